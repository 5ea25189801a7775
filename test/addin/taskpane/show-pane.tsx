/** Opens the pane over a sample plan in memory, as Excel would, and gives the test what it needs to look at it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PanePlace } from '../../../src/app/pane-requests';
import type { Grid } from '../../../src/model/grid';
import { Pane } from '../../../src/taskpane/pane';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import { MadeLiveWorkbook } from '../../make/live-workbook';
import { inExcel } from '../../../src/taskpane/state/pane-host';

/** A slow machine is no failure. */
configure({ asyncUtilTimeout: 20_000 });

/** What a window of jsdom lacks: it draws nothing, so nothing is ever seen to be scrolled away, or has to come into view. */
global.IntersectionObserver ??= class {
  observe(): void {}
  disconnect(): void {}
} as never;

Element.prototype.scrollIntoView = () => undefined;

export const WELL_KEPT = { sample: 'corporate-peer-challenge.xlsx', today: '2024-09-05' } as const;
export const AS_KEPT = { sample: 'as-officers-keep-it.xlsx', today: '2025-09-26' } as const;

export async function openSample(sample: string): Promise<MadeLiveWorkbook> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../samples', sample)));
  const { grids } = await openWorkbookBytes(sample, bytes);
  return new MadeLiveWorkbook(sample, grids);
}

export interface ShownPane {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly workbook: MadeLiveWorkbook;
  readonly store: PaneStore;
  readonly copied: string[];
  /** Lets the pause pass, after which the pane follows what has changed. */
  readonly passPause: () => Promise<void>;
}

interface ShowOptions {
  readonly today: string;
  readonly view?: PanePlace;
  readonly canCopy?: boolean;
  /** What stands there once the pane is ready: the heading, or a button where there is none. */
  readonly waitFor?: 'heading' | 'button';
}

/** Returns once the plan, or what is shown in its place, is there. */
export async function showPaneOver(
  workbook: MadeLiveWorkbook,
  { today, view = 'position', canCopy = true, waitFor = 'heading' }: ShowOptions,
): Promise<ShownPane> {
  const copied: string[] = [];
  const user = userEvent.setup();
  const waiting = new Set<() => void>();
  const store = new PaneStore(workbook, {
    today: () => today,
    place: view,
    host: inExcel((book) => workbook.openBeside(book)),
    later: (work) => {
      waiting.add(work);
      return () => waiting.delete(work);
    },
    pause: async () => undefined,
    copyText: async (text) => {
      if (!canCopy) throw new Error('NotAllowedError');
      copied.push(text);
    },
  });
  await act(async () => {
    void store.open();
    render(<Pane store={store} dark={false} />);
  });
  if (waitFor === 'heading') await screen.findByRole('heading', { level: 1 });
  else await screen.findAllByRole('button');
  const passPause = () =>
    act(async () => {
      for (const work of waiting) work();
      waiting.clear();
    });
  return { user, workbook, store, copied, passPause };
}

export async function showSample(
  { sample, today }: { readonly sample: string; readonly today: string },
  options: Partial<ShowOptions> = {},
): Promise<ShownPane> {
  return showPaneOver(await openSample(sample), { today, ...options });
}

/** A workbook whose only sheet is empty. */
export function emptyWorkbook(): MadeLiveWorkbook {
  const grid: Grid = {
    sheet: 'Sheet1',
    sheetIndex: 0,
    visible: true,
    top: 0,
    left: 0,
    rowCount: 0,
    columnCount: 0,
    values: [],
    texts: [],
    formats: [],
    looks: [],
    hiddenRows: new Set(),
    tables: [],
    merges: [],
    uncalculated: new Set(),
    conditionalColours: [],
    validations: [],
    date1904: false,
  };
  return new MadeLiveWorkbook('Book1', [grid]);
}
