/** What the summary sheets say around their figures: titles, headings, column headers, notes. */
import type { IsoDate } from '../../model/days/day';
import type { Plan } from '../../model/plan';
import { LIFECYCLE_LABELS } from './labels';
import { tablesLine } from './headline';
import { capitalise, countInWords, countOf, formatDayLong, isOrAre } from './phrases';

export const PRODUCT_NAME = 'RAG Action Plan';

export interface TitleFacts {
  readonly council: string | null;
  readonly planName: string | null;
  readonly fileName: string;
  readonly asAt: IsoDate;
}

/** "Wealdham Borough Council: peer challenge action plan"; the file's name where nobody has named the plan. */
function planTitle({ council, planName, fileName }: TitleFacts): string {
  const plan = planName ?? fileName.replace(/\.xls[xm]$/i, '');
  return council === null ? plan : `${council}: ${plan}`;
}

/** The title in A1 of a sheet; it names the sheet, the plan and the day. */
export const sheetTitle = (sheet: string, facts: TitleFacts): string =>
  `${planTitle(facts)} – ${sheet}, as at ${formatDayLong(facts.asAt)}`;

export const bookTitle = (facts: TitleFacts): string =>
  `${planTitle(facts)}, RAG summary, as at ${formatDayLong(facts.asAt)}`;

/** Under the title: what a person who cannot see the whole sheet will meet on it. */
export const sheetContents = (tables: number, hasChart: boolean): string =>
  hasChart ? `${tablesLine(tables)} A chart repeats figures of one of them.` : tablesLine(tables);

/** Excel's codes: "&D" is the day of printing, "&P" the page, "&N" the pages. */
export const sheetFooter = (version: string) => ({
  left: `${PRODUCT_NAME} ${version}`.trim(),
  centre: '&D',
  right: 'Page &P of &N',
});

/** "Actions" or, where the plan has none of its own, "Recommendations" (3.7). */
export const unitsLabel = (unit: Plan['unit']): string => `${capitalise(unit)}s`;

export const TALLY_HEADERS = {
  inScope: 'In scope',
  excluded: LIFECYCLE_LABELS.excluded,
  completed: LIFECYCLE_LABELS.completed,
  'in-progress': LIFECYCLE_LABELS['in-progress'],
  'not-started': LIFECYCLE_LABELS['not-started'],
  unknown: LIFECYCLE_LABELS.unknown,
  progressedPercent: '% completed or progressed',
  notProgressedPercent: '% not yet progressed',
  unknownPercent: '% no status read',
} as const;

export const SUMMARY_WORDS = {
  plan: 'The whole plan',
  planRatings: 'Ratings of the whole plan',
  themes: 'By theme',
  recommendations: 'By recommendation',
  ratings: 'Ratings by recommendation',
  owners: 'By owner',
  position: 'Position',
  meaning: 'What is counted',
  rating: 'Rating',
  ratingStatuses: 'Statuses that carry it',
  share: 'Share',
  theme: 'Theme',
  recommendationsOfTheme: 'Recommendations in it',
  recommendationsOfOwner: 'For recommendations',
  reference: 'Reference',
  recommendation: 'Recommendation',
  owner: 'Owner',
  meanings: {
    progressed: 'Completed and in progress together',
    completed: 'The plan says that it is done',
    'in-progress': 'The plan says that work has begun',
    'not-progressed': 'Not started',
    unknown: 'No status, or unreadable: never progress',
    inScope: 'What the shares are shares of',
    excluded: 'Superseded, withdrawn and the like: in no share',
    actions: 'In scope and excluded together',
  },
  ofWhich: (label: string) => `of which ${label.toLowerCase()}`,
  inScope: 'In scope',
  all: (unit: Plan['unit']) => `All ${unit}s in the plan`,
  denominator: (unit: Plan['unit']) =>
    `Percentages are of the ${unit}s in scope, which are all but the excluded ones. They add up to 100 in each row.`,
  ratingDenominator: (unit: Plan['unit']) =>
    `The plan’s own colours. Percentages are of the ${unit}s in scope and add up to 100 in each row.`,
  noRecommendation: (count: number, unit: Plan['unit']) =>
    `${capitalise(countOf(count, unit))} ${isOrAre(count)} under no recommendation: counted in the whole plan, and not here.`,
  noTheme: (count: number) =>
    `${capitalise(countOf(count, 'recommendation'))} ${isOrAre(count)} under no theme: counted in the whole plan, and not here.`,
  noRecommendations: 'The plan names no recommendation, so that there is nothing to show by recommendation.',
  chartTitle: 'Progress by recommendation',
  chartAltText: (recommendations: number, unit: Plan['unit']) =>
    `Bar chart of ${countOf(recommendations, 'recommendation')}: for each, the share of its ${unit}s completed, in ` +
    `progress, not started and without a status. The table below it has the same figures.`,
  chartTooLong: (most: number) =>
    `There is no chart: bars for more than ${most} recommendations could not be told apart. The table has the figures.`,
} as const;

export const DISCUSS_WORDS = {
  reasons: 'Why they are here',
  reason: 'Reason',
  intro: (unit: Plan['unit']) =>
    `Completed and excluded ${unit}s are left out. One with several reasons counts under each, and stands once below.`,
  anyReason: 'To discuss in all',
  toDiscuss: 'To discuss',
  order: 'The longest overdue first, then those rated red, not started and without a status.',
  nothing: (unit: Plan['unit']) =>
    `There is nothing to discuss: no ${unit} is overdue, red, not started or without a status.`,
  notYetDue: 'Not started and not yet due',
  notYetDueIntro: 'Nothing but the start is outstanding here. The earliest due first.',
  noneNotYetDue: (unit: Plan['unit']) => `No ${unit} is both not started and not yet due.`,
  noDueColumn: 'The plan has no column of due dates, so that nothing can be overdue.',
  overdueBy: (days: number) => `overdue by ${countOf(days, 'day')}`,
  headers: {
    recommendation: 'Recommendation',
    reference: 'Reference',
    status: 'Status',
    rating: 'Rating',
    owner: 'Owner',
    due: 'Due date',
    days: 'Days overdue',
    where: 'Where in the plan',
  },
} as const;

export const IMPACT_WORDS = {
  recommendations: 'By recommendation',
  progressed: 'Completed or progressed',
  withImpact: 'of these, impact recorded',
  withoutImpact: 'of these, no impact recorded',
  open: 'In progress or not started',
  withNextStep: 'of these, next step recorded',
  withoutNextStep: 'of these, no next step recorded',
  intro:
    'A peer team asks what has changed because of an action, and what happens next, as well as whether it is done.',
  missingImpact: 'No impact recorded',
  missingImpactIntro: (unit: Plan['unit']) =>
    `Completed or progressed ${unit}s that do not yet say what difference they made.`,
  missingNextStep: 'No next step recorded',
  missingNextStepIntro: (unit: Plan['unit']) => `Open ${unit}s that do not yet say what happens next.`,
  allImpact: (unit: Plan['unit']) => `Every completed or progressed ${unit} records an impact.`,
  noneProgressed: (unit: Plan['unit']) =>
    `No ${unit} is completed or progressed, so that there is no impact to record yet.`,
  allNextSteps: (unit: Plan['unit']) => `Every open ${unit} records a next step.`,
  noneOpen: (unit: Plan['unit']) => `No ${unit} is open, so that there is no next step to record.`,
  noImpactColumn: 'The plan has no column for impact. One would show what each action has changed.',
  noNextStepColumn:
    'The plan has no column for next steps. One would show that the open actions are in hand.',
  wholePlan: 'Whole plan',
  headline: (withImpact: number, progressed: number, unit: Plan['unit']) =>
    `Of the ${countOf(progressed, unit)} completed or progressed, ${countInWords(withImpact)} ` +
    `${withImpact === 1 ? 'records' : 'record'} an impact.`,
  nextHeadline: (withNext: number, open: number, unit: Plan['unit']) =>
    `Of the ${countOf(open, unit)} in progress or not started, ${countInWords(withNext)} ` +
    `${withNext === 1 ? 'records' : 'record'} a next step.`,
} as const;
