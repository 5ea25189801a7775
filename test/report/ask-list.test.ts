/** Whom to ask about what: every reason by its rule, at its edges; owners with the most that is late first. */
import { takeSnapshot } from '../../src/history/snapshot';
import { listWhomToAsk } from '../../src/report/ask-list';
import { makePlan, type MadeRow } from '../make/plan';

const DAY = '2025-03-31';
const asked = (rows: MadeRow[], earlier: MadeRow[] | null = null, same: string[] = []) => {
  const before = earlier && takeSnapshot(makePlan({ rows: earlier }), '2024-12-31', '');
  return listWhomToAsk(makePlan({ rows }), DAY, before, same).map(({ owner, asked: list }) => ({
    owner,
    list: list.map(
      ({ action, reasons, due, daysOverdue }) => [action.index, reasons, due, daysOverdue] as const,
    ),
  }));
};
const reasonsOf = (row: MadeRow, earlier: MadeRow | null = null) =>
  asked([row], earlier && [earlier]).flatMap(({ list }) => list.flatMap(([, reasons]) => reasons));

test.each<[string, MadeRow, string[]]>([
  ['overdue from the day after', { status: 'In progress', due: '2025-03-30' }, ['overdue']],
  ['due on the day itself', { status: 'In progress', due: '2025-03-31' }, ['due-soon']],
  ['due in 30 days', { status: 'Not started', due: '2025-04-30' }, ['due-soon']],
  ['due in 31 days', { status: 'Not started', due: '2025-05-01' }, []],
  ['completed, whatever its date', { status: 'Completed', due: '2025-03-01', update: '' }, []],
  ['excluded', { status: 'Superseded', due: '2025-03-01', update: '', impact: '' }, []],
  ['without an update', { status: 'Not started', update: '' }, ['no-update']],
  ['with an update', { status: 'Not started', update: 'Begun' }, []],
  ['begun without an impact', { status: 'In progress', impact: '' }, ['no-impact']],
  ['begun with an impact', { status: 'In progress', impact: 'Waits fell' }, []],
  ['not begun, without an impact', { status: 'Not started', impact: '' }, []],
  ['done without an impact', { status: 'Completed', impact: '' }, ['no-impact']],
])('an action that is %s', (_what, row, reasons) => {
  expect(reasonsOf(row)).toEqual(reasons);
});

test('an update that is the same as then is asked about, where work is left and there is one', () => {
  const row: MadeRow = { ref: '1.1', status: 'In progress', update: 'Begun' };
  expect(reasonsOf(row, row)).toEqual(['same-update']);
  expect(reasonsOf(row, { ...row, update: 'Planned' })).toEqual([]);
  expect(reasonsOf({ ...row, status: 'Completed' }, row)).toEqual([]);
  expect(reasonsOf({ ...row, update: '' }, { ...row, update: '' })).toEqual(['no-update']);
  const without: MadeRow = { ref: '1.1', status: 'In progress' };
  expect(reasonsOf(without, without)).toEqual([]);
  // One that was not there then cannot have stayed the same.
  const list = asked([row, { ...row, ref: '1.2', action: 'Other' }], [row]).flatMap((one) => one.list);
  expect(list).toEqual([[0, ['same-update'], null, 0]]);
});

test('of an owner the longest overdue stands first, then the order of the plan; who has most that is late is asked first', () => {
  const of = (owner: string, due: string): MadeRow => ({ status: 'In progress', owner, due });
  const rows = [
    of('One late', '2025-03-01'),
    of('', '2025-04-01'),
    of('TBC', '2025-04-01'),
    of('Three soon', '2025-04-01'),
    of('Three soon', '2025-04-02'),
    of('Three soon', '2025-03-31'),
    of('Two late', '2025-03-29'),
    of('Two late', '2025-03-02'),
    of('Two late', '2025-03-29'),
  ];
  expect(asked(rows).map(({ owner, list }) => [owner, list.map(([index]) => index)])).toEqual([
    ['Two late', [7, 6, 8]],
    ['One late', [0]],
    ['Three soon', [3, 4, 5]],
    ['', [1, 2]],
  ]);
  expect(asked([rows[7]!])[0]?.list).toEqual([[0, ['overdue'], '2025-03-02', 29]]);
  expect(
    asked([of('J Smith', '2025-04-01'), of('John Smith', '2025-04-01')], null, ['J Smith = John Smith']),
  ).toHaveLength(1);
});
