/** Decides where each summary sheet goes: over our own earlier one, or on a new sheet; never over anything of the user's. */
import { planArea } from '../../common/plan-area';
import type { Area } from '../../../model/grid';
import type { FoundMark } from '../../../model/grid';
import { kindOfTable, nameVariant } from '../../../model/own-names';
import type { SheetKind } from '../../../model/own-names';
import type { SheetPlan } from '../../../render/sheet-plan';
import type { Aside } from '../../workbook';

/** Names tried for one sheet that are looked at closely: "RAG Summary", "RAG Summary (2)", ... */
export const CLOSE_NAMES = 5;

/** A sheet that stands under a name that we could use. */
export interface TriedSheet {
  readonly name: string;
  /** Which variant of the wanted name that is, from 1. */
  readonly number: number;
  readonly isProtected: boolean;
  /** Around the values; null where there is none. */
  readonly used: Area | null;
  /** Nothing on it at all: no value, no look, no table, no chart, no rule, nothing hidden or sized. */
  readonly isBlank: boolean;
  /** What we noted about it, under the name that we gave it; null for any other sheet. */
  readonly mark: FoundMark | null;
  /** It has a filter of its own, beside those of its tables. */
  readonly hasFilter: boolean;
  /** Names of its charts, ours and others, the newest last. */
  readonly charts: readonly string[];
  /** Names of its tables, ours and others. */
  readonly tables: readonly string[];
  /** Those that lie where we wrote: ours, even where a write was broken off before it could name them. */
  readonly tablesInside: readonly string[];
  /** A table that lies where we wrote reaches beyond it: somebody has added a row or a column. */
  readonly hasGrown: boolean;
}

/** A candidate after the second look, at its cells. */
export interface SeenSheet extends TriedSheet {
  /** Of what stands where we wrote; null where it was not looked at, since it does not count. */
  readonly print: string | null;
}

/** Where one sheet plan goes. */
export interface Place {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly number: number;
  readonly isNew: boolean;
  /** The candidate that is written over; null where the sheet is new. */
  readonly before: SeenSheet | null;
  /** What we wrote there before, to be cleared; null where there is nothing. */
  readonly old: Area | null;
  /** What will be written. */
  readonly area: Area;
  /** Why the sheet did not take the name that it wants; null where it did. */
  readonly aside: Aside | null;
}

const isBrokenOff = ({ mark }: TriedSheet): boolean => mark?.state === 'writing';
const isOurTable = (name: string, kind: SheetKind): boolean => kindOfTable(name) === kind;

/**
 * A sheet is ours where every mark of ours is there and it holds what we wrote and nothing else: blank cells included,
 * since that is where people write. One that is not whole holds figures that nobody should keep.
 */
function asideOf(candidate: SeenSheet, kind: SheetKind): Aside | null {
  const { isBlank, mark, tablesInside, hasGrown, print } = candidate;
  if (isBlank) return null;
  if (!mark) return 'not-ours';
  // Rows or columns were put before what we wrote.
  if (mark.area.top > 0 || mark.area.left > 0) return 'touched';
  // Whole or not: what was added would go with its table.
  if (hasGrown) return 'touched';
  if (isBrokenOff(candidate)) return null;
  if (tablesInside.some((name) => !isOurTable(name, kind))) return 'touched';
  return print !== null && (print === mark.print || print === mark.printBefore) ? null : 'touched';
}

/** Tables that go when the sheet is written again: those that lie where we wrote. */
export const ourTables = ({ tablesInside }: TriedSheet): readonly string[] => tablesInside;

/** The name by which our chart is found again; charts of the user's are left alone. */
export const CHART_NAME = 'RagChart';

/** Charts that go when the sheet is written again; where a write was broken off, also one that it had no time to name. */
export function ourCharts(candidate: TriedSheet): string[] {
  const { charts, mark } = candidate;
  if (!mark) return [];
  const named = charts.filter((name) => name === CHART_NAME);
  const others = charts.filter((name) => name !== CHART_NAME);
  return isBrokenOff(candidate) ? [...named, ...others.slice(mark.otherCharts)] : named;
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
  candidates: ReadonlyMap<string, SeenSheet>,
  sheetNames: readonly string[],
): Place {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  const area = planArea(plan);
  let aside: Aside | null = null;
  for (let number = 1; ; number++) {
    const name = nameVariant(plan.name, number);
    if (!taken.has(name.toLowerCase())) {
      return { plan, name, number, isNew: true, before: null, old: null, area, aside };
    }
    const before = candidates.get(name.toLowerCase());
    // Beyond the names that were looked at closely nothing is known: such a sheet is left alone.
    const against = before ? asideOf(before, plan.kind) : 'not-ours';
    const old = before?.mark?.area ?? null;
    if (before && against === null && !reachesOthers(area, old, before.used)) {
      return { plan, name: before.name, number, isNew: false, before, old, area, aside };
    }
    aside ??= against ?? 'no-room';
  }
}
