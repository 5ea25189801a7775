/** The columns that say what each row belongs to, filled in every row: theme, number and words of the recommendation, its source. */
import type { Plan } from '../../model/plan';
import type { TidyColumn, TidyRole } from '../../model/tidy-plan';
import { nameRecommendations, type TidyNaming } from './naming';
import { blankColumn } from './tidy-columns';
import type { Grid } from '../../model/grid';
import type { TidyRow } from './tidy-rows';

/** In the order in which they stand where the plan has no such column. */
const GROUPS = [
  ['source', 'source'],
  ['theme', 'theme'],
  ['recommendationReference', 'reference'],
  ['recommendation', 'words'],
] as const satisfies readonly (readonly [TidyRole, keyof TidyNaming])[];

const blankOf = (role: TidyRole, rows: number): TidyColumn => ({
  role,
  header: '',
  from: null,
  ...blankColumn(rows),
  allowed: [],
});

/** What a row says itself stands; what it leaves to a row above, a heading or its sheet is filled in, as another row of it has it. */
function fillIn(
  column: TidyColumn,
  rows: readonly TidyRow[],
  said: (recommendation: number) => string,
): TidyColumn {
  const written = new Map<number, number>();
  rows.forEach(({ recommendation }, at) => {
    if (recommendation !== null && (column.values[at] ?? null) !== null && !written.has(recommendation))
      written.set(recommendation, at);
  });
  const values = [...column.values];
  const formats = [...column.formats];
  rows.forEach(({ recommendation }, at) => {
    if (recommendation === null || (values[at] ?? null) !== null) return;
    const like = written.get(recommendation);
    values[at] = (like === undefined ? said(recommendation) : column.values[like]) || null;
    formats[at] = (like === undefined ? '' : column.formats[like]) ?? '';
  });
  return { ...column, values, formats };
}

/** A plan that counts its recommendations has their words and numbers in its rows; only what stands above them is filled in. */
export function fillGroups(
  columns: readonly TidyColumn[],
  rows: readonly TidyRow[],
  plan: Plan,
  grids: ReadonlyMap<string, Grid>,
): TidyColumn[] {
  const namings = nameRecommendations(plan, grids);
  const groups = GROUPS.filter(([role]) => plan.unit === 'action' || role === 'theme' || role === 'source');
  const filled = new Map<TidyRole, TidyColumn>();
  for (const [role, part] of groups) {
    const own = columns.find((column) => column.role === role);
    const said = (index: number): string => namings[index]?.[part] ?? '';
    if (!own && namings.every((_, index) => said(index) === '')) continue;
    filled.set(role, fillIn(own ?? blankOf(role, rows.length), rows, said));
  }
  const own = columns.map((column) => (column.role && filled.get(column.role)) ?? column);
  return [...[...filled.values()].filter(({ from }) => from === null), ...own];
}
