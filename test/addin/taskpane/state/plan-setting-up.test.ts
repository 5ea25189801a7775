/** A set-up after which the plan is not read as it was tried out is taken back by itself, in Excel and on the page. */
import { openPlan, type OpenedPlan } from '../../../../src/app/open-plan';
import { partsOf, proposeSetUp, trySetUp } from '../../../../src/app/set-up-plan';
import { atOnce } from '../../../../src/model/slices';
import { MemoryWorkbook } from '../../../../src/page/host/memory-workbook';
import type { Doer } from '../../../../src/taskpane/state/doer';
import { carryOutSetUp } from '../../../../src/taskpane/state/plan-setting-up';
import { openExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import type { LiveWorkbook } from '../../../../src/workbook/workbook';
import { failOnGaps, startHostWithFile } from '../../../excel-host/testing';
import { makeWorkbook } from '../../../make/workbook';

failOnGaps();

const SHEET = 'Plan';
const NAME = 'plan.xlsx';
const STATUSES = ['Completed', 'In progress', 'Delayed', 'In progress', 'Not started'];
const made = (): Promise<Uint8Array> =>
  makeWorkbook([
    {
      name: SHEET,
      rows: [
        ['Ref', 'Recommendation', 'Action', 'Status'],
        ...STATUSES.map((status, at) => [`1.${at + 1}`, 'Agree priorities', `Write part ${at + 1} down`, status]),
      ],
      conditional: [{ area: 'C2:C6', text: 'late', fill: '#FF0000' }],
      validations: [{ area: 'A2:A6', values: ['1.1', '1.2'] }],
    },
  ]); // prettier-ignore

const read = (workbook: LiveWorkbook): Promise<OpenedPlan> => openPlan(workbook, { asAt: '2025-03-31' });

/** Carries out all of it; `between` happens when it has been written, and before it is read again. */
async function carryOut(workbook: LiveWorkbook, between: () => void) {
  let opened: OpenedPlan | null = await read(workbook);
  const said: string[] = [];
  const setUp = proposeSetUp(opened);
  const parts = partsOf(setUp);
  const effect = atOnce(trySetUp(opened, setUp, parts));
  let isFirst = true;
  const doer = {
    workbook,
    holder: { get: () => ({ opened }), notice: (notice: { text: string } | null) => void (notice && said.push(notice.text)) },
    run: (_: string, work: () => Promise<void>) => work(),
    readAll: async () => {
      if (isFirst) between();
      isFirst = false;
      opened = await read(workbook);
    },
  } as unknown as Doer;
  const isDone = await carryOutSetUp(doer, { opened, setUp, parts, effect });
  return { isDone, said: said.join(' '), before: effect.after };
} // prettier-ignore

async function inExcel() {
  const host = await startHostWithFile(await made());
  const workbook = openExcelWorkbook();
  const rules = () => {
    const { conditionals, validations } = host.model.findSheet(SHEET)!;
    return [conditionals.map(({ boxes, rule }) => [boxes, rule]), validations.map(({ box, rule }) => [box, rule])];
  };
  return { host, workbook, rules };
} // prettier-ignore

describe('In Excel', () => {
  it('nothing of it stays but an empty sheet, which does not count; what others have put there does', async () => {
    const { host, workbook, rules } = await inExcel();
    const before = rules();
    const { isDone, said } = await carryOut(workbook, () => host.as('co-author').type(SHEET, 'D4', [['Completed']]));
    expect(said).toMatch(/all of it has been taken back.*The empty sheet "Key" can be deleted\.$/);
    expect(isDone).toBe(false);
    expect(rules()).toEqual(before);
    expect(host.model.findSheet('Key')!.tables).toEqual([]);
    const { plan, source } = await read(workbook);
    expect(plan.actions[2]!.lifecycle).toBe('completed');
    expect(source.grids.map(({ sheet, rowCount }) => [sheet, rowCount])).toEqual([[SHEET, 6], ['Key', 0]]);
    expect(proposeSetUp(await read(workbook)).hasKey).toBe(false);
    expect(host.undo.clearedBy).toEqual([]);
  }); // prettier-ignore

  it('a list that somebody has changed meanwhile stays theirs', async () => {
    const { host, workbook } = await inExcel();
    await carryOut(workbook, () => {
      const { model } = host;
      const sheets = model.sheets.map((sheet) =>
        sheet.name === SHEET
          ? { ...sheet, validations: sheet.validations.map((one) => (one.box.left === 3 ? { ...one, rule: { list: { inCellDropDown: true, source: 'Theirs' } } } : one)) }
          : sheet,
      );
      model.restore({ ...model.state, sheets });
      host.as('co-author').type(SHEET, 'D4', [['Completed']]);
    });
    expect(host.model.findSheet(SHEET)!.validations.map(({ rule }) => rule['list'])).toContainEqual(expect.objectContaining({ source: 'Theirs' }));
  }); // prettier-ignore

  it('where it cannot be taken back either, that is said', async () => {
    const { host, workbook } = await inExcel();
    const { isDone, said } = await carryOut(workbook, () => {
      host.as('co-author').type(SHEET, 'D4', [['Completed']]);
      host.faults.failMember('DataValidation.clear()', 'GeneralException');
    });
    expect([isDone, said]).toEqual([true, expect.stringMatching(/^Set up: .*the plan is not as it was tried out: take it back/)]);
  }); // prettier-ignore

  it('it stays where the plan is read as it was tried out', async () => {
    const { host, workbook } = await inExcel();
    const { isDone, said } = await carryOut(workbook, () => undefined);
    expect([isDone, said]).toEqual([true, expect.stringMatching(/^Set up: .*Read again, it is the plan that it was/)]);
    expect(host.model.findSheet(SHEET)!.conditionals).toHaveLength(3);
  }); // prettier-ignore
});

describe('On the page', () => {
  /** Reads what it has written in another way. */
  class Misread extends MemoryWorkbook {
    isMisread = false;
    override async refreshGrids() {
      return this.readGrids();
    }
    override async readGrids() {
      const grids = await super.readGrids();
      return this.isMisread ? grids.map((grid) => (grid.sheet === SHEET ? { ...grid, values: grid.values.slice(0, 3), texts: grid.texts.slice(0, 3) } : grid)) : grids;
    }
  } // prettier-ignore

  it('the workbook is the one that it was, and there is nothing to save', async () => {
    const { grids } = await openWorkbookBytes(NAME, await made());
    const workbook = new Misread(NAME, grids, () => true);
    const before = workbook.get();
    const { isDone, said } = await carryOut(workbook, () => {
      expect(workbook.get().version.rules).toHaveLength(1);
      workbook.isMisread = true;
    });
    expect([isDone, said]).toEqual([
      false,
      expect.stringMatching(/all of it has been taken back.*try again\.$/),
    ]);
    expect(workbook.get()).toEqual(before);
    expect(workbook.get().version).toBe(before.version);
  });
});
