import { changesBetween } from '../../../src/history/changes';
import type { SnapshotAction } from '../../../src/history/snapshot';
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import { renderText } from '../../../src/render/text/render-text';
import { PLAIN } from '../../../src/render/text/ink';
import { reportChanges } from '../../../src/report/sheets/what-changed';
import { makeSnapshot } from '../../history/make-snapshot';
import { linesOf, valuesOf } from '../make-book';

type Made = Partial<SnapshotAction>;
const documentOf = (before: Made[], after: Made[], between: Made[][] = []) =>
  reportChanges({
    changes: changesBetween(
      makeSnapshot('2025-03-31', before, 'Q4 2024/25'),
      makeSnapshot('2025-09-30', after),
      between.map((actions) => makeSnapshot('2025-06-30', actions)),
    ),
    unit: 'action',
    title: { council: 'Penwold Council', planName: 'Plan', fileName: 'plan.xlsx', asAt: '2025-09-30' },
    asAt: '2025-09-30',
    remarks: [],
  });
const sheetOf = (...args: Parameters<typeof documentOf>) => renderSheet(documentOf(...args), '1.0');

const BEFORE: Made[] = [
  { reference: '1.1', lifecycle: 'not-started', rating: 'red', due: '2025-06-30' },
  { reference: '1.2', lifecycle: 'completed' },
  { reference: '2.1', recommendation: '2', lifecycle: 'not-started' },
  { reference: '2.2', recommendation: '2', lifecycle: 'not-started' },
];
const AFTER: Made[] = [
  { reference: '1.1', lifecycle: 'in-progress', rating: 'amber', due: '2025-12-31' },
  { reference: '1.2', lifecycle: 'in-progress' },
  { reference: '2.1', recommendation: '2', lifecycle: 'not-started', text: 'Agree them anew' },
  { reference: '2.3', recommendation: '2', lifecycle: 'completed', text: 'A new one' },
];

describe('What changed', () => {
  test('says first how far the plan is, how that moved, and what of it is work', () => {
    const lines = linesOf(sheetOf(BEFORE, AFTER)).join(' ');
    expect(lines).toContain(
      '75 per cent (3 of 4) are completed or progressed, up 50 points since Q4 2024/25 (31 March 2025): one went forward, one back.',
    );
    expect(lines).toContain('one action has been added and one action has been removed');
    expect(lines).toContain(
      'makes the percentage 25 points higher; what the work did makes it 25 points higher',
    );
  });

  test('a date that moved there and on is said with its days in all', () => {
    const between = BEFORE.map((action) => (action.due ? { ...action, due: '2025-09-30' } : action));
    expect(linesOf(sheetOf(BEFORE, AFTER, [between])).join(' ')).toContain(
      'moved by 184 days in all, there and back: one action has another date than then; one of them moved more than once.',
    );
  });

  test('the table of moves has the totals of the two days at its edges', () => {
    const rows = valuesOf(sheetOf(BEFORE, AFTER), 'RagChangesLifecycles')!;
    expect(rows.find(({ From }) => From === 'Not started')).toMatchObject({
      'In progress': 1,
      'Not started': 1,
      Removed: 1,
      Then: 3,
    });
    expect(rows.at(-1)).toMatchObject({
      From: 'Now',
      Completed: 1,
      'In progress': 2,
      'Not started': 1,
      Then: 4,
    });
  });

  test('a recommendation has its arrow with a word, by actions that were there on both days', () => {
    const rows = valuesOf(sheetOf(BEFORE, AFTER), 'RagChangesRecommendations')!;
    expect(rows.map((row) => [row['Recommendation'], row['Its actions']])).toEqual([
      ['1', '↕ both ways'],
      ['2', '→ level'],
    ]);
  });

  test('how much changed is counted by kind, without kinds of which there was nothing', () => {
    const rows = valuesOf(sheetOf(BEFORE, AFTER), 'RagChangesCounts')!;
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['Went back', 1],
      ['Went forward', 1],
      ['Rating', 1],
      ['Due date', 1],
      ['Wording', 1],
      ['Added', 1],
      ['Removed', 1],
    ]);
  });

  test('moves of rating are a table where a rating was, also where it went away, and none where there was none', () => {
    const was = { reference: '1.1', rating: 'red' } as const;
    const hasRatings = (before: Made, after: Made) =>
      sheetOf([before], [after]).tables.some(({ name }) => name === 'RagChangesRatings');
    expect(hasRatings(was, { ...was, rating: 'amber' })).toBe(true);
    expect(hasRatings(was, { ...was, rating: 'none' })).toBe(true);
    expect(hasRatings({ ...was, rating: 'none' }, was)).toBe(false);
  });

  test('every change has a row, with what was and what is', () => {
    const rows = valuesOf(sheetOf(BEFORE, AFTER), 'RagChangesActions')!;
    expect(rows.map((row) => [row['What changed'], row['Reference'], row['Was'], row['Is now']])).toEqual([
      ['Went back', '1.2', 'Completed', 'In progress'],
      ['Went forward', '1.1', 'Not started', 'In progress'],
      ['Rating', '1.1', 'Red', 'Amber'],
      ['Due date', '1.1', '30 June 2025', '31 December 2025'],
      ['Wording', '2.1', 'Agree priorities', 'Agree them anew'],
      ['Added', '2.3', '–', 'Completed'],
      ['Removed', '2.2', 'Not started', '–'],
    ]);
  });

  test('of a plan in which nothing changed there is a line and no table', () => {
    const sheet = sheetOf(BEFORE, BEFORE);
    expect(sheet.tables).toEqual([]);
    expect(linesOf(sheet).join(' ')).toMatch(/as before since .* Nothing has changed\./);
  });

  test('3.4 without anything in scope then there is no percentage to compare with', () => {
    const lines = linesOf(sheetOf([{ reference: '1.1', lifecycle: 'excluded' }], AFTER)).join(' ');
    expect(lines).toContain('of Q4 2024/25 (31 March 2025) there is no percentage');
  });

  test('as text no line is wider than a terminal', () => {
    const text = renderText(documentOf(BEFORE, AFTER), { ink: PLAIN, width: 80 });
    expect(text).toContain('Moves of status');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
