/** What is said of many plans beside each other. */
import { MOST_COMPARED, type SharedWords } from '../../portfolio/shared-words';
import type { Difference, WayTotal } from '../../portfolio/comparable';
import { formatCount } from '../format';
import { capitalise, countInWords, countOf, countOutOf, formatDayLong, inFigures, isOrAre } from './phrases';

/** Headers; the first of them are names of the tidy table too. */
export const PORTFOLIO_COLUMNS = {
  council: 'Council',
  plan: 'Plan',
  file: 'File',
  unit: 'What it counts',
  asAt: 'Figures for',
  statedDay: 'Day the plan says',
  savedOn: 'Last saved',
  inScope: 'In scope',
  excluded: 'Excluded',
  overdue: 'Overdue',
  impact: 'Impact recorded',
  impactAsked: 'With progress',
  errors: 'Errors',
  beforeComparing: 'Before comparing it',
  words: 'Read by words',
  key: 'Read by its key',
  chosen: 'Decided',
  assumed: 'Assumed',
  unread: 'Not read',
  total: 'How they count',
  plans: 'Plans',
  share: '% completed or progressed',
  unclear: 'Missing or unclear',
  sharedWords: 'Words they share',
  reference: 'No.',
  recommendation: 'Recommendation',
  asWritten: (column: string) => `${column} as written`,
} as const;

export const PORTFOLIO_SHEETS = {
  plans: 'Plans',
  alike: 'Recommendations alike',
  actions: 'Actions',
} as const;

export const PORTFOLIO_WORDS = {
  title: (plans: number) => `Action plans side by side: ${inFigures(plans, 'plan')}`,
  alikeTitle: 'Action plans side by side – Recommendations that share words',
  actionsTitle: 'Action plans side by side – Every action as read',
  printed: (columns: number) =>
    `The first ${formatCount(columns)} columns are printed; the others are there to filter and to sort by.`,
  totals: 'Added up',
  totalsIntro:
    'Sums of actions. Only plans that count alike have a share: percentages of different things are never averaged.',
  plansHeading: 'Each plan',
  plansIntro:
    'The last printed column says what sets a plan apart. A dash stands where a plan has no such column.',
  chart: (plans: number) =>
    `Bars of 100 per cent for ${countOf(plans, 'plan')}: completed, in progress, not started, status missing or unclear. The figures are in the table below it.`,
  chartOfTotals: 'Bars of 100 per cent for the sums. The figures are in the table below it.',
  notRead: (sentence: string) => `Not read: ${sentence}`,
  countsAlike: 'Counts alike',
  alikeHeading: 'Recommendations that share words with those of other plans',
  alikeIntro:
    'Three words in a row or more, small words (the, of, and, should ...) aside. Words alone are compared: whether two recommendations mean the same is for the reader to say.',
  noneAlike: 'No three words in a row stand in recommendations of two plans.',
  tooMany: `There are more than ${formatCount(MOST_COMPARED)} recommendations: they are not compared.`,
  more: (groups: number) =>
    `${capitalise(countOf(groups, 'further group'))}, of fewer plans or shorter words, ${isOrAre(groups)} left out.`,
  actionsHeading: 'Every action of every plan, as read',
  tooManyActions: (actions: number, most: number) =>
    `There are ${formatCount(actions)} actions, more than the ${formatCount(most)} that this sheet takes: ask for them as CSV or Parquet.`,
  noActions: 'No plan that could be read has an action.',
} as const;

export const WAY_LABELS: Readonly<Record<WayTotal['way'], string>> = {
  alike: 'Actions, by words that mean the same everywhere',
  otherwise: 'Actions, by a key, a decision or an assumption',
  recommendations: 'Recommendations, of plans without actions',
  all: 'All that count actions',
};

const DIFFERENCES = {
  key: 'read by its own key',
  chosen: 'decided by the user',
  assumed: 'assumed',
  unread: 'could not be read',
} as const;

function differencePhrase(difference: Difference): string {
  if (difference.kind === 'unit') return 'counts recommendations';
  if (difference.kind === 'day') return `speaks for ${formatDayLong(difference.day)}`;
  return `${countOutOf(difference.count, difference.of)} ${DIFFERENCES[difference.kind]}`;
}

/** "Counts recommendations; 12 of 40 assumed" */
export const differencesPhrase = (differences: readonly Difference[]): string =>
  differences.length === 0
    ? PORTFOLIO_WORDS.countsAlike
    : capitalise(differences.map(differencePhrase).join('; '));

/** What is read in the first line. */
export function portfolioHeadline(facts: {
  readonly read: number;
  readonly unread: number;
  readonly alike: number;
}): string {
  const { read, unread, alike } = facts;
  const failed = unread === 0 ? '' : ` ${capitalise(countOf(unread, 'file'))} could not be read.`;
  if (read === 0) return `No plan could be read.${failed}`;
  const plans = countOf(read, 'plan');
  const others = read - alike;
  const counted =
    alike === 0
      ? `None of the ${plans} counts by words that mean the same everywhere: the last printed column says what sets each apart.`
      : others === 0
        ? `All of the ${plans} count by words that mean the same everywhere.`
        : `Of the ${plans}, ${countInWords(alike)} ${alike === 1 ? 'counts' : 'count'} by words that mean the same everywhere; ${countInWords(others)} ${others === 1 ? 'is' : 'are'} marked, because what is counted, or why it counts as it does, is another thing.`;
  return counted + failed;
}

/** "medium term financial strategy; member development programme" */
export const sharedWordsPhrase = ({ words }: SharedWords): string => words.join('; ');

export const PORTFOLIO_HELP = {
  about: 'Many plans side by side: a row a plan, which can be compared, and all their actions in one table.',
  examples: `
Examples:
  ragplan portfolio plans --out portfolio.xlsx
      Every workbook in the folder "plans".
  ragplan portfolio north.xlsx south.xlsx --as-at 2025-03-31 --out portfolio.xlsx
      Named plans, on one day.
  ragplan portfolio plans --out portfolio.xlsx --csv actions.csv --parquet actions.parquet
      And every action of every plan in one table, for Power BI, DuckDB, Spark or Fabric.

A plan that cannot be read is a row with the reason.

Exit codes: 0 done; 2 it could not be done, or a plan could not be read.`,
  out: 'Write the portfolio to this new workbook.',
  csv: 'Write every action of every plan to this new file of comma-separated values.',
  parquet: 'Write every action of every plan to this new Parquet file.',
  force: 'Replace the files of --out, --csv and --parquet if there are any (never a plan).',
} as const;

export const wrotePortfolioSentence = (path: string, plans: number): string =>
  `Wrote ${inFigures(plans, 'plan')} to ${path}. Open it in Excel or LibreOffice.`;
