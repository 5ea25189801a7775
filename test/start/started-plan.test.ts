/** A plan that is begun: read back it is exactly the list that it was begun from, and its key is the plan's own. */
import fc from 'fast-check';
import { openPlan } from '../../src/app/open-plan';
import { startPlan } from '../../src/app/start-plan';
import type { IsoDate } from '../../src/model/days/day';
import { SHEET_KINDS, OWN_SHEETS } from '../../src/model/own-names';
import { STARTED_EXTRAS, type StartedExtra } from '../../src/render/sheet/started-plan';
import { readListing } from '../../src/start/read-listing';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { writeSummaryBytes } from '../../src/workbook/file/write/write-bytes';
import type { SheetColumn } from '../../src/render/sheet-cells';
import type { SummaryBook } from '../../src/render/sheet-plan';
import { printedList } from './printed-list';

const TODAY = '2026-03-31' as IsoDate;
const HEADER_ROW = 3;
const begin = (printed: string, extras: readonly StartedExtra[] = []): SummaryBook =>
  startPlan({
    listing: readListing(printed),
    title: null,
    council: 'Exampleshire & District Council',
    extras,
  });

async function readBack(book: SummaryBook) {
  const opened = await openPlan(await openWorkbookBytes('plan.xlsx', await writeSummaryBytes(book)), {
    today: TODAY,
  });
  return { plan: opened.plan, errors: opened.findings.filter(({ severity }) => severity === 'error') };
}

/** The same book with texts in columns of the plan, from its first row on. */
function filled(book: SummaryBook, byHeader: Readonly<Record<string, readonly string[]>>): SummaryBook {
  const fill = (column: SheetColumn): SheetColumn => {
    const texts = byHeader[String(column.values[HEADER_ROW])] ?? [];
    return { ...column, values: column.values.map((value, row) => texts[row - HEADER_ROW - 1] ?? value) };
  };
  const sheets = book.sheets.map((sheet) =>
    sheet.kind === 'plan'
      ? { ...sheet, cells: { ...sheet.cells, columns: sheet.cells.columns.map(fill) } }
      : sheet,
  );
  return { ...book, sheets };
}

test('Any list is read back as exactly those recommendations and themes, in that order, and without an error', async () => {
  await fc.assert(
    fc.asyncProperty(printedList, fc.subarray([...STARTED_EXTRAS]), async ({ meant, printed }, extras) => {
      const { plan, errors } = await readBack(begin(printed, extras));
      expect(
        plan.recommendations.map(({ reference, text, theme }) => ({
          reference,
          theme: theme === null ? null : plan.themes[theme]?.name,
          text: text.replace(/\s+/g, ' '),
        })),
      ).toEqual(meant.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ') })));
      expect(errors).toEqual([]);
    }),
    { numRuns: Number(process.env.FIELD_RUNS ?? 25) },
  );
});

test('The words of its lists are read by its own key, each as it says', async () => {
  const statuses = ['Not started', 'In progress', 'Completed', 'In progress'];
  const book = begin('1. Publish.\n2. Review.\n3. Report.\n4. Train.');
  const { plan, errors } = await readBack(
    filled(book, {
      Action: ['Write it', 'Look at it', 'Tell them', 'Teach them'],
      Status: statuses,
      RAG: ['Red', 'Amber', 'Blue', 'Green'],
    }),
  );
  expect(plan.actions.map(({ lifecycle, rating }) => [lifecycle, rating])).toEqual([
    ['not-started', 'red'],
    ['in-progress', 'amber'],
    ['completed', 'blue'],
    ['in-progress', 'green'],
  ]);
  expect(plan.title).toBe('Exampleshire & District Council: Peer challenge action plan');
  expect(errors).toEqual([]);
});

test('Its sheets are the council’s own: they offer choices, mark what is overdue, and print on A3 at nine points or more', () => {
  const [plan, key] = begin('1. Publish.\n2. Review.', [...STARTED_EXTRAS]).sheets;
  expect([plan?.kind, key?.kind]).toEqual(['plan', 'key']);
  expect(plan?.choices?.map(({ left, values }) => [left, values.join(', ')])).toEqual([
    [9 + 1, 'Not started, In progress, Completed'],
    [10 + 1, 'Red, Amber, Green, Blue'],
    [5, 'Lead, Influence, Partner'],
    [6, 'Business as usual, Change'],
    [7, 'Now, Not now'],
  ]);
  expect(
    plan?.highlights.filter((one) => 'formula' in one).map((one) => 'formula' in one && one.formula),
  ).toEqual([
    'AND(ISNUMBER($I5),$I5<TODAY(),ISBLANK($J5),$K5<>"Completed")',
    'AND(ISNUMBER($J5),$J5<TODAY(),$K5<>"Completed")',
  ]);
  // Characters that A3 takes across at nine points, within the margins.
  const width = (sheet: typeof plan): number => sheet?.widths.reduce((sum, one) => sum + one, 0) ?? 0;
  expect(width(begin('1. Publish.').sheets[0])).toBeLessThanOrEqual(262);
  expect(plan?.print.footer.left).toContain('&&');
});

test('Nothing is begun from an empty list', () => {
  expect(() => begin('We met 120 people.\n\n')).not.toThrow();
  expect(() => begin('Recommendations\n')).toThrow(expect.objectContaining({ kind: 'no-recommendations' }));
});

test('No name of a table that people are likely to use is taken for ours', () => {
  const names = SHEET_KINDS.flatMap((kind) => OWN_SHEETS[kind].tables);
  for (const likely of ['ActionPlan', 'Plan', 'Key', 'Table1', 'Actions'])
    expect(names).not.toContain(likely);
});
