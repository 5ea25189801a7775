/** Headers of two rows as councils have them: what stands above several columns, and what each of them is called beneath. */
import { findBlocks } from '../../../src/reader/locate/find-blocks';
import { columnOf } from '../../../src/reader/table/block';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid } from '../../make/grid';
import { gridOf } from '../../field/read-sheets';
import { locatePlan } from '../../make/at-once';
import type { Made } from '../../layouts/entries';

const day = (v: number): Made => ({ v, format: 'dd/mm/yyyy' });
const NOTES = ['It went to the board and was agreed there', 'Nothing has come of it so far'];

/** What stands in each column, by the last word of its header: enough for it to be told from others. */
const BODY: Readonly<Record<string, (row: number) => Made>> = {
  Ref: (row) => `1.${row + 1}`,
  No: () => 1,
  Recommendation: () => 'Make the budget plain to all who ask',
  Action: (row) => ['Print a guide to the budget', 'Visit each village hall', 'Hold a forum'][row] ?? '',
  Text: (row) => ['Print a guide to the budget', 'Visit each village hall', 'Hold a forum'][row] ?? '',
  Detail: () => 'Make the budget plain to all who ask',
  Lead: (row) => ['Town Clerk', 'Leader'][row % 2] ?? '',
  Owner: () => 'Head of Law',
  Risk: () => 'Leader',
  Member: () => 'Cllr A. Brown',
  Officer: () => 'Town Clerk',
  Due: (row) => day(45_800 + row),
  Date: (row) => day(45_800 + row),
  Original: (row) => day(45_800 + row),
  Revised: (row) => day(45_900 + row),
  Start: (row) => day(45_700 + row),
  Status: (row) => ['Completed', 'In progress'][row % 2] ?? '',
  RAG: (row) => ['Green', 'Red'][row % 2] ?? '',
  Delivery: (row) => ['Green', 'Red'][row % 2] ?? '',
  Outcome: () => 'Amber',
  Q1: () => 'Red',
  Q2: (row) => ['Green', 'Amber'][row % 2] ?? '',
  Comment: (row) => NOTES[row % 2] ?? '',
  Description: () => 'Members may not agree',
};

/** Roles and the headers that have them: "owner Lead"; statuses and ratings with the current period first. */
function rolesUnder(groups: readonly (string | null)[], headers: readonly string[]): string[] {
  const rows: Made[][] = [0, 1, 2].map((row) => headers.map((header) => BODY[header]?.(row) ?? null));
  const grid = gridOf({ name: 'Plan', rows: [[...groups], [...headers], ...rows] }, 0);
  const [plan] = locatePlan([grid], NO_SETTINGS, 'plan.xlsx').plans;
  const block = plan?.parts[0]?.block;
  if (!block) return ['no plan'];
  const { status, rating } = block.statuses;
  expect(columnOf(block, 'action')).not.toBeNull();
  return [
    ...block.columns.map(({ role, header }) => `${role} ${header}`),
    ...status.map(({ header }) => `status ${header}`),
    ...rating.map(({ header }) => `rating ${header}`),
  ];
}

test.each<[says: string, groups: (string | null)[], headers: string[], roles: string[]]>([
  [
    'two dates of one thing',
    [null, null, 'Due date', null, null],
    ['Ref', 'Action', 'Original', 'Revised', 'Status'],
    ['reference Ref', 'action Action', 'dueDate Due date: Original', 'revisedDate Revised', 'status Status'],
  ],
  [
    'whose number and whose text',
    ['Recommendation', null, 'Action', null, null, null],
    ['No', 'Detail', 'Ref', 'Text', 'Lead', 'RAG'],
    [
      ...['recommendationReference Recommendation: No', 'recommendation Recommendation: Detail'],
      ...['reference Action: Ref', 'action Action: Text', 'owner Lead', 'status RAG'],
    ],
  ],
  [
    'quarters of one rating',
    [null, null, null, 'RAG status', null],
    ['Ref', 'Action', 'Lead', 'Q1', 'Q2'],
    [
      ...['reference Ref', 'action Action', 'owner Lead'],
      ...['status RAG status: Q2', 'status RAG status: Q1'],
    ],
  ],
  [
    'several things of each quarter',
    [null, null, null, 'Q1', null, 'Q2', null],
    ['Ref', 'Action', 'Lead', 'Comment', 'RAG', 'Comment', 'RAG'],
    [
      ...['reference Ref', 'action Action', 'owner Lead', 'update Q2: Comment'],
      ...['status Q2: RAG', 'status Q1: RAG'],
    ],
  ],
  [
    'what was and what is',
    [null, null, null, 'Previous', 'Current', null],
    ['Ref', 'Action', 'Lead', 'RAG', 'RAG', 'Comment'],
    [
      ...['reference Ref', 'action Action', 'owner Lead', 'update Comment'],
      ...['status Current: RAG', 'status Previous: RAG'],
    ],
  ],
  [
    'a risk, its owner and its rating, which are none of the action',
    [null, null, null, null, 'Risk', null, null],
    ['Ref', 'Action', 'Lead', 'Status', 'Description', 'Owner', 'RAG'],
    ['reference Ref', 'action Action', 'owner Lead', 'status Status'],
  ],
  [
    'the rating of what came of it, which stands back',
    [null, null, null, 'Delivery', 'Outcome'],
    ['Ref', 'Action', 'Lead', 'RAG', 'RAG'],
    ['reference Ref', 'action Action', 'owner Lead', 'status Delivery: RAG'],
  ],
  [
    'what each of them rates',
    [null, null, null, 'RAG', null],
    ['Ref', 'Action', 'Lead', 'Outcome', 'Delivery'],
    ['reference Ref', 'action Action', 'owner Lead', 'status RAG: Delivery'],
  ],
  [
    'a date that is kept and one that is none',
    [null, null, null, 'Target', 'Review', null],
    ['Ref', 'Action', 'Lead', 'Date', 'Date', 'Status'],
    ['reference Ref', 'action Action', 'owner Lead', 'dueDate Target: Date', 'status Status'],
  ],
  [
    'whose it is',
    [null, null, 'Owner', null, null],
    ['Ref', 'Action', 'Action', 'Risk', 'Status'],
    ['reference Ref', 'action Action', 'owner Owner: Action', 'status Status'],
  ],
  [
    'which of two actions is the next step',
    [null, null, null, null, 'Next steps', null],
    ['Ref', 'Action', 'Lead', 'Status', 'Action', 'Comment'],
    [
      ...['reference Ref', 'action Action', 'owner Lead', 'status Status', 'nextSteps Next steps: Action'],
      'update Comment',
    ],
  ],
  [
    'what is recommended and what is done, where neither label is the name of a column',
    ['Objective', null, 'Key action', null, null, null],
    ['No', 'Detail', 'Ref', 'Text', 'Lead', 'RAG'],
    [
      ...['recommendationReference Objective: No', 'recommendation Objective: Detail'],
      ...['reference Key action: Ref', 'action Key action: Text', 'owner Lead', 'status RAG'],
    ],
  ],
  [
    'nothing, where it is the name of a part of the form',
    ['Section A', null, 'For completion by leads', null, 'Progress to date', null],
    ['Ref', 'Action', 'Lead', 'Due', 'Comment', 'Status'],
    [
      ...['reference Section A: Ref', 'action Action', 'owner For completion by leads: Lead', 'dueDate Due'],
      ...['update Progress to date: Comment', 'status Status'],
    ],
  ],
])('A label over several columns says %s', (_says, groups, headers, roles) => {
  const found = rolesUnder(groups, headers);
  expect([...found].sort()).toEqual([...roles].sort());
});

test('of two rows of headers, each known above another, the lower one is the header, though the upper ones may mean more', () => {
  const grid = makeGrid([
    ['What the peers said', 'Council action', 'Timescales', 'Progress'],
    ['Recommendation', 'Action', 'Due date', 'Status'],
    ['Balance the budget', 'Sell the depot', '31/03/2026', 'Completed'],
  ]);
  expect(findBlocks(grid, null).map(({ headerTop, headerRow }) => [headerTop, headerRow])).toEqual([[0, 1]]);
});
