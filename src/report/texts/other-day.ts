/** The sentence that says that the plan speaks for another day than the figures do, and how to have that one. */
import { otherDaySentence } from '#words/command-line';
import type { Block, Document } from '../document';
import { sentence } from '../document';
import type { ReportInput } from '../report-input';

/** None where the plan says no day, or the same. */
export const otherDayBlocks = ({ otherDay = null, asAt }: ReportInput): Block[] =>
  otherDay === null ? [] : [sentence(otherDaySentence(otherDay, asAt))];

/** Null where there is nothing to say. */
export function reportOtherDay(input: ReportInput): Document | null {
  const blocks = otherDayBlocks(input);
  return blocks.length === 0 ? null : { title: null, blocks };
}
