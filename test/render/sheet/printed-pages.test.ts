/** Where pages of whole sheets end when they are printed: never with what only leads to the next line. */
import fc from 'fast-check';
import type { SummaryKind } from '../../../src/model/own-names';
import { planSummaryBook } from '../../../src/render/summary-book';
import { pagePoints } from '../../../src/render/sheet/page-room';
import { heightOf } from '../../../src/render/sheet/row-heights';
import type { SheetPlan } from '../../../src/render/sheet-plan';
import type { MadeRow } from '../../make/plan';
import { rowsOf } from '../../make/sheet-rows';
import { makeInput } from '../../report/make-book';

/** The last row of each page but the last, as a printer that knows nothing but heights and breaks makes them. */
function pageEnds({ fitted, widths, print, breaks = [], cells }: SheetPlan): number[] {
  if (print.pagesTall === 1) return [];
  const room = pagePoints(widths.slice(0, print.columns ?? cells.columns.length));
  const points = heightOf(fitted);
  const ends: number[] = [];
  let used = 0;
  for (let row = 0; row < cells.rowCount; row++) {
    if (breaks.includes(row) || used + points(row) > room) {
      ends.push(row - 1);
      used = row > print.titleRows[0] ? points(print.titleRows[0]) : 0;
    }
    used += points(row);
  }
  return ends;
}

const LEADS: readonly string[] = ['heading', 'subheading', 'header'];

test('no page ends with a heading, a header, or a theme whose recommendations follow', () => {
  const row = fc.record({
    theme: fc.constantFrom('People', 'Place', 'Money'),
    rec: fc.integer({ min: 1, max: 12 }).map(String),
    status: fc.constantFrom('Completed', 'In progress', 'Not started'),
    update: fc.constantFrom('', 'Agreed by Cabinet in May.'),
    due: fc.constantFrom('', '2024-08-31', '2025-03-31'),
  });
  const kinds: SummaryKind[] = ['summary', 'recommendations', 'statement', 'discuss', 'checks'];
  let pages = 0;
  fc.assert(
    fc.property(fc.array(row, { minLength: 30, maxLength: 90 }), (rows) => {
      const { sheets } = planSummaryBook(makeInput({ rows: rows as MadeRow[] }), kinds);
      for (const sheet of sheets) {
        const lines = rowsOf(sheet);
        for (const end of pageEnds(sheet)) {
          pages += 1;
          const [first] = lines[end] ?? [];
          const [next] = lines[end + 1] ?? [];
          expect([sheet.name, end, LEADS.includes(first?.style ?? '')]).toEqual([sheet.name, end, false]);
          // A total at the foot of a page is that of what stands above it.
          if (first?.style === 'total')
            expect([sheet.name, end, next?.style]).not.toEqual([sheet.name, end, 'text']);
        }
      }
    }),
    { numRuns: 20 },
  );
  expect(pages).toBeGreaterThan(100);
});
