/** Puts a right answer together from entries and lines: "reference | text | theme" for each recommendation. */
import type { FindingCode } from '../../src/check/finding';
import type { Entry } from './entries';
import type { ExpectedPlan, ExpectedRecommendation, ExpectedTally } from './layout-case';

/** Lines "reference | text | theme"; an empty text is not compared, an empty theme is none. */
function recommendationsOf(lines: string): ExpectedRecommendation[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [reference = '', text = '', theme = ''] = line.split('|').map((part) => part.trim());
      return { reference, ...(text !== '' && { text }), theme: theme === '' ? null : theme };
    });
}

/** "3 4 1 0 x2" is completed, in progress, not started, unknown, excluded; percentages likewise, "-" for none. */
export function tallyOf(counts: string, percent: string, headline: string): ExpectedTally {
  const numbers = (line: string): number[] => line.replaceAll('x', '').trim().split(/\s+/).map(Number);
  return {
    counts: numbers(counts) as unknown as ExpectedTally['counts'],
    percent: percent === '-' ? null : (numbers(percent) as unknown as ExpectedTally['percent']),
    headline: headline === '-' ? null : (numbers(headline) as unknown as ExpectedTally['headline']),
  };
}

export interface Answer {
  readonly unit?: ExpectedPlan['unit'];
  readonly columns: ExpectedPlan['columns'];
  readonly entries: readonly Entry[];
  readonly recommendations: string;
  readonly themes?: readonly string[];
  readonly findings?: readonly FindingCode[];
  readonly noFindings?: readonly FindingCode[];
  readonly tally: ExpectedTally;
}

export const expectPlan = (answer: Answer): ExpectedPlan => ({
  unit: answer.unit ?? 'action',
  columns: answer.columns,
  actions: answer.entries.map(({ want }) => want),
  recommendations: recommendationsOf(answer.recommendations),
  themes: answer.themes ?? [],
  findings: answer.findings ?? [],
  noFindings: answer.noFindings ?? [],
  tally: answer.tally,
});
