/** A plan opens whatever Excel will not say of its looks: what it refuses is left out, and named. */
import { openPlan } from '../../../../../src/app/open-plan';
import { planSummaries } from '../../../../../src/app/plan-summaries';
import { refreshPlan } from '../../../../../src/app/refresh-plan';
import { unreadFacts } from '../../../../../src/app/unread-facts';
import { unreadSentence } from '#words/unread';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { FLAVOURS } from '../../../../excel-host/session/flavour';
import { failOnGaps, startHost, type HostOptions } from '../../../../excel-host/testing';
import { rowsOf } from '../../../../make/sheet-rows';

failOnGaps();

const SHEET = 'Action plan';
const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'],
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Policy team', 'March 2025', 'Green'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Policy team', 'April 2025', 'Amber'],
  ['2.1', 'Mend the budget', 'Set a budget that balances', 'Finance team', 'May 2025', 'Red'],
];
const AS_AT = { asAt: '2025-03-31' } as const;

const start = (options: Omit<HostOptions, 'sheets'> = {}): ExcelHost =>
  startHost({ ...options, sheets: [{ name: SHEET, rows: ROWS, tables: { Plan: 'A1:F4' } }] });
const addRules = (host: ExcelHost) => {
  for (const [text, fill] of [
    ['Red', '#FF0000'],
    ['Amber', '#FFC000'],
    ['Red', '#FF0000'],
  ] as const)
    // prettier-ignore
    host.as('user').addRule(SHEET, 'F2:F4', text, fill);
};
const addList = (host: ExcelHost) =>
  host.as('user').change(SHEET, 'F2:F4', (range) => {
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Green,Amber,Red' } };
  });
const gridOf = (opened: Awaited<ReturnType<typeof openPlan>>) =>
  opened.source.grids.find(({ sheet }) => sheet === SHEET)!;

/** Opened, and refreshed after that. */
async function openTwice() {
  const workbook = openExcelWorkbook();
  const opened = await openPlan(workbook, AS_AT);
  return [opened, await refreshPlan(workbook, opened, AS_AT)] as const;
}

describe('A plan opens', () => {
  it('with three rules of the ribbon on its status column, one of them twice, and says what was not read', async () => {
    const host = start();
    addRules(host);
    for (const opened of await openTwice()) {
      expect(opened.plan.actions).toHaveLength(3);
      expect(gridOf(opened).unread).toEqual(['rules']);
      // They are taken to colour their cells, as nearly all such rules do.
      expect(gridOf(opened).conditionalColours[0]).toEqual({ top: 1, left: 5, rows: 3, columns: 1 });
    }
  });

  it('with one rule, whose look Excel does say', async () => {
    const host = start();
    host.as('user').addRule(SHEET, 'F2:F4', 'Red', '#FF0000');
    for (const opened of await openTwice()) {
      expect(gridOf(opened).unread).toBeUndefined();
      expect(gridOf(opened).colouredWords).toEqual([
        { areas: [{ top: 1, left: 5, rows: 3, columns: 1 }], text: 'Red' },
      ]);
    }
  });

  it('on a protected sheet, where Excel does not say which cells have lists', async () => {
    const host = start();
    addList(host);
    addRules(host);
    host.as('user').protectSheet(SHEET);
    host.trace.reset();
    for (const opened of await openTwice()) {
      expect(opened.plan.statusMap.map(({ status }) => status)).toEqual(['Green', 'Amber', 'Red']);
      expect(gridOf(opened).unread).toEqual(['lists', 'rules']);
    }
    expect(host.trace.actions.filter((action) => action.includes('getSpecialCells'))).toEqual([]);
  });

  it('where it is protected between opening and refreshing', async () => {
    const host = start();
    addList(host);
    const workbook = openExcelWorkbook();
    const opened = await openPlan(workbook, AS_AT);
    expect(gridOf(opened).validations).toHaveLength(1);
    host.as('user').protectSheet(SHEET);
    const again = await refreshPlan(workbook, opened, AS_AT);
    expect(again.plan.actions).toHaveLength(3);
    expect(gridOf(again).unread).toEqual(['lists']);
  });

  it.each([
    ['Range.getCellProperties()', 'looks'],
    ['Range.getSpecialCellsOrNullObject()', 'lists'],
    ['ConditionalFormatCollection{type}', 'rules'],
  ] as const)('where Excel refuses %s, and keeps what it does say', async (member, fact) => {
    const host = start();
    addList(host);
    host.as('user').change(SHEET, 'F2', (range) => {
      range.format.fill.color = '#00B050';
    });
    for (const code of ['ItemNotFound', 'AccessDenied', 'GeneralException'] as const) {
      host.faults.reset();
      host.faults.failMember(member, code);
      const [opened, refreshed] = await openTwice();
      for (const one of [opened, refreshed]) {
        expect(one.plan.actions).toHaveLength(3);
        expect(gridOf(one).unread).toContain(fact);
        expect(gridOf(one).looks[5]?.fills[1] ?? null).toBe(fact === 'looks' ? null : '#00B050');
      }
      expect(host.faults.struck).toBeGreaterThan(0);
    }
  });

  it('in an Excel that has no answer to what a missing thing holds', async () => {
    start({ flavour: FLAVOURS.oldest });
    const [opened, refreshed] = await openTwice();
    expect([gridOf(opened).unread, gridOf(refreshed).unread]).toEqual([undefined, undefined]);
  });

  it('without looking at every row down to one stray cell', async () => {
    const host = start();
    host.as('user').type(SHEET, 'F60000', [['stray']]);
    const [opened] = await openTwice();
    const facts = gridOf(opened).looks.flatMap((look) => (look ? [look.fills.length] : []));
    expect(Math.max(...facts)).toBeLessThanOrEqual(50_000);
    const sent = host.trace.syncs.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...sent)).toBeLessThan(5 * 1024 * 1024);
  });
});

describe('What was not read', () => {
  it('is said in one line, and on the sheet that says how the figures were worked out', async () => {
    const host = start();
    addRules(host);
    const opened = await openPlan(openExcelWorkbook(), AS_AT);
    const said =
      'Excel would not say of the sheet "Action plan" what its conditional formatting looks like (it is taken to colour its cells). The plan was read without that.';
    expect(unreadFacts(opened).map(unreadSentence)).toEqual([said]);
    const method = planSummaries(opened, ['method']).sheets.find(({ kind }) => kind === 'method');
    expect(
      method &&
        rowsOf(method)
          .flat()
          .map((cell) => cell?.value),
    ).toContain(said);
  });
});
