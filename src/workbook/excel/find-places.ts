/** Decides where each summary sheet goes: over our own earlier one, or on a new sheet; never over a sheet of the user's. */
import type { Area } from '../../plan/grid';
import type { SheetPlan } from '../../sheet/sheet-plan';
import { BEING_WRITTEN } from '../../words/en/writing';

/** Names tried for one sheet that are looked at closely: "RAG Summary", "RAG Summary (2)", ... */
export const CLOSE_NAMES = 5;

export const nameVariant = (name: string, number: number): string =>
  number === 1 ? name : `${name} (${number})`;

/** Tables of ours begin so, whatever the sheet. */
export const isOurTable = (name: string): boolean => /^Rag[A-Z]/.test(name);

/** A sheet that stands under a name that we could use. */
export interface Candidate {
  readonly name: string;
  readonly isProtected: boolean;
  /** Around the values; null where there is none. */
  readonly used: Area | null;
  /** Text of the first cell. */
  readonly firstText: string;
  /** The area that we wrote last, as noted in the workbook; null where no note is there. */
  readonly written: Area | null;
  /** The note is there, even if what it pointed to has been deleted. */
  readonly hasNote: boolean;
  /** Names of its charts, ours and others, the newest last. */
  readonly charts: readonly string[];
  /** How many charts of the user's stood there before the last write, as noted. */
  readonly otherCharts: number;
  /** Names of its tables, ours and others. */
  readonly tables: readonly string[];
  /** Those that lie where we wrote: ours, even where a write was broken off before it could name them. */
  readonly tablesInside: readonly string[];
}

/** Where one sheet plan goes. */
export interface Place {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly isNew: boolean;
  /** The candidate that is written over; null where the sheet is new. */
  readonly before: Candidate | null;
  /** What we wrote there before, to be cleared; null where there is nothing. */
  readonly old: Area | null;
  /** What will be written. */
  readonly area: Area;
}

const isEmpty = ({ used, tables }: Candidate): boolean => used === null && tables.length === 0;
const isBrokenOff = ({ firstText }: Candidate): boolean => firstText === BEING_WRITTEN;

/** Our name (the caller has looked), and a table of ours, or a writing of ours that was broken off, or nothing at all. */
const isOurs = (candidate: Candidate): boolean =>
  isEmpty(candidate) || isBrokenOff(candidate) || candidate.tables.some(isOurTable);

const areaOfPlan = ({ cells, widths }: SheetPlan): Area => ({
  top: 0,
  left: 0,
  rows: Math.max(1, cells.length),
  columns: Math.max(1, widths.length, ...cells.map((row) => row.length)),
});

/** Tables that go when the sheet is written again. */
export const ourTables = ({ tables, tablesInside }: Candidate): string[] =>
  tables.filter((name) => isOurTable(name) || tablesInside.includes(name));

/** The name by which our chart is found again; charts of the user's are left alone. */
export const CHART_NAME = 'RagChart';

/** Charts that go when the sheet is written again; where a write was broken off, also one that it had no time to name. */
export function ourCharts(candidate: Candidate): string[] {
  const { charts, otherCharts } = candidate;
  const named = charts.filter((name) => name === CHART_NAME);
  const others = charts.filter((name) => name !== CHART_NAME);
  return isBrokenOff(candidate) ? [...named, ...others.slice(otherCharts)] : named;
}

/** The note says what was written; without it, it is what is used of our columns. */
function oldArea({ written, used }: Candidate, columns: number): Area | null {
  if (written) return written;
  if (!used) return null;
  return {
    top: 0,
    left: 0,
    rows: used.top + used.rows,
    columns: Math.min(columns, used.left + used.columns),
  };
}

export const unite = (a: Area, b: Area | null): Area =>
  b ? { top: 0, left: 0, rows: Math.max(a.rows, b.rows), columns: Math.max(a.columns, b.columns) } : a;

/** True where what will be written reaches cells of the user's: below or to the right of what we wrote before. */
function reachesOthers(area: Area, old: Area | null, used: Area | null): boolean {
  if (!used) return false;
  const bottom = used.top + used.rows;
  const right = used.left + used.columns;
  const rows = old?.rows ?? 0;
  const columns = old?.columns ?? 0;
  const below = area.rows > rows && bottom > rows && used.top < area.rows && used.left < area.columns;
  const beside =
    area.columns > columns && right > columns && used.left < area.columns && used.top < area.rows;
  return below || beside;
}

/** The first name that is free, or under which our own sheet stands with room for the new one. */
export function findPlace(
  plan: SheetPlan,
  candidates: ReadonlyMap<string, Candidate>,
  sheetNames: readonly string[],
): Place {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  const area = areaOfPlan(plan);
  for (let number = 1; ; number++) {
    const name = nameVariant(plan.name, number);
    if (!taken.has(name.toLowerCase())) {
      return { plan, name, isNew: true, before: null, old: null, area };
    }
    const before = candidates.get(name.toLowerCase());
    if (!before || !isOurs(before)) continue;
    const old = oldArea(before, area.columns);
    if (reachesOthers(area, old, before.used)) continue;
    return { plan, name: before.name, isNew: false, before, old, area };
  }
}
