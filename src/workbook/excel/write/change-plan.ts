/** Changes the plan as somebody meant it, a new row included: looked at first, and then all of it is written or nothing. */
import { areaAddress } from '../../../model/address';
import { Problem } from '../../../model/problem';
import type { Mend } from '../../../edit/mend';
import { isInNewRow, placeBefore, type PlanChange } from '../../../edit/plan-change';
import type { MendReceipt } from '../../workbook';
import type { OwnChanges } from '../host/own-changes';
import { hasExcelApi } from '../host/requirement-sets';
import type { ExcelRunner } from '../host/run-excel';
import { queueAccess } from '../read/read-outline';
import {
  asOneStep,
  isWritten,
  queueCell,
  reasonAgainst,
  writeCell,
  type SeenCell,
  type WhyLeft,
} from './mend-cells';

/** Tables grow by themselves where this cannot be asked for, when something is written right below or beside them. */
const RESIZES_TABLES = '1.13';

type Changed = Pick<MendReceipt, 'mended' | 'leftAlone' | 'row'>;

async function changeOnce(
  context: Excel.RequestContext,
  own: OwnChanges,
  change: PlanChange,
  date1904: boolean,
): Promise<Changed> {
  const { row, mends } = change;
  const queuedAccess = queueAccess(context);
  const around = (row?.around ?? []).map((one) => ({
    mend: { ...one, replacement: one.expected },
    of: queueCell(context, one),
  }));
  const queued = mends
    .filter((mend) => !isInNewRow(change, mend))
    .map((mend) => ({ mend, of: queueCell(context, { cell: placeBefore(row, mend.cell) }) }));
  const sheet = row && context.workbook.worksheets.getItemOrNullObject(row.sheet).load('id');
  const protection = sheet?.protection.load('protected');
  await context.sync();
  if (queuedAccess.take().refusal === 'read-only') throw new Problem('read-only', {});
  const leftAlone: { mend: Mend; reason: WhyLeft }[] = [];
  const seen = new Map<Mend, SeenCell>();
  for (const { mend, of } of [...around, ...queued]) {
    const found = of.take();
    const reason = await reasonAgainst(found, mend, date1904);
    const isOnlySeen = around.some((one) => one.mend === mend);
    // What is not written may be a formula, and locked.
    if (reason !== null && !(isOnlySeen && (reason === 'formula' || reason === 'protected')))
      leftAlone.push({ mend, reason });
    else if (found && !isOnlySeen) seen.set(mend, found);
  }
  const [first] = mends;
  if (leftAlone.length === 0 && protection?.protected && first)
    leftAlone.push({ mend: first, reason: 'protected' });
  if (leftAlone.length > 0) return { mended: [], leftAlone };
  if (sheet && row) sheet.getRange(`${row.row + 1}:${row.row + 1}`).insert('Down');
  growTable(context, change);
  const written = mends.map((mend) => {
    const place = seen.get(mend) ?? {
      range: sheet?.getCell(mend.cell.row, mend.cell.column),
      sheetId: sheet?.id ?? '',
    };
    return { mend, range: writeCell(place as SeenCell, mend, own) };
  });
  await context.sync();
  const lost = written.filter(({ mend, range }) => !isWritten(range, mend)).map(({ mend }) => mend);
  return {
    mended: mends.filter((mend) => !lost.includes(mend)),
    // Excel passes over what is written where a filter hides the row, or under a merge.
    leftAlone: lost.map((mend) => ({ mend, reason: 'hidden' as const })),
    ...(row && { row }),
  };
}

function growTable({ workbook }: Excel.RequestContext, { grown }: PlanChange): void {
  if (grown && hasExcelApi(RESIZES_TABLES))
    workbook.tables.getItem(grown.table).resize(areaAddress(grown.area));
}

/** One round trip to look and one to write, which is one undo step. */
export const changePlan = (
  run: ExcelRunner,
  own: OwnChanges,
  change: PlanChange,
  date1904: boolean,
): Promise<MendReceipt> => asOneStep(run, (context) => changeOnce(context, own, change, date1904));
