/** Why an action is to be discussed, in words: the same wherever it is listed. */
import { ownerName } from '../model/owner-name';
import type { Action, Plan } from '../model/plan';
import { DISCUSS_LABELS } from '#words/row-labels';
import { capitalise } from '#words/phrases';
import { DISCUSS_WORDS } from '#words/sheets-discuss';
import { SUMMARY_WORDS } from '#words/sheets-summary';
import { askedReasons, type DiscussedAction, type DiscussLists } from './discuss-list';
import { cutAtWord } from './one-line';

/** Of an action's text where it stands in a line with its reasons. */
const NAME_LENGTH = 80;

/** "overdue by 12 days, rated red" */
function reasonPhrase({ reasons, daysOverdue }: DiscussedAction): string {
  const words = reasons.map((reason) =>
    reason === 'overdue' && daysOverdue > 0
      ? DISCUSS_WORDS.overdueBy(daysOverdue)
      : DISCUSS_LABELS[reason].toLowerCase(),
  );
  return words.join(', ');
}

/** Where nothing is to be discussed: what nothing is, and what has not begun because it need not have. */
export function nothingToDiscuss(plan: Plan, { notYetDue }: DiscussLists): string {
  const found = askedReasons(plan).filter((reason) => reason !== 'not-started' || notYetDue.length === 0);
  return DISCUSS_WORDS.nothing(
    plan.unit,
    found.map((reason) => DISCUSS_WORDS.found[reason]),
    notYetDue.length,
  );
}

export const reasonWords = (entry: DiscussedAction): string => capitalise(reasonPhrase(entry));

/** "4.2 Name every saving"; an action without a reference has that of its recommendation. */
export const actionName = ({ reference, recommendation, text }: Action, plan: Plan): string =>
  `${reference?.text ?? plan.recommendations[recommendation ?? -1]?.reference ?? ''} ${text.text}`;

/** "4.2 Name every saving: overdue by 12 days (Head of Finance)" */
export function discussedLine(entry: DiscussedAction, plan: Plan): string {
  const { action } = entry;
  const name = cutAtWord(actionName(action, plan), NAME_LENGTH);
  return SUMMARY_WORDS.discussed(name, reasonPhrase(entry), ownerName(action) || null);
}
