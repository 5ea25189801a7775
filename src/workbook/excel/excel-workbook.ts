/** The workbook that is open in Excel, as the product knows it. */
import { Problem } from '../../model/problem';
import { allAtOnce, type InTurns } from '../../model/slices';
import type { CanOpenNew, LiveWorkbook } from '../workbook';
import { listenToChanges } from './host/listen';
import type { OwnChanges } from './host/own-changes';
import { OWN_CHANGES } from './host/own-changes';
import type { LastSeen } from './read/read-excel';
import { createReader } from './read/read-excel';
import { BASE_SET, hasExcelApi } from './host/requirement-sets';
import { createRunner } from './host/run-excel';
import { selectCell, showSheet } from './host/show-place';
import { undoAhead } from './host/undo-promise';
import type { SlowListener } from './host/watch-answer';

export interface ExcelOptions {
  /** Told true when Excel has not answered for a while, and false when it has after all. */
  readonly onSlow?: SlowListener;
  /** What this add-in changed itself: of the whole page, unless told. */
  readonly own?: OwnChanges;
  /** How long work is done: without a break, unless told. */
  readonly inTurns?: InTurns;
}

/** "plan.xlsx" from the address of the document, until Excel has been asked for it. */
function nameFromAddress(): string {
  const last = (Office.context.document.url ?? '').split(/[\\/]/).pop() ?? '';
  try {
    return decodeURIComponent(last.split('?', 1)[0] ?? '');
  } catch {
    return last;
  }
}

/** Throws Problem 'host-too-old' where this Excel lacks what the add-in is built on. Asks nothing of Excel yet. */
export function openExcelWorkbook({
  onSlow = () => undefined,
  own = OWN_CHANGES,
  inTurns = allAtOnce,
}: ExcelOptions = {}): LiveWorkbook & CanOpenNew {
  if (!hasExcelApi(BASE_SET)) throw new Problem('host-too-old', { needs: `ExcelApi ${BASE_SET}` });
  const run = createRunner(onSlow);
  const seen: LastSeen = {
    name: nameFromAddress(),
    access: null,
    date1904: false,
    protectedSheets: new Set(),
    sheetNames: new Map(),
  };
  return {
    get name() {
      return seen.name;
    },
    get undo() {
      return undoAhead();
    },
    ...createReader(run, seen, own, inTurns),
    select: (cell) => selectCell(run, cell),
    showSheet: (name) => showSheet(run, name),
    // What writes is fetched when something is first written, before Excel is asked for anything.
    mendCells: (mends) =>
      own.during(async () => {
        const { mendCells } = await import(/* webpackChunkName: "writing" */ './write/mend-cells');
        return mendCells(run, own, mends, seen.date1904);
      }),
    changePlan: (change) =>
      own.during(async () => {
        const { changePlan } = await import(/* webpackChunkName: "writing" */ './write/change-plan');
        return changePlan(run, own, change, seen.date1904);
      }),
    takesRow: async () => true,
    writeSheets: (book, guards, decisions, rules) =>
      own.during(async () => {
        const { writeSheets } = await import(/* webpackChunkName: "writing" */ './write/write-sheets');
        const { date1904 } = seen;
        return writeSheets(run, own, { book, guards, decisions, rules, date1904, inTurns });
      }),
    takeBack: (rules, receipt) =>
      own.during(async () => {
        const { takeBack } = await import(/* webpackChunkName: "writing" */ './write/take-back');
        return takeBack(run, rules, receipt);
      }),
    openNew: async (bytes) => {
      const { openNewWorkbook } = await import(/* webpackChunkName: "edition" */ './write/open-new');
      await openNewWorkbook(bytes, onSlow);
    },
    onChanged: (changed, selected) => listenToChanges(run, own, { changed, selected }, () => seen.sheetNames),
  };
}
