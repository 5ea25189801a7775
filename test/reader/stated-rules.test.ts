/** Rules that the plan's own key states, from the cells of a whole plan. */
import { statedRules } from '../../src/reader/stated-rules';
import { NO_SETTINGS } from '../../src/model/settings';
import { locatePlan, readPlan } from '../make/at-once';
import { PLAN_WITH_RULES } from '../make/plan-with-rules';
import { makeRule } from '../make/rating-rule';
import type { MadeSheet } from '../make/workbook';
import { gridOf } from '../field/read-sheets';

type Row = readonly (string | null)[];
const PLAN: Row[] = [
  ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'RAG'],
  [
    '1.1',
    'Improve the budget',
    'Publish the budget monitoring report',
    'Head of Finance',
    '31/03/2025',
    'Red',
  ],
  [
    '1.2',
    'Improve the budget',
    'Train all budget holders in the new system',
    'Head of Finance',
    '30/06/2025',
    'Amber',
  ],
  [
    '2.1',
    'Engage residents',
    'Set up a residents panel with 40 members',
    'Head of Policy',
    '30/09/2025',
    'Green',
  ],
  [
    '2.2',
    'Engage residents',
    'Report to the cabinet on the first survey',
    'Head of Policy',
    '31/12/2025',
    'Green',
  ],
];
function statedIn(sheet: MadeSheet) {
  const grids = [gridOf(sheet, 0)];
  const located = locatePlan(grids, NO_SETTINGS);
  const found = statedRules(located, grids, readPlan(grids, located, NO_SETTINGS));
  return found.map(({ rule, words, cell }) => ({ rule, words, at: cell && [cell.row, cell.column] }));
}
const stated = (above: MadeSheet['rows'], plan: MadeSheet['rows'] = PLAN) =>
  statedIn({ name: 'Action plan', rows: [...above, ...plan] });

describe('Rules that a key states', () => {
  test('are proposed with the words and the cell they come from; what is not fully understood is not', () => {
    expect(statedIn(PLAN_WITH_RULES)).toEqual([
      { rule: makeRule('red', { daysLateFrom: 92 }), words: 'More than 3 months late', at: [1, 0] },
      { rule: makeRule('green', { daysLateTo: 0 }), words: 'Not overdue', at: [3, 0] },
    ]);
  });

  test('are found in one cell with the others, and in the heading of the statuses', () => {
    const lines = stated([['Key: Red - more than 30 days overdue; Amber - up to 30 days overdue'], [null]]);
    expect(lines.map(({ rule }) => rule)).toEqual([
      makeRule('red', { daysLateFrom: 31 }),
      makeRule('amber', { daysLateFrom: 1, daysLateTo: 30 }),
    ]);
    const [headers, ...rows] = PLAN;
    const headed = [...headers!.slice(0, 5), 'RAG (Red = more than 30 days overdue; Green = complete)'];
    expect(stated([], [headed, ...rows])).toEqual([
      { rule: makeRule('red', { daysLateFrom: 31 }), words: 'more than 30 days overdue', at: null },
    ]);
  });

  test('are found beside a status of the plan, by its own colour', () => {
    const [headers, ...rows] = PLAN;
    const late = rows.map((row) => [...row.slice(0, 5), { v: 'Held up', fill: '#FF0000' }]);
    const line = [{ v: 'Held up', fill: '#FF0000' }, 'More than 30 days overdue'];
    const key = [line, ['Green', 'In hand'], [null]];
    const found = stated(key, [headers!, ...late]);
    expect(found.map(({ rule, words }) => [rule, words])).toEqual([
      [makeRule('red', { daysLateFrom: 31 }), 'More than 30 days overdue'],
    ]);
    expect(stated([...key, ...key])).toEqual([]);
  });

  test('are none of a line without a colour, and said twice they are one, in the words that come first', () => {
    expect(stated([['RAG key'], ['1', 'More than 30 days overdue'], [null]])).toEqual([]);
    const twice = [['RAG key'], ['Red', 'More than 30 days overdue'], ['Red', 'Over 30 days late'], [null]];
    expect(stated(twice).map(({ words }) => words)).toEqual(['More than 30 days overdue']);
  });

  test('are none where the key only says what statuses mean', () => {
    expect(
      stated([['RAG key'], ['Red', 'Not started'], ['Amber', 'In progress'], ['Blue', 'Complete'], [null]]),
    ).toEqual([]);
  });
});
