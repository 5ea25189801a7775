/** The options that summary and check share, and the way from them to an opened plan. */
import { stat, readFile } from 'node:fs/promises';
import { openPlan, type OpenedPlan } from '../app/open-plan';
import { Problem } from '../model/problem';
import { readSettingsJson } from '../settings/read-settings-json';
import type { PlanSettings } from '../model/settings';
import { MEGABYTE, timesTheCounts, type FileLimits } from '../workbook/file/package/limits';
import { openWorkbookFile } from '../workbook/file/package/open-file';
import { STAGES } from '#words/command-line';
import { startProgress } from './progress';
import type { Terminal } from './terminal';

/** How much of a workbook to read. */
export interface LimitOptions {
  readonly maxUnpacked?: number;
  readonly maxRatio?: number;
  readonly maxCounts?: number;
}

/** How a plan is found in its workbook and read. */
export interface OpenPlanOptions extends LimitOptions {
  /** A day, or 'plan' for the one that the plan says. */
  readonly asAt?: string;
  readonly sheet: string[];
  readonly table: string[];
  readonly map?: string;
  readonly council?: string;
  readonly planName?: string;
  /** Sheets beside the usual ones. */
  readonly also?: string[];
}

export interface PlanOptions extends OpenPlanOptions {
  readonly json: boolean;
  readonly explain: boolean;
  readonly out?: string;
  readonly into?: string;
  readonly csv?: string;
  readonly publish?: string;
  readonly contact?: string;
  readonly nextUpdate?: string;
  readonly withOwners: boolean;
  readonly force: boolean;
}

export const limitsOf = ({ maxUnpacked, maxRatio, maxCounts }: LimitOptions): Partial<FileLimits> => ({
  ...(maxUnpacked === undefined ? {} : { unpackedBytes: maxUnpacked * MEGABYTE }),
  ...(maxRatio === undefined ? {} : { ratio: maxRatio }),
  ...(maxCounts === undefined ? {} : timesTheCounts(maxCounts)),
});

/** A plan, and the bytes that it was read from. */
export interface OpenedFile {
  readonly opened: OpenedPlan;
  readonly bytes: Uint8Array;
}

/** @throws Problem for anything the user can mend. */
export async function openPlanFile(
  file: string,
  options: OpenPlanOptions,
  terminal: Terminal,
): Promise<OpenedFile> {
  const overrides = await readOverrides(options);
  const progress = startProgress(terminal, terminal.showsProgress ? await sizeOf(file) : 0);
  try {
    progress.stage(STAGES.reading);
    const workbook = await openWorkbookFile(file, limitsOf(options));
    const opened = await openPlan(workbook, {
      ...(options.asAt === undefined ? {} : { asAt: options.asAt }),
      today: terminal.today(),
      overrides,
      onStage: (stage) => progress.stage(STAGES[stage]),
    });
    return { opened, bytes: workbook.bytes };
  } finally {
    progress.end();
  }
}

/** What --map and the other options decide; only what was said is in it. */
async function readOverrides(options: OpenPlanOptions): Promise<Partial<PlanSettings>> {
  const map = options.map === undefined ? {} : readSettingsJson(await readMapFile(options.map));
  return {
    ...map,
    ...(options.sheet.length > 0 ? { sheets: options.sheet } : {}),
    ...(options.table.length > 0 ? { tables: options.table } : {}),
    ...(options.also && options.also.length > 0 ? { alsoWritten: options.also } : {}),
    ...(options.council === undefined ? {} : { council: options.council }),
    ...(options.planName === undefined ? {} : { planName: options.planName }),
  };
}

async function readMapFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new Problem('map-unreadable', { reason: 'not-found', file: path }, { cause });
  }
}

/** 0 where the file cannot be looked at: opening it will say why. */
const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    (found) => found.size,
    () => 0,
  );
