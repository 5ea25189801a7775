/** The reading half of the workbook that is open in Excel. */
import type { Grid, LookRequest } from '../../../model/grid';
import type { InTurns } from '../../../model/slices';
import type { Access, LiveWorkbook } from '../../workbook';
import { dressGrids } from './dress-grids';
import { readColumnLooks } from './read-looks';
import type { OwnChanges } from '../host/own-changes';
import { ourKinds, protectedSheets, queueAccess } from './read-outline';
import type { ReadBook } from './read-workbook';
import { readWorkbook } from './read-workbook';
import { refreshWorkbook } from './refresh-workbook';
import type { ExcelRunner } from '../host/run-excel';
import { WAITS, asProblems } from '../host/run-excel';

/** What was seen at the last reading: for the name and state that are asked for together with it. */
export interface LastSeen {
  name: string;
  access: Access | null;
  date1904: boolean;
  /** Names of sheets that Excel says less of. */
  protectedSheets: ReadonlySet<string>;
  /** Names of all sheets, by Excel's ids. */
  sheetNames: ReadonlyMap<string, string>;
}

type Reader = Pick<LiveWorkbook, 'readGrids' | 'withLooks' | 'refreshGrids' | 'access'>;

export function createReader(run: ExcelRunner, seen: LastSeen, own: OwnChanges, inTurns: InTurns): Reader {
  const read = async (
    work: (context: Excel.RequestContext) => Promise<ReadBook>,
  ): Promise<readonly Grid[]> => {
    const { result } = await asProblems(run(work, { delayForCellEdit: true }));
    seen.name = result.names.name;
    seen.access = result.names.access;
    own.learnAll(ourKinds(result.names));
    seen.protectedSheets = protectedSheets(result.names);
    seen.sheetNames = new Map(result.names.sheets.map(({ id, name }) => [id, name]));
    seen.date1904 = result.grids.some(({ date1904 }) => date1904);
    return result.grids;
  };
  return {
    readGrids: () => read((context) => readWorkbook(context, inTurns)),
    refreshGrids: (grids) =>
      read((context) => refreshWorkbook(context, grids, seen.protectedSheets, inTurns)),
    async withLooks(grids, requests: readonly LookRequest[]) {
      if (requests.length === 0) return grids;
      const { result } = await asProblems(
        run((context) => readColumnLooks(context, grids, requests, seen.protectedSheets), {
          delayForCellEdit: true,
        }),
      );
      return dressGrids(grids, result);
    },
    /** As it was at the last reading; every write looks again for itself. */
    async access() {
      seen.access ??= await askAccess(run);
      return seen.access;
    },
  };
}

async function askAccess(run: ExcelRunner): Promise<Access> {
  const { result } = await asProblems(
    run(async (context) => {
      const queued = queueAccess(context);
      await context.sync();
      return queued.take();
    }, WAITS),
  );
  return result;
}
