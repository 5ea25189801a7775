/** What a tidy copy takes along of the sheets of a plan, and where it puts it. */
import { proveTidyWorkbook } from '../../../src/app/tidy-copy';
import type { TidyPlan } from '../../../src/model/tidy-plan';
import { openPlan } from '../../../src/app/open-plan';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import { makeWorkbook, type MadeSheet } from '../../make/workbook';

async function tidied(...sheets: MadeSheet[]): Promise<TidyPlan> {
  const workbook = await openWorkbookBytes('plan.xlsx', await makeWorkbook(sheets));
  const opened = await openPlan(workbook, { today: '2025-03-31' });
  return (await proveTidyWorkbook(opened, async () => opened.plan)).tidy;
}

const rowsOf = ({ columns, rowCount }: TidyPlan) =>
  Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values[row] ?? null));
const headersOf = ({ columns }: TidyPlan) => columns.map(({ header, role }) => header || role);

const HEADED: MadeSheet = {
  name: 'Plan',
  rows: [
    ['Peer challenge action plan'],
    ['Ask finance before any figure here is quoted'],
    [],
    ['Action', 'Lead', 'Room booked', 'Status', 'Due date'],
    ['Recommendation 2: Balance the budget'],
    ['Sell the depot', 'Head of Estates', 'Hall', 'In progress', { v: 45_747, format: 'dd/mm/yyyy' }],
    ['Close the canteen', 'Head of Estates', ' Annexe ', 'Completed', 'Spring'],
    ['Recommendation 1: Hear residents'],
    ['Hold a yearly survey', 'Head of Policy', null, 'Not started', null],
    ['Publish the answers', 'Head of Policy', 12, 'Not started', null],
    [],
    ['Total', 4],
  ],
};

test('headings are filled in, columns nobody knows go along, and a date stays a date', async () => {
  const tidy = await tidied(HEADED);
  expect(headersOf(tidy)).toEqual(['recommendation', 'Action', 'Lead', 'Room booked', 'Status', 'Due date']);
  const [two, one] = ['Recommendation 2: Balance the budget', 'Recommendation 1: Hear residents'];
  expect(rowsOf(tidy)).toEqual([
    [two, 'Sell the depot', 'Head of Estates', 'Hall', 'In progress', 45_747],
    [two, 'Close the canteen', 'Head of Estates', ' Annexe ', 'Completed', 'Spring'],
    [one, 'Hold a yearly survey', 'Head of Policy', null, 'Not started', null],
    [one, 'Publish the answers', 'Head of Policy', 12, 'Not started', null],
  ]);
  expect(tidy.columns.at(-1)?.formats[0]).toBe('dd/mm/yyyy');
});

test('what is in no row of the table is listed with its place, and nothing is listed twice', async () => {
  const { title, beside } = await tidied(HEADED);
  expect(title).toBe('Peer challenge action plan');
  expect(beside.map(({ text, cell }) => [text, cell.row + 1])).toEqual([
    ['Ask finance before any figure here is quoted', 2],
    ['Total', 12],
    ['4', 12],
  ]);
});

test('a merged recommendation stands in each of its rows, and its colour key goes along', async () => {
  const tidy = await tidied({
    name: 'Plan',
    rows: [
      ['Recommendation', 'Action', 'Owner', 'RAG', 'Notes kept by the PA'],
      ['1. Balance the budget', 'Sell the depot', 'Head of Estates', { fill: '#92D050' }, 'ask in May'],
      [null, 'Close the canteen', 'Head of Estates', { fill: '#0070C0' }],
      ['2. Hear residents', 'Hold a survey', 'Head of Policy', { fill: '#FF0000' }],
      [null, 'Publish it', 'Head of Policy', { fill: '#92D050' }],
      [],
      ['Key'],
      [{ fill: '#0070C0' }, 'Completed'],
      [{ fill: '#92D050' }, 'In progress'],
      [{ fill: '#FF0000' }, 'Not started'],
    ],
    merges: ['A2:A3', 'A4:A5'],
  });
  expect(tidy.columns[0]?.values).toEqual([
    '1. Balance the budget',
    '1. Balance the budget',
    '2. Hear residents',
    '2. Hear residents',
  ]);
  expect([...(tidy.columns[3]?.fills ?? [])]).toEqual([
    [0, '#92D050'],
    [1, '#0070C0'],
    [2, '#FF0000'],
    [3, '#92D050'],
  ]);
  expect(tidy.key).toEqual([
    { mark: '', fill: '#0070C0', meaning: 'Completed' },
    { mark: '', fill: '#92D050', meaning: 'In progress' },
    { mark: '', fill: '#FF0000', meaning: 'Not started' },
  ]);
});

test('a recommendation without an action has a row of its own, in its place', async () => {
  const tidy = await tidied({
    name: 'Plan',
    rows: [
      ['Rec no.', 'Recommendation', 'Action', 'Owner', 'Status'],
      ['3', 'Balance the budget', 'Sell the depot', 'Head of Estates', 'Completed'],
      ['1', 'Hear residents', null, null, null],
      ['2', 'Invest in staff', 'Train managers', 'Head of People', 'In progress'],
    ],
    tables: [{ name: 'ThePlan' }],
  });
  expect(rowsOf(tidy).map((row) => row.slice(0, 3))).toEqual([
    ['3', 'Balance the budget', 'Sell the depot'],
    ['1', 'Hear residents', null],
    ['2', 'Invest in staff', 'Train managers'],
  ]);
});

test('a list of what cells may hold goes along from the cells of its column, and a date stays one', async () => {
  const tidy = await tidied({
    name: 'Plan',
    rows: [
      ['Action', 'Owner', 'Status', 'Due date'],
      ['Sell the depot', 'Head of Estates', 'Open', { v: 45_747, format: 'dd/mm/yyyy' }],
      ['Close the canteen', 'Head of Estates', 'Shut', null],
    ],
    validations: [{ area: 'C2:C9', values: ['Open', 'Shut'] }],
  });
  expect(tidy.columns.map(({ allowed }) => allowed)).toEqual([[], [], ['Open', 'Shut'], []]);
  expect(tidy.columns[3]?.values).toEqual([45_747, null]);
});

test('a column without a header goes along where it says something, and columns of two sheets that say the same are one', async () => {
  const sheet = (name: string, ref: string): MadeSheet => ({
    name,
    rows: [
      ['Ref', 'Action', 'Owner', 'Status', null],
      [`${ref}.1`, `Do the first of ${name}`, 'Head', 'Completed', 'seen'],
      [`${ref}.2`, `Do the second of ${name}`, 'Head', 'Not started', null],
    ],
  });
  const tidy = await tidied(sheet('Homes', '1'));
  expect(headersOf(tidy).slice(1)).toEqual(['Ref', 'Action', 'Owner', 'Status', null]);
  const two = await tidied(sheet('Homes', '1'), sheet('Roads', '2'));
  expect(headersOf(two)).toEqual(expect.arrayContaining(['Ref', 'Action', 'Owner', 'Status']));
  expect(two.rowCount).toBe(4);
});
