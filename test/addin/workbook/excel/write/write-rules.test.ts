/** Lists and colours on the user's own sheet in Excel: all of them and the key in one step, or nothing where the plan is not as it was read. */
import { openPlan, type OpenedPlan } from '../../../../../src/app/open-plan';
import { partsOf, proposeSetUp, writeSetUp } from '../../../../../src/app/set-up-plan';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps, startHostWithFile, type HostOptions } from '../../../../excel-host/testing';
import { makeWorkbook } from '../../../../make/workbook';

failOnGaps();

const SHEET = 'Plan';
const STATUSES = ['Completed', 'In progress', 'Delayed', 'In progress', 'Not started'];
const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Status'],
  ...STATUSES.map((status, at) => [`1.${at + 1}`, 'Agree priorities', `Write part ${at + 1} down`, status]),
];
const START = { asAt: '2025-03-31' } as const;

async function start(options: Omit<HostOptions, 'sheets'> = {}) {
  const host = await startHostWithFile(await makeWorkbook([{ name: SHEET, rows: ROWS }]), options);
  const workbook = openExcelWorkbook();
  const opened = await openPlan(workbook, START);
  return { host, workbook, opened };
}
const setUp = (workbook: ReturnType<typeof openExcelWorkbook>, opened: OpenedPlan) => {
  const proposed = proposeSetUp(opened);
  return writeSetUp(workbook, opened, proposed, partsOf(proposed));
};
const planSheet = (host: ExcelHost) => host.model.findSheet(SHEET)!;
const formulas = (host: ExcelHost) => planSheet(host).conditionals.map(({ rule }) => rule?.['formula1']);

describe('A plan that is set up in Excel', () => {
  it('warns of other words and does not forbid them, and fills with ink that can be read', async () => {
    const { host, workbook, opened } = await start();
    const receipt = await setUp(workbook, opened);
    expect(receipt.sheets.map(({ name }) => name)).toEqual(['Key']);
    expect(planSheet(host).validations).toEqual([
      expect.objectContaining({
        rule: { list: { inCellDropDown: true, source: 'Delayed,Not started,In progress,Completed' } },
        errorAlert: expect.objectContaining({ showAlert: true, style: 'Warning' }),
      }),
    ]);
    expect(planSheet(host).conditionals.map(({ fill, font }) => [fill['color'], font['color']])).toEqual([
      ['#DDEBF7', '#1F3864'],
      ['#FFC7CE', '#9C0006'],
    ]);
  });

  it('keeps the conditional formats that are there, and puts its own after them', async () => {
    const { host, workbook, opened } = await start();
    host.as('user').addRule(SHEET, 'D2:D6', 'late', '#FF0000');
    await setUp(workbook, opened);
    expect(formulas(host)).toEqual(['="late"', '="Completed"', '="Delayed"']);
  });

  it('is offered no rule twice, and none beside rules of which Excel does not say what they do', async () => {
    const { host, workbook, opened } = await start();
    await setUp(workbook, opened);
    const again = proposeSetUp(await openPlan(workbook, START));
    expect([again.colours.rules, again.colours.ruled]).toEqual([[], ['Completed', 'Delayed']]);
    host.as('user').addRule(SHEET, 'D2:D6', 'late', '#FF0000');
    host.as('user').addRule(SHEET, 'D2:D6', 'now', '#FF0000');
    const unsaid = proposeSetUp(await openPlan(openExcelWorkbook(), START));
    expect([unsaid.colours.rules, unsaid.colours.unknown]).toEqual([
      [],
      [{ sheet: SHEET, area: { top: 1, left: 3, rows: 5, columns: 1 } }],
    ]);
  });

  it('has no colour that cannot be read for a blank status: a rule about a word colours none', async () => {
    const { host, workbook, opened } = await start();
    await setUp(workbook, opened);
    host.as('user').type(SHEET, 'D4', [['']]);
    const { findings } = await openPlan(workbook, START);
    expect(findings.map(({ code }) => code)).not.toContain('status-colour-conditional');
    expect(findings.map(({ code }) => code)).toContain('status-missing');
  });
});

describe('Nothing is written where', () => {
  const meanwhile: readonly (readonly [string, string, (host: ExcelHost) => void])[] = [
    ['a status is another by now', 'plan-moved', (host) => host.as('co-author').type(SHEET, 'D3', [['Completed']])],
    ['a row has come in', 'plan-moved', (host) => host.as('co-author').insert(SHEET, '3:3')],
    ['the header is another', 'plan-moved', (host) => host.as('co-author').type(SHEET, 'D1', [['Last year']])],
    ['the sheet has gone', 'plan-moved', (host) => host.as('co-author').renameSheet(SHEET, 'Old plan')],
    [
      'a cell has got a validation',
      'plan-moved',
      (host) => host.as('co-author').change(SHEET, 'D4', (range) => (range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } })),
    ],
    ['the sheet is protected', 'protected', (host) => host.as('co-author').protectSheet(SHEET)],
    ['the structure of the workbook is protected', 'protected', (host) => host.as('co-author').protectWorkbook()],
  ]; // prettier-ignore

  it.each(meanwhile)('%s', async (_, kind, change) => {
    const { host, workbook, opened } = await start();
    change(host);
    const before = host.model.state;
    await expect(setUp(workbook, opened)).rejects.toMatchObject({ kind });
    expect(host.model.state).toBe(before);
  });
});
