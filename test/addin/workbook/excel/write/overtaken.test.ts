/** Panes that write at the same moment: each has looked before the other writes. */
import { keepDecisions } from '../../../../../src/app/keep-settings';
import { openPlan } from '../../../../../src/app/open-plan';
import { decideStatus } from '../../../../../src/edit/decide';
import { editsBetween } from '../../../../../src/settings/edits';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { findMarks } from '../../../../../src/workbook/common/own-marks';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps } from '../../../../excel-host/testing';
import { contentOf, sheetNames, smallBook, startWithPlan } from '../host-book';

failOnGaps();

const AS_AT = { asAt: '2025-03-31' } as const;
const write = (length: number) => openExcelWorkbook().writeSheets(smallBook(length), []);
const states = ({ model }: ExcelHost): string[] =>
  [...findMarks(model.state.names).values()].map(({ state }) => state);
const OWN = smallBook().sheets.map(({ name }) => name);
const contents = (host: ExcelHost): unknown[] => OWN.map((name) => contentOf(host, name));

async function decide(status: string): Promise<() => Promise<unknown>> {
  const workbook = openExcelWorkbook();
  const { settings } = await openPlan(workbook, AS_AT);
  const meaning = { lifecycle: 'completed', rating: 'none' } as const;
  const wanted = decideStatus(settings, { status, colour: null }, meaning, AS_AT.asAt);
  return () => keepDecisions(workbook, editsBetween(settings, wanted));
}
const decided = async (): Promise<string[]> =>
  (await openPlan(openExcelWorkbook(), AS_AT)).settings.statusMap.map(({ status }) => status).toSorted();

describe('Two panes that write the same sheets at the same moment', () => {
  it('leave them as one would that writes after the other, with one chart', async () => {
    const host = startWithPlan();
    await write(2);
    await write(2);
    await write(2);
    const wanted = contents(host);
    await Promise.all([write(2), write(2)]);
    expect(contents(host)).toEqual(wanted);
    expect(states(host)).toEqual(['whole', 'whole']);
  });

  it('make them once where there were none', async () => {
    const host = startWithPlan();
    const before = sheetNames(host);
    await Promise.all([write(2), write(2)]);
    expect(sheetNames(host)).toEqual([...before, ...OWN]);
    expect(states(host)).toEqual(['whole', 'whole']);
  });

  it('leave no row behind of the one that had more to say', async () => {
    const host = startWithPlan();
    await write(2);
    await write(2);
    const wanted = contents(host);
    await Promise.all([write(9), write(2)]);
    expect(contents(host)).toEqual(wanted);
  });
});

describe('Two panes that write where Excel cannot make one step of undo of it', () => {
  it.each(['Chart.delete()', 'Table.delete()', 'TableCollection.add()', 'Range.values='])(
    'leave both sheets whole: %s is refused in a step of undo, be it that of the other',
    async (label) => {
      const host = startWithPlan({ excelApi: '1.20' });
      await write(2);
      host.faults.refuseInGroup(label);
      const settled = await Promise.allSettled([write(2), write(2)]);
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      expect(states(host)).toEqual(['whole', 'whole']);
    },
  );
});

describe('Two panes that decide at the same moment', () => {
  it.each([
    ['for the first time', []],
    ['after an earlier decision', ['Red']],
  ])('keep both decisions, %s', async (_, earlier) => {
    const host = startWithPlan();
    for (const status of earlier) await (await decide(status))();
    const [one, other] = [await decide('Green'), await decide('Amber')];
    await Promise.all([one(), other()]);
    expect(await decided()).toEqual(['Amber', 'Green', ...earlier]);
    expect(states(host)).toEqual(['whole']);
  });
});

describe('A write that Excel refuses as if it had been overtaken', () => {
  it('is tried once more and no more', async () => {
    const host = startWithPlan();
    await write(2);
    host.trace.reset();
    host.faults.failMember('TableCollection.add()', 'InvalidArgument');
    await expect(write(2)).rejects.toMatchObject({ kind: 'host-failed' });
    const tries = host.trace.syncs.filter(({ actions }) => actions.includes('TableCollection.add()'));
    expect(tries).toHaveLength(2);
  });
});
