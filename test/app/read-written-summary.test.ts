import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlan } from '../../src/app/open-plan';
import { readWrittenSummary } from '../../src/app/read-written-summary';
import { writeSummaries } from '../../src/app/write-summaries';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { MadeLiveWorkbook } from '../make/live-workbook';

const SAMPLE = 'corporate-peer-challenge.xlsx';
const DAY = '2024-09-05';
const open = async (): Promise<MadeLiveWorkbook> => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../samples', SAMPLE)));
  return new MadeLiveWorkbook(SAMPLE, (await openWorkbookBytes(SAMPLE, bytes)).grids);
};
const write = async (workbook: MadeLiveWorkbook, asAt = DAY) =>
  writeSummaries(workbook, await openPlan(workbook, { asAt }), ['summary']);
const written = async (workbook: MadeLiveWorkbook) =>
  readWrittenSummary(await openPlan(workbook, { asAt: '2024-10-01' }));

describe('What a summary in the workbook speaks for', () => {
  it('is the day in its mark, whatever its title has become', async () => {
    const workbook = await open();
    await write(workbook);
    workbook.type({ sheet: 'RAG Summary', row: 0, column: 0 }, 'For the cabinet, as at 1 May 2020');
    expect(await written(workbook)).toEqual({ sheet: 'RAG Summary', asAt: DAY, changed: false });
  });

  it('is that of the fresh one after an earlier one was renamed to keep it', async () => {
    const workbook = await open();
    await write(workbook, '2024-06-30');
    workbook.grids = workbook.grids.map((grid) =>
      grid.sheet === 'RAG Summary' ? { ...grid, sheet: 'Summary in June' } : grid,
    );
    expect(await written(workbook)).toBeNull();
    await write(workbook);
    expect(await written(workbook)).toEqual({ sheet: 'RAG Summary', asAt: DAY, changed: false });
  });

  it('is that of the one written last, where notes kept an earlier one in its place', async () => {
    const workbook = await open();
    await write(workbook, '2024-06-30');
    const [kept] = workbook.grids.slice(-1);
    await write(workbook);
    workbook.grids = workbook.grids.map((grid) =>
      grid.sheet === 'RAG Summary'
        ? { ...grid, sheet: 'RAG Summary (2)', mark: { ...grid.mark!, number: 2 } }
        : grid,
    );
    workbook.grids = [kept!, ...workbook.grids];
    expect(await written(workbook)).toMatchObject({ sheet: 'RAG Summary (2)', asAt: DAY });
  });

  it('is nothing yet where the writing was broken off', async () => {
    const workbook = await open();
    await write(workbook);
    workbook.grids = workbook.grids.map((grid) =>
      grid.mark ? { ...grid, mark: { ...grid.mark, state: 'writing' as const } } : grid,
    );
    expect(await written(workbook)).toMatchObject({ asAt: null, changed: true });
  });
});
