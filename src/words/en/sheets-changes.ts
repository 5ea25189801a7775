/** What is said of a plan that is set against an earlier state of it. */
import type { Changes } from '../../history/changes';
import type { Doubt } from '../../history/doubt';
import type { Direction } from '../../history/recommendation-moves';
import { headlineCount } from '../../measure/headline-counts';
import type { Plan } from '../../model/plan';
import {
  capitalise,
  countInWords,
  countOf,
  countOrNone,
  hasOrHave,
  isOrAre,
  listOf,
  perCent,
} from './phrases';

/** A kind of change, as the list of actions names it. */
export const CHANGE_LABELS = {
  back: 'Went back',
  forward: 'Went forward',
  rescoped: 'Scope',
  reread: 'Status read',
  rerated: 'Rating',
  redated: 'Due date',
  reworded: 'Wording',
  added: 'Added',
  removed: 'Removed',
} as const;
export type ChangeKind = keyof typeof CHANGE_LABELS;

/** An arrow is never without its word. */
export const DIRECTION_LABELS: Readonly<Record<Direction, string>> = {
  forward: '↑ forward',
  back: '↓ back',
  'both-ways': '↕ both ways',
  level: '→ level',
  new: '+ new',
  gone: '– gone',
};

/** Above the arrows on the first sheet: its day is said in the sentence above the table. */
export const sinceHeader = (snapshot: string): string => `Since ${snapshot}`;

export const CHANGES_WORDS = {
  trend: 'From snapshot to snapshot',
  snapshot: 'Snapshot',
  inScope: 'In scope',
  progressed: 'Completed or progressed',
  progressedShare: 'Of all in scope',
  today: 'As it stands now',
  counts: 'How much changed',
  kind: 'What changed',
  count: 'Actions',
  lifecycles: 'Moves of status',
  ratings: 'Moves of rating',
  from: 'From',
  gone: 'Removed',
  added: 'Added',
  then: 'Then',
  now: 'Now',
  recommendations: 'By recommendation',
  recommendation: 'Recommendation',
  noRecommendation: 'No recommendation',
  thenPercent: 'Then %',
  nowPercent: 'Now %',
  direction: 'Its actions',
  actions: 'What changed, action by action',
  action: 'Action',
  reference: 'Reference',
  was: 'Was',
  is: 'Is now',
  marginsNote: 'Rows are what actions were then, columns what they are now; the last of each are the totals.',
  directionNote:
    'By the actions that were there on both days: one that was added or removed moves no recommendation.',
  same: 'Nothing has changed.',
} as const;

/** Loud: what follows it would be read as the progress of one council. */
export const doubtSentence = (doubt: Doubt, unit: Plan['unit']): string =>
  doubt.kind === 'other-council'
    ? `Warning: these are plans of two councils, ${doubt.then} then and ${doubt.now} now, so what follows is no progress of either.`
    : `Warning: only ${countOf(doubt.same, unit)} of ${countInWords(doubt.of)} ${doubt.same === 1 ? 'has' : 'have'} the same words in both, so these may not be two states of one plan.`;

const pointsOf = (points: number): string => countOf(Math.abs(points), 'point');

/** "up six points", "as before" */
const upOrDown = (points: number): string =>
  points === 0 ? 'as before' : `${points > 0 ? 'up' : 'down'} ${pointsOf(points)}`;

/** "71 per cent (5) are completed or progressed, up six points since Q2 2025/26: four went forward, two back." */
export function changedSentence(changes: Changes, since: string): string {
  const { after, before, points, forward, back } = changes;
  const { tally } = after;
  const went = wentPhrase(forward.length, back.length);
  if (tally.headline === null) return `There is no percentage to compare with ${since}: ${went}.`;
  const progressed = headlineCount(tally, 'progressed');
  const now = `${capitalise(perCent(tally.headline.progressed, progressed, tally.inScope))} (${progressed} of ${tally.inScope}) ${isOrAre(progressed)} completed or progressed`;
  if (points === null || before.tally.headline === null)
    return `${now}; of ${since} there is no percentage: ${went}.`;
  return `${now}, ${upOrDown(points.total)} since ${since}: ${went}.`;
}

const wentPhrase = (forward: number, back: number): string =>
  forward === 0 && back === 0
    ? 'no action went forward or back'
    : `${countOrNone(forward)} went forward, ${countOrNone(back)} back`;

/** The part of the change that comes from the plan; null where the plan is the same. */
export function planPartSentence(changes: Changes, unit: Plan['unit']): string | null {
  const { points, added, removed, rescoped } = changes;
  const parts = [
    ...(added.length > 0 ? [`${countOf(added.length, unit)} ${hasOrHave(added.length)} been added`] : []),
    ...(removed.length > 0
      ? [`${countOf(removed.length, unit)} ${hasOrHave(removed.length)} been removed`]
      : []),
    ...(rescoped.length > 0
      ? [
          `${countOf(rescoped.length, unit)} ${hasOrHave(rescoped.length)} been taken out of scope or back into it`,
        ]
      : []),
  ];
  if (parts.length === 0) return null;
  const plan = `The plan itself has changed: ${listOf(parts)}.`;
  if (points === null) return plan;
  return `${plan} That alone makes the percentage ${differ(points.plan)}; what the work did makes it ${differ(points.work)}.`;
}

const differ = (points: number): string =>
  points === 0 ? 'no different' : `${pointsOf(points)} ${points > 0 ? 'higher' : 'lower'}`;

/** "The dates of three actions have moved, by 210 days in all; one of them more than once." */
export function datesSentence({ redated, dates }: Changes, unit: Plan['unit']): string | null {
  if (dates.days === 0) return null;
  const often =
    dates.moreThanOnce === 0 ? '' : `; ${countInWords(dates.moreThanOnce)} of them moved more than once`;
  return `Due dates have moved by ${countOf(dates.days, 'day')} in all, there and back: ${countOf(redated.length, unit)} ${hasOrHave(redated.length)} another date than then${often}.`;
}
