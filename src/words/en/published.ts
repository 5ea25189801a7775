/** What the edition for the web site says around the figures: contents, notes, whom to ask. */
import type { IsoDate } from '../../model/days/day';
import type { Tally } from '../../measure/tally';
import type { Plan } from '../../model/plan';
import { capitalise, countInWords, formatDayLong, isOrAre } from './phrases';
import { unitsLabel } from './sheets';

export const PUBLISHED_WORDS = {
  sheets: {
    contents: 'Contents',
    themes: 'Progress by theme',
    recommendations: 'Progress by recommendation',
    actions: 'Actions',
    notes: 'Notes',
  },
  holds: {
    themes: 'Counts and percentages of each theme and of the whole plan',
    recommendations: 'Each recommendation in full, with its counts and percentages',
    actions: 'Every action with its status, dates, progress, difference made and next steps',
    notes: 'What the words mean, what is counted and how percentages are rounded',
  },
  wholePlanHolds: 'Counts and percentages of the whole plan',
  wholePlanSheet: 'Progress of the plan',
  sheet: 'Sheet',
  contents: 'What it holds',
  contact: (contact: string) => `Contact: ${contact}`,
  nextUpdate: (day: IsoDate) => `Next update: ${formatDayLong(day)}`,
  theme: 'Theme',
  wholePlan: 'Whole plan',
  number: 'Number',
  recommendation: 'Recommendation',
  total: (unit: Plan['unit']) => `${unitsLabel(unit)} counted`,
  progressedPercent: 'Completed or progressed, per cent',
  notProgressedPercent: 'Not yet progressed, per cent',
  unknownPercent: 'Status missing or unclear, per cent',
  about: 'About',
  says: 'What it says',
  lead: 'A dash stands where there is nothing to say; a percentage is a share of what is counted.',
} as const;

/** By what each is about; nothing of what the plan does not have. */
export const publishedNotes = (
  { unit, hasRatings }: Pick<Plan, 'unit' | 'hasRatings'>,
  { actions, excluded, lifecycle }: Tally,
): readonly (readonly [string, string])[] => [
  [
    'Completed or progressed',
    `${capitalise(unit)}s that count as completed or in progress.${actions === 0 ? '' : ` What each status counts as is on the sheet ${PUBLISHED_WORDS.sheets.actions}.`}`,
  ],
  ['Not yet progressed', `${capitalise(unit)}s that count as not started.`],
  ...(lifecycle.unknown === 0
    ? []
    : ([
        [
          'Status missing or unclear',
          `${capitalise(unit)}s without a status that can be read. They stay in the total and are never counted as progress.`,
        ],
      ] as const)),
  [
    'What is counted',
    excluded === 0
      ? `Every ${unit} in the plan.`
      : `Every ${unit} in the plan but those superseded or withdrawn, of which there ${isOrAre(excluded)} ${countInWords(excluded)}.`,
  ],
  [
    'Rounding',
    'Percentages are whole numbers that add up to exactly 100, so that equal counts can differ by a point. One marked * is not the nearest whole number.',
  ],
  ['Small shares', 'A share that is there but comes to 0 is shown as <1%, one that is short of all as >99%.'],
  ...(hasRatings
    ? ([['Ratings', 'Red, amber, green and blue are the plan’s own, given as words.']] as const)
    : []),
];
