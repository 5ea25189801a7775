/** Actions: every action as read, one table to filter, to pivot and to count again; the same rows as the CSV file. */
import { SHEET_NAMES } from '#words/labels';
import { sheetTitle } from '#words/sheets';
import { ACTIONS_WORDS } from '#words/sheets-actions';
import { text } from '../cell';
import type { SheetDocument } from '../document';
import { ACTION_COLUMNS, listActions } from '../every-action';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { table, type Table } from '../table';

export function reportActions(input: ReportInput): SheetDocument {
  const { plan, asAt } = input;
  return {
    kind: 'actions',
    title: sheetTitle(SHEET_NAMES.actions, titleFacts(input)),
    grid: ACTION_COLUMNS.map(({ width }) => width),
    asAt,
    ...(plan.actions.length > 0 && { printed: PRINTED }),
    subtitle: ACTIONS_WORDS.printed(PRINTED),
    blocks: [plan.actions.length === 0 ? NONE : actionsTable(input)],
  };
}

/** The table by itself, as the CSV file has it. */
export const actionsTable = (input: Pick<ReportInput, 'plan' | 'asAt'>): Table =>
  table({ ...NAMED, columns: ACTION_COLUMNS, rows: listActions(input), paging: 'list' });

/** As many columns as a page holds in type of nine points; the others are for filters and pivots. */
const PRINTED = 10;

const NAMED = { name: 'RagActionList', heading: ACTIONS_WORDS.heading } as const;

/** By its table the sheet is known as ours, whatever is in it. */
const NONE = table({
  ...NAMED,
  columns: [{ header: ACTIONS_WORDS.heading, cell: text }],
  rows: [ACTIONS_WORDS.none],
});
