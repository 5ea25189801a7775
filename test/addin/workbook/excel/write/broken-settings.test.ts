/** Settings whose writing was broken off: what counts until they are written again, and what writes them again. */
import { keepDecisions } from '../../../../../src/app/keep-settings';
import { openPlan } from '../../../../../src/app/open-plan';
import { writeSummaries } from '../../../../../src/app/write-summaries';
import { decideStatus } from '../../../../../src/edit/decide';
import { editsBetween } from '../../../../../src/settings/edits';
import type { Lifecycle } from '../../../../../src/model/terms';
import { BEING_WRITTEN } from '#words/writing';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps } from '../../../../excel-host/testing';
import { firstLine, startWithPlan } from '../host-book';

failOnGaps();

const AS_AT = { asAt: '2025-03-31' } as const;
async function decide(status: string, lifecycle: Lifecycle): Promise<unknown> {
  const workbook = openExcelWorkbook();
  const { settings } = await openPlan(workbook, AS_AT);
  const meaning = { lifecycle, rating: 'none' as const };
  const wanted = decideStatus(settings, { status, colour: null }, meaning, AS_AT.asAt);
  return keepDecisions(workbook, editsBetween(settings, wanted));
}
const decided = async (): Promise<string[]> =>
  (await openPlan(openExcelWorkbook(), AS_AT)).settings.statusMap.map(({ status }) => status);

/** The last request of the writing: the decision stands there, and the sheet still says that it is being written. */
async function breakOff(host: ExcelHost, status: string): Promise<void> {
  host.faults.failMember('NamedItem.formula=', 'GeneralException');
  await expect(decide(status, 'completed')).rejects.toMatchObject({ kind: 'host-failed' });
  host.faults.reset();
}

describe('Settings whose first writing was broken off at its end', () => {
  const start = async (): Promise<ExcelHost> => {
    const host = startWithPlan();
    await breakOff(host, 'Green');
    expect(firstLine(host, 'RAG settings')).toBe(BEING_WRITTEN);
    expect(await decided()).toEqual(['Green']);
    return host;
  };

  it('are made whole by the same decision again, page and all, though it stands there already', async () => {
    const host = await start();
    await decide('Green', 'completed');
    expect(firstLine(host, 'RAG settings')).not.toBe(BEING_WRITTEN);
    expect(host.model.findSheet('RAG settings')?.page.fields['orientation']).toBe('Landscape');
    expect(await decided()).toEqual(['Green']);
  });

  it('are made whole along with the summaries, as their first line says', async () => {
    const host = await start();
    const workbook = openExcelWorkbook();
    await writeSummaries(workbook, await openPlan(workbook, AS_AT), ['checks']);
    expect(firstLine(host, 'RAG settings')).not.toBe(BEING_WRITTEN);
    expect(await decided()).toEqual(['Green']);
  });
});

describe('Settings that were begun on a fresh sheet, beside those with a note on them, and broken off', () => {
  it('do not count, and the earlier ones do, until the fresh ones are whole', async () => {
    const host = startWithPlan();
    await decide('Green', 'completed');
    host.as('user').type('RAG settings', 'C3', [['Ask the director']]);
    host.faults.failMember('TableCollection.add()', 'GeneralException');
    await expect(decide('Amber', 'not-started')).rejects.toMatchObject({ kind: 'host-failed' });
    host.faults.reset();
    expect(firstLine(host, 'RAG settings (2)')).toBe(BEING_WRITTEN);
    expect(await decided()).toEqual(['Green']);
    await decide('Amber', 'not-started');
    expect(await decided()).toEqual(['Green', 'Amber']);
    expect(host.model.findSheet('RAG settings')?.cells.get(2, 2).value).toBe('Ask the director');
  });
});

describe('Settings that are overwritten by others', () => {
  it.each(['Range.clear()', 'Range.numberFormat=', 'TableCollection.add()'])(
    'still say what they said, or what they are to say, where the write breaks off at %s',
    async (member) => {
      const host = startWithPlan();
      await decide('Green', 'completed');
      host.faults.failMember(member, 'GeneralException');
      await expect(decide('Amber', 'not-started')).rejects.toMatchObject({ kind: 'host-failed' });
      host.faults.reset();
      expect(firstLine(host, 'RAG settings')).toBe(BEING_WRITTEN);
      expect([['Green'], ['Green', 'Amber']]).toContainEqual(await decided());
    },
  );
});
