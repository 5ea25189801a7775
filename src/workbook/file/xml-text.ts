/** Text between XML's escapes, Excel's own escapes, and what a person sees in the cell. */

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g;
const LARGEST_CODE = 0x10ffff;

const fromCode = (code: number): string => (code <= LARGEST_CODE ? String.fromCodePoint(code) : '\uFFFD');

/** "&amp;" and "&#163;" to characters; an unknown name stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return fromCode(Number.parseInt(hex, 16));
    if (decimal) return fromCode(Number(decimal));
    return NAMED[name ?? ''] ?? whole;
  });
}

/** A cell's text as Excel shows it: "_x000D_" is the carriage return it stands for, and a line ends in one way only. */
export function decodeCellText(text: string): string {
  let shown = text;
  if (shown.includes('_x')) {
    shown = shown.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return shown.includes('\r') ? shown.replace(/\r\n?/g, '\n') : shown;
}
