/** What differs between the programs that show these views: Excel around the task pane, or a page by itself. */
import type { CanOpenNew } from '../../workbook/workbook';
import { EXCEL_WORDS, type HostWords } from '#words/hosts';

export interface PaneHost {
  /** The workbook is open in front of the user: it can change by itself, be read again, and take a sample plan. */
  readonly isLive: boolean;
  /** Address of the page that helps; null where the program has none. */
  readonly help: string | null;
  readonly words: HostWords;
  /** Hands over a workbook of its own: Excel opens it beside the plan's, the page saves it under this name. */
  readonly handOver: (name: string, bytes: Uint8Array) => Promise<void>;
}

export const inExcel = (beside: CanOpenNew): PaneHost => ({
  isLive: true,
  help: 'help.html',
  words: EXCEL_WORDS,
  handOver: (_name, bytes) => beside.openNew(bytes),
});
