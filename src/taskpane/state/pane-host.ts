/** What differs between the programs that show these views: Excel around the task pane, or a page by itself. */
import { EXCEL_WORDS, type HostWords } from '#words/hosts';

export interface PaneHost {
  /** The workbook is open in front of the user: it can change by itself, be read again, and take a sample plan. */
  readonly isLive: boolean;
  /** Address of the page that helps; null where the program has none. */
  readonly help: string | null;
  readonly words: HostWords;
}

export const IN_EXCEL: PaneHost = { isLive: true, help: 'help.html', words: EXCEL_WORDS };
