import { compareRatings } from '../../../src/measure/by-rule/compare-ratings';
import type { RatingRule } from '../../../src/model/rating-rule';
import { reportHowWorkedOut } from '../../../src/report/sheets/how-worked-out';
import { checkSheet } from '../../make/check-sheet-plan';
import { makeRule } from '../../make/rating-rule';
import type { MadeRow } from '../../make/plan';
import { makeInput, valuesOf, writtenAs } from '../make-book';

const planHowWorkedOut = writtenAs(reportHowWorkedOut);
const ROWS: MadeRow[] = [
  { status: 'In progress', rating: 'green', due: '2024-01-31', action: 'Publish the plan', ref: '1.1' },
  { status: 'In progress', rating: 'red', due: '2026-06-30', ref: '1.2' },
  { status: 'Complete', rating: 'blue', due: '2024-01-31', ref: '1.3' },
];
function sheetWith(...rules: RatingRule[]) {
  const input = makeInput({ rows: ROWS });
  return planHowWorkedOut({ ...input, byRule: compareRatings(input.plan, rules, input.asAt) });
}

describe('8 Rules about ratings on How this was worked out', () => {
  test('stand there with what they speak of, the figures beside each other, and each action that differs', () => {
    const sheet = sheetWith(makeRule('red', { daysLateFrom: 92 }), makeRule('green', { daysLateTo: 0 }));
    expect(checkSheet(sheet)).toEqual([]);
    expect(valuesOf(sheet, 'RagMethodRules')).toEqual([
      { 'When it holds': 'From 92 days late on', Rule: 'Rule 1', Rating: 'Red', 'Actions it speaks of': 1 },
      { 'When it holds': 'Not late', Rule: 'Rule 2', Rating: 'Green', 'Actions it speaks of': 1 },
    ]);
    const figures = valuesOf(sheet, 'RagMethodByRule');
    expect(figures?.find(({ Rating }) => Rating === 'Blue')).toMatchObject({
      Change: 'the same',
      Given: 1,
      'By rule': 1,
    });
    const [differing, other] = valuesOf(sheet, 'RagMethodDiffering') ?? [];
    expect(differing).toMatchObject({
      Action: 'Publish the plan',
      Reference: '1.1',
      Given: 'Green',
      'By rule': 'Red',
    });
    expect(differing?.['Why']).toMatch(/^\d+ days late: rule 1 says red from 92 days late on$/);
    expect(other).toMatchObject({ Given: 'Red', 'By rule': 'Green' });
  });

  test('have no list of actions where none differs, and nothing is there without rules', () => {
    const agreeing = sheetWith(makeRule('blue', { lifecycle: 'completed' }));
    expect(valuesOf(agreeing, 'RagMethodRules')).toHaveLength(1);
    expect(valuesOf(agreeing, 'RagMethodDiffering')).toBeUndefined();
    expect(planHowWorkedOut({ ...makeInput({ rows: ROWS }), byRule: null })).toEqual(
      planHowWorkedOut(makeInput({ rows: ROWS })),
    );
  });
});
