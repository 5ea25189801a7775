/** What stands above a plan: its title, when it was updated, and the lines that could name it. */
import { fullTitle, readHeading } from '../../../src/reader/locate/read-title';
import { makeGrid, type CellSpec } from '../../make/grid';

const above = (...rows: CellSpec[][]) => readHeading(makeGrid(rows), rows.length);

test.each<[string, CellSpec[][], string | null]>([
  [
    'the first line',
    [['Peer challenge action plan'], ['Prepared for cabinet']],
    'Peer challenge action plan',
  ],
  [
    'in any column up to the twentieth',
    [[...Array.from({ length: 19 }, () => null), 'Action plan']],
    'Action plan',
  ],
  ['in none beyond', [[...Array.from({ length: 20 }, () => null), 'Action plan']], null],
  ['not the day of updating', [['Last updated 5 May 2025'], ['Action plan']], 'Action plan'],
  ['not a key', [['Key'], ['Green = on track'], ['A 1 B'], ['Action plan']], 'Action plan'],
  ['not a number or a letter', [[7], ['A'], ['Action plan']], 'Action plan'],
  ['not a paragraph', [['x'.repeat(251)], ['y'.repeat(250)]], 'y'.repeat(250)],
  ['on one line', [['Action\nplan ']], 'Action plan'],
  ['none where nothing stands above', [[null]], null],
  ...[
    ...['Appendix A', 'Annex 2', 'Item 7', 'Version 3.2 - for the board', 'v2 final', 'Page 1 of 3'],
    ...['Please update by Friday', 'https://www.example.org/plan', 'Lead officer: Chief Executive', 'Logo'],
  ].map((line): [string, CellSpec[][], string] => [
    `not "${line}"`,
    [[line], ['Our improvement plan']],
    'Our improvement plan',
  ]),
  ...['Items for action', 'Leading well', 'Versions of Hartsmoor', 'Appendix plan'].map(
    (line): [string, CellSpec[][], string] => [`"${line}" nevertheless`, [[line], ['A plan']], line],
  ),
])('the title is %s', (_what, rows, title) => {
  expect(above(...rows).title).toBe(title);
});

test('the line of updating has 120 characters at most', () => {
  const line = (length: number) => 'Updated 5 May 2025 '.padEnd(length, 'x');
  expect(above([line(120)]).lastUpdated).toBe(line(120));
  expect(above([line(121)]).lastUpdated).toBeNull();
});

test('lines from the top down, of the forty rows above the header, from the end of the plan above on', () => {
  const rows = Array.from({ length: 42 }, (_, at): CellSpec[] => [`Line number ${at}`]);
  expect(above(...rows).lines).toHaveLength(40);
  expect(above(...rows).title).toBe('Line number 2');
  expect(readHeading(makeGrid(rows), 42, 40).lines).toEqual(['Line number 40', 'Line number 41']);
  expect(above(['One line', 'Second cell'], ['Third']).lines).toEqual(['One line', 'Second cell', 'Third']);
});

const HEADER: CellSpec[] = ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'];
test.each<[string, CellSpec[], string | null]>([
  ['labels of groups are none', ['Peer team', null, 'The council'], null],
  ['nor is the key', ['Key', null, 'B = Completed'], null],
  [
    'a protective marking is no label',
    ['Northborough action plan', null, null, 'Official - Sensitive'],
    'Northborough action plan',
  ],
  ['nor is a draft', ['Improvement in Northborough', null, 'Draft'], 'Improvement in Northborough'],
  ['nor the post that leads it', ['Good homes', null, 'Head of Housing'], 'Good homes'],
  ['nor who leads it', ['Improvement in Northborough', 'Lead: J Smith'], 'Improvement in Northborough'],
  [
    'beside a label it is one',
    ['Northborough Council', 'Peer challenge action plan'],
    'Peer challenge action plan',
  ],
  ['but what only says whose plan it is', ['The peers', null, 'Our plan'], null],
])('right above a header: %s', (_what, row, title) => {
  expect(readHeading(makeGrid([row, HEADER]), 1).title).toBe(title);
});

test.each<[lines: readonly string[], full: string]>([
  [['Hartsmoor Council', 'Peer challenge'], 'Hartsmoor Council: Peer challenge'],
  [['Hartsmoor Council', 'Draft', 'Action plan'], 'Hartsmoor Council: Action plan'],
  [['Hartsmoor Council', 'a', 'b', 'c', 'Action plan'], 'Hartsmoor Council'],
  [['Hartsmoor Council', 'Page 2 of the plan', 'Made by us'], 'Hartsmoor Council'],
  [['Plan of the council', 'Peer challenge'], 'Plan of the council'],
  [['Peer challenge', 'Action plan'], 'Peer challenge'],
])('the plan is named below its council: %j', (lines, full) => {
  expect(fullTitle({ lines }, [])).toBe(full);
});

test.each<[lines: readonly string[], full: string | null]>([
  [['Recommendation 1: Make the budget plain'], null],
  [['Recommendation 1', 'Make the budget plain'], null],
  [
    ['Hartsmoor Council action plan', 'Recommendation 1: Make the budget plain'],
    'Hartsmoor Council action plan',
  ],
  [['Recommendation 1: Make the budget plain', 'Recovery plan'], 'Recovery plan'],
  [['Theme 1: Money', 'Recommendation 1: Make the budget plain'], 'Theme 1: Money'],
])('what its first part is called is no name of a plan: %j', (lines, full) => {
  const parts = ['Recommendation 1: Make the budget plain', 'Recommendation 2: Hear from tenants'].map(
    (text) => ({ row: null, text }),
  );
  expect(fullTitle({ lines }, parts)).toBe(full);
});

test('a heading among the rows may be called as the plan is', () => {
  const lines = ['Recovery plan'];
  expect(fullTitle({ lines }, [{ row: 9, text: 'Recovery plan' }])).toBe('Recovery plan');
});
