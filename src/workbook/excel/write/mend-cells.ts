/** Puts right single cells of the plan: each is read again first, and left alone where it is not what it was. */
import { Problem } from '../../../model/problem';
import { writesContent, type Mend } from '../../../edit/mend';
import type { MendReceipt } from '../../workbook';
import { mapHostError } from '../host/map-host-error';
import { readFormat } from '../host/number-formats';
import type { OwnChanges } from '../host/own-changes';
import type { Queued } from '../read/read-outline';
import { queueAccess } from '../read/read-outline';
import { canMergeUndo, saysUndo } from '../host/requirement-sets';
import type { ExcelRunner } from '../host/run-excel';
import { readableTexts } from '../host/shown-texts';
import { promiseUndo } from '../host/undo-promise';

export type WhyLeft = MendReceipt['leftAlone'][number]['reason'];

export interface SeenCell {
  /** As it was read: Excel keeps it on its cell, though somebody inserts rows above before it is written. */
  readonly range: Excel.Range;
  readonly sheetId: string;
  readonly formula: unknown;
  readonly value: unknown;
  readonly text: string;
  readonly format: string;
  /** The sheet is protected and the cell locked. */
  readonly isLocked: boolean;
}

/** Null where the sheet has gone. */
export function queueCell(
  { workbook }: Excel.RequestContext,
  { cell }: Pick<Mend, 'cell'>,
): Queued<SeenCell | null> {
  const sheet = workbook.worksheets.getItemOrNullObject(cell.sheet).load('name,id');
  const protection = sheet.protection.load('protected');
  const range = sheet
    .getCell(cell.row, cell.column)
    .load('formulas,values,text,numberFormat,format/protection/locked');
  return {
    take: () =>
      sheet.isNullObject
        ? null
        : {
            range,
            sheetId: sheet.id,
            formula: range.formulas[0]?.[0],
            value: range.values[0]?.[0],
            text: range.text[0]?.[0] ?? '',
            format: readFormat(String(range.numberFormat[0]?.[0] ?? '')),
            isLocked: protection.protected && range.format.protection.locked !== false,
          },
  };
}

/** As a grid would show it: whole, however narrow the column. */
async function shownIn({ value, text, format }: SeenCell, date1904: boolean): Promise<string> {
  if (typeof value === 'string') return value;
  const columns = { values: [[value as number | boolean]], texts: [[text]], formats: [[format]] };
  await readableTexts(columns, date1904);
  return columns.texts[0]?.[0] ?? text;
}

export async function reasonAgainst(
  seen: SeenCell | null,
  { expected }: Pick<Mend, 'expected'>,
  date1904: boolean,
): Promise<WhyLeft | null> {
  if (!seen) return 'gone';
  if (typeof seen.formula === 'string' && seen.formula !== seen.value && seen.formula.startsWith('='))
    return 'formula';
  // A plan is read without the blanks around its texts.
  if ((await shownIn(seen, date1904)).trim() !== expected.trim()) return 'changed';
  return seen.isLocked ? 'protected' : null;
}

/** Words alone stay what they are; anything else is marked as text, or Excel might take it for a number, date or formula. */
const asTyped = (text: string): string =>
  /^\p{L}[\p{L}\s,.()/&-]*$/u.test(text) && !/^(true|false)$/i.test(text) ? text : `'${text}`;

async function mendOnce(
  context: Excel.RequestContext,
  own: OwnChanges,
  mends: readonly Mend[],
  date1904: boolean,
): Promise<Pick<MendReceipt, 'mended' | 'leftAlone'>> {
  const queuedAccess = queueAccess(context);
  const queued = mends.map((mend) => queueCell(context, mend));
  await context.sync();
  if (queuedAccess.take().refusal === 'read-only') throw new Problem('read-only', {});
  const seen = queued.map(({ take }) => take());
  const leftAlone: { mend: Mend; reason: WhyLeft }[] = [];
  const written: { readonly mend: Mend; readonly range: Excel.Range }[] = [];
  for (const [index, mend] of mends.entries()) {
    const found = seen[index] ?? null;
    const reason = await reasonAgainst(found, mend, date1904);
    if (reason !== null) leftAlone.push({ mend, reason });
    else if (found) written.push({ mend, range: writeCell(found, mend, own) });
  }
  if (written.length > 0) await send(context);
  const mended: Mend[] = [];
  for (const { mend, range } of written) {
    // Excel passes over what is written where a filter hides the row.
    if (isWritten(range, mend)) mended.push(mend);
    else leftAlone.push({ mend, reason: 'hidden' });
  }
  return { mended, leftAlone };
}

/** What it is to hold, as Excel says it afterwards. */
const heldOf = ({ replacement, number }: Mend): string => String(number?.value ?? replacement);
export const isWritten = (range: Excel.Range, mend: Mend): boolean =>
  !writesContent(mend) || String(range.values[0]?.[0]) === heldOf(mend);

/** What the cell holds afterwards comes with the answer. */
export function writeCell(
  { range, sheetId }: Pick<SeenCell, 'range' | 'sheetId'>,
  mend: Mend,
  own: OwnChanges,
): Excel.Range {
  const { cell, number, fill } = mend;
  if (number) {
    range.numberFormat = [[number.format === '' ? 'General' : number.format]];
    range.values = [[number.value]];
  } else if (writesContent(mend)) range.values = [[mend.replacement === '' ? '' : asTyped(mend.replacement)]];
  if (fill === null) range.format.fill.clear();
  else if (fill !== undefined) range.format.fill.color = fill;
  if (writesContent(mend)) own.fixed(sheetId, cell, heldOf(mend));
  return range.load('values');
}

const send = (context: Excel.RequestContext): Promise<void> => context.sync();

/**
 * One round trip to look and one to write, which is one undo step.
 *
 * @param date1904 as the workbook was read: a date in a narrow column says nothing of its own
 */
export async function mendCells(
  run: ExcelRunner,
  own: OwnChanges,
  mends: readonly Mend[],
  date1904: boolean,
): Promise<MendReceipt> {
  if (mends.length === 0) return { mended: [], leftAlone: [], undo: 'one-step', syncs: 0 };
  return asOneStep(run, (context) => mendOnce(context, own, mends, date1904));
}

/** One step of the list of what can be undone, where this Excel can be asked for that. */
export async function asOneStep<Done>(
  run: ExcelRunner,
  change: (context: Excel.RequestContext) => Promise<Done>,
): Promise<Done & Pick<MendReceipt, 'undo' | 'syncs'>> {
  let undo: MendReceipt['undo'] = promiseUndo(1);
  const { result, syncs } = await run(change, {
    delayForCellEdit: true,
    ...(canMergeUndo() && { mergeUndoGroup: true }),
  }).catch((error: unknown) => {
    if (!canMergeUndo() || !saysUndo(error)) throw mapHostError(error);
    undo = 'not-known';
    return run(change, { delayForCellEdit: true }).catch((again: unknown) => {
      throw mapHostError(again);
    });
  });
  return { ...result, undo, syncs };
}
