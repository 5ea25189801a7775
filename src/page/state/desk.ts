/** The plans that lie on the page: each was read from a file, one may be open, and nothing of them is kept elsewhere. */
import { asProblem } from '../../app/as-problem';
import type { IsoDate } from '../../model/days/day';
import type { Grid } from '../../model/grid';
import type { Problem } from '../../model/problem';
import { planSampleBook } from '../../render/sheet/sample-plan';
import { Watched } from '../../taskpane/state/watched';
import type { PaneHost } from '../../taskpane/state/pane-host';
import { PaneStore } from '../../taskpane/state/pane-store';
import { takeTurns } from '../../taskpane/state/take-turns';
import { SAVED_NAMES } from '#words/file-names';
import { PAGE_HOST_WORDS } from '#words/page-host';
import { takesRows } from '../../workbook/file/copy/copy-workbook';
import { writeSummaryBytes } from '../../workbook/file/write/write-bytes';
import { MemoryWorkbook } from '../host/memory-workbook';
import { saveFile } from '../host/save-file';
import { fileBytes } from '../read/file-bytes';

export interface DeskPlan {
  readonly id: number;
  readonly workbook: MemoryWorkbook;
  readonly store: PaneStore;
  /** Of the file that it was read from. */
  readonly bytes: Uint8Array;
}

/** A file that could not be read, and why. */
interface Refused {
  readonly id: number;
  readonly name: string;
  readonly problem: Problem;
}

/** Files that are being read: which one, and how many are done. */
interface Reading {
  readonly name: string;
  readonly done: number;
  readonly all: number;
}

export interface DeskState {
  readonly plans: readonly DeskPlan[];
  readonly refused: readonly Refused[];
  readonly reading: Reading | null;
  /** The one that is open. */
  readonly shown: DeskPlan | null;
}

/** What the desk needs of the page around it. */
interface Surroundings {
  readonly today: () => IsoDate;
  readonly copyText: (text: string) => Promise<void>;
  readonly read: (name: string, bytes: Uint8Array) => Promise<readonly Grid[]>;
  /** Ends a reading under way, which then never answers. */
  readonly stopReading: () => void;
}

const HOST: PaneHost = {
  isLive: false,
  help: null,
  words: PAGE_HOST_WORDS,
  handOver: async (name, book) => saveFile(name, await writeSummaryBytes(book)),
};

/** Nobody but the page changes the workbook: there is no typing to wait for. */
const soon = (work: () => void): (() => void) => {
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
};

export class Desk extends Watched<DeskState> {
  private lastId = 0;
  /** Another number whenever something else is read: what was read for an earlier one is dropped. */
  private turn = 0;

  constructor(private readonly around: Surroundings) {
    super({ plans: [], refused: [], reading: null, shown: null });
  }

  private put(change: Partial<DeskState>): void {
    this.set({ ...this.get(), ...change });
  }

  /** Opens what was dropped: one file at once, of several the list. */
  async open(files: readonly File[]): Promise<void> {
    this.cancel();
    const turn = this.turn;
    const before = this.get().plans.length;
    this.put({ refused: [], shown: null });
    for (const [done, file] of files.entries()) {
      this.put({ reading: { name: file.name, done, all: files.length } });
      const outcome = await this.read(file.name, () => fileBytes(file));
      if (turn !== this.turn) return;
      if ('problem' in outcome) this.put({ refused: [...this.get().refused, outcome] });
      else this.put({ plans: [...this.get().plans, outcome] });
    }
    this.put({ reading: null });
    const opened = this.get().plans.slice(before);
    if (files.length === 1) this.show(opened[0] ?? null);
  }

  async openSample(): Promise<void> {
    const bytes = await writeSummaryBytes(planSampleBook(this.around.today()));
    await this.open([new File([bytes as BlobPart], SAVED_NAMES.sample)]);
  }

  private async read(name: string, load: () => Promise<Uint8Array>): Promise<DeskPlan | Refused> {
    const id = (this.lastId += 1);
    try {
      const bytes = await load();
      const workbook = new MemoryWorkbook(name, await this.around.read(name, bytes), (rows) =>
        takesRows(bytes, rows, { name }),
      );
      const store = await this.openStore(workbook);
      return { id, workbook, store, bytes };
    } catch (error) {
      return { id, name, problem: asProblem(error) };
    }
  }

  private async openStore(workbook: MemoryWorkbook): Promise<PaneStore> {
    const { today, copyText } = this.around;
    const store = new PaneStore(workbook, {
      today,
      copyText,
      place: 'position',
      host: HOST,
      later: soon,
      pause: takeTurns(),
    });
    await workbook.onChanged((hint) => store.heardChange(hint));
    await store.open();
    return store;
  }

  show(plan: DeskPlan | null): void {
    this.put({ shown: plan });
  }

  /** What has been read stays. */
  cancel(): void {
    this.turn += 1;
    if (this.get().reading === null) return;
    this.around.stopReading();
    this.put({ reading: null });
  }

  get isUnsaved(): boolean {
    return this.get().plans.some(({ workbook }) => workbook.get().isUnsaved);
  }
}
