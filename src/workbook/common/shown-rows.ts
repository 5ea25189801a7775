/** What a summary sheet shows, row by row, as a workbook gives it back: by this it is known again. */
import type { CellExtras, SheetValue } from '../../render/sheet-cells';
import type { SheetPlan } from '../../render/sheet-plan';
import { cleanText } from './clean-text';
import { shownValue, type LinkTargets } from './shown-cells';
import { tableHeaders } from './table-headers';
import { formulaText, type TableNames } from './table-names';

export interface ShownAround {
  readonly targets: LinkTargets;
  readonly tables: TableNames;
}

/** Of what is worked out, the formula. */
export function* shownRows(plan: SheetPlan, { targets, tables }: ShownAround): Generator<SheetValue[]> {
  const headers = tableHeaders(plan);
  const { rowCount, columns } = plan.cells;
  for (let row = 0; row < rowCount; row++) {
    yield columns.map(({ values, extras }, column) => {
      const value = values[row];
      if (value === undefined) return null;
      const { formula, link } = extras.get(row) ?? NOTHING;
      if (formula) return `=${formulaText(formula, tables)}`;
      const shown = headers.get(row)?.[column] ?? shownValue(value, link, row, targets);
      return typeof shown === 'string' ? cleanText(shown) : shown;
    });
  }
}
const NOTHING: CellExtras = {};
