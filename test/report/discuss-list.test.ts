import { listActionsToDiscuss } from '../../src/report/discuss-list';
import { discussedLine } from '../../src/report/discuss-words';
import type { MadeRow } from '../make/plan';
import { makePlan } from '../make/plan';

const AS_AT = '2024-09-05';
const listsOf = (rows: MadeRow[]) => {
  const { toDiscuss, notYetDue } = listActionsToDiscuss(makePlan({ rows }), AS_AT);
  return {
    lists: { toDiscuss, notYetDue },
    toDiscuss: toDiscuss.map(({ action }) => action.index),
    notYetDue: notYetDue.map(({ action }) => action.index),
  };
};

describe('Which actions are worth discussing', () => {
  test('the first reason decides: overdue, then red, then not started, then without a status', () => {
    const { toDiscuss } = listsOf([
      { status: '', due: '' },
      { status: 'Not started', due: '' },
      { status: 'Red', lifecycle: 'in-progress', due: '' },
      { status: 'In progress', due: '2024-09-04' },
    ]);
    expect(toDiscuss).toEqual([3, 2, 1, 0]);
  });

  test('of overdue ones the longest stands first, whether it is red or not', () => {
    const { toDiscuss, lists } = listsOf([
      { status: 'Red', lifecycle: 'in-progress', due: '2024-09-04' },
      { status: 'In progress', due: '2024-09-03' },
      { status: 'In progress', due: '2024-08-01' },
    ]);
    expect(toDiscuss).toEqual([2, 1, 0]);
    expect(lists.toDiscuss.map(({ daysOverdue }) => daysOverdue)).toEqual([35, 2, 1]);
    expect(lists.toDiscuss[2]?.reasons).toEqual(['overdue', 'red']);
  });

  test('equally urgent ones stay in the order of the plan, and none is lost', () => {
    const rows = Array.from({ length: 25 }, () => ({ status: 'Not started', due: '' }));
    expect(listsOf(rows).toDiscuss).toEqual(rows.map((_, index) => index));
  });

  test('what is due on the day itself is not yet due, what was due the day before is to discuss', () => {
    const { toDiscuss, notYetDue } = listsOf([
      { status: 'Not started', due: '2024-09-05' },
      { status: 'Not started', due: '2024-09-04' },
    ]);
    expect([toDiscuss, notYetDue]).toEqual([[1], [0]]);
  });

  test('of those not yet due the earliest stands first, and of one day the first in the plan', () => {
    const { notYetDue } = listsOf([
      { status: 'Not started', due: '2025-03-01' },
      { status: 'Not started', due: '2024-12-01' },
      { status: 'Not started', due: '2025-03-01' },
      { status: 'Not started', due: '2024-10-01' },
    ]);
    expect(notYetDue).toEqual([3, 1, 0, 2]);
  });

  test('one that is red or without a status is to discuss although it is not yet due', () => {
    const { toDiscuss, notYetDue } = listsOf([
      { status: 'Red', due: '2025-03-01' },
      { status: '', due: '2025-03-01' },
    ]);
    expect([toDiscuss, notYetDue]).toEqual([[0, 1], []]);
  });

  test('each reason stands by itself, and one that has none is not listed', () => {
    const { lists } = listsOf([
      { status: 'Red', lifecycle: 'not-started', due: '' },
      { status: 'In progress', due: '' },
      { status: 'Completed', rating: 'red', due: '' },
    ]);
    expect(lists.toDiscuss.map(({ reasons }) => reasons)).toEqual([['red', 'not-started']]);
  });

  test('the revised day counts where it can be read, else the first one', () => {
    const unread = { text: 'TBC', reading: { kind: 'open-ended' as const } };
    const { lists } = listsOf([
      { status: 'In progress', due: '2024-01-31', revised: '2024-08-31' },
      { status: 'In progress', due: '2024-08-30', revised: unread },
    ]);
    expect(lists.toDiscuss.map(({ due, daysOverdue }) => [due, daysOverdue])).toEqual([
      ['2024-08-30', 6],
      ['2024-08-31', 5],
    ]);
  });
});

test('A line of what is discussed is called by its own reference, else by that of its recommendation, else by its text alone', () => {
  const plan = makePlan({
    rows: [
      { status: 'Not started', ref: '1.1', owner: 'Head' },
      { status: 'Not started', rec: '2' },
      { status: 'Not started', rec: null, owner: '' },
    ],
  });
  const { toDiscuss } = listActionsToDiscuss(plan, AS_AT);
  expect(toDiscuss.map((entry) => discussedLine(entry, plan))).toEqual([
    '1.1 Action 1: not started (Head)',
    '2 Action 2: not started',
    'Action 3: not started',
  ]);
});
