/** Which columns say how an action stands: words, colours, per cent, and in which order of periods (rules 2.2, 2.3). */
import { readPeriod } from '../dates/read-period';
import type { Reason } from './decision';
import type { Label, StatusColumn, StatusColumns, StatusKind } from './block';
import { isNeverStatus, matchHeader } from './match-header';
import type { Profile } from './profile-column';
import { COLUMN_SIGNALS, STATUS_LIMITS, STATUS_SIGNALS, type StatusSignal } from './signals';

const reason = (signal: StatusSignal, facts: Reason['facts'] = {}): Reason => ({
  signal,
  weight: STATUS_SIGNALS[signal],
  facts,
});

/** What the header says: `score` is that of its synonym, 0 for a header that is not known. */
const headerReason = (header: string, score: number): Reason =>
  score > 0
    ? { signal: 'header', weight: COLUMN_SIGNALS.header * score, facts: { header } }
    : { signal: 'unknown-header', weight: COLUMN_SIGNALS['unknown-header'], facts: {} };

const percentage = (share: number): number => Math.round(share * 100);

/** Most of the values can be read as statuses, in words or colours. */
export const mostlyStatuses = (profile: Profile): boolean =>
  profile.filled > 0 && profile.words + profile.colours >= STATUS_LIMITS.readable;

/** Most of the values are sentences. */
export const isNarrative = (profile: Profile): boolean => profile.long > STATUS_LIMITS.narrative;

/** Short sentences that differ from row to row: a narrative, unless the header is sure that it is a status. */
export const saysSentences = (profile: Profile): boolean =>
  profile.sentences > STATUS_LIMITS.narrative && profile.distinct > profile.filled / 2;

/** A few short values again and again: letters, numbers or words of the plan's own. */
const isCode = (profile: Profile): boolean =>
  profile.meanLength <= STATUS_LIMITS.codeLength &&
  profile.dates < 0.5 &&
  profile.distinct <= Math.max(STATUS_LIMITS.codes, profile.filled * 0.3);

const isPercents = (profile: Profile): boolean => profile.filled > 0 && profile.percents >= 0.6;

/** Percentages under a status header: some with a sign or as fractions, or numbers too large to be a scale of points. */
const hasPercentValues = (profile: Profile): boolean =>
  profile.filled > 0 &&
  profile.percents >= 0.9 &&
  (profile.percentSigns >= 0.3 || profile.largest > STATUS_LIMITS.largestPoint);

function kindOf(profile: Profile): StatusKind {
  if (profile.filled === 0) return 'blank';
  if (profile.colours > profile.words) return 'colours';
  return mostlyStatuses(profile) ? 'words' : 'codes';
}

/** What a column says about the status of its row, or null where it is no status column. */
export function readStatusColumn(label: Label, profile: Profile): StatusColumn | null {
  if (isNeverStatus(label.text)) return null;
  const matches = matchHeader(label.text);
  const score = (role: string): number => matches.find((match) => match.role === role)?.score ?? 0;
  const byHeader = Math.max(score('status'), score('rating'));
  const update = score('update');
  const percent = score('percentComplete');
  const sure = byHeader > update && byHeader >= 0.5;
  const made = (kind: StatusKind, ...reasons: Reason[]): StatusColumn => ({
    column: label.column,
    header: label.text,
    kind,
    sure,
    reasons: [headerReason(label.text, Math.max(byHeader, percent)), ...reasons],
  });
  const share = percentage(profile.words + profile.colours);
  const readable = reason('values-read-as-status', { percent: share });
  if (percent >= 0.6 && (profile.filled === 0 || isPercents(profile))) {
    return profile.filled === 0 ? null : made('percent', reason('values-are-percentages'));
  }
  if (byHeader > 0 && hasPercentValues(profile)) return made('percent', reason('values-are-percentages'));
  if (byHeader >= 0.35) {
    if (profile.filled === 0) return sure ? made('blank', reason('blank-under-header')) : null;
    const narrative = isNarrative(profile) || (!sure && saysSentences(profile));
    if (mostlyStatuses(profile) && !narrative) return made(kindOf(profile), readable);
    if (sure && isCode(profile) && !isNarrative(profile)) return made('codes', reason('few-short-values'));
    return null;
  }
  const known = matches.some((match) => match.score >= 0.5 && match.role !== 'update');
  const plain = profile.filled >= 2 && profile.words + profile.colours >= STATUS_LIMITS.unlabelled;
  if (!known && plain && !isNarrative(profile) && !saysSentences(profile))
    return made(kindOf(profile), readable);
  return null;
}

/** Current period first, then the earlier ones, nearest first (rule 2.2). */
function orderPeriods(columns: readonly StatusColumn[]): StatusColumn[] {
  const rank = { current: 0, dated: 1, none: 2, previous: 3 };
  const keyed = columns.map((column) => {
    const period = readPeriod(column.header);
    return { column, kind: period?.kind ?? ('none' as const), order: period?.order ?? 0 };
  });
  keyed.sort((a, b) => rank[a.kind] - rank[b.kind] || b.order - a.order || b.column.column - a.column.column);
  return keyed.map(({ column }) => column);
}

const isRatingHeader = (header: string): boolean => {
  const matches = matchHeader(header);
  const of = (role: string): number => matches.find((match) => match.role === role)?.score ?? 0;
  return of('rating') > of('status');
};

/** "Status" beside "Progress" with short texts: the one whose header is sure. */
function preferSure(columns: readonly StatusColumn[]): readonly StatusColumn[] {
  const sure = columns.filter((column) => column.sure);
  return sure.length > 0 ? sure : columns;
}

/**
 * A column that calls itself an update, or does not say what it is, gives no status beside one of colours that calls
 * itself the status: "Completed in May" under Update, beside Green under Status.
 */
function withoutUpdates(
  words: readonly StatusColumn[],
  colours: readonly StatusColumn[],
): readonly StatusColumn[] {
  const isStatus = ({ kind, sure, header }: StatusColumn): boolean =>
    sure && kind !== 'blank' && !isRatingHeader(header);
  return words.some(({ sure }) => sure) || !colours.some(isStatus) ? words : [];
}

/** Words apart from colours; a blank column is what its header says. */
export function groupStatusColumns(found: readonly StatusColumn[]): Omit<StatusColumns, 'passedOver'> {
  const percent = orderPeriods(found.filter(({ kind }) => kind === 'percent'));
  const others = found.filter(({ kind }) => kind !== 'percent');
  const isColour = ({ kind, header }: StatusColumn): boolean =>
    kind === 'colours' || ((kind === 'blank' || kind === 'codes') && isRatingHeader(header));
  let colours = preferSure(others.filter(isColour));
  let words = withoutUpdates(preferSure(others.filter((column) => !isColour(column))), colours);
  const filledColours = colours.some(({ kind }) => kind !== 'blank');
  // Status columns that are blank beside filled colour columns say nothing: periods not yet reached, or unused.
  if (filledColours && words.length > 0 && words.every(({ kind }) => kind === 'blank')) {
    const samePlace = words.some(({ header }) => readPeriod(header) !== null);
    if (samePlace) {
      colours = [...colours, ...words];
      words = [];
    }
  }
  if (words.length === 0) return { status: orderPeriods(colours), rating: [], percent };
  const earlier = colours.filter(({ header }) => readPeriod(header)?.kind === 'previous');
  if (
    earlier.length === colours.length &&
    !words.some(({ header }) => readPeriod(header)?.kind === 'previous')
  ) {
    return { status: orderPeriods([...words, ...colours]), rating: [], percent };
  }
  return { status: orderPeriods(words), rating: orderPeriods(colours), percent };
}
