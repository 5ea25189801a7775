/** Every kind of write that the product makes, each ready to be broken off: what comes before it, and the write itself. */
import { keepDecisions } from '../../../src/app/keep-settings';
import { insertSamplePlan } from '../../../src/app/insert-sample-plan';
import { openPlan, type OpenedPlan } from '../../../src/app/open-plan';
import { writePreparedSummaries } from '../../../src/app/write-prepared-summaries';
import { writeSummaries } from '../../../src/app/write-summaries';
import { decideStatus } from '../../../src/edit/decide';
import { mendsOf } from '../../../src/edit/mend';
import { editsBetween } from '../../../src/settings/edits';
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { OwnChanges } from '../../../src/workbook/excel/host/own-changes';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import type { LiveWorkbook } from '../../../src/workbook/workbook';
import type { ExcelHost } from '../../excel-host/session/host';
import { DAY, type Lifecycle } from './pane';

export interface Write {
  readonly what: string;
  /** Brings the workbook to where the write begins. */
  readonly prepare?: (host: ExcelHost) => Promise<unknown>;
  /** Opens the plan in a pane of its own; what comes back is the write. */
  readonly ready: () => Promise<() => Promise<unknown>>;
  /** What the next pane may read once it was broken off: what was there before, or that or what the write was to make of it. */
  readonly reads: 'old' | 'old or new' | 'any of the cells';
}

const pane = (): LiveWorkbook => openExcelWorkbook({ own: new OwnChanges() });
const opened = async (
  write: (workbook: LiveWorkbook, plan: OpenedPlan) => Promise<unknown>,
): Promise<() => Promise<unknown>> => {
  const workbook = pane();
  const plan = await openPlan(workbook, { asAt: DAY });
  return () => write(workbook, plan);
};

const summaries = (): Promise<() => Promise<unknown>> =>
  opened((workbook, plan) => writeSummaries(workbook, plan));
const decision = (status: string, lifecycle: Lifecycle) => (): Promise<() => Promise<unknown>> =>
  opened((workbook, { settings }) => {
    const meaning = { lifecycle, rating: 'none' as const };
    const wanted = decideStatus(settings, { status, colour: null }, meaning, DAY);
    return keepDecisions(workbook, editsBetween(settings, wanted));
  });
const named = (council: string) => (): Promise<() => Promise<unknown>> =>
  opened((workbook, plan) => {
    const naming = editsBetween(plan.settings, { ...plan.settings, council });
    return writePreparedSummaries(workbook, plan, naming, ['summary', 'checks']);
  });
const fix = (): Promise<() => Promise<unknown>> =>
  opened((workbook, { findings }) => workbook.mendCells(mendsOf(findings)));
const sample = async (): Promise<() => Promise<unknown>> => {
  const workbook = pane();
  return () => insertSamplePlan(workbook, DAY);
};

const now = async (ready: Write['ready']): Promise<unknown> => (await ready())();

export const WRITES: readonly Write[] = [
  { what: 'the summaries for the first time', ready: summaries, reads: 'old' },
  {
    what: 'the summaries again, after the plan has grown',
    prepare: async (host) => {
      await now(summaries);
      const { tables } = host.model.findSheet('Action plan')!;
      const row = tables[0]!.box.bottom + 2;
      host
        .as('user')
        .type('Action plan', `A${row}`, [
          ['3.2', 'Know our costs', 'Ask', 'Director B', '30/11/2025', 'Red'],
        ]);
    },
    ready: summaries,
    reads: 'old',
  },
  { what: 'two summaries with a first name for the council', ready: named('Amberford'), reads: 'old or new' },
  {
    what: 'two summaries again, with another name for the council',
    prepare: () => now(named('Amberford')),
    ready: named('Amberford Borough Council'),
    reads: 'old or new',
  },
  { what: 'a first decision', ready: decision('Green', 'completed'), reads: 'old or new' },
  {
    what: 'a decision after others',
    prepare: async () => {
      await now(decision('Green', 'completed'));
      await now(decision('Amber', 'not-started'));
    },
    ready: decision('Red', 'excluded'),
    reads: 'old or new',
  },
  {
    what: 'a decision beside settings with a note on them',
    prepare: async (host) => {
      await now(decision('Green', 'completed'));
      host.as('user').type('RAG settings', 'G3', [['note 1']]);
      host.as('user').type('RAG settings', 'C3', [['note 2']]);
    },
    ready: decision('Red', 'excluded'),
    reads: 'old or new',
  },
  { what: 'a fix of several cells', ready: fix, reads: 'any of the cells' },
  { what: 'a sample plan', ready: sample, reads: 'old or new' },
];

/** Something that no write above decides. */
export const decideOtherwise = (): Promise<unknown> => now(decision('Amber', 'completed'));

/** What the command line would read from the file, had the workbook been saved now. */
export async function readSaved(bytes: Uint8Array): Promise<unknown> {
  const { measures } = await openPlan(await openWorkbookBytes('plan.xlsx', bytes), { asAt: DAY });
  return measures.overall;
}
