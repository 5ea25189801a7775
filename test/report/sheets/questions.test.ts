/** The questions for challenge: each with its rule, and the cells behind each by its number. */
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import { reportQuestions } from '../../../src/report/sheets/questions';
import { makeSnapshot } from '../../history/make-snapshot';
import { linesOf, makeInput, valuesOf } from '../make-book';
import type { ReportInput } from '../../../src/report/report-input';

const INPUT = makeInput({
  rows: [{ status: 'In progress' }, { status: 'Completed', action: 'Sell the depot' }],
});
const cellsBehind = INPUT.plan.actions.map(({ text }) => text);
const ASKED: ReportInput['questions'] = [
  { rule: 'no-action', unit: 'action', at: [], count: 2, of: 4, name: '' },
  { rule: 'ahead-of-date', unit: 'action', at: cellsBehind, count: 2, of: 4, name: '' },
];
const sheetOf = (more: Partial<ReportInput>) =>
  renderSheet(reportQuestions({ ...INPUT, questions: ASKED, ...more }), '1.0');

describe('Questions', () => {
  test('stand with their numbers, each with the rule that asks it', () => {
    const lines = linesOf(sheetOf({}));
    const at = lines.findIndex((line) => line.startsWith('1) '));
    expect(lines[at]).toBe(
      '1) Two recommendations have no action: how is the council answering what the peer team asked?',
    );
    expect(lines.filter((line) => /^\d\) /.test(line))).toHaveLength(2);
    expect(JSON.stringify(sheetOf({}).cells)).toContain('a recommendation under which no action stands');
  });

  test('have the cells behind them in a table, by their numbers', () => {
    expect(valuesOf(sheetOf({}), 'RagQuestionsCells')?.map((row) => Object.values(row))).toEqual([
      [2, 'Action 1', 'C5'],
      [2, 'Sell the depot', 'C6'],
    ]);
    expect(sheetOf({ questions: ASKED?.slice(0, 1) }).tables).toEqual([]);
  });

  test('are said to know no history unless a snapshot of an earlier day is there', () => {
    const said = (...days: string[]) =>
      linesOf(sheetOf({ snapshots: days.map((day) => makeSnapshot(day, [])) })).join(' ');
    const without = 'Rules about time need snapshots: this workbook holds none of an earlier day.';
    expect(said()).toContain(without);
    expect(said('2024-09-05')).toContain(without);
    expect(said('2024-09-04', '2024-09-05')).not.toContain(without);
  });

  test('are said to be asked by rules, or not to be there where there are none', () => {
    const [none, intro] = ['No rule finds anything to ask of this plan.', 'Asked by rules'];
    expect(linesOf(sheetOf({ questions: [] })).join(' ')).toContain(none);
    expect(linesOf(sheetOf({ questions: [] })).join(' ')).not.toContain(intro);
    expect(linesOf(sheetOf({})).join(' ')).toContain(intro);
  });
});
