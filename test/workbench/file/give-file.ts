/** Hands a workbook to the person at the page, as a file of theirs. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function giveFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
