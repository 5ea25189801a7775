/** The excluded actions as text of 80 columns: they leave every percentage, so each is named (3.1). */
import type { OpenedPlan } from '../../app/open-plan';
import type { Action } from '../../model/plan';
import { SUMMARY_TEXT } from '../../words/en/command-line';
import { excludedWhy } from '../../words/en/labels';
import type { Ink } from './ink';
import { cutShort, printable, wrap } from './lines';

/** More than this are counted only: the sheet How this was worked out has them all. */
const MOST = 10;
const LONGEST = 60;

/** Null where nothing is excluded. */
export function excludedText({ plan }: OpenedPlan, ink: Ink): string | null {
  const excluded = plan.actions.filter(({ lifecycle }) => lifecycle === 'excluded');
  if (excluded.length === 0) return null;
  const referenceOf = ({ reference, recommendation }: Action): string =>
    reference?.text ?? plan.recommendations[recommendation ?? -1]?.reference ?? '';
  const lines = excluded.slice(0, MOST).map((action) => {
    const text = cutShort(printable(action.text.text), LONGEST);
    const row = SUMMARY_TEXT.excludedRow(
      printable(referenceOf(action)),
      text,
      printable(excludedWhy(action)),
    );
    return wrap(`  ${row}`, '      ');
  });
  const more = excluded.length > MOST ? [`  ${SUMMARY_TEXT.more(excluded.length - MOST)}`] : [];
  return [ink.bold(SUMMARY_TEXT.excluded), ...lines, ...more].join('\n');
}
