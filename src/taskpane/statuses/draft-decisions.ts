/** Decisions about statuses that are being tried out: a reducer's value until they are kept or left. */
import type { Finding } from '../../check/finding';
import { decideStatus, undecideStatus } from '../../edit/decide';
import { mendsOf, type Mend } from '../../edit/mend';
import type { IsoDate } from '../../model/days/day';
import { groupBy } from '../../model/group-by';
import type { StatusMapRow } from '../../model/plan';
import type { PlanSettings } from '../../model/settings';
import { statusKey } from '../../model/status/status-key';
import type { Basis, Lifecycle, Rating } from '../../model/terms';

export interface Meaning {
  readonly lifecycle: Lifecycle;
  readonly rating: Rating;
}

/** Null takes back what was chosen before. */
export type DraftMeaning = Meaning | null;
export type Drafts = ReadonlyMap<string, DraftMeaning>;

export type DraftEvent =
  | { readonly type: 'decided'; readonly row: StatusMapRow; readonly draft: DraftMeaning }
  | { readonly type: 'confirmed'; readonly rows: readonly StatusMapRow[] }
  | { readonly type: 'cleared' };

/** A status that is retyped or shaded anew while it is being decided stays the same status. */
export const rowKey = ({ status, colour }: StatusMapRow): string => statusKey(status, colour);

export function reduceDrafts(drafts: Drafts, event: DraftEvent): Drafts {
  if (event.type === 'cleared') return new Map();
  const next = new Map(drafts);
  if (event.type === 'confirmed') {
    for (const row of event.rows) next.set(rowKey(row), meaningOf(row));
  } else if (isNoChange(event.row, event.draft)) next.delete(rowKey(event.row));
  else next.set(rowKey(event.row), event.draft);
  return next;
}

export const meaningOf = ({ lifecycle, rating }: StatusMapRow): Meaning => ({ lifecycle, rating });

/** Back to what the plan's map says already: nothing to keep, unless an unsure reading was confirmed. */
const isNoChange = (row: StatusMapRow, draft: DraftMeaning): boolean =>
  draft !== null && draft.lifecycle === row.lifecycle && draft.rating === row.rating;

/** The settings as they would be with every draft kept. */
export function withDrafts(
  settings: PlanSettings,
  rows: readonly StatusMapRow[],
  drafts: Drafts,
  decidedOn: IsoDate,
): PlanSettings {
  return rows.reduce((kept, row) => {
    const draft = drafts.get(rowKey(row));
    if (draft === undefined) return kept;
    return draft === null ? undecideStatus(kept, row, rows) : decideStatus(kept, row, draft, decidedOn);
  }, settings);
}

const UNSURE_FIRST: readonly Basis[] = ['unread', 'assumed', 'words', 'key', 'chosen'];

/** What is least sure first; otherwise as the plan's map has them. */
export const unsureFirst = (rows: readonly StatusMapRow[]): readonly StatusMapRow[] =>
  UNSURE_FIRST.flatMap((basis) => rows.filter((row) => row.basis === basis));

/** What the checks suggest in place of a status, by the status as written: every cell that has it. */
export const suggestionsByStatus = (findings: readonly Finding[]): ReadonlyMap<string, readonly Mend[]> =>
  groupBy(
    mendsOf(findings.filter(({ code, accepted }) => code.startsWith('status') && !accepted)),
    ({ expected }) => expected,
  );
