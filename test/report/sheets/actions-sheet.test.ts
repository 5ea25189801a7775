import { reportActions } from '../../../src/report/sheets/actions-sheet';
import { checkSheet } from '../../make/check-sheet-plan';
import { cellsOf, makeInput, valuesOf, writtenAs } from '../make-book';
import { rowsOf } from '../../make/sheet-rows';

const planActions = writtenAs(reportActions);
const ROWS = [
  {
    rec: '2',
    theme: 'Finance',
    ref: '2.1',
    action: 'Name every saving',
    status: 'In progress',
    owner: 'Head of Finance',
    due: '2024-08-26',
    impact: 'Less is spent',
    next: 'Report in May',
  },
  { rec: null, action: 'Publish the register', status: 'Superseded' },
  { status: 'Red' },
];

describe('Actions', () => {
  const sheet = () => planActions(makeInput({ rows: ROWS }));

  test('every action has a row, excluded ones and those under no recommendation too, in the order of the plan', () => {
    expect(valuesOf(sheet(), 'RagActionList')).toHaveLength(3);
    expect(sheet().tables.map(({ name }) => name)).toEqual(['RagActionList']);
    expect(checkSheet(sheet())).toEqual([]);
  });

  test('a row is as high as what is printed of it, and all else stands in one line, whole', () => {
    const rows = [{ ...ROWS[0]!, recText: 'Set out how savings are found. '.repeat(15).trim() }];
    const long = planActions(makeInput({ rows }));
    const row = (long.tables[0]?.top ?? 0) + 1;
    expect(long.fitted[row]).toBe(0);
    expect(valuesOf(long, 'RagActionList')?.[0]?.['Recommendation']).toBe(rows[0]?.recText);
    const wrapped = {
      rows: [{ ...ROWS[0]!, action: 'Name every saving, and who finds it, by the end of the year' }],
    };
    expect(planActions(makeInput(wrapped)).fitted[row]).toBeGreaterThan(15);
  });

  test('a row says what the plan says, what it counts as and why, and by how many days it is overdue', () => {
    expect(valuesOf(sheet(), 'RagActionList')?.[0]).toMatchObject({
      Reference: '2.1',
      Theme: 'Finance',
      'Recommendation number': '2',
      Recommendation: 'Recommendation 2',
      Action: 'Name every saving',
      Owner: 'Head of Finance',
      'Days overdue': 10,
      'Status as written': 'In progress',
      'Counts as': 'In progress',
      Rating: 'No rating',
      Impact: 'Less is spent',
      'Next steps': 'Report in May',
    });
    expect(cellsOf(sheet(), 'RagActionList')?.[0]?.['Due date']).toMatchObject({ style: 'date' });
  });

  test('what the plan does not say is left empty, and a date that is not there is a dash', () => {
    expect(valuesOf(sheet(), 'RagActionList')?.[1]).toMatchObject({
      Theme: '',
      Recommendation: '',
      'Due date': '–',
      'Days overdue': '',
      'Counts as': 'Excluded',
    });
  });

  test('its columns are the same whatever the plan holds', () => {
    const headers = (one: ReturnType<typeof sheet>) =>
      rowsOf(one)[one.tables[0]?.top ?? 0]?.map((cell) => cell?.value);
    expect(headers(planActions(makeInput({ rows: [{ status: 'Completed' }] })))).toEqual(headers(sheet()));
    expect(headers(sheet())).toHaveLength(19);
  });

  test('a plan without actions says so', () => {
    const none = planActions(makeInput({}));
    expect(valuesOf(none, 'RagActionList')).toEqual([{ 'Every action as read': 'The plan has no action.' }]);
  });
});
