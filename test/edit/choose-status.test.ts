/** Which statuses can be chosen for a cell, and the change that writes one. */
import type { Finding, FindingCode } from '../../src/check/finding';
import { statusChoices, statusMend } from '../../src/edit/choose-status';
import { makeFinding } from '../make/finding';
import { makeGrid } from '../make/grid';
import { makePlan } from '../make/plan';

const plan = makePlan({
  rows: [
    { status: 'Amber' },
    { status: 'Green' },
    { status: 'Green' },
    { status: 'Gren', lifecycle: 'unknown', basis: 'unread' },
    { status: '' },
  ],
});
const [sheet] = plan.parts.map((part) => part.sheet);
const grid = makeGrid([['Plan']], { sheet: sheet! });
const about = (index: number, code: FindingCode = 'status-unknown'): Finding => {
  const { cell } = plan.actions[index]!.status;
  return makeFinding(code, { sheet: sheet!, cell, action: index } as never);
};

describe('the statuses to choose from', () => {
  test('are those of the plan that can be read, the commonest first', () => {
    expect(statusChoices(plan, [grid], about(3))).toEqual(['Green', 'Amber']);
    expect(statusChoices(plan, [grid], about(4, 'status-missing'))).toEqual(['Green', 'Amber']);
  });
  test('are those that the cell allows, where it has a list', () => {
    const area = { top: 0, left: 0, rows: 100, columns: 50 };
    const listed = { ...grid, validations: [{ area, allowed: ['Complete', 'On track'] }] };
    expect(statusChoices(plan, [listed], about(3))).toEqual(['Complete', 'On track']);
  });
  test('are none where the finding is about something else, or its cell holds no status', () => {
    expect(statusChoices(plan, [grid], about(3, 'overdue'))).toEqual([]);
    const elsewhere = { ...about(3), cell: plan.actions[3]!.text.cell } as Finding;
    expect(statusChoices(plan, [grid], elsewhere)).toEqual([]);
  });
});

test('The one that is chosen is written only where the cell still shows what it showed', () => {
  const cell = { sheet: sheet!, row: 0, column: 0 };
  expect(statusMend([grid], cell, 'Green')).toEqual({ cell, expected: 'Plan', replacement: 'Green' });
  const beyond = { ...cell, row: 40 };
  expect(statusMend([grid], beyond, 'Green')).toEqual({
    cell: beyond,
    expected: '',
    replacement: 'Green',
  });
});
