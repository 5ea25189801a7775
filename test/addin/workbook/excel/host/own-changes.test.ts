/** What the pane hears: what others change, at once and always; what it changed itself, never; what cannot be told, to be read again. */
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import type { ChangeHint } from '../../../../../src/workbook/workbook';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps, type HostOptions } from '../../../../excel-host/testing';
import { PLAN_SHEET, smallBook, startWithPlan } from '../host-book';

failOnGaps();

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const FIX = { cell: { sheet: PLAN_SHEET, row: 1, column: 3 }, expected: 'Green', replacement: 'Red' };

let stop: () => Promise<void> = async () => undefined;
afterEach(() => stop());

async function listen(excelApi: NonNullable<HostOptions['excelApi']>) {
  const host = startWithPlan({ excelApi });
  const workbook = openExcelWorkbook();
  await workbook.readGrids();
  const heard: ChangeHint[] = [];
  stop = await workbook.onChanged((hint) => heard.push(hint));
  /** What was heard since the last time. */
  const since = async (): Promise<ChangeHint[]> => {
    host.session.events.flush();
    await settle();
    return heard.splice(0);
  };
  return { host, workbook, since };
}

/** Excel tells ten seconds late, or when somebody points at the pane. */
async function late(host: ExcelHost, work: () => Promise<unknown>): Promise<void> {
  host.conditions.holdsEvents = true;
  await work();
  await settle();
  host.conditions.holdsEvents = false;
}

describe.each(['1.9', '1.14', '1.20'] as const)('With ExcelApi %s', (excelApi) => {
  it('our own writes and fixes are never heard of as a change, however late Excel tells', async () => {
    const { host, workbook, since } = await listen(excelApi);
    await workbook.writeSheets(smallBook(), []);
    expect(await since()).toEqual([]);
    await late(host, () => workbook.writeSheets(smallBook(4), []));
    expect(await since()).toEqual([]);
    await late(host, () => workbook.mendCells([FIX]));
    expect(await since()).toEqual([]);
  });

  it('what the ribbon writes is our own as well', async () => {
    const { host, since } = await listen(excelApi);
    await late(host, () => openExcelWorkbook().writeSheets(smallBook(), []));
    expect(await since()).toEqual([]);
  });

  it('an edit straight after a write or a fix is heard', async () => {
    const { host, workbook, since } = await listen(excelApi);
    await workbook.writeSheets(smallBook(), []);
    await workbook.mendCells([FIX]);
    await since();
    host.as('user').type(PLAN_SHEET, 'D3', [['Red']]);
    expect(await since()).toEqual(['changed']);
    host.as('co-author').type(PLAN_SHEET, 'D2', [['Amber']]);
    expect(await since()).toEqual(['changed']);
    host.as('co-author').change(PLAN_SHEET, 'D3', (range) => {
      range.format.fill.color = '#FF0000';
    });
    expect(await since()).toEqual(['changed']);
  });

  it('an edit of the very cell that was fixed is read again, be it back to what it was or to the same', async () => {
    const { host, workbook, since } = await listen(excelApi);
    await workbook.mendCells([FIX]);
    await since();
    for (const value of ['Green', 'Amber', 'Red']) {
      host.as('user').type(PLAN_SHEET, 'D2', [[value]]);
      expect(await since()).toEqual(['perhaps']);
    }
  });

  it('what a person writes on a summary sheet changes nothing, what they write on the settings does', async () => {
    const { host, workbook, since } = await listen(excelApi);
    const [summary, checks] = smallBook().sheets;
    const settings = { ...checks!, kind: 'settings' as const, name: 'RAG settings' };
    await workbook.writeSheets({ ...smallBook(), sheets: [summary!, settings] }, []);
    await since();
    host.as('user').type('RAG Summary', 'J2', [['a note']]);
    expect(await since()).toEqual([]);
    host.as('user').type('RAG settings', 'A9', [['Grn']]);
    expect(await since()).toEqual(['perhaps']);
    host.as('co-author').type('RAG settings', 'A9', [['Green']]);
    expect(await since()).toEqual(['changed']);
  });
});

describe('Undo', () => {
  it('of a fix, at once, is read again; of a write too, since the sheets are gone', async () => {
    const { host, workbook, since } = await listen('1.20');
    await workbook.mendCells([FIX]);
    host.takeBack();
    expect(await since()).toContain('perhaps');
    await workbook.writeSheets(smallBook(), []);
    await since();
    host.as('user').deleteSheet('RAG Summary');
    expect(await since()).toEqual(['perhaps']);
  });
});
