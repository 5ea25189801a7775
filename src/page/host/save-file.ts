/** Hands a file to the browser to be saved where the user keeps what they save. */

export type SaveFile = (name: string, bytes: Uint8Array) => void;

const TYPES = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  table: 'text/csv;charset=utf-8',
  document: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
function typeOf(name: string): string {
  if (name.endsWith('.csv')) return TYPES.table;
  return name.endsWith('.docx') ? TYPES.document : TYPES.workbook;
}
/** The browser has taken the bytes long before. */
const KEPT_MS = 60_000;

export const saveFile: SaveFile = (name, bytes) => {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};
