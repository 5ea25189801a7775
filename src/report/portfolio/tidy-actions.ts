/** The actions of many plans in one tidy table: a row an action with the plan that it is of, and a type for every column. */
import { PORTFOLIO_COLUMNS } from '#words/portfolio';
import { ROLE_LABELS } from '#words/row-labels';
import { unitsLabel } from '#words/sheets';
import type { PlanNames } from '../../portfolio/plan-facts';
import { BLANK, count, text, type Cell } from '../cell';
import { ACTION_COLUMNS, listActions, type ListedAction, type TypedColumn } from '../every-action';

/** Null where the plan has nothing there. A day is an ISO day. */
type TidyValue = string | number | null;
/** By the names of the columns. */
export type TidyRow = Readonly<Record<string, TidyValue>>;

type Facts = Omit<TypedColumn<TidyRow>, 'cell'>;

const OF_PLAN: readonly Facts[] = [
  { name: 'council', header: PORTFOLIO_COLUMNS.council, width: 24, holds: 'text' },
  { name: 'plan', header: PORTFOLIO_COLUMNS.plan, width: 28, holds: 'text' },
];

/** Not in the way of what a reader looks for first. */
const AT_THE_END: readonly Facts[] = [
  { name: 'file', header: PORTFOLIO_COLUMNS.file, width: 24, holds: 'text' },
  { name: 'counts', header: PORTFOLIO_COLUMNS.unit, width: 16, holds: 'text' },
  { name: 'figures_for', header: PORTFOLIO_COLUMNS.asAt, width: 13, holds: 'day', align: 'right' },
];

/** Of a date that is no day ("Spring", "ongoing") the words are kept beside. */
const AS_WRITTEN: readonly (Facts & { readonly of: 'due' | 'revised' })[] = [
  {
    name: 'due_as_written',
    header: PORTFOLIO_COLUMNS.asWritten(ROLE_LABELS.dueDate),
    width: 18,
    holds: 'text',
    of: 'due',
  },
  {
    name: 'revised_as_written',
    header: PORTFOLIO_COLUMNS.asWritten(ROLE_LABELS.revisedDate),
    width: 18,
    holds: 'text',
    of: 'revised',
  },
];

export const TIDY_COLUMNS: readonly TypedColumn<TidyRow>[] = [
  ...OF_PLAN,
  ...ACTION_COLUMNS,
  ...AT_THE_END,
  ...AS_WRITTEN,
].map(({ name, header, width, holds, align, words }) => ({
  name,
  header,
  width,
  holds,
  ...(align && { align }),
  ...(words && { words }),
  cell: (row: TidyRow) => cellOf(row[name] ?? null, holds),
}));

function cellOf(value: TidyValue, holds: Facts['holds']): Cell {
  if (value === null) return holds === 'text' ? text('') : BLANK;
  if (typeof value === 'number') return count(value);
  return holds === 'day' ? { kind: 'day', day: value, shown: value } : text(value);
}

/** The rows of one plan, made as they are asked for. */
export function* tidyActions(
  listed: Omit<ListedAction['of'], 'bases'>,
  names: PlanNames,
): Generator<TidyRow> {
  const { plan, asAt } = listed;
  const of = {
    council: names.council,
    plan: names.name,
    file: names.file,
    counts: unitsLabel(plan.unit),
    figures_for: asAt,
  };
  for (const row of listActions(listed)) {
    const values: Record<string, TidyValue> = { ...of };
    for (const { name, cell } of ACTION_COLUMNS) values[name] = valueOf(cell(row));
    for (const { name, of: which } of AS_WRITTEN) values[name] = row.action[which]?.text || null;
    yield values;
  }
}

function valueOf(cell: Cell): TidyValue {
  switch (cell.kind) {
    case 'text':
    case 'link':
      return cell.text === '' ? null : cell.text;
    case 'count':
      return cell.count;
    case 'day':
      return cell.day;
    default:
      return null;
  }
}
