/** How the plan was found, in words: --explain. */
import { columnLetters } from '../../model/address';
import type { Reason } from '../../model/decision';
import type { Plan } from '../../model/plan';
import type { StatedRule } from '../../model/rating-rule';
import {
  candidateLine,
  columnLine,
  EXPLANATION_TEXT,
  groupingLines,
  noStatusLine,
  passedOverLine,
  statusLines,
} from '#words/explanation';
import { lookedAtSentence } from '#words/looked-at';
import { reasonSentence } from '#words/reasons';
import type { Block, Document, Sentence } from '../document';
import { GAP, heading, sentence, sentences } from '../document';
import type { ReportInput } from '../report-input';
import { explainByRule, proposedBlocks } from './by-rule';

/** Candidates, sheets and statuses shown; a workbook of 200 sheets has more than anyone wants to read. */
const MOST_CANDIDATES = 8;
const MOST_SHEETS = 20;
const MOST_STATUSES = 20;

/** Follows another document, so that it begins with an empty line. @param stated rules that the plan's own words state */
export function reportExplanation(
  { plan, byRule }: Pick<ReportInput, 'plan' | 'byRule'>,
  stated: readonly StatedRule[] = [],
): Document {
  const { candidates, columns, lookedAt, passedOver = [] } = plan.decision;
  return {
    title: null,
    blocks: [
      GAP,
      ...section(EXPLANATION_TEXT.title, [
        ...candidates
          .slice(0, MOST_CANDIDATES)
          .flatMap((candidate, index) => [
            sentence(candidateLine(candidate, index === 0), 'lead'),
            ...candidate.reasons.map(reasonLine),
          ]),
        ...sentences(groupingLines(plan), 'lead'),
      ]),
      ...section(EXPLANATION_TEXT.columns, [
        ...columns.flatMap(({ role, header, reasons }) => [
          sentence(columnLine(role, header), 'item'),
          ...reasons.map(reasonLine),
        ]),
        ...passedOver.map(({ header, reason }) => sentence(passedOverLine(header, reason), 'item')),
        ...(saysStatus(plan) ? [] : [sentence(noStatusLine(colouredColumns(plan)), 'item')]),
      ]),
      ...section(EXPLANATION_TEXT.statuses, sentences(statusLines(plan).slice(0, MOST_STATUSES), 'item')),
      ...(byRule ? explainByRule(plan, byRule) : []),
      ...proposedBlocks(plan, stated),
      ...section(
        EXPLANATION_TEXT.lookedAt,
        lookedAt.slice(0, MOST_SHEETS).map((one) => sentence(lookedAtSentence(one), 'item')),
      ),
    ],
  };
}

const section = (title: string, lines: readonly Sentence[]): Block[] =>
  lines.length === 0 ? [] : [heading(title), ...lines];

const saysStatus = ({ columns }: Plan): boolean =>
  (columns.status ?? columns.rating ?? columns.percentComplete) !== undefined;

/** Letters of the columns whose fills stand for a status that has no column. */
const colouredColumns = ({ actions }: Plan): string[] => [
  ...new Set(actions.flatMap(({ status: { cell } }) => (cell === null ? [] : [columnLetters(cell.column)]))),
];

/** "+5.2 Its header is a word for status." */
function reasonLine(reason: Reason): Sentence {
  const weight = `${reason.weight >= 0 ? '+' : '−'}${Math.abs(Math.round(reason.weight * 10) / 10)}`;
  return { ...sentence(reasonSentence(reason), 'reason'), label: { text: weight } };
}
