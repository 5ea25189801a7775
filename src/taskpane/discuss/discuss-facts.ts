/** Why an action is to be discussed, as facts to show beside it and to copy. */
import { groupByOwner, lacksUpdate, ownerOf } from '../../app/filter-discussed';
import type { OpenedPlan } from '../../app/open-plan';
import type { DiscussedAction } from '../../report/discuss-list';
import { POSITION_WORDS } from '#words/pane';
import { DISCUSS_WORDS, discussText, type DiscussLine } from '#words/pane-discuss';
import { nameOf } from '../heading/plan-heading';

/** By how long it is overdue stands first; each reason in a few words. */
export function factsOfDiscussed(one: DiscussedAction): readonly string[] {
  const facts = one.reasons.map((reason) =>
    reason === 'overdue'
      ? POSITION_WORDS.overdueBy(one.daysOverdue)
      : DISCUSS_WORDS.chips[reason].toLowerCase(),
  );
  return lacksUpdate(one) ? [...facts, DISCUSS_WORDS.chips['no-update'].toLowerCase()] : facts;
}

const lineOf = (one: DiscussedAction): DiscussLine => ({
  reference: one.action.reference?.text ?? '',
  text: one.action.text.text.replace(/\s+/g, ' '),
  owner: ownerOf(one),
  facts: factsOfDiscussed(one),
});

/** @param byOwner each owner's under a heading */
export function textOfDiscussed(
  opened: OpenedPlan,
  shown: readonly DiscussedAction[],
  byOwner: boolean,
): string {
  const groups = byOwner
    ? groupByOwner(shown).map(({ owner, actions }) => ({
        heading: DISCUSS_WORDS.ownerTitle(owner, actions.length),
        lines: actions.map((one) => ({ ...lineOf(one), owner: '' })),
      }))
    : [{ heading: null, lines: shown.map(lineOf) }];
  return discussText(nameOf(opened), opened.asAt, groups);
}
