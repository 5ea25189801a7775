/** What of the snapshots could not be read, as findings. */
import { readHistory } from '../../src/history/read-history';
import { NO_SETTINGS } from '../../src/model/settings';
import { cellAddress } from '../../src/model/address';
import { historyGrid } from '../history/make-snapshot';
import { checkPlan } from '../make/at-once';
import { makePlan } from '../make/plan';
import { findingTitle } from '#words/findings';
import { AS_AT } from './run';

const row = (day: string, action: string, lifecycle: string, rating = '') => [
  ...[day, 'Check-in', '1', '1.1', action, 'Green', lifecycle, rating],
];
const found = (rows: string[][], accepted: readonly string[] = []) =>
  checkPlan(makePlan({ rows: [{}] }), {
    asAt: AS_AT,
    settings: { ...NO_SETTINGS, accepted },
    history: readHistory([historyGrid(rows)]),
  }).filter(({ code }) => code === 'history-unread');

describe('6 history-unread', () => {
  test('each cell of RAG History that could not be read is a warning, with its place and what stands in it', () => {
    const findings = found([
      row('30/09/2025', 'Publish it', 'Completed', 'Green'),
      row('someday', 'Print it', 'Completed'),
      row('30/09/2025', 'Post it', 'Finished'),
    ]);
    expect(
      findings.map(({ sheet, cell, severity, value }) => [
        sheet,
        cell && cellAddress(cell.row, cell.column)[0],
        severity,
        value,
      ]),
    ).toEqual([
      ['RAG History', 'A', 'warning', 'someday'],
      ['RAG History', 'G', 'warning', 'Finished'],
    ]);
    expect(findingTitle(findings[0]!)).toMatch(/^"someday" in A\d+ is no day/);
  });
  test('it can be accepted as it is', () => {
    const [finding] = found([row('someday', 'Print it', 'Completed')]);
    const { sheet, cell } = finding!;
    const key = `history-unread|${sheet}|${cellAddress(cell!.row, cell!.column)}|someday`;
    expect(found([row('someday', 'Print it', 'Completed')], [key])).toMatchObject([{ accepted: true }]);
  });
  test('a history that can be read says nothing', () => {
    expect(found([row('30/09/2025', 'Publish it', 'Completed', 'Green')])).toEqual([]);
  });
});
