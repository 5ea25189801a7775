/** Every formula of a workbook changed in one way: of cells, rules, lists of allowed values and names. */
import { WHOLE_SHEET } from './box';
import type { CellMap } from './cell-map';
import type { BookState, SheetState } from './state';

/** @param home the sheet that the formula stands on; null for a name of the workbook */
export type FormulaChange = (formula: string, home: string | null) => string;

function cellsWith(cells: CellMap, change: (formula: string) => string): CellMap {
  const changed = [...cells.within(WHOLE_SHEET)].flatMap(({ row, column, cell }) => {
    const formula = cell.formula === null ? null : change(cell.formula);
    return formula === cell.formula ? [] : [{ row, column, cell: { ...cell, formula } }];
  });
  if (changed.length === 0) return cells;
  const copy = cells.copy();
  for (const { row, column, cell } of changed) copy.set(row, column, cell);
  return copy;
}

/** Texts of a rule that begin with "=" are formulas, however deep they lie. */
function inRule<T>(rule: T, change: (formula: string) => string): T {
  if (typeof rule === 'string') return (rule.startsWith('=') ? change(rule) : rule) as T;
  if (rule === null || typeof rule !== 'object' || Array.isArray(rule)) return rule;
  const parts = Object.entries(rule).map(([key, part]) => [key, inRule<unknown>(part, change)] as const);
  return parts.every(([key, part]) => part === rule[key as keyof T])
    ? rule
    : (Object.fromEntries(parts) as T);
}

function sheetWith(sheet: SheetState, change: FormulaChange): SheetState {
  const own = (formula: string): string => change(formula, sheet.name);
  return {
    ...sheet,
    cells: cellsWith(sheet.cells, own),
    conditionals: sheet.conditionals.map((item) => ({ ...item, rule: inRule(item.rule, own) })),
    validations: sheet.validations.map((item) => ({ ...item, rule: inRule(item.rule, own) })),
  };
}

export function mapFormulas(
  { sheets, names }: Pick<BookState, 'sheets' | 'names'>,
  change: FormulaChange,
): Pick<BookState, 'sheets' | 'names'> {
  const homeOf = (id: string | null): string | null => sheets.find((sheet) => sheet.id === id)?.name ?? null;
  return {
    sheets: sheets.map((sheet) => sheetWith(sheet, change)),
    names: names.map((record) => ({ ...record, formula: change(record.formula, homeOf(record.sheetId)) })),
  };
}
