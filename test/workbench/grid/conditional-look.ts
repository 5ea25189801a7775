/** What conditional formats do to a cell: those that compare its text, and tests of a single word. */
import { contains } from '../../excel-host/model/box';
import type { Cell } from '../../excel-host/model/cell';
import type { ConditionalRecord } from '../../excel-host/model/records';
import type { SheetState } from '../../excel-host/model/state';

export interface ConditionalLook {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
}

const sameText = (a: unknown, b: unknown): boolean => String(a).toLowerCase() === String(b).toLowerCase();

/** The text of ="Red" or "Red"; null where it is anything else. */
const quoted = (formula: unknown): string | null => /^=?"(.*)"$/.exec(String(formula))?.[1] ?? null;

type Test = (cell: Cell, rule: Readonly<Record<string, unknown>>) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  CellValue: (cell, { operator, formula1 }) => {
    const wanted = quoted(formula1);
    return operator === 'EqualTo' && wanted !== null && sameText(cell.value, wanted);
  },
  ContainsText: (cell, { operator, text }) => {
    const has = String(cell.value).toLowerCase().includes(String(text).toLowerCase());
    return operator === 'NotContains' ? !has : operator === 'Contains' && has;
  },
};

function applies(record: ConditionalRecord, cell: Cell, row: number, column: number): boolean {
  const test = TESTS[record.type];
  if (!test || !record.rule || !record.boxes.some((box) => contains(box, row, column))) return false;
  return test(cell, record.rule);
}

/** The first rule that applies wins. Null where none does. */
export function conditionalLookAt(
  sheet: SheetState,
  cell: Cell,
  row: number,
  column: number,
): ConditionalLook | null {
  const record = sheet.conditionals.find((candidate) => applies(candidate, cell, row, column));
  if (!record) return null;
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return {
    fill: text(record.fill['color']),
    colour: text(record.font['color']),
    bold: record.font['bold'] === true,
  };
}
