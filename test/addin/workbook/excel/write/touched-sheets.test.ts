/** Summary sheets that officers have looked at in their own way are written again as if for the first time. */
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import type { Editor } from '../../../../excel-host/session/editor';
import { FLAVOURS } from '../../../../excel-host/session/flavour';
import { failOnGaps } from '../../../../excel-host/testing';
import { contentOf, sheetNames, smallBook, startWithPlan } from '../host-book';

failOnGaps();

const OURS = ['RAG Summary', 'RAG Checks'];
const write = (length: number, title = 'now') =>
  openExcelWorkbook().writeSheets(smallBook(length, title), []);

/** What a first write into a fresh workbook gives. */
async function freshly(length: number): Promise<unknown[]> {
  const host = startWithPlan();
  await write(length);
  return OURS.map((name) => contentOf(host, name));
}

const TOUCHES: readonly (readonly [what: string, touch: (user: Editor) => void])[] = [
  ['whose title was merged across', (user) => user.merge('RAG Checks', 'A1:F1')],
  ['with merged cells in the middle', (user) => user.merge('RAG Summary', 'A3:B3')],
  [
    'with a filter on the table',
    (user) => user.filter('RAG Checks', 'RagChecksFindings', ['nothing has this']),
  ],
  ['with a filter of the sheet', (user) => user.filter('RAG Summary', 'A1:B6', ['nothing has this'])],
  ['with hidden rows', (user) => user.hideRows('RAG Checks', '3:6')],
  [
    'with a hidden column',
    (user) =>
      user.change('RAG Checks', 'B:B', (range) => {
        range.columnHidden = true;
      }),
  ],
  [
    'with other widths, heights, colours and rules',
    (user) => {
      user.change('RAG Checks', 'A2:C5', (range) => {
        range.format.columnWidth = 20;
        range.format.rowHeight = 100;
        range.format.fill.color = '#FFFF00';
        range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      });
      user.addRule('RAG Checks', 'A1:C6', 'Red', '#FF0000');
    },
  ],
  ['in another place among the tabs, on a hidden sheet', (user) => user.hideSheet('RAG Checks')],
];

describe('A summary sheet', () => {
  it.each(TOUCHES)('%s is written again exactly as for the first time', async (_, touch) => {
    for (const [before, after] of [
      [4, 4],
      [9, 4],
      [4, 9],
    ] as const) {
      const wanted = await freshly(after);
      const host = startWithPlan();
      await write(before, 'before');
      touch(host.as('user'));
      const { sheets, missing } = await write(after);
      expect(sheets.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
        'RAG Summary rewritten',
        'RAG Checks rewritten',
      ]);
      expect(missing).toEqual([]);
      expect(OURS.map((name) => contentOf(host, name))).toEqual(wanted);
      expect(host.model.findSheet('RAG Checks')?.merges).toEqual([]);
      expect(host.model.findSheet('RAG Checks')?.validations).toEqual([]);
      expect(host.model.findSheet('RAG Summary')?.autoFilter).toBeNull();
    }
  });

  it('that is protected is refused by its name, and nothing is written', async () => {
    const host = startWithPlan();
    await write(4);
    host.as('user').protectSheet('RAG Checks');
    const before = OURS.map((name) => contentOf(host, name));
    await expect(write(9)).rejects.toMatchObject({ kind: 'protected', facts: { sheet: 'RAG Checks' } });
    expect(OURS.map((name) => contentOf(host, name))).toEqual(before);
  });

  it('that was renamed is left as it is, and a new one is made', async () => {
    const host = startWithPlan();
    await write(4);
    host.as('user').renameSheet('RAG Checks', 'Checks in May');
    const kept = contentOf(host, 'Checks in May');
    expect((await write(9)).sheets[1]).toMatchObject({ name: 'RAG Checks', outcome: 'made' });
    expect(contentOf(host, 'Checks in May')).toEqual(kept);
    expect(sheetNames(host)).toHaveLength(4);
  });
});

describe('What Excel refuses of a sheet that is whole', () => {
  it('leaves the figures whole, is named, and is tried again at the next write', async () => {
    const wanted = await freshly(4);
    for (const [member, what] of [
      ['PageLayout.orientation=', 'page'],
      ['Range.hyperlink=', null],
      ['Range.setCellProperties()', null],
      ['ChartCollection.add()', 'chart'],
      ['Chart.name=', 'chart'],
      ['ChartSeriesCollection.add()', 'chart'],
    ] as const) {
      const host = startWithPlan();
      host.faults.failMember(member, 'GeneralException');
      const receipt = await write(4);
      expect([...new Set(receipt.missing?.map((one) => one.what))]).toEqual(what === null ? [] : [what]);
      expect(receipt.undo).toBe(what === null ? 'one-step' : 'not-known');
      expect(host.model.findSheet('RAG Summary')?.cells.get(0, 0).value).toBe('RAG Summary: now');
      expect(host.model.findSheet('RAG Summary')?.charts.length).toBe(what === 'chart' ? 0 : 1);
      host.faults.reset();
      expect((await write(4)).missing).toEqual([]);
      expect(OURS.map((name) => contentOf(host, name))).toEqual(wanted);
    }
  });

  it('is the looks only where both ways to them are refused', async () => {
    const host = startWithPlan();
    host.faults.failMember('Range.setCellProperties()', 'GeneralException');
    host.faults.failMember('Range.hyperlink=', 'GeneralException');
    expect((await write(4)).missing?.map(({ what }) => what)).toContain('looks');
  });

  it('is the frozen header, where freezing fails', async () => {
    const host = startWithPlan();
    host.faults.failMember('WorksheetFreezePanes.freezeRows()', 'GeneralException');
    expect((await write(40)).missing?.map(({ what }) => what)).toEqual(['freeze', 'freeze']);
  });

  it('is the page where there is no printer, and nothing on an iPad but where the scale stands', async () => {
    startWithPlan({ flavour: { ...FLAVOURS.windows, hasPrinter: false } });
    expect((await write(4)).missing?.map(({ what }) => what)).toEqual(['page', 'page']);
    const host = startWithPlan({ flavour: FLAVOURS.ipad });
    expect((await write(4)).missing).toEqual([]);
    expect(host.model.findSheet('RAG Summary')?.charts).toHaveLength(1);
  });

  it('is nothing where another workbook is in front', async () => {
    const host = startWithPlan();
    host.conditions.isBehindAnother = true;
    expect((await write(4)).missing).toEqual([]);
    expect((await write(9)).sheets.map(({ outcome }) => outcome)).toEqual(['rewritten', 'rewritten']);
  });
});
