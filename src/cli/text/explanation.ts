/** How the plan was found, in words: --explain. */
import type { OpenedPlan } from '../../app/open-plan';
import type { Candidate, Reason } from '../../plan/find/decision';
import type { ColumnRole } from '../../plan/terms';
import { EXPLANATION_TEXT } from '../../words/en/command-line';
import { ROLE_LABELS } from '../../words/en/labels';
import { lookedAtSentence } from '../../words/en/looked-at';
import { reasonSentence } from '../../words/en/reasons';
import type { Ink } from './ink';
import { printable, wrap } from './lines';

/** Candidates shown; a workbook of 200 sheets has more than anyone wants to read. */
const MOST_CANDIDATES = 8;
const MOST_SHEETS = 20;

export function explanationText({ plan }: OpenedPlan, ink: Ink): string {
  const { candidates, columns, grouping, lookedAt } = plan.decision;
  const lines = [
    '',
    ink.bold(EXPLANATION_TEXT.title),
    ...candidates
      .slice(0, MOST_CANDIDATES)
      .flatMap((candidate, index) => candidateLines(candidate, index === 0)),
    wrap(EXPLANATION_TEXT.grouping(EXPLANATION_TEXT.groupings[grouping])),
    '',
    ink.bold(EXPLANATION_TEXT.columns),
    ...columns.flatMap(({ role, header, reasons }) => [
      wrap(
        `  ${EXPLANATION_TEXT.column(ROLE_LABELS[role as ColumnRole] ?? role, printable(header))}`,
        '    ',
      ),
      ...reasonLines(reasons),
    ]),
  ];
  if (lookedAt.length > 0) {
    lines.push('', ink.bold(EXPLANATION_TEXT.lookedAt));
    for (const { sheet, reason } of lookedAt.slice(0, MOST_SHEETS)) {
      lines.push(wrap(`  ${printable(sheet)}: ${lookedAtSentence(reason)}`, '    '));
    }
  }
  return `${lines.join('\n')}\n`;
}

function candidateLines({ sheets, table, range, score, reasons }: Candidate, taken: boolean): string[] {
  const place = printable([...sheets.slice(0, 3), ...(table === null ? [] : [table]), range].join(', '));
  const say = taken ? EXPLANATION_TEXT.taken : EXPLANATION_TEXT.notTaken;
  return [wrap(say(place, Math.round(score)), '  '), ...reasonLines(reasons)];
}

const reasonLines = (reasons: readonly Reason[]): string[] =>
  reasons.map((reason) => {
    const weight = `${reason.weight >= 0 ? '+' : '−'}${Math.abs(Math.round(reason.weight * 10) / 10)}`;
    return wrap(`    ${weight.padStart(5)}  ${printable(reasonSentence(reason))}`, ' '.repeat(11));
  });
