/** Columns whose header calls them a status and that are not taken for one: the first thing that a reader asks about. */
import { statusColumns, type Header, type PassedOver, type StatusColumns } from './block';
import { makeReason, type Reason } from '../../model/decision';
import type { Signal, SignalFacts } from '../../model/signal';
import { scoreFor, type HeaderWords } from './match-header';
import type { Profile } from './profile-column';
import { COLUMN_LIMITS, HEADER_LIMITS, STATUS_LIMITS } from './signals';
import { isNarrative, mostlyStatuses, saysSentences } from './status-columns';

interface Seen {
  readonly label: Header;
  readonly profile: Profile;
}

/** What a header calls a status or its colour, whatever it is the status of. */
const STATUS_WORD = /\b(status|b?rag|rating)\b/;

/** The header names a status or a rating more than anything else. */
function callsItselfStatus(words: HeaderWords): boolean {
  if (words.isNeverStatus) return STATUS_WORD.test(words.level);
  const status = Math.max(scoreFor(words, 'status'), scoreFor(words, 'rating'));
  return status >= HEADER_LIMITS.says && status > scoreFor(words, 'update');
}

/** These are told, and not weighed. */
const because = <One extends Signal>(signal: One, facts: SignalFacts[One]): Reason =>
  makeReason(signal, 0, facts);

function whyNot({ label, profile }: Seen): Reason {
  if (label.words.isNeverStatus || label.words.isAboutStatus) return because('never-status', {});
  if (profile.responses >= STATUS_LIMITS.responses) return because('responses-not-status', {});
  if (isNarrative(profile) || (saysSentences(profile) && !mostlyStatuses(profile))) {
    return because('narrative-not-status', {});
  }
  if (profile.filled === 0 || mostlyStatuses(profile)) return because('surer-elsewhere', {});
  return because('few-values-are-statuses', {
    percent: Math.round((profile.words + profile.colours) * 100),
  });
}

/** In the order of the columns; `taken` are those that hold statuses, of whatever kind and period. */
export function passedOver(
  columns: readonly Seen[],
  taken: Omit<StatusColumns, 'unread' | 'passedOver'>,
): PassedOver[] {
  const used = new Set(statusColumns(taken).map(({ column }) => column));
  const pace = taken.pace.map(({ header }) => ({
    header,
    reason: because('pace-beside', {}),
  }));
  const others = columns
    .filter(({ label }) => label.spannedFrom === null && !used.has(label.column))
    .filter(({ label }) => !taken.pace.some(({ column }) => column === label.column))
    .filter(({ label }) => callsItselfStatus(label.words))
    .map((seen) => ({ header: seen.label.text, reason: whyNot(seen) }));
  const weights = columns
    .filter(
      ({ label, profile }) =>
        /\bweight(ing)?\b/.test(label.words.level) && profile.numbers >= COLUMN_LIMITS.most,
    )
    .map(({ label }) => ({
      header: label.text,
      reason: because('weights-not-used', {}),
    }));
  return [
    ...pace,
    ...weights,
    ...others.filter(({ header }) => !weights.some((one) => one.header === header)),
  ];
}
