/** Sets the plan on show up: written at once where it is as it was tried out, and read again afterwards. */
import { isAsTried, writeSetUp, type SetUpEffect, type SetUpPart } from '../../app/set-up-plan';
import type { OpenedPlan } from '../../app/open-plan';
import type { SetUp } from '../../edit/set-up/set-up';
import { AS_TRIED, doneSentence, NOT_AS_TRIED } from '#words/set-up';
import { undoSentence } from '#words/pane-receipts';
import type { Doer } from './doer';

export interface TriedSetUp {
  readonly opened: OpenedPlan;
  readonly setUp: SetUp;
  readonly parts: readonly SetUpPart[];
  readonly effect: SetUpEffect;
}

/** @returns whether it has been written */
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
    const done = doneSentence({
      lists: parts.includes('lists') ? setUp.lists.rules.length : 0,
      words: parts.includes('colours') ? new Set(setUp.colours.rules.map(({ word }) => word)).size : 0,
      sheet: receipt.sheets[0]?.name ?? null,
    });
    const isSame = now !== null && isAsTried(effect.after, now);
    const read = isSame ? AS_TRIED : NOT_AS_TRIED;
    holder.notice({ kind: 'said', text: [done, read, undoSentence(receipt.undo)].join(' ') });
  });
  return isDone;
}
