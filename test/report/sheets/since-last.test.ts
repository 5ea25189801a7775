/** What snapshots bring to the sheets: an arrow on the first, and a trend. */
import { changesBetween } from '../../../src/history/changes';
import { reportRagSummary } from '../../../src/report/sheets/rag-summary';
import { reportSinceLast } from '../../../src/report/sheets/since-last';
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import { takeSnapshot } from '../../../src/history/snapshot';
import { makePlan } from '../../make/plan';
import { makeInput, valuesOf, writtenAs } from '../make-book';

const rows = (...statuses: string[]) => ({
  rows: statuses.map((status, index) => ({ rec: `${index + 1}`, ref: `${index + 1}.1`, status })),
});
const on = (day: string, ...statuses: string[]) => takeSnapshot(makePlan(rows(...statuses)), day, 'Check-in');
const FIRST = on('2024-03-31', 'Not started', 'Not started');
const SECOND = on('2024-06-30', 'Not started', 'Completed');
const NOW = rows('Completed', 'In progress');
const input = makeInput(NOW, {
  changes: changesBetween(SECOND, takeSnapshot(makePlan(NOW), '2024-09-05', '')),
  snapshots: [FIRST, SECOND],
});

describe('8 Since the last snapshot', () => {
  test('the first sheet has an arrow with its word for each recommendation', () => {
    const lines = valuesOf(writtenAs(reportRagSummary)(input), 'RagSummaryRecommendations')!;
    expect(lines.map((row) => row['Since Check-in'])).toEqual(['↑ forward', '↓ back', '–']);
  });

  test('without a snapshot there is no such column', () => {
    const [line] = valuesOf(writtenAs(reportRagSummary)(makeInput(NOW)), 'RagSummaryRecommendations')!;
    expect(Object.keys(line!).join()).not.toContain('Since');
  });

  test('What changed has the headline of every snapshot and of now; two days are told in a sentence', () => {
    const trend = valuesOf(renderSheet(reportSinceLast(input)!, '1.0'), 'RagChangesTrend')!;
    expect(trend.map((row) => [row['Snapshot'], row['Completed or progressed']])).toEqual([
      ['Check-in (31 March 2024)', 0],
      ['Check-in (30 June 2024)', 1],
      ['As it stands now', 2],
    ]);
    const two = reportSinceLast({ ...input, snapshots: [SECOND] })!;
    expect(valuesOf(renderSheet(two, '1.0'), 'RagChangesTrend')).toBeUndefined();
  });
});
