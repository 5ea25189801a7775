/** What else the file library says of a sheet, in the terms of a grid: merges, lists and conditional colours of the usual form. */
import type { Sheet } from 'hucre/xlsx';
import type { Area } from '../../plan/grid';
import type { RawValidation } from '../common/allowed-values';
import { parsePlaces } from '../common/sheet-areas';

export const mergesOf = (sheet: Sheet): Area[] =>
  (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));

export const validationsOf = (sheet: Sheet): RawValidation[] =>
  (sheet.dataValidations ?? []).flatMap(({ type, range, values, formula1 }) => {
    // A list that is written out comes in pieces: put together again it is read as one kept elsewhere is.
    const source = values ? `"${values.join(',')}"` : formula1?.trim();
    return type === 'list' && source ? { areas: parsePlaces(range), source } : [];
  });

/** A data bar is no colour of a cell. Each place once, however many rules it has. */
export function conditionalColoursOf(sheet: Sheet): Area[] {
  const colouring = (sheet.conditionalRules ?? []).filter(
    ({ type, style }) => type === 'colorScale' || type === 'iconSet' || style?.fill !== undefined,
  );
  return [...new Set(colouring.map(({ range }) => range))].flatMap(parsePlaces);
}
