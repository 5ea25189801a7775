/** Where RAG Summary leads: to every other sheet, as far as its page has room. */
import { reportRagSummary } from '../../../src/report/sheets/rag-summary';
import { rowsOf } from '../../make/sheet-rows';
import { makeInput, writtenAs } from '../make-book';

const planRagSummary = writtenAs(reportRagSummary);

test('its last lines lead to the other sheets, no more in a line than there are columns', () => {
  const lines = rowsOf(planRagSummary(makeInput({ rows: [{ status: 'Completed' }] }))).slice(-3);
  for (const line of lines)
    expect(line.map((cell) => cell?.link?.sheet)).toEqual(line.map((cell) => cell?.value));
  expect(lines.map((line) => line.length)).toEqual([5, 5, 2]);
});

test('it leads to the sheets on request as well, unless that would take it on to a second page', () => {
  const linesOfLinks = (recommendations: number) => {
    const rows = Array.from({ length: recommendations }, (_, index) => ({
      rec: String(index),
      status: 'Completed',
    }));
    const written = planRagSummary(makeInput({ rows }));
    return [written.print.pagesTall, rowsOf(written).filter((row) => row[0]?.link).length];
  };
  const found = Array.from({ length: 30 }, (_, index) => linesOfLinks(index + 5));
  expect(found[0]).toEqual([1, 3]);
  expect(found.at(-1)).toEqual([undefined, 3]);
  // Two lines of links and the gaps above the recommendations, above what is discussed and above the links make the difference.
  expect(found.filter(([pages, lines]) => pages === 1 && lines === 1)).toHaveLength(4);
  expect(found.filter(([pages, lines]) => pages !== 1 && lines !== 3)).toEqual([]);
});
