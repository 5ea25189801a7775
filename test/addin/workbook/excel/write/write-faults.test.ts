import type { SheetCell, SheetPlan, SummaryBook } from '../../../../../src/render/sheet-plan';
import { BEING_WRITTEN } from '#words/writing';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { hasContent } from '../../../../excel-host/model/cell';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps } from '../../../../excel-host/testing';
import { PLAN_SHEET, contentOf, smallBook, startWithPlan } from '../host-book';

failOnGaps();

const SHEETS = ['RAG Summary', 'RAG Checks'];

/** As few actions as show every kind of thing once: each of them fails in turn. */
function faultBook(length: number, title: string): SummaryBook {
  const { sheets, ...book } = smallBook(1);
  const narrow = sheets.map((sheet, index): SheetPlan => {
    const body = Array.from({ length }, (_, row): SheetCell[] => [
      { value: `${title} ${row}`, style: 'link', link: { sheet: PLAN_SHEET, row, column: 0 } },
      { value: row, style: 'count' },
    ]);
    const bars = { top: 2, rows: length, columns: 1 };
    return {
      ...sheet,
      cells: [
        [{ value: `${sheet.name}: ${title}`, style: 'title' }],
        ['Name', 'Actions'].map((value) => ({ value, style: 'header' })),
        ...body,
      ],
      widths: [20, 10],
      tables: [
        {
          name: index === 0 ? 'RagSummaryPlan' : 'RagChecksKinds',
          top: 1,
          left: 0,
          rows: length + 1,
          columns: 2,
          heading: '',
        },
      ],
      highlights: [{ top: 2, left: 0, rows: length, columns: 1, text: 'Green', style: 'ratingGreen' }],
      bars: sheet.bars.map((look) => ({ ...look, ...bars, left: 1 })),
      chart: sheet.chart && {
        ...sheet.chart,
        categories: { ...bars, left: 0 },
        series: sheet.chart.series.slice(0, 2).map((series) => ({ ...series, values: { ...bars, left: 1 } })),
      },
      breaks: [2],
    };
  });
  return { ...book, sheets: narrow };
}

type State = 'old' | 'new' | 'marked' | 'empty';

function isEmpty(host: ExcelHost, name: string): boolean {
  const sheet = host.model.findSheet(name);
  const everywhere = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  return !sheet || ![...sheet.cells.within(everywhere)].some(({ cell }) => hasContent(cell));
}

function stateOf(host: ExcelHost, name: string, old: unknown, whole: unknown): State | 'broken' {
  if (host.model.findSheet(name)?.cells.get(0, 0).value === BEING_WRITTEN) return 'marked';
  if (isEmpty(host, name)) return 'empty';
  if (JSON.stringify(cellsOf(host, name)) === JSON.stringify(whole)) return 'new';
  return JSON.stringify(contentOf(host, name)) === JSON.stringify(old) ? 'old' : 'broken';
}

/** A row that has become blank keeps the height that it had where Excel refused to change it. */
const apartFromHeights = (content: unknown) => ({ ...(content as object), rows: null });

/** Values and formats alone. */
function cellsOf(host: ExcelHost, name: string): unknown {
  const everywhere = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  return [...(host.model.findSheet(name)?.cells.within(everywhere) ?? [])]
    .filter(({ cell }) => hasContent(cell))
    .map(({ row, column, cell }) => [row, column, cell.value, cell.format]);
}

/** Fails each action of a write in turn, each time from the same start, and says what was left behind. */
async function failEachAction(prepare: (host: ExcelHost) => Promise<void>): Promise<{
  readonly states: ReadonlySet<string>;
  readonly actions: number;
}> {
  const host = startWithPlan();
  const workbook = openExcelWorkbook();
  const book = faultBook(1, 'new');
  await prepare(host);
  const start = host.model.remember();
  const plan = contentOf(host, PLAN_SHEET);
  const old = SHEETS.map((name) => contentOf(host, name));
  await workbook.writeSheets(book, []);
  const whole = SHEETS.map((name) => contentOf(host, name));
  const wholeCells = SHEETS.map((name) => cellsOf(host, name));

  const states = new Set<string>();
  for (let action = 1; ; action++) {
    host.model.restore(start);
    host.faults.reset();
    host.faults.failAction(action);
    const failed = await workbook.writeSheets(book, []).then(
      () => null,
      (error: unknown) => error,
    );
    if (host.faults.struck === 0) {
      expect(SHEETS.map((name) => contentOf(host, name))).toEqual(whole);
      return { states, actions: action - 1 };
    }
    if (failed === null) {
      // What was refused only made them prettier, or showed them: the figures are whole, and the next write mends the rest.
      expect(SHEETS.map((name) => cellsOf(host, name))).toEqual(wholeCells);
      if (action % 5 !== 0) continue;
      host.faults.reset();
      await workbook.writeSheets(book, []);
      expect(SHEETS.map((name) => apartFromHeights(contentOf(host, name)))).toEqual(
        whole.map(apartFromHeights),
      );
      continue;
    }
    expect(failed).toMatchObject({ kind: 'host-failed', facts: { code: 'GeneralException' } });
    expect(contentOf(host, PLAN_SHEET)).toEqual(plan);
    states.add(SHEETS.map((name, index) => stateOf(host, name, old[index], wholeCells[index])).join(' + '));
    if (action % 10 === 0) {
      host.faults.reset();
      await workbook.writeSheets(book, []);
      expect(SHEETS.map((name) => apartFromHeights(contentOf(host, name)))).toEqual(
        whole.map(apartFromHeights),
      );
    }
  }
}

describe('When Excel fails in the middle of a write', () => {
  it('leaves new sheets empty, marked as not whole, or whole, at whichever action it fails', async () => {
    const { states, actions } = await failEachAction(async () => undefined);
    expect(actions).toBeGreaterThan(120);
    expect([...states].sort()).toEqual([
      'empty + empty',
      'marked + empty',
      'marked + marked',
      'new + marked',
      'new + new',
    ]);
  }, 120_000);

  it('leaves earlier sheets as they were, marked as not whole, or whole, at whichever action it fails', async () => {
    const { states, actions } = await failEachAction(async () => {
      await openExcelWorkbook().writeSheets(faultBook(2, 'old'), []);
    });
    expect(actions).toBeGreaterThan(120);
    expect([...states].sort()).toEqual([
      'marked + marked',
      'marked + old',
      'new + marked',
      'new + new',
      'old + old',
    ]);
  }, 120_000);
});
