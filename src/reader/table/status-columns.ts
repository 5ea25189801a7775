/** What a column says of the status of its row: words, pace, colours, answers, codes or per cent (rules 2.2 to 2.4). */
import { onlySorts } from '../text/sorting-heading';
import { asksDayOfDone, questionOf, saysDoneAlone } from '../status/yes-no';
import type { Header, ReadStatusColumn, StatusKind } from './block';
import { makeReason, type Reason } from '../../model/decision';
import type { SignalFacts } from '../../model/signal';
import { isDateRole } from '../../model/terms';
import { isOnlyOfDate, readHeaderWords, scoreFor } from './match-header';
import type { Profile } from './profile-column';
import { readPeriod, YEARLESS, type Period } from './read-period';
import {
  COLUMN_LIMITS,
  COLUMN_SIGNALS,
  HEADER_LIMITS,
  STATUS_LIMITS,
  STATUS_SIGNALS,
  type StatusSignal,
} from './signals';

const reason = <One extends StatusSignal>(signal: One, facts: SignalFacts[One]): Reason =>
  makeReason(signal, STATUS_SIGNALS[signal], facts);

/** What the header says: `score` is that of its synonym, 0 for a header that is not known. */
const headerReason = (header: string, score: number): Reason =>
  score > 0
    ? { signal: 'header', weight: COLUMN_SIGNALS.header * score, facts: { header } }
    : { signal: 'unknown-header', weight: COLUMN_SIGNALS['unknown-header'], facts: {} };

const percentage = (share: number): number => Math.round(share * 100);

/** Share of the values that are statuses, in words or colours. Nearly a status counts where values are said again and again. */
const readable = (profile: Profile, sure: boolean): number => {
  const repeats = profile.distinct * 2 <= profile.filled;
  return profile.words + profile.colours + (sure ? profile.percentLeads + (repeats ? profile.nearly : 0) : 0);
};

/** Most of the values say a status, in words or colours. */
export const mostlyStatuses = (profile: Profile, sure = false): boolean =>
  profile.filled > 0 && readable(profile, sure) >= STATUS_LIMITS.readable;

/** Most of the values are sentences or notes, however short. */
export const isNarrative = (profile: Profile): boolean =>
  profile.long > STATUS_LIMITS.narrative ||
  (profile.notes > STATUS_LIMITS.narrative && readable(profile, false) < STATUS_LIMITS.readable);

/** Short sentences that differ from row to row: a narrative, unless most of them are statuses. */
export const saysSentences = (profile: Profile): boolean =>
  profile.sentences > STATUS_LIMITS.narrative && profile.distinct > profile.filled / 2;

const isShort = (profile: Profile): boolean =>
  profile.meanLength <= STATUS_LIMITS.codeLength && profile.dates < COLUMN_LIMITS.most;

/** A few short values again and again: letters, numbers or words of the plan's own. */
const isCode = (profile: Profile): boolean =>
  isShort(profile) &&
  profile.distinct <= Math.max(STATUS_LIMITS.codes, profile.filled * STATUS_LIMITS.codesShare) &&
  (profile.notes <= STATUS_LIMITS.narrative || profile.distinct * 3 <= profile.filled);

const isPercents = (profile: Profile): boolean => profile.percents >= STATUS_LIMITS.percents;

/** Percentages under a status header: some with a sign or as fractions, or numbers too large to be a scale of points. */
const hasPercentValues = (profile: Profile): boolean =>
  profile.percents >= STATUS_LIMITS.barePercents &&
  (profile.percentSigns >= STATUS_LIMITS.percentSigns || profile.largest > STATUS_LIMITS.largestPoint);

/** Answers to what the header asks. A column of ticks may be mostly blank. */
const onlyAnswers = ({ answers, words, colours }: Profile): boolean =>
  answers >= STATUS_LIMITS.answers && answers >= words + colours;
/** "Implemented (Y/N/In progress)": yes and no, and statuses for the rest. */
const answersAmongWords = ({ answers, words, colours }: Profile): boolean =>
  answers > 0 && colours === 0 && answers + words >= STATUS_LIMITS.fully;

function kindOf(profile: Profile, sure: boolean): StatusKind {
  if (profile.responses >= STATUS_LIMITS.responses) return 'responses';
  if (profile.colours > profile.words) return 'colours';
  if (!mostlyStatuses(profile, sure)) return 'codes';
  return profile.lives + profile.nearly + profile.percentLeads <=
    (profile.words + profile.nearly) * STATUS_LIMITS.pace
    ? 'pace'
    : 'words';
}

/** "Ongoing" under Timescale, and nothing that says more, is a day left open. */
const onlyOpenEnded = ({ words }: Header, { lives, openEnded }: Profile): boolean =>
  openEnded >= lives &&
  words.matches.some(({ role, score }) => score >= HEADER_LIMITS.says && isDateRole(role));

/** Under "Where we are now" the quarter that it names itself counts, and under a year a quarter of that year. */
function periodOf({ text, own }: Header): Period | null {
  const [whole, mine] = [text, own ?? ''].map(readPeriod);
  return mine?.kind === 'dated' && (mine.order > YEARLESS || whole?.kind !== 'dated')
    ? mine
    : (whole ?? null);
}

/** What a column says about the status of its row, or null where it is no status column. */
export function readStatusColumn(label: Header, profile: Profile): ReadStatusColumn | null {
  const { words } = label;
  const byHeader = Math.max(scoreFor(words, 'status'), scoreFor(words, 'rating'));
  const update = scoreFor(words, 'update');
  const percent = scoreFor(words, 'percentComplete');
  const sure = byHeader > update && byHeader >= HEADER_LIMITS.says;
  const question = (label.own === undefined ? null : questionOf(label.own)) ?? questionOf(label.text);
  const made = (kind: StatusKind, ...reasons: Reason[]): ReadStatusColumn => ({
    column: label.column,
    header: label.text,
    words,
    period: periodOf(label),
    kind,
    sure,
    lives: profile.lives,
    isSparse: profile.filled > 0 && profile.filled < profile.rows * COLUMN_LIMITS.most,
    reasons: [headerReason(label.text, Math.max(byHeader, percent)), ...reasons],
    ...((kind === 'answers' || question === 'pace') && question ? { question } : {}),
  });
  const kind = kindOf(profile, sure);
  const share = percentage(Math.min(1, readable(profile, sure)));
  const read = reason('values-read-as-status', { percent: share });
  const saysDays = profile.dates >= COLUMN_LIMITS.most && asksDayOfDone(words.said);
  if (!saysDays && (words.isNeverStatus || words.isAboutStatus)) {
    return datedOutcome(label, profile) ? { ...made('words', read), reserve: true } : null;
  }
  // Where nothing else says how the work stands, the day on which it was done does.
  if (saysDays)
    return { ...made('answers', reason('values-are-answers', {})), question: 'day', reserve: true };
  // Ticks alone under what says when, or how urgent it is, say that and no more.
  const isTicked = question === null && profile.answers * profile.words === 1;
  if (isTicked && byHeader === 0 && (periodOf(label) !== null || onlySorts(words.own))) return null;
  if (question !== null && (onlyAnswers(profile) || (question === 'done' && answersAmongWords(profile))))
    return made(question === 'pace' ? 'pace' : 'answers', reason('values-are-answers', {}));
  if (percent >= HEADER_LIMITS.plainly && (profile.filled === 0 || isPercents(profile))) {
    return profile.filled === 0 ? null : made('percent', reason('values-are-percentages', {}));
  }
  // Under "Done" and "Delivered" bare numbers of which none is a hundred count something.
  const counts = profile.percentSigns === 0 && profile.largest !== 100 && saysDoneAlone(words.own);
  if (byHeader > 0 && !counts && hasPercentValues(profile))
    return made('percent', reason('values-are-percentages', {}));
  // Readability comes before the header: "Green - charter adopted in May" in row after row is a status with a remark.
  const remarks = profile.openers >= STATUS_LIMITS.fully;
  if (byHeader >= HEADER_LIMITS.perhaps) {
    if (profile.filled === 0) return sure ? made('blank', reason('blank-under-header', {})) : null;
    const narrative = isNarrative(profile) || (!sure && saysSentences(profile) && !remarks);
    if (mostlyStatuses(profile, sure) && !narrative) return made(kind, read);
    if (!sure || narrative || !isShort(profile)) return null;
    return isCode(profile) ? made(kind, reason('few-short-values', {})) : made('unread');
  }
  const known = words.matches.some((match) => match.score >= HEADER_LIMITS.says && match.role !== 'update');
  const plain = profile.filled >= 2 && profile.words + profile.colours >= STATUS_LIMITS.unlabelled;
  if (
    !known &&
    plain &&
    !isNarrative(profile) &&
    !saysSentences(profile) &&
    profile.responses < STATUS_LIMITS.responses
  )
    return profile.aOrB < 1 || periodOf(label) !== null
      ? made(kind, read)
      : { ...made(kind, read), reserve: true };
  // Statuses under Outcome or Update are how the work stands where nothing else says it.
  const says =
    profile.filled >= 2 &&
    (known ? profile.lives >= STATUS_LIMITS.unlabelled && !onlyOpenEnded(label, profile) : remarks) &&
    profile.responses < STATUS_LIMITS.responses;
  if (says && !isNarrative(profile)) return { ...made(kind, read), reserve: true };
  return null;
}

/** "Date of completion and outcome", where most say how the work stands: "Completed March 2026", "Ongoing". */
const datedOutcome = ({ words: { level, beside, isAboutStatus } }: Header, profile: Profile): boolean =>
  beside === null &&
  !isAboutStatus &&
  DATE_OF.test(level) &&
  isOnlyOfDate(level) &&
  profile.lives >= STATUS_LIMITS.unlabelled &&
  profile.dates < COLUMN_LIMITS.some &&
  !isNarrative(profile);
const DATE_OF = /\b(?:completion|completed|outcome|closed|closure|achieved)\b/;

const SAYING: ReadonlySet<StatusKind> = new Set(['words', 'colours', 'pace']);

/**
 * The same of a column without a header of its own, which stands under the one to its left: a colour beside the word under
 * "Status", a status beside the date under "Due". Its values have to say it; `name` is what it is called.
 */
export function readUnheaded(label: Header, profile: Profile, name: string): ReadStatusColumn | null {
  const { words } = label;
  const isUnderStatus = Math.max(scoreFor(words, 'status'), scoreFor(words, 'rating')) >= HEADER_LIMITS.says;
  // Beside a date stands no date's status; beside a priority or a risk stands its colour.
  const isUnderDate = words.matches.some(({ role }) => isDateRole(role));
  if (words.isNeverStatus && !isUnderDate) return null;
  if (isUnderStatus && words.isAboutStatus) return null;
  if (profile.filled < 2 || profile.words + profile.colours < STATUS_LIMITS.unlabelled) return null;
  const own = isUnderStatus ? label : { ...label, text: name, words: readHeaderWords('') };
  const column = readStatusColumn(own, profile);
  return column && SAYING.has(column.kind) && !column.reserve ? column : null;
}
