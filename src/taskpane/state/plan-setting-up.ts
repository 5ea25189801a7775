/** Sets the plan on show up: written at once where it is as it was read, read again afterwards, and taken back where that is not what was tried out. */
import {
  isAsTried,
  takeBackSetUp,
  writeSetUp,
  type SetUpEffect,
  type SetUpPart,
} from '../../app/set-up-plan';
import type { OpenedPlan } from '../../app/open-plan';
import type { SetUp } from '../../edit/set-up/set-up';
import { AS_TRIED, doneSentence, NOT_AS_TRIED, takenBack } from '#words/set-up';
import { undoSentence } from '#words/pane-receipts';
import type { Doer } from './doer';

export interface TriedSetUp {
  readonly opened: OpenedPlan;
  readonly setUp: SetUp;
  readonly parts: readonly SetUpPart[];
  readonly effect: SetUpEffect;
}

/** @returns whether it stands in the workbook */
export async function carryOutSetUp(
  { workbook, holder, run, readAll }: Doer,
  { opened, setUp, parts, effect }: TriedSetUp,
): Promise<boolean> {
  let isDone = false;
  await run('writing', async () => {
    holder.notice(null);
    const receipt = await writeSetUp(workbook, opened, setUp, parts);
    isDone = true;
    await readAll();
    const now = holder.get().opened;
    const isSame = now !== null && isAsTried(effect.after, now);
    const left = isSame ? null : await takeBackSetUp(workbook, setUp, parts, receipt).catch(() => null);
    if (left !== null) {
      isDone = false;
      await readAll();
      holder.notice({ kind: 'said', text: takenBack(left) });
      return;
    }
    const done = doneSentence({
      lists: parts.includes('lists') ? setUp.lists.rules.length : 0,
      words: parts.includes('colours') ? new Set(setUp.colours.rules.map(({ word }) => word)).size : 0,
      sheet: receipt.sheets[0]?.name ?? null,
    });
    const read = isSame ? AS_TRIED : NOT_AS_TRIED;
    holder.notice({ kind: 'said', text: [done, read, undoSentence(receipt.undo)].join(' ') });
  });
  return isDone;
}
