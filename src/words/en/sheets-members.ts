/** What the page for members says, in words that need no explanation. */
import type { Measures, Tally } from '../../measure/tally';
import { SCOPE_LIFECYCLES, type ScopeLifecycle } from '../../measure/tally';
import type { IsoDate } from '../../model/days/day';
import type { Plan } from '../../model/plan';
import { formatCount } from '../format';
import { nothingInScope, shareOfThis } from './headline';
import { SHEET_NAMES } from './labels';
import {
  capitalise,
  countInWords,
  countOf,
  countOutOf,
  formatDayLong,
  hasOrHave,
  isOrAre,
  listOf,
  perCent,
} from './phrases';

export const MEMBERS_WORDS = {
  changed: 'What has changed',
  late: 'What is late',
  notLate: 'Nothing is late.',
  noDates: 'The plan gives no dates, so that nothing can be seen to be late.',
  recommendations: 'Where each recommendation stands',
  plan: 'Where the plan stands',
  recommendation: 'Recommendation',
  wholePlan: 'The whole plan',
  done: 'Finished or under way',
  share: 'Share finished or under way',
  lateOnes: 'Late',
  questions: 'What members may want to ask',
  /** A colour in a question is no verdict of ours. */
  colours: 'Green, amber and red are the plan’s own ratings of how each action is going.',
  moreRecommendations: (count: number) =>
    `and ${countOf(count, 'more recommendation')} on ${SHEET_NAMES.summary}`,
  moreLate: (count: number) => `and ${countInWords(count)} more on ${SHEET_NAMES.discuss}`,
} as const;

/** Said then what colours are. */
export const namesColour = (said: string): boolean => /\b(?:green|amber|red|blue)\b/i.test(said);

/** What the work is, as a member would say it. */
const STATES: Readonly<Record<ScopeLifecycle, string>> = {
  completed: 'finished',
  'in-progress': 'under way',
  'not-started': 'not started',
  unknown: 'without a status that can be read',
};

/** "Of the 62 actions that answer 10 recommendations, 48 per cent (30) are finished, ...", of what there is. */
export function memberPosition(
  tally: Tally,
  { asAt, recommendations, unit }: { asAt: IsoDate; recommendations: number; unit: Plan['unit'] },
): string {
  const day = formatDayLong(asAt);
  const { inScope, lifecycle, percent } = tally;
  if (percent === null) return `On ${day}, ${nothingInScope(tally, unit)}.`;
  const parts = SCOPE_LIFECYCLES.filter((part) => lifecycle[part] > 0).map(
    (part) =>
      `${perCent(percent[part], lifecycle[part], inScope)} (${formatCount(lifecycle[part])}) ${isOrAre(lifecycle[part])} ${STATES[part]}`,
  );
  const answering =
    unit === 'action' && recommendations > 0
      ? ` that ${inScope === 1 ? 'answers' : 'answer'} ${countOf(recommendations, 'recommendation')}`
      : ' in the plan';
  return `On ${day}, of the ${countOf(inScope, unit)}${answering}, ${listOf(parts)}.`;
}

/** Under a large figure: "finished, 30 of 62". */
export const memberFigure = (part: ScopeLifecycle, count: number, of: number): string =>
  `${STATES[part]}, ${countOutOf(count, of)}`;

/** Under the number of what is late. */
export const lateFigure = (longest: number): string =>
  longest === 0 ? 'late' : `late, the longest by ${countOf(longest, 'day')}`;

/** What a member should know before quoting the figures. */
export const memberCaution = (
  { assumed, overall }: Pick<Measures, 'assumed' | 'overall'>,
  errors: number,
  leftOut: boolean,
  unit: Plan['unit'],
): readonly string[] => [
  ...(assumed === 0
    ? []
    : [
        `${capitalise(shareOfThis(assumed, overall.inScope))} of this rests on a reading of the ${unit}s’ statuses that nobody has confirmed yet.`,
      ]),
  ...(leftOut ? ['Part of the workbook that looks like this plan is not counted.'] : []),
  ...(errors === 0 ? [] : [`${capitalise(countOf(errors, 'error'))} in the plan may change these figures.`]),
];

export const MEMBERS_RULE = (unit: Plan['unit']): string =>
  `Each ${unit} counts once, by what the plan says of it.`;

/** "4.2 Name every saving: due 31 August 2024, five days late (Head of Finance)" */
export const lateSentence = (name: string, due: IsoDate, days: number, owner: string | null): string =>
  `${name}: due ${formatDayLong(due)}, ${countOf(days, 'day')} late${owner === null ? '' : ` (${owner})`}`;

/** "Since Q2 2025/26: four actions have moved forward and two have gone back. The share ... is up six points." */
export function memberChange(
  since: string,
  { forward, back, points }: { forward: number; back: number; points: number | null },
  unit: Plan['unit'],
): string {
  const moves = [
    ...(forward > 0 ? [`${countOf(forward, unit)} ${hasOrHave(forward)} moved forward`] : []),
    ...(back > 0 ? [`${countOf(back, unit)} ${hasOrHave(back)} gone back`] : []),
  ];
  const moved = moves.length === 0 ? `no ${unit} has moved forward or gone back` : listOf(moves);
  const share =
    points === null
      ? ''
      : ` The share finished or under way is ${points === 0 ? 'as it was' : `${points > 0 ? 'up' : 'down'} ${countOf(Math.abs(points), 'point')}`}.`;
  return `Since ${since}, ${moved}.${share}`;
}
