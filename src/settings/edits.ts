/**
 * Decisions as edits: each says what stood at its place when it was made and what is to stand there. They are applied to
 * the settings as they stand when they are kept, so two people never lose each other's decisions.
 */
import type { IsoDate } from '../model/days/day';
import { statusKey } from '../model/status/status-key';
import type { ColumnRole } from '../model/terms';
import type { RatingRule } from '../model/rating-rule';
import type { ChosenStatus, PlanSettings } from '../model/settings';
import { NO_SETTINGS } from '../model/settings';

/** One thing that is decided. */
export type Entry =
  | { readonly kind: 'status'; readonly chosen: ChosenStatus }
  | { readonly kind: 'column'; readonly role: ColumnRole; readonly header: string }
  | { readonly kind: 'accepted'; readonly finding: string }
  | { readonly kind: 'council' | 'planName' | 'grouping'; readonly text: string }
  | { readonly kind: 'asAt'; readonly day: IsoDate }
  | { readonly kind: 'headerRow'; readonly row: number }
  | { readonly kind: NameList; readonly names: readonly string[] }
  /** Their order is part of what they say: all of them are one decision. */
  | { readonly kind: 'ratingRules'; readonly rules: readonly RatingRule[] };

export const NAME_LISTS = ['sheets', 'tables', 'notWritten', 'alsoWritten', 'sameOwners'] as const;
type NameList = (typeof NAME_LISTS)[number];
type NameLists = Record<NameList, readonly string[]>;

export interface SettingsEdit {
  /** What stood there; null where nothing was decided. */
  readonly expected: Entry | null;
  /** What is to stand there; null takes the decision back. */
  readonly wanted: Entry | null;
}

/** An edit that was not made, since somebody else had decided the same thing in the meantime: their decision stands. */
export interface Conflict {
  readonly edit: SettingsEdit;
  readonly found: Entry | null;
}

type Entries = ReadonlyMap<string, Entry>;

/** The place of a decision: two entries of one place decide about the same thing. */
function placeOf(entry: Entry): string {
  switch (entry.kind) {
    case 'status':
      return `status ${statusKey(entry.chosen.status, entry.chosen.colour)}`;
    case 'column':
      return `column ${entry.role}`;
    case 'accepted':
      return `accepted ${entry.finding}`;
    default:
      return entry.kind;
  }
}

/** The same decision, whoever made it and when. */
function sameEntry(a: Entry | null, b: Entry | null): boolean {
  const meaning = (entry: Entry | null): unknown =>
    entry?.kind === 'status' ? [entry.chosen.lifecycle, entry.chosen.rating] : entry;
  return JSON.stringify(meaning(a)) === JSON.stringify(meaning(b));
}

function entriesOf(settings: PlanSettings): Entries {
  const { statusMap, columns, accepted, asAt, headerRow, ratingRules: rules } = settings;
  const texts = (['council', 'planName', 'grouping'] as const).flatMap((kind): Entry[] => {
    const text = settings[kind];
    return text === null ? [] : [{ kind, text }];
  });
  const entries: Entry[] = [
    ...statusMap.map((chosen) => ({ kind: 'status' as const, chosen })),
    ...(Object.entries(columns) as [ColumnRole, string][]).map(([role, header]) => ({
      kind: 'column' as const,
      role,
      header,
    })),
    ...accepted.map((finding) => ({ kind: 'accepted' as const, finding })),
    ...texts,
    ...(asAt === null ? [] : [{ kind: 'asAt' as const, day: asAt }]),
    ...(headerRow === null ? [] : [{ kind: 'headerRow' as const, row: headerRow }]),
    ...(rules.length > 0 ? [{ kind: 'ratingRules' as const, rules }] : []),
    ...NAME_LISTS.flatMap((kind) => (settings[kind].length > 0 ? [{ kind, names: settings[kind] }] : [])),
  ];
  return new Map(entries.map((entry) => [placeOf(entry), entry]));
}

function settingsOf(entries: Entries): PlanSettings {
  const all = [...entries.values()];
  const of = <Kind extends Entry['kind']>(kind: Kind) =>
    all.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind);
  const text = (kind: 'council' | 'planName' | 'grouping'): string | null => {
    const found = entries.get(kind);
    return found && 'text' in found ? found.text : null;
  };
  const names = (kind: NameList): readonly string[] => {
    const found = entries.get(kind);
    return found && 'names' in found ? found.names : NO_SETTINGS[kind];
  };
  return {
    statusMap: of('status').map(({ chosen }) => chosen),
    council: text('council'),
    planName: text('planName'),
    asAt: of('asAt')[0]?.day ?? null,
    ...(Object.fromEntries(NAME_LISTS.map((kind) => [kind, names(kind)])) as NameLists),
    headerRow: of('headerRow')[0]?.row ?? null,
    columns: Object.fromEntries(of('column').map(({ role, header }) => [role, header])),
    grouping: text('grouping'),
    accepted: of('accepted').map(({ finding }) => finding),
    ratingRules: of('ratingRules')[0]?.rules ?? [],
  };
}

/** What was decided between two states of the settings: what a person saw, and what they made of it. */
export function editsBetween(before: PlanSettings, after: PlanSettings): SettingsEdit[] {
  const old = entriesOf(before);
  const wanted = entriesOf(after);
  return [...new Set([...old.keys(), ...wanted.keys()])]
    .map((place) => ({ expected: old.get(place) ?? null, wanted: wanted.get(place) ?? null }))
    .filter((edit) => !sameEntry(edit.expected, edit.wanted));
}

/**
 * The settings as they stand with these edits made. One whose place holds something else than expected is not made and
 * comes back as a conflict; one that somebody else has already made is no conflict.
 */
export function applyEdits(
  settings: PlanSettings,
  edits: readonly SettingsEdit[],
): { readonly settings: PlanSettings; readonly conflicts: readonly Conflict[] } {
  const entries = new Map(entriesOf(settings));
  const conflicts: Conflict[] = [];
  for (const edit of edits) {
    const place = placeOf((edit.wanted ?? edit.expected) as Entry);
    const found = entries.get(place) ?? null;
    if (sameEntry(found, edit.wanted)) continue;
    if (!sameEntry(found, edit.expected)) conflicts.push({ edit, found });
    else if (edit.wanted) entries.set(place, edit.wanted);
    else entries.delete(place);
  }
  return { settings: settingsOf(entries), conflicts };
}
