/** The excluded actions by name: they leave every percentage, so each is named (3.1). */
import type { Action } from '../../model/plan';
import { SUMMARY_TEXT } from '#words/command-line';
import { excludedWhy } from '#words/row-labels';
import type { Block } from '../document';
import { heading, sentence } from '../document';
import { cutShort, printable } from '../one-line';
import type { ReportInput } from '../report-input';
import { excludedActions } from '../sheets/excluded-table';

/** More than this are counted only: the sheet How this was worked out has them all. */
const MOST = 10;
const LONGEST = 60;

/** None where nothing is excluded. */
export function excludedBlocks({ plan }: ReportInput): Block[] {
  const excluded = excludedActions(plan);
  if (excluded.length === 0) return [];
  const referenceOf = ({ reference, recommendation }: Action): string =>
    reference?.text ?? plan.recommendations[recommendation ?? -1]?.reference ?? '';
  const rows = excluded.slice(0, MOST).map((action) => {
    const text = cutShort(printable(action.text.text), LONGEST);
    return SUMMARY_TEXT.excludedRow(printable(referenceOf(action)), text, printable(excludedWhy(action)));
  });
  const more = excluded.length > MOST ? [sentence(SUMMARY_TEXT.more(excluded.length - MOST), 'detail')] : [];
  return [heading(SUMMARY_TEXT.excluded), ...rows.map((row) => sentence(row, 'entry')), ...more];
}
