/** A recommendation as it is found, and which of those found a row means (3.6). */
import type { CellRef } from '../../model/grid';
import { maySort, onlySorts } from '../text/sorting-heading';

/** A recommendation while its actions are still being found. */
export interface FoundRecommendation {
  reference: string | null;
  text: string;
  theme: string | null;
  /** The report it comes from, "" for none; and the sheet. */
  readonly source: string;
  /** What sorts the rows where it is first named, "" for nothing. */
  readonly sorted: string;
  readonly cell: CellRef;
  readonly actions: number[];
  /** What its actions' references begin with: one, or several that disagree. */
  readonly prefixes: Set<string>;
  prefix: string | null;
  /** Actions whose reference has no part before the last. */
  unprefixed: number;
}

/** Where a row stands: a reference is known within its theme, its source report and its sheet (3.6). */
export interface Scope {
  readonly theme: string;
  readonly source: string;
  /** The heading that sorts what stands there, "" for none. */
  readonly sorted: string;
}

export const NO_SCOPE: Scope = { theme: '', source: '', sorted: '' };

export const levelWording = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A sheet that only sorts ("Closed actions") may go on with the recommendations of another. */
const isInReach = (one: string, other: string): boolean =>
  one === other || onlySorts(one) || onlySorts(other) || (maySort(one) && maySort(other));

/** Where a row names a recommendation, and by what words. */
interface Asked {
  readonly scope: Scope;
  readonly sheet: string;
  /** "" where it has a reference alone. */
  readonly words: string;
}

/**
 * The one of several with the same reference (or text) that stands in the same theme, report and sheet. A row or
 * recommendation that names no theme may belong to any: the latest counts. Beyond what sorts the rows a reference alone
 * is not enough where both have a text, or several have it: each list may have an R1 of its own.
 */
export function within(
  found: readonly FoundRecommendation[] | undefined,
  { scope, sheet, words }: Asked,
): FoundRecommendation | undefined {
  if (!found) return undefined;
  const near = found.filter(({ source }) => source === scope.source || !source || !scope.source);
  const theme = levelWording(scope.theme);
  const latest = (list: readonly FoundRecommendation[]): FoundRecommendation | undefined =>
    list.findLast((one) => levelWording(one.theme ?? '') === theme) ??
    list.findLast((one) => one.theme === null || theme === '');
  const isHere = ({ cell, sorted }: FoundRecommendation): boolean =>
    cell.sheet === sheet && sorted === scope.sorted;
  const here = latest(near.filter(isHere));
  if (here) return here;
  const beyond = near.filter((one) => !isHere(one) && isInReach(one.cell.sheet, sheet));
  if (words === '') return beyond.length === 1 ? latest(beyond) : undefined;
  const level = levelWording(words);
  return latest(beyond.filter(({ text }) => text === '' || levelWording(text) === level));
}

/** What those of its reference say that stand beyond what sorts, in the same theme and report. */
export function textsBeyond(one: FoundRecommendation, known: readonly FoundRecommendation[]): string[] {
  const theme = levelWording(one.theme ?? '');
  return known
    .filter(
      (other) =>
        other.cell.sheet !== one.cell.sheet &&
        isInReach(other.cell.sheet, one.cell.sheet) &&
        other.source === one.source &&
        levelWording(other.theme ?? '') === theme,
    )
    .flatMap(({ text }) => text || []);
}
