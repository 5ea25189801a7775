/** Whatever kind of plan officers keep, all that can be done with it leaves it the same plan: a tidy copy, lists and colours, a snapshot, fixes, a day of keeping it. */
import fc from 'fast-check';
import { imagineMends } from '../../src/app/imagine-mends';
import { keepSliced } from '../../src/app/keep-plan';
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { partsOf, proposeSetUp, trySetUp } from '../../src/app/set-up-plan';
import { mendsOf } from '../../src/edit/mend';
import { changesBetween } from '../../src/history/changes';
import { takeSnapshot } from '../../src/history/snapshot';
import { atOnce } from '../../src/model/slices';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { FRESH_KINDS, KINDS_OF_THE_FIELD } from '../field/random/all-kinds';
import { AS_AT } from '../field/read-sheets';
import { tidiedDifferences } from '../layouts/tidy-again';
import { intentionsFor } from '../make/intentions';
import { makeWorkbook } from '../make/workbook';

/** Of each kind; a longer hunt sets it. */
const RUNS = Number(process.env['PLANS_OF_A_KIND'] ?? 2);
const SEED = Number(process.env['FIELD_SEED'] ?? 20251127);
const KINDS = [...KINDS_OF_THE_FIELD, ...FRESH_KINDS];

/** One table of one status column cannot say what they do; of their tidy copies it is said what reads otherwise. */
const MORE_THAN_A_TABLE: readonly string[] = [
  'a table of what is done, below',
  'lists on sheets that only sort the actions',
];

const lifecyclesOf = ({ plan }: OpenedPlan) => plan.actions.map(({ lifecycle }) => lifecycle);

/** What sets a plan apart from itself, a line each. */
async function changedBy(bytes: Uint8Array, opened: OpenedPlan, name: string): Promise<string[]> {
  const tidied = MORE_THAN_A_TABLE.includes(name) ? [] : await tidiedDifferences(bytes);
  const wrong = tidied.map((line) => `tidy copy: ${line}`);
  const setUp = proposeSetUp(opened);
  const { differs } = atOnce(trySetUp(opened, setUp, partsOf(setUp)));
  if (differs > 0) wrong.push(`set up: ${differs} read otherwise`);
  const [then, now] = ['2025-05-31', AS_AT].map((day) => takeSnapshot(opened.plan, day, ''));
  const { forward, back, added, removed } = changesBetween(then!, now!);
  if ([forward, back, added, removed].some(({ length }) => length > 0))
    wrong.push('snapshot: it has changed');
  for (const mend of mendsOf(opened.findings)) {
    const [before, after] = [lifecyclesOf(opened), lifecyclesOf(atOnce(imagineMends(opened, [mend])))];
    const others = before.filter((lifecycle, at) => lifecycle !== after[at]).length;
    if (before.length !== after.length || others > 1)
      wrong.push(`fix "${mend.replacement}": ${others} changed`);
  }
  return wrong;
}

/** How many of the things that can be meant were done, and how many were refused since the plan would have said something else. */
function kept(opened: OpenedPlan): { done: number; refused: number } {
  const count = { done: 0, refused: 0 };
  for (const { index, recommendation } of opened.plan.actions.slice(0, 4))
    for (const intention of intentionsFor(opened, recommendation ?? 0, index)) {
      const outcome = atOnce(keepSliced(opened, intention, true));
      if (outcome.kind === 'kept') count.done += 1;
      else if (outcome.why === 'reads-otherwise') count.refused += 1;
    }
  return count;
}

test('what is done with it leaves it the same plan, and most of what is meant can be done', async () => {
  const wrong: string[] = [];
  const all = { done: 0, refused: 0 };
  for (const { name, trials } of KINDS)
    for (const { sheets } of fc.sample(trials, { numRuns: RUNS, seed: SEED })) {
      const bytes = await makeWorkbook(sheets);
      const opened = await openPlan(await openWorkbookBytes('plan.xlsx', bytes), { asAt: AS_AT });
      wrong.push(...(await changedBy(bytes, opened, name)).map((line) => `${name}: ${line}`));
      const { done, refused } = kept(opened);
      all.done += done;
      all.refused += refused;
    }
  expect(wrong).toEqual([]);
  expect(all.done).toBeGreaterThan(KINDS.length * RUNS * 4);
  expect(all.refused).toBeLessThan(all.done / 20);
}, 120_000);
