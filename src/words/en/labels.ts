/** The names of things that are on show from the start: lifecycles, ratings, severities, sheets. */
import type { Severity } from '../../check/finding';
import { OWN_SHEETS, SHEET_KINDS, type SheetKind } from '../../model/own-names';
import type { Lifecycle, Rating } from '../../model/terms';

export const LIFECYCLE_LABELS: Readonly<Record<Lifecycle, string>> = {
  completed: 'Completed',
  'in-progress': 'In progress',
  'not-started': 'Not started',
  excluded: 'Excluded',
  unknown: 'Status missing or unclear',
};

export const RATING_LABELS: Readonly<Record<Rating, string>> = {
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  none: 'No rating',
};

/** One and several. */
export const SEVERITY_LABELS: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ['Error', 'Errors'],
  warning: ['Warning', 'Warnings'],
  advice: ['Advice', 'Advice'],
};

/** The sheets of ours that say something of a plan; a sample is a plan itself. */
type NamedSheet = Exclude<SheetKind, 'sample' | 'published'>;

/** Sheet names as Excel takes them: at most 31 characters. In the order of the tabs. */
export const SHEET_NAMES = Object.fromEntries(
  SHEET_KINDS.filter((kind) => kind !== 'sample' && kind !== 'published').map((kind) => [
    kind,
    OWN_SHEETS[kind].name,
  ]),
) as { readonly [Kind in NamedSheet]: (typeof OWN_SHEETS)[Kind]['name'] };

export const NO_OWNER = 'No owner';
