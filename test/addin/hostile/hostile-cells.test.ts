/** A plan of hostile texts open in Excel: nothing that is written of it, mended in it or decided about it becomes a formula. */
import { isOwnFormula } from '../../hostile/own-formulas';
import fc from 'fast-check';
import { keepDecisions } from '../../../src/app/keep-settings';
import { editsBetween } from '../../../src/settings/edits';
import { NO_SETTINGS } from '../../../src/model/settings';
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { Mend } from '../../../src/edit/mend';
import { failOnGaps, startHost } from '../../excel-host/testing';
import type { ExcelHost } from '../../excel-host/session/host';
import { cleanText, open, summariesOf } from '../../hostile/product';
import { hunt } from '../../hostile/runs';
import { hostileText, SHEET_NAMES } from '../../hostile/texts';

failOnGaps();

const HEADERS = ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'];
/** As somebody types text that Excel is to leave alone. */
const typed = (text: string): string => `'${text}`;
/** What Excel takes for the name of a sheet. */
const NAMES = SHEET_NAMES.filter(
  (name) => name.length > 0 && !/[[\]:*?/\\]|^'|'$/.test(name) && cleanText(name) === name,
);

const cell = hostileText.map(cleanText).filter((text) => text.trim() !== '');
const plan = fc.record({
  sheet: fc.constantFrom(...NAMES.filter((name) => !/^rag /i.test(name))),
  rows: fc.array(fc.record({ action: cell, owner: cell, status: cell }), { minLength: 2, maxLength: 5 }),
});

const EVERYWHERE = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** Formulas, and texts that went in as something else, on every sheet. */
/** But those that count the actions of the summary again. */
function formulasIn(host: ExcelHost): string[] {
  return host.model.sheets.flatMap(({ name, cells }) =>
    [...cells.within(EVERYWHERE)].flatMap(({ cell: { formula }, row, column }) =>
      formula === null || isOwnFormula(formula.slice(1)) ? [] : [`${name} ${row},${column}: ${formula}`],
    ),
  );
}

const PLAN_TOP = 1;
const STATUS = HEADERS.length - 1;

test('no text becomes a formula, whether it is summarised, mended or decided about', async () => {
  await hunt({ variable: 'EXCEL_MUTANTS', quick: 15 }, plan, async ({ sheet, rows }) => {
    const host = startHost({
      sheets: [
        {
          name: sheet,
          rows: [
            HEADERS,
            ...rows.map(({ action, owner, status }, index) =>
              [`${index + 1}`, 'Look after the harbour', action, owner, status].map(typed),
            ),
          ],
        },
      ],
    });
    const workbook = openExcelWorkbook();
    const mends = rows.map(({ status, owner }, index): Mend => ({
      cell: { sheet, row: PLAN_TOP + index, column: STATUS },
      expected: status,
      replacement: owner,
    }));
    const receipt = await workbook.mendCells(mends);
    expect(receipt.leftAlone).toEqual([]);
    const statuses = host.model.findSheet(sheet);
    rows.forEach(({ owner }, index) => {
      expect(statuses?.cells.get(PLAN_TOP + index, STATUS).value).toBe(owner);
    });

    const opened = await open(workbook);
    const edits = editsBetween(NO_SETTINGS, {
      ...NO_SETTINGS,
      council: rows[0]?.action ?? null,
      statusMap: opened.plan.statusMap.map(({ status, colour }) => ({
        status,
        colour,
        lifecycle: 'completed',
        rating: 'green',
        decidedOn: null,
      })),
    });
    await keepDecisions(workbook, edits);
    const decided = await open(workbook);
    expect(decided.settingsProblems).toEqual([]);
    expect(decided.plan.statusMap.map(({ basis }) => basis)).toEqual(
      decided.plan.statusMap.map(() => 'chosen'),
    );
    await workbook.writeSheets(summariesOf(decided), []);
    expect(formulasIn(host)).toEqual([]);
    expect((await open(workbook)).measures).toEqual(decided.measures);
  });
});
