import type { SheetPlan, SummaryBook } from '../../../../../src/render/sheet-plan';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import type { Editor } from '../../../../excel-host/session/editor';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps } from '../../../../excel-host/testing';
import { PLAN_SHEET, contentOf, firstLine, sheetNames, smallBook, startWithPlan } from '../host-book';

failOnGaps();

/** One sheet, called Checks as in every workbook. */
const checks = (length = 4, title?: string): SummaryBook => {
  const sheet: SheetPlan = { ...smallBook(length, title).sheets[1]!, name: 'Checks' };
  return { ...smallBook(), sheets: [sheet] };
};
const write = async (book = checks()) => (await openExcelWorkbook().writeSheets(book, [])).sheets[0]!;
const valueAt = (host: ExcelHost, sheet: string, row: number, column: number): unknown =>
  host.model.findSheet(sheet)?.cells.get(row, column).value;

describe('What is the user’s is never written over', () => {
  it('a sheet with our name and a table that sounds like ours, the plan itself among them', async () => {
    const host = startWithPlan();
    const user = host.as('user');
    user.addSheet('Checks');
    user.type('Checks', 'A1', [
      ['Ref', 'Action'],
      ['1', 'Write it down'],
    ]);
    user.addTable('Checks', 'A1:B2', 'RagTracker');
    const theirs = contentOf(host, 'Checks');
    expect(await write()).toMatchObject({ name: 'Checks (2)', outcome: 'made', aside: 'not-ours' });
    expect(contentOf(host, 'Checks')).toEqual(theirs);
  });

  it('a sheet with our name and a table named exactly as ours', async () => {
    const host = startWithPlan();
    host.as('user').addSheet('Checks');
    host.as('user').type('Checks', 'A1', [['Finding'], ['Mine']]);
    host.as('user').addTable('Checks', 'A1:A2', 'RagChecksFindings');
    const theirs = contentOf(host, 'Checks');
    expect(await write()).toMatchObject({ name: 'Checks (2)', aside: 'not-ours' });
    expect(contentOf(host, 'Checks')).toEqual(theirs);
  });

  it('a row that somebody has typed right below our table, which takes it in', async () => {
    const host = startWithPlan();
    await write();
    const lastRow = () => host.model.findSheet('Checks')!.tables[0]!.box.bottom;
    const before = lastRow();
    host.as('user').type('Checks', `A${before + 2}`, [['A note of mine']]);
    expect(lastRow()).toBe(before + 1);
    const theirs = contentOf(host, 'Checks');
    expect(await write()).toMatchObject({ name: 'Checks (2)', outcome: 'made', aside: 'touched' });
    expect(contentOf(host, 'Checks')).toEqual(theirs);
  });

  it('a sheet with our name that is empty but has been coloured', async () => {
    const host = startWithPlan();
    host.as('user').addSheet('Checks');
    host.as('user').change('Checks', 'B2:C4', (range) => {
      range.format.fill.color = '#FFEB9C';
    });
    const theirs = contentOf(host, 'Checks');
    expect(await write()).toMatchObject({ name: 'Checks (2)', aside: 'not-ours' });
    expect(contentOf(host, 'Checks')).toEqual(theirs);
  });

  const UNSEEN: readonly (readonly [what: string, prepare: (user: Editor) => void])[] = [
    [
      'has drop-down lists',
      (user) =>
        user.change('Checks', 'B2:B9', (range) => {
          range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
        }),
    ],
    ['has colouring rules', (user) => user.addRule('Checks', 'A1:C6', 'Red', '#FF0000')],
    ['has hidden rows', (user) => user.hideRows('Checks', '3:6')],
    ['has a hidden column', (user) => user.change('Checks', 'B:B', (range) => (range.columnHidden = true))],
    ['has a wide column', (user) => user.change('Checks', 'A1', (range) => (range.format.columnWidth = 200))],
    ['is hidden', (user) => user.hideSheet('Checks')],
  ];
  it.each(UNSEEN)('a sheet with our name that is empty but %s', async (_, prepare) => {
    const host = startWithPlan();
    host.as('user').addSheet('Checks');
    prepare(host.as('user'));
    const theirs = host.model.findSheet('Checks');
    expect(await write()).toMatchObject({ name: 'Checks (2)', aside: 'not-ours' });
    expect(host.model.findSheet('Checks')).toEqual(theirs);
  });

  it('any of as many sheets with our name as there may be', async () => {
    const host = startWithPlan();
    const names = ['Checks', ...[2, 3, 4, 5, 6, 7].map((number) => `Checks (${number})`)];
    for (const name of names) {
      host.as('user').addSheet(name);
      host.as('user').type(name, 'A1', [['Mine']]);
    }
    const theirs = names.map((name) => host.model.findSheet(name));
    expect(await write()).toMatchObject({ name: 'Checks (8)', outcome: 'made', aside: 'not-ours' });
    expect(names.map((name) => host.model.findSheet(name))).toEqual(theirs);
  });

  it('but an empty sheet with our name, to which nobody has done anything, is taken', async () => {
    const host = startWithPlan();
    host.as('user').addSheet('Checks');
    expect(await write()).toMatchObject({ name: 'Checks', outcome: 'rewritten' });
  });

  it('a copy of ours that was kept, whatever becomes of the original', async () => {
    const host = startWithPlan();
    await write();
    expect(host.as('user').copySheet('Checks')).toBe('Checks (2)');
    const kept = contentOf(host, 'Checks (2)');
    expect(await write(checks(4, 'new'))).toMatchObject({ name: 'Checks', outcome: 'rewritten' });
    host.as('user').renameSheet('Checks', 'Checks in May');
    expect(await write()).toMatchObject({ name: 'Checks', outcome: 'made' });
    host.as('user').type('Checks', 'D1', [['A note']]);
    expect(await write()).toMatchObject({ name: 'Checks (3)', outcome: 'made', aside: 'touched' });
    expect(contentOf(host, 'Checks (2)')).toEqual(kept);
  });
});

describe('Notes that were typed on a sheet of ours', () => {
  const notes: readonly [string, string, number, number][] = [
    ['in a blank cell beside the title', 'D1', 0, 3],
    ['on a blank line between title and table', 'B3', 2, 1],
    ['in a cell that held something else', 'A6', 5, 0],
  ];
  it.each(notes)(
    'are kept %s: the fresh sheet stands beside, and it is said why',
    async (_, at, row, column) => {
      const host = startWithPlan();
      await write();
      host.as('user').type('Checks', at, [['Ask the director']]);
      const kept = contentOf(host, 'Checks');
      expect(await write()).toEqual({
        name: 'Checks (2)',
        wanted: 'Checks',
        outcome: 'made',
        aside: 'touched',
      });
      expect(contentOf(host, 'Checks')).toEqual(kept);
      expect(valueAt(host, 'Checks', row, column)).toBe('Ask the director');
      expect(await write(checks(4, 'later'))).toMatchObject({ name: 'Checks (2)', outcome: 'rewritten' });
    },
  );

  it('are no reason to step aside once they are gone again', async () => {
    const host = startWithPlan();
    await write();
    host.as('user').type('Checks', 'D1', [['Ask the director']]);
    host.as('user').type('Checks', 'D1', [['']]);
    expect(await write()).toMatchObject({ name: 'Checks', outcome: 'rewritten' });
  });

  it('are not seen where a table was only sorted', async () => {
    const host = startWithPlan();
    await write();
    const { cells, tables } = host.model.findSheet('Checks')!;
    const { top, left, right } = tables[0]!.box;
    const row = (at: number) =>
      Array.from({ length: right - left + 1 }, (_, column) => cells.get(at, left + column).value);
    const swapped = [row(top + 2), row(top + 1)];
    host.as('user').type('Checks', `A${top + 2}`, swapped);
    expect(await write()).toMatchObject({ name: 'Checks', outcome: 'rewritten' });
  });

  it('step aside too where rows were put above what we wrote', async () => {
    const host = startWithPlan();
    await write();
    host.as('user').insert('Checks', '1:1');
    host.as('user').type('Checks', 'A1', [['Draft']]);
    expect(await write()).toMatchObject({ name: 'Checks (2)' });
    expect(firstLine(host, 'Checks')).toBe('Draft');
  });
});

describe('What Undo has taken back', () => {
  it('is no addition: the sheet is ours as it was before', async () => {
    const host = startWithPlan({ excelApi: '1.20' });
    await write(checks(4, 'first'));
    const { names } = host.model.state;
    await write(checks(4, 'second'));
    const later = host.model.state.names;
    expect(host.takeBack()).toBe(true);
    // Cells are back; the names may have stayed.
    expect(host.model.state.names).toEqual(names);
    host.model.changeBook({ names: later });
    expect(await write(checks(4, 'third'))).toMatchObject({ name: 'Checks', outcome: 'rewritten' });
    expect(sheetNames(host)).toEqual([PLAN_SHEET, 'Checks']);
  });
});
