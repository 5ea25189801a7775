/** How the plan was found, in words: --explain. */
import type { OpenedPlan } from '../../app/open-plan';
import { columnLetters } from '../../model/address';
import type { Reason } from '../../model/decision';
import type { Plan } from '../../model/plan';
import {
  candidateLine,
  columnLine,
  EXPLANATION_TEXT,
  groupingLines,
  noStatusLine,
  passedOverLine,
  statusLines,
} from '../../words/en/explanation';
import { lookedAtSentence } from '../../words/en/looked-at';
import { reasonSentence } from '../../words/en/reasons';
import type { Ink } from './ink';
import { printable, wrap } from './lines';

/** Candidates, sheets and statuses shown; a workbook of 200 sheets has more than anyone wants to read. */
const MOST_CANDIDATES = 8;
const MOST_SHEETS = 20;
const MOST_STATUSES = 20;

export function explanationText({ plan }: OpenedPlan, ink: Ink): string {
  const { candidates, columns, lookedAt, passedOver = [] } = plan.decision;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', ink.bold(title), ...lines];
  const lines = [
    ...section(EXPLANATION_TEXT.title, [
      ...candidates
        .slice(0, MOST_CANDIDATES)
        .flatMap((candidate, index) => [
          wrap(printable(candidateLine(candidate, index === 0)), '  '),
          ...reasonLines(candidate.reasons),
        ]),
      ...groupingLines(plan).map((line) => wrap(line, '  ')),
    ]),
    ...section(EXPLANATION_TEXT.columns, [
      ...columns.flatMap(({ role, header, reasons }) => [
        indented(columnLine(role, header)),
        ...reasonLines(reasons),
      ]),
      ...passedOver.map(({ header, reason }) => indented(passedOverLine(header, reason))),
      ...(saysStatus(plan) ? [] : [indented(noStatusLine(colouredColumns(plan)))]),
    ]),
    ...section(EXPLANATION_TEXT.statuses, statusLines(plan).slice(0, MOST_STATUSES).map(indented)),
    ...section(
      EXPLANATION_TEXT.lookedAt,
      lookedAt.slice(0, MOST_SHEETS).map((one) => indented(lookedAtSentence(one))),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const saysStatus = ({ columns }: Plan): boolean =>
  (columns.status ?? columns.rating ?? columns.percentComplete) !== undefined;

/** Letters of the columns whose fills stand for a status that has no column. */
const colouredColumns = ({ actions }: Plan): string[] => [
  ...new Set(actions.flatMap(({ status: { cell } }) => (cell === null ? [] : [columnLetters(cell.column)]))),
];

const indented = (text: string): string => wrap(`  ${printable(text)}`, '    ');

const reasonLines = (reasons: readonly Reason[]): string[] =>
  reasons.map((reason) => {
    const weight = `${reason.weight >= 0 ? '+' : '−'}${Math.abs(Math.round(reason.weight * 10) / 10)}`;
    return wrap(`    ${weight.padStart(5)}  ${printable(reasonSentence(reason))}`, ' '.repeat(11));
  });
