/** Where RAG Summary says how it was counted: apart from what somebody has to look at. */
import { reportRagSummary } from '../../../src/report/sheets/rag-summary';
import { makeFinding } from '../../make/finding';
import type { MadeRow } from '../../make/plan';
import { rowsOf } from '../../make/sheet-rows';
import { makeInput, writtenAs } from '../make-book';

const planRagSummary = writtenAs(reportRagSummary);

test('how it was counted stands in lines of the whole page below what is read first, and not in the box', () => {
  const rows: MadeRow[] = [
    { status: 'Completed' },
    { status: 'Perhaps' },
    { status: 'Withdrawn', lifecycle: 'excluded' },
  ];
  const findings = [makeFinding('status-missing')];
  const written = rowsOf(planRagSummary(makeInput({ rows }, { findings })));
  expect(written[3]?.[0]?.value).toBe(
    'Check first: the checks found one error that may change these figures: see Checks.',
  );
  const first = written.findIndex((row) => String(row[0]?.value).startsWith('The one action without'));
  expect(
    written
      .slice(first, first + 3)
      .map((row) => row[0]?.value ?? '')
      .join(' ')
      .trim(),
  ).toBe(
    'The one action without a status that could be read is in the total, and never counts as progress. Excluded ' +
      'actions count in no percentage: with them the plan has three actions.',
  );
});

test('equal counts with unequal shares are explained below the headline, and only where there are any', () => {
  const said = /Equal counts can differ by a point so that the total is 100\.$/;
  const thirds = ['Completed', 'Not started', 'Perhaps'].map((status): MadeRow => ({ status }));
  const isSaid = (rows: readonly MadeRow[]) =>
    rowsOf(planRagSummary(makeInput({ rows: [...rows] }))).some((row) => said.test(String(row[0]?.value)));
  expect([thirds, thirds.slice(0, 2), [...thirds, ...thirds.slice(0, 1)]].map(isSaid)).toEqual([
    true,
    false,
    false,
  ]);
});
