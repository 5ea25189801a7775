/** The small plan that many cases share: three recommendations with two actions each, and the columns a case is about. */
import { fieldCase } from '../field-case';
import type { FieldCase, FieldSpec } from '../field-case';

const SHARED: Readonly<Record<string, readonly string[]>> = {
  Recommendation: [
    '1. Make the budget plain',
    '1. Make the budget plain',
    '2. Look after our buildings',
    '2. Look after our buildings',
    '3. Hear from tenants',
    '3. Hear from tenants',
  ],
  Action: [
    'Print a guide to the budget',
    'Put the savings on one page',
    'Visit each village hall',
    'Price the roof repairs',
    'Hold a forum for tenants',
    'Write to each household',
  ],
  Lead: Array<string>(6).fill('Head of Finance'),
  'Due date': Array<string>(6).fill('=2025-12-31'),
};

/** What is done, going and waiting of the six, where a case does not say otherwise. */
export const USUAL = 'Complete | Complete | In progress | Not started | In progress | Complete';
export const USUAL_ANSWERS = [
  ...['completed', 'completed', 'in-progress'],
  ...['not-started', 'in-progress', 'completed'],
];

export const six = (line: string): string[] => {
  const cells = line.split('|').map((cell) => cell.trim());
  return cells.length === 1 ? Array<string>(6).fill(cells[0] ?? '') : cells;
};

export interface SixSpec extends Omit<FieldSpec, 'sheets' | 'recommendations'> {
  /** Headers in order, "Recommendation | Action | Status"; those of the shared plan bring their cells. */
  readonly headers: string;
  /** Cells of the other columns: six between bars, or one that stands in every row. */
  readonly cells: Readonly<Record<string, string>>;
  /** Answers of the six rows. */
  readonly answers: readonly string[];
  /** Lines above the header. */
  readonly above?: string;
  readonly below?: string;
}

/** The lines of the six rows under their header. */
function sixLines({ headers, cells, answers, above = '', below = '' }: SixSpec): string {
  const names = headers.split('|').map((name) => name.trim());
  const columns = names.map((name) => (cells[name] !== undefined ? six(cells[name]) : SHARED[name]));
  const rows = answers.map(
    (answer, row) => `${columns.map((column) => column?.[row] ?? '').join(' | ')} => ${answer}`,
  );
  return [above, headers, ...rows, below].join('\n');
}

export const sixActions = (spec: SixSpec): FieldCase => {
  const { name, why, findings, notFindings } = spec;
  return fieldCase({
    name,
    why,
    ...(findings && { findings }),
    ...(notFindings && { notFindings }),
    sheets: { 'Action plan': sixLines(spec) },
    recommendations: '1 2 3',
  });
};
