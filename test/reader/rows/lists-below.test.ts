/** 3.8 lists below a plan: what is told by its headers, by what it lacks, and what is the plan's own all the same. */
import { locatePlan } from '../../make/at-once';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid, type CellSpec } from '../../make/grid';

const HEADER: CellSpec[] = ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'Status'];
const rowsOf = (status: string): CellSpec[][] =>
  ['Hear residents', 'Look after buildings', 'Publish decisions'].map((text, at) => [
    `${at + 1}`,
    text,
    `Take step ${at + 1} of the work`,
    'Town Clerk',
    '31/03/2026',
    status,
  ]);
const kindsBelow = (below: readonly CellSpec[][], status = 'Complete'): string => {
  const grid = makeGrid([HEADER, ...rowsOf(status), [], ...below]);
  const kinds = locatePlan([grid], NO_SETTINGS).plans[0]?.parts[0].rows.kinds ?? [];
  return kinds.slice(4).join(' ');
};
const notes = (count: number): string => Array<string>(count).fill('note').join(' ');

test.each<[string, CellSpec[][]]>([
  [
    'who has it',
    [
      ['Name', 'Role', 'Date sent'],
      ['A Brown', 'Leader', '01/04/2026'],
    ],
  ],
  [
    'when it is next spoken of',
    [
      ['Next meeting', '12 June 2025'],
      ['Papers due', '5 June 2025'],
    ],
  ],
  [
    'who reads it, under a header that is known by half',
    [
      ['Reader', 'Date', 'Signature'],
      ['Leader', '1 May 2025', 'A.B.'],
    ],
  ],
  [
    'who signs it, under headers that are all known',
    [
      ['Signed off by', 'Date', 'Signature'],
      ['Leader', '1 May 2025', 'A.B.'],
    ],
  ],
  [
    'who signs it',
    [
      ['Sign off'],
      ['Name', 'Position', 'Signature', 'Date', 'Status'],
      ['J Hill', 'Clerk', '', '', 'Approved'],
    ],
  ],
  [
    'a pivot table',
    [
      ['Count of Ref', 'Column Labels'],
      ['Row Labels', 'Complete', 'Late'],
      ['Clerk', 1, 2],
    ],
  ],
  ['what it costs', [['Budget'], ['Item', 'Allocated', 'Spent'], ['Project team', '£100,000', '£40,000']]],
  ['what may go wrong', [['Worries'], ['Risk', 'Reply'], ['Money', 'Save more'], ['People', 'Ask them']]],
  ['shares', [['Summary'], ['State', '#', '%'], ['Good', 1, '50%']]],
])('%s is no part of the plan', (_what, below) => {
  expect(kindsBelow(below)).toBe(notes(below.length));
});

test.each<[string, CellSpec[][], string]>([
  [
    'with a day in the column of days',
    [
      ['Money'],
      ['Reserves', 'Policy', 'Write it', 'Clerk', 'Ongoing'],
      ['Debt', 'Plan', 'Cut it', 'Clerk', ''],
    ],
    'heading action action',
  ],
  [
    'with a status in its column',
    [
      ['Money'],
      ['Reserves', 'Policy', 'Write it', 'Clerk', '', ''],
      ['Debt', 'Plan', 'Cut it', 'Clerk', '', 'Late'],
    ],
    'heading action action',
  ],
  ['with numbers', [['Money'], ['4', 'Reserves', 'Write it', 'Clerk', '', '']], 'heading action'],
  [
    'without a title',
    [
      ['Reserves', 'Policy', 'Write it', 'Clerk'],
      ['Debt', 'Plan', 'Cut it', 'Clerk'],
    ],
    'action action',
  ],
  [
    'of a theme on which nobody has begun',
    [['Culture'], ['', '', 'Survey staff', 'Town Clerk'], ['', '', 'Agree values', 'Project lead']],
    'heading action action',
  ],
  [
    'of which the first would be a header, but that it has a day and a status',
    [
      ['4', 'Measures', 'Indicators', 'Lead', '31/03/2026', 'Complete'],
      ['5', 'Pay', 'Pay gap', 'Clerk', '31/03/2026', 'Complete'],
    ],
    'action action',
  ],
  [
    'with longer texts',
    [
      ['Money'],
      ['Reserves', 'Hold enough money for a bad year', 'Write it', 'Clerk'],
      ['Debt', 'Plan', 'Cut it', 'Clerk'],
    ],
    'heading action action',
  ],
])('rows %s are of the plan', (_what, below, kinds) => {
  expect(kindsBelow(below)).toBe(kinds);
});

test('where the actions have no statuses, that a list has none tells nothing', () => {
  expect(kindsBelow([['Budget'], ['Item', 'Allocated', 'Spent'], ['Team', '£100', '£40']], '')).not.toContain(
    'note',
  );
});

test('a key below a plan stays a key', () => {
  expect(kindsBelow([['RAG key'], ['Amber', 'Red'], ['Completed', 'Late']])).not.toContain('note');
});

test('a header that repeats two of the first and says the rest in other words begins no other list', () => {
  const row = (text: string): CellSpec[] => [text, 'Town Clerk', '31/03/2026', 'Complete'];
  const rows = ['Hear what residents say', 'Look after the buildings', 'Publish what was decided'].map(row);
  const below = [['Completed items', 'Lead', 'Date completed', 'Status'], row('Cut debt'), row('Sell land')];
  const grid = makeGrid([['Action', 'Lead', 'Deadline', 'Status'], ...rows, [], ...below]);
  expect(locatePlan([grid], NO_SETTINGS).plans[0]?.parts[0].rows.kinds).not.toContain('note');
});

test('who signs it is no part of a plan whose statuses stand first either', () => {
  const rows = ['Hear what residents say', 'Look after the buildings'].map((text) => ['Complete', text, '']);
  const below = [
    ['Signed off by', 'Date', 'Signature'],
    ['Leader', '1 May 2025', 'A.B.'],
  ];
  const grid = makeGrid([['RAG status', 'Action', 'Lead'], ...rows, [], ...below]);
  expect(locatePlan([grid], NO_SETTINGS).plans[0]?.parts[0].rows.kinds.slice(3)).toEqual(['note', 'note']);
});
