/** The places that a file names on a sheet: "A2:A60 C2:C60", "$B:$B", "'My lists'!$A$1:$A$4". */
import { parseArea } from '../../model/address';
import type { Area } from '../../model/grid';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const LAST_BLANK = 0x20;

/** One area; whole columns and rows too. Null where it is none. */
export function parsePlace(text: string): Area | null {
  const place = text.replaceAll('$', '');
  const wholeColumns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(place);
  if (wholeColumns) return parseArea(`${wholeColumns[1]}1:${wholeColumns[2]}${ROWS}`);
  const wholeRows = /^(\d{1,7}):(\d{1,7})$/.exec(place);
  if (!wholeRows) return parseArea(place);
  const top = Math.min(Number(wholeRows[1]), Number(wholeRows[2])) - 1;
  const rows = Math.abs(Number(wholeRows[1]) - Number(wholeRows[2])) + 1;
  return { top, left: 0, rows, columns: COLUMNS };
}

/** Words of a list of areas, without making anything of them: a list can be as long as the file. */
export function countPlaces(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const isBlank = text.charCodeAt(at) <= LAST_BLANK;
    if (!isBlank && !inside) count++;
    inside = !isBlank;
  }
  return count;
}

/** A list of areas, divided by spaces. What is no area is left out. */
export const parsePlaces = (text: string): Area[] =>
  text.split(/[ \t\r\n]+/).flatMap((part) => (part === '' ? [] : (parsePlace(part) ?? [])));

/** A range with or without its sheet; null where it is anything else (a formula, another workbook). */
export function parseRange(text: string): { sheet: string | null; area: Area } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!:[\]]+))!)?([$A-Z0-9:]+)$/i.exec(text.trim());
  const area = match?.[3] ? parsePlace(match[3]) : null;
  if (!match || !area) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, area };
}
