/** What the sheet How this was worked out says: how statuses were read, what was counted, how figures were rounded. */
import type { Plan } from '../../model/plan';
import { SHEET_NAMES } from './labels';
import { formatCount } from '../format';
import { capitalise } from './phrases';

export const METHOD_WORDS = {
  statuses: 'How statuses are read',
  statusesIntro: [
    'Nothing counts as completed or progressed unless the plan says so. Assumed readings stand first: please look at them.',
    `To change a reading, choose it in the add-in or write it on a sheet called ${SHEET_NAMES.settings}.`,
  ],
  noStatuses: 'The plan has no status to read.',
  status: 'Status in the plan',
  why: 'Why',
  countsAs: 'Counts as',
  rating: 'Rating',
  colour: 'Colour',
  written: (spellings: readonly { readonly text: string; readonly count: number }[]) =>
    `; written ${spellings.map(({ text, count }) => `${text} (${count})`).join(', ')}`,
  figures: 'Every figure, one by one',
  figuresIntro: (unit: Plan['unit']) => `Shares are of the ${unit}s in scope. What is nought is left out.`,
  recountIntro: [
    `On the right, formulas count the rows of ${SHEET_NAMES.actions} again.`,
    'A figure agrees where the counts are equal and the share shown is the unrounded one, rounded up or down. A rating’s share is a sum of one rounded in each lifecycle.',
  ],
  recountEnds: (lines: number) =>
    `Formulas stand beside the first ${formatCount(lines)} lines; ${SHEET_NAMES.actions} can be filtered for the others.`,
  countedAgain: 'Counted again',
  unrounded: 'Unrounded share',
  remainder: 'Remainder in points',
  recount: 'Recount',
  agrees: 'agrees',
  differs: 'differs',
  about: 'What it says',
  ofWhich: (label: string) => `of which ${label.toLowerCase()}`,
  counts: 'What is counted',
  what: 'What',
  explanation: 'What that is',
  number: 'Number',
  excluded: (unit: Plan['unit']) => `Excluded ${unit}s`,
  excludedIntro:
    'They are left out of every percentage. Correct the status in the plan where one should count.',
  excludedWhy: 'Why it is excluded',
  rounding: 'How percentages are rounded',
  roundingRule: (unit: Plan['unit']) => [
    `A percentage is a share of the ${unit}s in scope: excluded ones are left out, those without a status stay in.`,
    'Where nothing is in scope there is a dash and no percentage.',
    'Percentages are whole numbers that add up to exactly 100: each share is rounded down, and the points left over go to the largest remainders.',
    'Between equal remainders the point goes to not yet progressed first, so that progress is never overstated.',
    'Completed and in progress share out the figure of completed or progressed; ratings share out the figures of their lifecycles.',
    'A share that is there but comes to 0 is shown as <1%, one that is short of all but comes to 100 as >99%.',
    `Figures of recommendations and themes are counted from their ${unit}s, never averaged from percentages.`,
  ],
  adjusted: 'Figures that differ from nearest rounding',
  adjustedIntro: 'Marked * where they are shown.',
  noneAdjusted: 'No figure on these sheets differs from nearest rounding.',
  of: 'Of',
  figure: 'Figure',
  count: 'Count',
  inScope: 'In scope',
  shown: 'Share shown',
  nearest: 'Nearest',
  columns: 'Columns of the plan',
  noColumns: 'No column of the plan could be told from its header.',
  role: 'Taken for',
  header: 'Header in the plan',
  parts: 'Where the plan was read',
  sheet: 'Sheet',
  table: 'Excel table',
  noTable: 'Plain cells, no Excel table',
  range: 'Cells',
  rows: 'Rows under the header',
  facts: 'About this summary',
  item: 'Item',
  value: 'Value',
  wholePlan: 'Whole plan',
  theme: (name: string) => `Theme: ${name}`,
  recommendation: (reference: string) => `Recommendation ${reference}`,
  rated: (rating: string) => `Rating: ${rating.toLowerCase()}`,
} as const;

export const COUNT_LINES = {
  recommendations: () => ['Recommendations', 'What the peer team asked for'],
  actions: (unit: Plan['unit']) => [
    `${capitalise(unit)}s in the plan`,
    'Every one that was found, hidden rows too',
  ],
  excluded: () => ['Excluded', 'Superseded, withdrawn or struck through: listed, and in no percentage'],
  inScope: (unit: Plan['unit']) => ['Total used for percentages', `In scope: ${unit}s less those excluded`],
  unknown: () => ['Status missing or unclear', 'Blank, or not to be read: in that total, never progress'],
  assumed: (unit: Plan['unit']) => [
    'On assumed readings',
    `${capitalise(unit)}s in scope whose status leaves its meaning open`,
  ],
  hiddenRows: () => ['Hidden rows', 'Hidden or filtered away in the plan, and counted all the same'],
  struckThrough: () => ['Struck through', 'Rows crossed out in the plan: counted as excluded'],
} as const satisfies Record<string, (unit: Plan['unit']) => readonly [string, string] | string[]>;

export const FACT_LABELS = {
  file: 'File of the plan',
  council: 'Council',
  plan: 'Plan',
  asAt: 'As at',
  lastUpdated: 'Last updated, as the plan says',
  unit: 'What is counted',
  grouping: 'How actions were put under recommendations',
  product: 'Worked out by',
} as const;

export const NOT_SAID = 'Not said';
export const UNIT_WORDS: Readonly<Record<Plan['unit'], string>> = {
  action: 'Actions',
  recommendation: 'Recommendations, because the plan has no separate actions',
};
