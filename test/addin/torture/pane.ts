/** A task pane over the workbook in the stand-in, as a person uses it: the one file here that knows how the product is called. */
import { insertSamplePlan } from '../../../src/app/insert-sample-plan';
import { openPlan } from '../../../src/app/open-plan';
import { decideStatus, acceptFindings, undecideStatus } from '../../../src/edit/decide';
import { mendOf, mendsOf, type Mend } from '../../../src/edit/mend';
import type { Problem, ProblemKind } from '../../../src/model/problem';
import type { ChosenStatus } from '../../../src/model/settings';
import type { SheetMark } from '../../../src/model/own-mark';
import {
  OWN_SHEETS,
  SHEET_KINDS,
  kindOfTable,
  variantOf,
  type SheetKind,
} from '../../../src/model/own-names';
import { readSettingsSheet } from '../../../src/settings/read-settings-sheet';
import type { Lifecycle } from '../../../src/model/terms';
import { surroundingsOn } from '../../make/surroundings';
import { insertPlan } from '../../../src/taskpane/state/plan-adding';
import { PaneStore } from '../../../src/taskpane/state/pane-store';
import { BEING_WRITTEN } from '#words/writing';
import { printOf } from '../../../src/workbook/common/sheet-print';
import { findMarks } from '../../../src/workbook/common/own-marks';
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { OwnChanges } from '../../../src/workbook/excel/host/own-changes';
import type { LiveWorkbook, MendReceipt, Receipt } from '../../../src/workbook/workbook';
import type { BookState, SheetState } from '../../excel-host/model/state';

export type { Lifecycle, Mend, MendReceipt, ProblemKind, Receipt, SheetKind };
export const DAY = '2025-09-26';

/** What was asked of the workbook, and what it said that it did. */
export interface Watch {
  readonly asked: (mends: readonly Mend[]) => void;
  readonly mended: (receipt: MendReceipt) => void;
  readonly wrote: (receipt: Receipt) => void;
}

function watched(workbook: LiveWorkbook, watch: Watch): LiveWorkbook {
  return Object.create(workbook, {
    mendCells: {
      value: async (mends: readonly Mend[]) => {
        watch.asked(mends);
        const receipt = await workbook.mendCells(mends);
        watch.mended(receipt);
        return receipt;
      },
    },
    writeSheets: {
      value: async (...values: Parameters<LiveWorkbook['writeSheets']>) => {
        const receipt = await workbook.writeSheets(...values);
        watch.wrote(receipt);
        return receipt;
      },
    },
  }) as LiveWorkbook;
}

/** What a person can do in a pane; numbers choose among what is on show. */
export type Wish =
  | { readonly do: 'open' | 'refresh' | 'sample' }
  | { readonly do: 'write'; readonly which: readonly SheetKind[]; readonly council: string }
  | { readonly do: 'fix'; readonly from: number; readonly most: number }
  | { readonly do: 'decide'; readonly status: number; readonly lifecycle: Lifecycle }
  | { readonly do: 'undecide'; readonly status: number }
  | { readonly do: 'accept'; readonly finding: number };

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** What the person does, in words, and the end of it. */
export interface Granted {
  readonly words: string;
  readonly job: Promise<void>;
}
const said = (words: string, job: Promise<void>): Granted => ({ words, job });

export class Pane {
  readonly store: PaneStore;
  constructor(watch: Watch) {
    this.store = new PaneStore(
      watched(openExcelWorkbook({ own: new OwnChanges() }), watch),
      surroundingsOn(DAY),
    );
  }
  /** What the pane says went wrong, if anything. */
  get problem(): Problem | null {
    const { notice, why } = this.store.get();
    return notice?.kind === 'problem' || notice?.kind === 'held' ? notice.problem : why;
  }
  /** Statuses about which this pane holds a decision that could not be kept: it has said so, and the next one takes it along. */
  get held(): ReadonlySet<string> {
    return new Set(
      this.store
        .get()
        .held.flatMap(({ expected, wanted }) => [expected, wanted])
        .flatMap((entry) => (entry?.kind === 'status' ? [decisionKey(entry.chosen)] : [])),
    );
  }
  /** Null where there is nothing on show to wish for. */
  grant(wish: Wish): Granted | null {
    const { store } = this;
    const { opened } = store.get();
    store.dismiss();
    if (wish.do === 'open') return said('opens the plan', store.open());
    if (wish.do === 'refresh') return said('reads again', store.refresh());
    if (wish.do === 'sample')
      return said(
        'asks for the sample',
        insertPlan(store.doer, 'sample', (into) => insertSamplePlan(into, store.today)),
      );
    if (!opened) return null;
    const { plan, findings } = opened;
    switch (wish.do) {
      case 'write': {
        // Where no name is typed, the one that is known stands in the field.
        const council = wish.council || (opened.settings.council ?? '');
        return said(
          `writes ${wish.which.join(', ')}${wish.council === '' ? '' : ` for ${wish.council}`}`,
          store.write({ council, planName: opened.settings.planName ?? '', which: wish.which }),
        );
      }
      case 'fix': {
        const fixable = findings.filter((finding) => mendOf(finding) !== null);
        const from = wish.from % Math.max(1, fixable.length);
        const some = fixable.slice(from, from + wish.most);
        if (some.length === 0) return null;
        return said(`fixes ${some.map(({ value }) => `"${value}"`).join(', ')}`, store.mend(mendsOf(some)));
      }
      case 'decide': {
        const row = at(plan.statusMap, wish.status);
        if (!row) return null;
        const meaning = { lifecycle: wish.lifecycle, rating: 'none' as const };
        return said(
          `decides that "${row.status}" is ${wish.lifecycle}`,
          store.keep((settings) => decideStatus(settings, row, meaning, DAY)),
        );
      }
      case 'undecide': {
        const row = at(plan.statusMap, wish.status);
        if (!row) return null;
        return said(
          `takes back what was decided of "${row.status}"`,
          store.keep((settings) => undecideStatus(settings, row, plan.statusMap)),
        );
      }
      case 'accept': {
        const finding = at(findings, wish.finding);
        if (!finding) return null;
        return said(
          `accepts a finding (${finding.code})`,
          store.keep((settings) => acceptFindings(settings, [finding])),
        );
      }
    }
  }
}

/** What a pane that is opened now makes of the workbook: figures, and why each status counts as it does. */
export async function readFigures(): Promise<unknown> {
  try {
    const { plan, measures, settings } = await openPlan(openExcelWorkbook({ own: new OwnChanges() }), {
      asAt: DAY,
    });
    return {
      actions: plan.actions.map(({ text, lifecycle, rating }) => [text.text, lifecycle, rating]),
      statuses: plan.statusMap.map(({ status, lifecycle, rating, basis }) => [
        status,
        lifecycle,
        rating,
        basis,
      ]),
      places: plan.parts.map(({ sheet, headerRow }) => [sheet, headerRow]),
      overall: measures.overall,
      // Which sheets were written last is remembered by writing them, and is no matter of reading.
      settings: { ...settings, notWritten: [] },
    };
  } catch (error) {
    return { problem: (error as Problem).kind ?? String(error) };
  }
}

/** What is decided, by status and colour, as the next pane will read it. */
export async function readDecisions(): Promise<Readonly<Record<string, string>>> {
  const { settings } = readSettingsSheet(await openExcelWorkbook({ own: new OwnChanges() }).readGrids());
  return Object.fromEntries(settings.statusMap.map((chosen) => [decisionKey(chosen), chosen.lifecycle]));
}

const decisionKey = ({ status, colour }: ChosenStatus): string => `${status}|${colour}`;

/** Names of the workbook by which the product knows its sheets. */
export const isMarkName = (name: string): boolean => /^rag\.[a-z]+\.\d+(\.mark)?$/i.test(name);
export const isOwnTable = (name: string): boolean => kindOfTable(name) !== null;
export const isOwnChart = (name: string): boolean => name === 'RagChart';
/** A plan that is begun is a workbook of its own: in this one a sheet of that name is the plan of the user. */
const WRITTEN_HERE = SHEET_KINDS.filter((kind) => kind !== 'plan' && kind !== 'key');
export const isOwnSheetName = (name: string): boolean =>
  WRITTEN_HERE.some((kind) => variantOf(name, OWN_SHEETS[kind].name) !== null);
export const OWN_SHEET_NAMES: readonly string[] = WRITTEN_HERE.map((kind) => OWN_SHEETS[kind].name);
export const isSettingsName = (name: string): boolean => variantOf(name, OWN_SHEETS.settings.name) !== null;
export const SETTINGS_NAME = OWN_SHEETS.settings.name;

export interface FoundMark extends SheetMark {
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly rows: number;
    readonly columns: number;
  };
}
export const marksOf = ({ names }: BookState): ReadonlyMap<string, FoundMark> => findMarks(names);
export const saysHalfWritten = (sheet: SheetState): boolean => sheet.cells.get(0, 0).value === BEING_WRITTEN;

/** True where the cells of a sheet are those of which its mark speaks. */
export function isAsMarked(sheet: SheetState, { area, print }: FoundMark): boolean {
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const { formula, value } = sheet.cells.get(area.top + row, area.left + column);
      return formula ?? value;
    }),
  );
  return printOf(rows) === print;
}
