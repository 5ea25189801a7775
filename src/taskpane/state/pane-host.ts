/** What differs between the programs that show these views: Excel around the task pane, or a page by itself. */
import type { SummaryBook } from '../../render/sheet-plan';
import { EXCEL_WORDS, type HostWords } from '#words/hosts';

export interface PaneHost {
  /** The workbook is open in front of the user: it can change by itself, be read again, and take a sample plan. */
  readonly isLive: boolean;
  /** Address of the page that helps; null where the program has none. */
  readonly help: string | null;
  readonly words: HostWords;
  /**
   * Hands over a workbook of its own: Excel opens it beside the plan's, the page saves it under this name.
   *
   * @throws Problem 'host-too-old', 'host-busy', 'host-failed'
   */
  readonly handOver: (name: string, book: SummaryBook) => Promise<void>;
}

/** @param openBeside opens it without a name, in a window of its own */
export const inExcel = (openBeside: (book: SummaryBook) => Promise<void>): PaneHost => ({
  isLive: true,
  help: 'help.html',
  words: EXCEL_WORDS,
  handOver: (_name, book) => openBeside(book),
});
