/** What a header alone does not say: when the values or what stands around a column tell it from what its header could mean. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf } from '../say-plan';

const WORK = ['Adopt the strategy', 'Publish the register', 'Train the managers', 'Review the scheme'];
const STATUSES = ['Completed', 'In progress', 'Not started', 'Completed'];
type Columns = Readonly<Record<string, readonly CellSpec[]>>;

const columnsOf = (columns: Columns): ReturnType<typeof planOf>['columns'] =>
  planOf(
    makeGrid([
      Object.keys(columns),
      ...WORK.map((_, row) => Object.values(columns).map((cells) => cells[row] ?? null)),
    ]),
  ).columns;
const same = (text: CellSpec): CellSpec[] => WORK.map(() => text);
const PLAIN = { Action: WORK, Owner: same('Clerk') };

describe('Ticks alone', () => {
  const TICKS = ['✓', null, '✓', null];
  test('under a month or quarter say when the work is to be done', () => {
    expect(columnsOf({ ...PLAIN, Q1: TICKS, Q2: TICKS.toReversed(), Status: STATUSES }).status).toBe(
      'Status',
    );
  });
  test.each(['Status Q1', 'Status at March 2025', 'Progress RAG Q1'])(
    'under "%s" say how it stands',
    (header) => {
      expect(columnsOf({ ...PLAIN, [header]: TICKS }).status).toBe(header);
    },
  );
});

describe('"Date" alone', () => {
  const DAYS = ['01/03/2025', '01/04/2025', '01/05/2025', '01/06/2025'];
  test('between actions and their status is when they are due', () => {
    expect(columnsOf({ ...PLAIN, Date: DAYS, Status: STATUSES }).dueDate).toBe('Date');
  });
  test('right behind an update is when that was written', () => {
    const notes = WORK.map((work, at) => `They have met ${at + 2} times about it: ${work}`);
    expect(columnsOf({ Action: WORK, Update: notes, Date: DAYS, Status: STATUSES }).dueDate).toBeUndefined();
  });
  test('below "Last review" is its date', () => {
    const rows = WORK.map((work, at) => [work, 'Clerk', 'Board', DAYS[at] ?? null, STATUSES[at] ?? null]);
    const grid = makeGrid([
      ['Action', 'Owner', 'Last review', null, 'Status'],
      [null, null, 'By', 'Date', null],
      ...rows,
    ]);
    expect(planOf(grid).columns.dueDate).toBeUndefined();
  });
});

test('an aim of the council is no recommendation, and an outcome of it an impact', () => {
  const said = WORK.map((work) => `Residents gain from it: ${work}`);
  expect(columnsOf({ ...PLAIN, Status: STATUSES, 'Corporate outcome': said }).impact).toBe(
    'Corporate outcome',
  );
  expect(
    columnsOf({ 'Corporate objective': ['Homes', 'Homes', 'Roads', 'Roads'], ...PLAIN, Status: STATUSES })
      .recommendation,
  ).toBeUndefined();
});

test('short words under Action are actions, but not those that come back', () => {
  const said = { Description: WORK, Owner: same('Clerk'), Status: STATUSES };
  expect(columnsOf({ Action: ['Review', 'Train', 'Review', 'Train'], ...said }).action).toBe('Description');
  expect(
    columnsOf({ Recommendation: WORK, Action: ['Survey', 'Budget', 'Repairs', 'Audit'], Status: STATUSES })
      .action,
  ).toBe('Action');
});

test('"Extension" that holds no days is no date', () => {
  const due = same('31/03/2026');
  const revised = (cells: CellSpec[]) =>
    columnsOf({ ...PLAIN, 'Due date': due, Extension: cells, Status: STATUSES }).revisedDate;
  expect(revised(['Y', 'N', 'Y', 'N'])).toBeUndefined();
  expect(revised([4001, 4002, 4003, 4004])).toBeUndefined();
  expect(revised(['30/06/2026', null, null, '30/09/2026'])).toBe('Extension');
});

test('whom to contact does it where no unit or post does', () => {
  const contact = WORK.map((_, at) => `officer${at}@example.gov.uk`);
  expect(
    columnsOf({ Action: WORK, Contact: contact, Service: same('Housing'), Status: STATUSES }).owner,
  ).toBe('Service');
  expect(columnsOf({ Action: WORK, Contact: contact, Status: STATUSES }).owner).toBe('Contact');
});

test('Forward plan says in which programme of decisions it stands, and no next step', () => {
  const dates = ['Yes', 'No', 'Yes', 'No'];
  expect(columnsOf({ ...PLAIN, Status: STATUSES, 'Forward plan': dates }).nextSteps).toBeUndefined();
});
