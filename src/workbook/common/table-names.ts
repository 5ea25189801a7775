/** What our tables are called in the workbook in which they will stand, and the text of formulas that count their rows. */
import type { OwnTable } from '../../model/own-names';
import type { SheetFormula } from '../../render/sheet-cells';
import type { SheetPlan } from '../../render/sheet-plan';

/** By the name that each wants. */
export type TableNames = ReadonlyMap<OwnTable, string>;

/** The name wanted, or where something has that name, the next that is free. @param taken in lower case */
export function freeTableNames(
  plans: readonly Pick<SheetPlan, 'tables'>[],
  taken: ReadonlySet<string>,
): TableNames {
  const used = new Set(taken);
  const names = new Map<OwnTable, string>();
  for (const { name } of plans.flatMap(({ tables }) => tables)) {
    let free: string = name;
    for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}_${number}`;
    used.add(free.toLowerCase());
    names.set(name, free);
  }
  return names;
}

/** Without the "=" before it. */
export const formulaText = (formula: SheetFormula, names: TableNames): string =>
  formula
    .map((part) =>
      typeof part === 'string' ? part : `${names.get(part.table) ?? part.table}[${part.column}]`,
    )
    .join('');
