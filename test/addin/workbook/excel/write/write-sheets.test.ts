import { areaAddress, fullAddress } from '../../../../../src/model/address';
import { editsBetween } from '../../../../../src/settings/edits';
import { NO_SETTINGS } from '../../../../../src/model/settings';
import type { SheetPlan } from '../../../../../src/render/sheet-plan';
import type { Look } from '../../../../../src/render/styles';
import { lookOf } from '../../../../../src/render/styles';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { tableHeaders } from '../../../../../src/workbook/common/table-headers';
import { boxAddress } from '../../../../excel-host/model/box';
import type { SheetState } from '../../../../excel-host/model/state';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps, runs } from '../../../../excel-host/testing';
import { PLAN_SHEET, contentOf, firstLine, sheetNames, smallBook, startWithPlan } from '../host-book';
import { rowsOf } from '../../../../make/sheet-rows';

failOnGaps();

const sheetOf = (host: ExcelHost, name: string): SheetState => {
  const sheet = host.model.findSheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
};
const write = (length?: number, title?: string) =>
  openExcelWorkbook().writeSheets(smallBook(length, title), []);

/** What is not as the data says, cell by cell. */
function differences(plan: SheetPlan, sheet: SheetState): string[] {
  const found: string[] = [];
  const headers = tableHeaders(plan);
  rowsOf(plan).forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell) return;
      const { value, format, look } = sheet.cells.get(r, c);
      const style: Look = lookOf(cell.style);
      const wanted = headers.get(r)?.[c] ?? cell.value ?? '';
      const isText = typeof cell.value === 'string';
      const check = (what: string, is: unknown, should: unknown): void => {
        if (is !== should) found.push(`${r},${c} ${what}: ${String(is)} for ${String(should)}`);
      };
      check('value', value, wanted);
      check('formula', sheet.cells.get(r, c).formula, null);
      check('format', format, isText ? '@' : (cell.format ?? style.format ?? 'General'));
      check('fill', look.fill, style.fill ?? null);
      check('bold', look.bold, style.bold ?? false);
      check('size', look.fontSize, style.size ?? 11);
      check('colour', look.fontColour, (style.colour ?? '#000000').toUpperCase());
      check('wrap', look.wrap, style.wrap ?? false);
      check('align', look.horizontal.toLowerCase(), style.align ?? (style.isIndented ? 'left' : 'general'));
      check('vertical', look.vertical, 'Top');
      check('link', sheet.cells.get(r, c).link?.documentReference, cell.link && fullAddress(cell.link));
    }),
  );
  return found;
}

describe('Summary sheets written into Excel', () => {
  it('are whole after one look and one request, and pretty after one for looks, page and chart, in one undo step', async () => {
    const host = startWithPlan({ excelApi: '1.20' });
    const before = host.model.remember();
    const receipt = await write();
    expect(receipt).toEqual({
      sheets: [
        { name: 'RAG Summary', wanted: 'RAG Summary', outcome: 'made' },
        { name: 'RAG Checks', wanted: 'RAG Checks', outcome: 'made' },
      ],
      conflicts: [],
      outOfDate: [],
      undo: 'one-step',
      syncs: 5,
      split: false,
      missing: [],
    });
    const [guards, written, looks, page, chart, shown, ...more] = host.trace.syncs;
    expect(more).toEqual([]);
    expect(guards?.undo).toBe('none');
    for (const sync of [written, looks, page, chart]) expect(sync?.undo).toBe('grouped');
    expect(looks?.actions).toContain('Range.setCellProperties()');
    expect(page?.actions).toContain('PageLayout.orientation=');
    expect(chart?.actions).toContain('ChartCollection.add()');
    expect(shown?.actions).toContain('Worksheet.activate()');
    expect(runs[0]).toEqual({ mergeUndoGroup: true, delayForCellEdit: true });
    expect(host.undo.depth).toBe(1);
    expect(host.undo.clearedBy).toEqual([]);
    expect(host.takeBack()).toBe(true);
    expect(host.model.state.sheets).toEqual(before.sheets);
  });

  it('hold every cell, look, table, highlight and link of the data', async () => {
    const host = startWithPlan();
    await write(16);
    for (const plan of smallBook(16).sheets) {
      const sheet = sheetOf(host, plan.name);
      expect(differences(plan, sheet)).toEqual([]);
      expect(sheet.tables.map(({ name, box, style }) => [name, boxAddress(box), style])).toEqual(
        plan.tables.map((table) => [table.name, areaAddress(table), 'TableStyleLight1']),
      );
      expect(sheet.conditionals.map(({ rule, boxes }) => [rule, boxAddress(boxes[0]!)]).reverse()).toEqual([
        ...plan.highlights.map((highlight) => [
          'text' in highlight
            ? { formula1: `="${highlight.text}"`, operator: 'EqualTo' }
            : { formula: `=${highlight.formula}` },
          areaAddress(highlight),
        ]),
        ...plan.bars.map((bars) => [
          {
            lowerBoundRule: { type: 'Number', formula: '0' },
            upperBoundRule: { type: 'Number', formula: '1.4' },
            gradientFill: false,
            fillColor: bars.fill,
            borderColor: bars.outline,
          },
          areaAddress(bars),
        ]),
      ]);
      expect(sheet.showGridlines).toBe(false);
    }
  });

  it('are printed on A4 across, one page wide, with title rows, footer and page breaks', async () => {
    const host = startWithPlan();
    await write(16);
    const plan = smallBook(16).sheets[1]!;
    const { page, rowBreaks } = sheetOf(host, plan.name);
    expect(page.fields).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 36 });
    expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(page.titleRows).toMatchObject({ top: 3, bottom: 3 });
    expect(page.headersFooters['defaultForAllPages']).toEqual({
      leftFooter: plan.print.footer.left,
      centerFooter: plan.print.footer.centre,
      rightFooter: plan.print.footer.right,
    });
    expect(rowBreaks).toEqual(plan.breaks);
  });

  it('have their chart: a bar of 100 per cent from the cells of the table, outlined, with its figures on it', async () => {
    const host = startWithPlan();
    await write(6);
    const plan = smallBook(6).sheets[0]!;
    const [chart, ...others] = sheetOf(host, plan.name).charts;
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ type: 'BarStacked100', name: 'RagChart' });
    expect(chart?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual(
      plan.chart!.series.map(({ label, values }) => [
        label,
        expect.objectContaining({ top: values.top, left: values.left }),
        expect.objectContaining({ top: plan.chart!.categories.top, left: plan.chart!.categories.left }),
      ]),
    );
    expect(chart?.parts['title']).toMatchObject({ visible: false });
    expect(chart?.parts['series/1/format/fill']).toEqual({ color: plan.chart!.series[1]!.colour });
    expect(chart?.parts['series/1/format/line']).toEqual({ color: '#1F3864' });
    expect(chart?.parts['series/1']).toMatchObject({ hasDataLabels: true });
  });

  it('are rewritten in place, with nothing of the longer earlier one left', async () => {
    const host = startWithPlan();
    await write(4);
    const short = sheetNames(host).map((name) => contentOf(host, name));
    await write(16);
    const receipt = await write(4);
    expect(receipt.sheets.map(({ outcome }) => outcome)).toEqual(['rewritten', 'rewritten']);
    expect(sheetNames(host)).toEqual([PLAN_SHEET, 'RAG Summary', 'RAG Checks']);
    const again = sheetNames(host).map((name) => contentOf(host, name));
    const withoutRows = (content: unknown) => ({ ...(content as object), rows: null });
    expect(again.map(withoutRows)).toEqual(short.map(withoutRows));
  });

  it("leave the user's cells beside and below alone, and step aside where they would be reached", async () => {
    const host = startWithPlan();
    await write(4);
    host.as('user').type('RAG Checks', 'J2', [['My note']]);
    host.as('user').type('RAG Checks', 'A12', [['Below']]);
    expect((await write(4)).sheets.map(({ name }) => name)).toEqual(['RAG Summary', 'RAG Checks']);
    expect(sheetOf(host, 'RAG Checks').cells.get(1, 9).value).toBe('My note');
    expect(sheetOf(host, 'RAG Checks').cells.get(11, 0).value).toBe('Below');
    const { sheets, outOfDate } = await write(16);
    expect(sheets[1]).toEqual({
      name: 'RAG Checks (2)',
      wanted: 'RAG Checks',
      outcome: 'made',
      aside: 'no-room',
    });
    expect(sheetOf(host, 'RAG Checks').cells.get(11, 0).value).toBe('Below');
    expect(sheetOf(host, 'RAG Checks (2)').tables.map(({ name }) => name)).toEqual(['RagChecksFindings_2']);
    expect(outOfDate).toEqual([]);
  });

  it('never go over a sheet that the user made and called the same, and links follow the name that was taken', async () => {
    const host = startWithPlan();
    host.as('user').addSheet('RAG Checks');
    host.as('user').type('RAG Checks', 'A1', [['Mine']]);
    const theirs = contentOf(host, 'RAG Checks');
    const { sheets } = await write(2);
    expect(sheets[1]).toEqual({
      name: 'RAG Checks (2)',
      wanted: 'RAG Checks',
      outcome: 'made',
      aside: 'not-ours',
    });
    expect(contentOf(host, 'RAG Checks')).toEqual(theirs);
    expect(sheetOf(host, 'RAG Summary').cells.get(7, 0).link?.documentReference).toBe("'RAG Checks (2)'!H6");
    expect((await write(2)).sheets[1]).toMatchObject({ name: 'RAG Checks (2)', outcome: 'rewritten' });
  });

  it('take an empty sheet of that name, and leave a renamed copy of ours to the user', async () => {
    const host = startWithPlan();
    host.as('user').addSheet('RAG Checks');
    expect((await write(2)).sheets[1]).toMatchObject({ name: 'RAG Checks', outcome: 'rewritten' });
    host.as('user').renameSheet('RAG Checks', 'Checks in May');
    const kept = contentOf(host, 'Checks in May');
    expect((await write(2)).sheets[1]).toMatchObject({ name: 'RAG Checks', outcome: 'made' });
    expect(contentOf(host, 'Checks in May')).toEqual(kept);
    expect(sheetOf(host, 'RAG Checks').tables[0]?.name).toBe('RagChecksFindings_2');
  });

  it('name the sheets of ours that now speak for another date', async () => {
    const host = startWithPlan();
    await write(2);
    const [summary] = smallBook(2).sheets;
    const checks = { ...smallBook(2).sheets[1]!, name: 'Checks' };
    const workbook = openExcelWorkbook();
    await workbook.writeSheets({ ...smallBook(2), sheets: [checks] }, []);
    const { outOfDate } = await workbook.writeSheets({ ...smallBook(2), sheets: [summary!] }, []);
    expect(outOfDate).toEqual(['Checks']);
    expect(host.undo.clearedBy).toEqual([]);
  });

  it('keep their links to the first 2,000 rows, and give the address as text after that', async () => {
    const host = startWithPlan();
    const receipt = await openExcelWorkbook().writeSheets(
      { ...smallBook(), sheets: [smallBook(2001).sheets[1]!] },
      [],
    );
    const { cells } = sheetOf(host, 'RAG Checks');
    expect(receipt.split).toBe(false);
    expect(cells.get(1999, 2).link).not.toBeNull();
    expect(cells.get(2000, 2).link).toBeNull();
    expect(cells.get(2000, 2).value).toContain('H2001');
  });

  it('are shown when they are whole, and it does not matter where Excel refuses that', async () => {
    const host = startWithPlan();
    host.faults.failMember('Worksheet.activate()', 'InvalidOperation');
    const { sheets } = await write(2);
    expect(sheets).toHaveLength(2);
    expect(firstLine(host, 'RAG Summary')).toBe('Example Council: corporate peer challenge action plan');
  });

  it('are left to the user where their marks have been broken or taken away, and the fresh ones stand beside', async () => {
    const host = startWithPlan();
    await write(4);
    const kept = contentOf(host, 'RAG Checks');
    const { names } = host.model.state;
    host.model.changeBook({ names: names.map((record) => ({ ...record, formula: '=#REF!' })) });
    expect((await write(2)).sheets.map(({ name, aside }) => [name, aside])).toEqual([
      ['RAG Summary (2)', 'not-ours'],
      ['RAG Checks (2)', 'not-ours'],
    ]);
    expect(contentOf(host, 'RAG Checks')).toEqual(kept);
    expect((await write(2)).sheets.map(({ outcome }) => outcome)).toEqual(['rewritten', 'rewritten']);
  });

  it('are looked at once more where they are written over, for what a person has added to them', async () => {
    startWithPlan();
    await write();
    expect((await write()).syncs).toBe(7);
  });

  it('are five round trips where something is decided: names, what there is, what stands there, the change and its looks', async () => {
    const host = startWithPlan();
    const workbook = openExcelWorkbook();
    const naming = (before: string | null, council: string) => ({
      edits: editsBetween({ ...NO_SETTINGS, council: before }, { ...NO_SETTINGS, council }),
      version: '1.0',
    });
    const book = { ...smallBook(), sheets: [] };
    for (const [before, council] of [
      [null, 'Wealdham'],
      ['Wealdham', 'Eastmere'],
    ] as const) {
      expect((await workbook.writeSheets(book, [], naming(before, council))).syncs).toBe(5);
    }
    expect(sheetNames(host)).toEqual([PLAN_SHEET, 'RAG settings']);
    const nothing = await workbook.writeSheets(book, [], naming('Wealdham', 'Eastmere'));
    expect(nothing).toMatchObject({ sheets: [], conflicts: [], syncs: 2 });
  });

  it('stay in the background where they only keep settings', async () => {
    const host = startWithPlan();
    const { sheets, ...book } = smallBook();
    const settings = { ...sheets[1]!, kind: 'settings' as const, name: 'RAG settings' };
    await openExcelWorkbook().writeSheets({ ...book, sheets: [settings] }, []);
    expect(host.trace.actions).not.toContain('Worksheet.activate()');
    expect(host.model.findSheet(PLAN_SHEET)?.id).toBe(host.model.activeSheetId);
  });
});
