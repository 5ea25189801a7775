/** Does in the plan what somebody means to: tried out on the plan that they saw, and written whole or not at all. */
import { keepIn, type Intention } from '../../app/keep-plan';
import type { OpenedPlan } from '../../app/open-plan';
import type { Cannot } from '../../edit/keep/outcome';
import type { Doer } from './doer';

/** @returns "done" where it stands in the plan; null where what became of it is said by a message */
export async function carryOut(doer: Doer, intention: Intention): Promise<'done' | Cannot | null> {
  const { opened } = doer.holder.get();
  let outcome: 'done' | Cannot | null = null;
  await doer.run('mending', async () => {
    doer.holder.notice(null);
    if (opened !== null) outcome = await tryAndWrite(doer, opened, intention);
  });
  return outcome;
}

async function tryAndWrite(
  { workbook, holder, pause, readAgain }: Doer,
  opened: OpenedPlan,
  intention: Intention,
): Promise<'done' | Cannot | null> {
  const kept = await keepIn(workbook, opened, intention, pause);
  if (kept.kind === 'cannot') return kept;
  const receipt = await workbook.changePlan(kept.change);
  holder.notice({ kind: 'mended', receipt });
  await readAgain();
  return receipt.mended.length > 0 ? 'done' : null;
}
