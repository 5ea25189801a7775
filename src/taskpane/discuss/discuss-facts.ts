/** Why an action is to be discussed, as facts to show beside it and to copy. */
import { lacksUpdate } from '../../app/filter-discussed';
import type { OpenedPlan } from '../../app/open-plan';
import type { DiscussedAction } from '../../report/discuss-list';
import { DISCUSS_WORDS, discussText, overdueFact } from '#words/pane-discuss';
import { nameOf } from '../heading/plan-heading';

/** By how long it is overdue stands first; each reason in a few words. */
export function factsOfDiscussed(one: DiscussedAction): readonly string[] {
  const facts = one.reasons.map((reason) =>
    reason === 'overdue' ? overdueFact(one.daysOverdue) : DISCUSS_WORDS.chips[reason].toLowerCase(),
  );
  return lacksUpdate(one) ? [...facts, DISCUSS_WORDS.chips['no-update'].toLowerCase()] : facts;
}

export const textOfDiscussed = (opened: OpenedPlan, shown: readonly DiscussedAction[]): string =>
  discussText(
    nameOf(opened),
    opened.asAt,
    shown.map((one) => ({
      reference: one.action.reference?.text ?? '',
      text: one.action.text.text.replace(/\s+/g, ' '),
      owner: one.action.owner?.text ?? '',
      facts: factsOfDiscussed(one),
    })),
  );
