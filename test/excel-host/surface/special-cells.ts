/** The cells that Excel's "go to special" finds, as boxes. */
import { boxAt, intersect, type Box } from '../model/box';
import { hasContent, type Cell } from '../model/cell';
import type { SheetState } from '../model/state';
import { valueType as kindOf } from '../session/session';
import { ExcelError, UnknownMember } from '../wire/errors';

/** Excel's words for kinds of values, by the kinds they take. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  All: ['Double', 'String', 'Boolean', 'Error'],
  Numbers: ['Double'],
  Text: ['String'],
  Logical: ['Boolean'],
  Errors: ['Error'],
};

export function specialCells(sheet: SheetState, within: Box, type: string, kind = 'All'): readonly Box[] {
  // Known of native Excel: a protected sheet does not answer.
  if (sheet.isProtected) throw new ExcelError('AccessDenied', 'Range.getSpecialCells');
  const cut = (boxes: readonly Box[]): Box[] => boxes.flatMap((box) => intersect(box, within) ?? []);
  const kinds = KINDS[kind];
  if (!kinds) throw new UnknownMember(`Range.getSpecialCells(${type}, ${kind})`);
  switch (type) {
    case 'ConditionalFormats':
      return cut(sheet.conditionals.flatMap((record) => record.boxes));
    case 'DataValidations':
      return cut(sheet.validations.map((record) => record.box));
    case 'Constants':
      return runs(sheet, within, (cell) => cell.formula === null && kinds.includes(kindOf(cell.value)));
    case 'Formulas':
      return runs(sheet, within, (cell) => cell.formula !== null && kinds.includes(kindOf(cell.value)));
    case 'Blanks':
      return runs(sheet, within, (cell) => !hasContent(cell));
    case 'Visible':
      return runs(sheet, within, (_cell, row, column) => isVisible(sheet, row, column));
    default:
      throw new UnknownMember(`Range.getSpecialCells(${type})`);
  }
}

const isVisible = (sheet: SheetState, row: number, column: number): boolean =>
  !sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden;

/** Row by row, neighbours joined; equal runs of rows that follow each other become one box. */
function runs(
  sheet: SheetState,
  within: Box,
  accepts: (cell: Cell, row: number, column: number) => boolean,
): readonly Box[] {
  const used = sheet.cells.used(within, false);
  if (!used) return [];
  const boxes: Box[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    let start: number | null = null;
    for (let column = used.left; column <= used.right + 1; column += 1) {
      const isIn = column <= used.right && accepts(sheet.cells.get(row, column), row, column);
      if (isIn && start === null) start = column;
      if (isIn || start === null) continue;
      join(boxes, boxAt(row, start, 1, column - start));
      start = null;
    }
  }
  return boxes;
}

function join(boxes: Box[], run: Box): void {
  const above = boxes.findIndex(
    (box) => box.bottom === run.top - 1 && box.left === run.left && box.right === run.right,
  );
  const found = boxes[above];
  if (found) boxes[above] = { ...found, bottom: run.bottom };
  else boxes.push(run);
}
