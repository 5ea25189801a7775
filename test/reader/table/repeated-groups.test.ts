/** Columns of several actions in one row, and columns that only look like them. */
import type { Block } from '../../../src/reader/table/block';
import { areGroupsOfOne, splitGroups } from '../../../src/reader/table/repeated-groups';
import { makeGrid } from '../../make/grid';
import { planOf } from '../say-plan';

const groupsOf = (...headers: string[]): string[][] =>
  splitGroups(
    headers.map((text, column) => ({ text, column, row: 0, spannedFrom: text === '' ? column - 1 : null })),
  ).map((labels) => labels.map(({ text }) => text));

test('each group has its own columns and those that all share', () => {
  expect(groupsOf('Recommendation', 'Action 1', 'Status 1', 'Action 2', 'Status 2', 'Remarks')).toEqual([
    ['Recommendation', 'Action 1', 'Status 1', 'Remarks'],
    ['Recommendation', 'Action 2', 'Status 2', 'Remarks'],
  ]);
});

test('what stands before the action in each group belongs to it', () => {
  expect(groupsOf('Rec', 'Lead', 'Action', 'Status', 'Lead', 'Action', 'Status')).toEqual([
    ['Rec', 'Lead', 'Action', 'Status'],
    ['Rec', 'Lead', 'Action', 'Status'],
  ]);
});

test('a column without a header belongs to what stands before it, and not to the next group', () => {
  expect(groupsOf('', 'Action', 'Status', '', 'Action', 'Status')).toEqual([
    ['', 'Action', 'Status', ''],
    ['', 'Action', 'Status'],
  ]);
});

/** Headers under labels, which are joined to them. */
const underLabels = (...headers: string[]): number =>
  splitGroups(
    headers.map((text, column) => {
      const [, own] = /: (.*)$/.exec(text) ?? [];
      return { text, column, row: 0, spannedFrom: null, ...(own !== undefined && { own }) };
    }),
  ).length;

test('a header that says nothing itself is called what its label is', () => {
  expect(
    underLabels('Ref', 'Action 1: Detail', 'Action 1: Status', 'Action 2: Detail', 'Action 2: Status'),
  ).toBe(2);
  expect(
    underLabels('Ref', 'Action: Detail', 'Action: Status', 'Milestone: Detail', 'Milestone: Status'),
  ).toBe(1);
});

test('what is done about a risk is no action beside another', () => {
  expect(underLabels('Ref', 'Action', 'Status', 'Mitigation: Action', 'Mitigation: Status')).toBe(1);
  expect(underLabels('Ref', 'Action', 'Status', 'Southborough: Action', 'Southborough: Status')).toBe(2);
});

test('two blocks are groups of one row only on the same sheet, below the same header', () => {
  const grid = makeGrid([['Action']]);
  const block = (change: Partial<Block> = {}): Block =>
    ({ grid, headerRow: 0, isGroup: true, ...change }) as Block;
  const one = block();
  expect(areGroupsOfOne(one, block())).toBe(true);
  const others = [{ isGroup: false }, { grid: makeGrid([['Action']]) }, { headerRow: 7 }].map(block);
  expect(others.flatMap((other) => [areGroupsOfOne(one, other), areGroupsOfOne(other, one)])).toEqual(
    others.flatMap(() => [false, false]),
  );
});

test.each([
  [['Northborough: Action', 'Northborough: Status', 'Southborough: Action', 'Southborough: Status'], 2],
  [['Short term action', 'Status', 'Medium term action', 'Status', 'Long term actions', 'Status'], 3],
  [['ACTION (1)', 'RAG (1)', 'ACTION (2)', 'RAG (2)'], 2],
])('groups are told apart by a number, a term or what stands above them: %j', (headers, count) => {
  expect(groupsOf(...headers)).toHaveLength(count);
});

test('what is to be done in each of several years is an action each, unless rows say the same in all', () => {
  const headers = ['Action 2025/26', 'Status', 'Action 2026/27', 'Status'];
  const labels = headers.map((text, column) => ({ text, column, row: 0, spannedFrom: null }));
  expect(splitGroups(labels, () => false)).toHaveLength(2);
  expect(splitGroups(labels, () => true)).toEqual([labels]);
  const planOfYears = (...rows: string[][]) =>
    planOf(makeGrid([['Recommendation', ...headers], ...rows])).actions.length;
  const [ask, hall, rota] = ['1. Hear tenants', 'Visit each village hall', 'Share the rota with parishes'];
  expect(planOfYears([ask, hall, 'Complete', rota, 'Not started'], [ask, rota, 'Late', hall, 'Late'])).toBe(
    4,
  );
  expect(planOfYears([ask, hall, 'Complete', hall, 'Not started'], [ask, rota, 'Late', hall, 'Late'])).toBe(
    2,
  );
});

test.each([
  // Two things about one action.
  [['Response', 'Status', 'Action', 'Status']],
  [['Task', 'Status', 'Deliverable', 'Status']],
  [['Action', 'RAG', 'Milestone', 'RAG']],
  // Nothing repeats but the action.
  [['Action 1', 'Action 2', 'Status']],
  [['Action', 'Lead', 'Status', 'Due date']],
  // Groups of different widths.
  [['Action 1', 'Status 1', 'Action 2', 'Lead 2', 'Status 2', 'Action 3', 'Status 3']],
  [['Action 1', 'Status 1', 'Action 2', 'Status 2', 'Lead', 'Status', 'Action 3']],
  // What has been said of one action at different times.
  [['Action Q1', 'Status Q1', 'Action Q2', 'Status Q2']],
  [['Action Q1 2025/26', 'Status', 'Action Q2 2025/26', 'Status']],
  [['Action March 2025', 'Status', 'Action June 2025', 'Status']],
  [['Action (current year 2025/26)', 'Status', 'Action (2024/25)', 'Status']],
  [['', '', 'Status', '']],
])('what is no group of its own: %j', (headers) => {
  expect(groupsOf(...headers)).toEqual([headers]);
});
