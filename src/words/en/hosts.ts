/** What the views say of the program that the plan is open in, and what they say where that is Excel. */
import type { Problem } from '../../model/problem';
import { paneProblemSentence } from './live-problems';

export interface HostWords {
  readonly problem: (problem: Problem) => string;
  /** Where an answer is long in coming, and what may help; null where nothing does but waiting. */
  readonly slow: string | null;
  readonly held: string;
  readonly heldLine: string;
  readonly asAtHint: string;
  readonly namesHint: string;
  readonly private: string;
}

export const EXCEL_WORDS: HostWords = {
  problem: paneProblemSentence,
  slow: 'Excel is waiting. Press Enter in the cell you are typing in; if you are not typing, wait until Excel has finished calculating.',
  held: 'Your decision could not be kept in the workbook. It holds until this pane closes.',
  heldLine: 'Decisions that could not be kept in the workbook hold until this pane closes.',
  asAtHint: 'The day the figures speak for. Printed on every sheet; kept in this workbook when you write.',
  namesHint: 'Printed in the titles, and kept in this workbook.',
  private: 'Nothing leaves this workbook.',
};
