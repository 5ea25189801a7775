/** What speaks for a column having a role: its header and its content, each signal weighed in signals.ts. */
import type { ColumnRole } from '../../model/terms';
import type { FoundColumn, Header } from './block';
import type { HeaderMatch } from './match-header';
import { makeReason, type Reason } from '../../model/decision';
import type { Profile } from './profile-column';
import { COLUMN_LIMITS as LIMITS, COLUMN_SIGNALS, COLUMN_THRESHOLD, type ColumnSignal } from './signals';

export interface Evidence {
  readonly label: Header;
  readonly profile: Profile;
  /** The next column has no header of its own and stands under this one's. */
  readonly leadsSpan: boolean;
}

type Test = (evidence: Evidence) => boolean;

const isEmpty: Test = ({ profile }) => profile.filled === 0;
const holdsReferences: Test = ({ profile }) => profile.references >= LIMITS.references;
const mangledReferences: Test = ({ profile }) => profile.references + profile.dates >= LIMITS.mangled;
const holdsNoReferences: Test = (evidence) =>
  !isEmpty(evidence) && !holdsReferences(evidence) && !mangledReferences(evidence);
const holdsText: Test = ({ profile }) =>
  profile.meanLength >= LIMITS.text && profile.numbers < LIMITS.numbersAmong;
const holdsNumbers: Test = ({ profile }) => profile.numbers >= LIMITS.most && profile.dates < LIMITS.most;
const holdsDates: Test = ({ profile }) => profile.dates + profile.openEnded >= LIMITS.most;
const datesNotText: Test = ({ profile }) => profile.dates >= LIMITS.most;
const holdsNoDates: Test = ({ profile }) => profile.filled > 0 && profile.dates + profile.openEnded === 0;
const valuesDiffer: Test = ({ profile }) =>
  profile.filled > 1 && profile.distinct >= profile.filled * LIMITS.differ;
const valuesRepeat: Test = ({ profile }) =>
  profile.filled > 1 &&
  (profile.distinct < profile.filled * LIMITS.differ || profile.filled < profile.rows * LIMITS.differ);
/** Of a header that only ends with "objective" or "priority": what an action serves, and nobody recommended. */
const valuesComeBack: Test = ({ label, profile }) =>
  profile.runs * 2 >= profile.distinct * 3 &&
  label.words.matches.every(({ role, fit }) => role !== 'recommendation' || fit !== 'whole');
const tooShort: Test = ({ profile }) => profile.filled > 0 && profile.meanLength < LIMITS.shortText;
/**
 * Short words under nothing but Recommendation are what was recommended: "Culture", not "R1", "Yes" or "High"; and under
 * Action what is done, where they do not come back again and again ("Monitor", "Escalate").
 */
const tooShortFor =
  (asked: ColumnRole): Test =>
  (evidence) => {
    const { references, letters, answers, responses, numbers, distinct, filled } = evidence.profile;
    const { matches } = evidence.label.words;
    const isNamed = matches.some(({ role, fit, score }) => role === asked && fit === 'whole' && score === 1);
    const isCode = references + letters + answers + responses + numbers > 0;
    const comesBack = asked === 'action' && distinct * 2 <= filled;
    return tooShort(evidence) && (!isNamed || isCode || comesBack);
  };
const tooLong: Test = ({ profile }) => profile.long >= LIMITS.most;
const namesPeople: Test = ({ profile }) => profile.people >= LIMITS.most && profile.long < LIMITS.some;
/** Answers to a recommendation, or short words for how the work stands: "Unresolved" and "Done" under Resolution. */
const holdsResponses: Test = (evidence) => {
  const { responses, words, meanLength } = evidence.profile;
  return responses + (meanLength < LIMITS.text ? words : 0) >= LIMITS.most;
};
const headerSpans: Test = ({ label }) => label.spannedFrom !== null;
const someOtherDate: Test = ({ label: { words } }) =>
  words.matches.length === 0 && words.said.split(' ').includes('date');
const unknownHeader: Test = ({ label }) => label.words.matches.length === 0 && label.words.beside === null;

type Rule = readonly [signal: Exclude<ColumnSignal, 'header'>, test: Test];
const TEXT: readonly Rule[] = [
  ['holds-text', holdsText],
  ['holds-numbers', holdsNumbers],
  ['dates-not-text', datesNotText],
];
const PROSE: readonly Rule[] = [
  ['holds-numbers', holdsNumbers],
  ['dates-not-text', datesNotText],
];
const DATE: readonly Rule[] = [
  ['holds-dates', holdsDates],
  ['holds-no-dates', holdsNoDates],
  ['some-other-date', someOtherDate],
  ['too-long', tooLong],
];
const REFERENCE: readonly Rule[] = [
  ['holds-references', holdsReferences],
  ['holds-no-references', holdsNoReferences],
  ['is-empty', isEmpty],
];

/** The content signals of each role; status, rating and % complete are told apart in status-columns.ts. */
const RULES: Readonly<Partial<Record<ColumnRole, readonly Rule[]>>> = {
  reference: REFERENCE,
  recommendationReference: REFERENCE,
  theme: [...PROSE, ['values-repeat', valuesRepeat], ['too-long', tooLong]],
  recommendation: [
    ...TEXT,
    ['values-repeat', valuesRepeat],
    ['values-come-back', valuesComeBack],
    ['too-short', tooShortFor('recommendation')],
    ['is-empty', isEmpty],
  ],
  action: [
    ...TEXT,
    ['values-differ', valuesDiffer],
    ['too-short', tooShortFor('action')],
    ['holds-responses', holdsResponses],
  ],
  owner: [...PROSE, ['names-people', namesPeople], ['too-long', tooLong]],
  dueDate: DATE,
  revisedDate: DATE,
  update: PROSE,
  impact: PROSE,
  nextSteps: PROSE,
  evidence: PROSE,
};

/** What a header calls a date that is not when the action is due, or a stretch of time. */
const OTHER_DATE =
  /\b(start|begin|began|meeting|review|year|period|quarter|month|log|report|audit|committee|cabinet|council|board|visit|inspection|decision|minute|actual|last|since|from|birth|paid|sent|held|(?!plann|propos|promis|commit|intend|desir|expect|schedul|requir|need|revis|extend|target|estimat|anticipat|project|forecast)[a-z]{3,}ed)\b/;

/** Dates that can be due dates under any header: days, not "now" and "later" alone, and none that the header calls something else (section 7). */
const couldBeDue: Test = ({ label, profile }) =>
  profile.dates > 0 &&
  profile.years < LIMITS.some &&
  profile.periods < LIMITS.some &&
  !OTHER_DATE.test(label.words.level);

/** Codes of what is measured or served, and not of the rows. */
const OF_OTHERS = /\b(?:kpis?|measure|indicator|milestone|corporate|strategic|link|page)\b/;

/**
 * Whether a column can have the role for its content alone. Running numbers without a name, dates, years, money, initials
 * and letters are no references (3.5).
 */
function byContent(role: ColumnRole, evidence: Evidence): boolean {
  const { profile } = evidence;
  if (role === 'reference') {
    if (profile.running || profile.dates + profile.openEnded >= LIMITS.datesAmong) return false;
    if (evidence.leadsSpan) return true;
    return (
      unknownHeader(evidence) &&
      !OF_OTHERS.test(evidence.label.words.level) &&
      profile.codes >= LIMITS.references &&
      profile.orderly &&
      profile.integers < LIMITS.most
    );
  }
  if (role === 'dueDate') return unknownHeader(evidence) && couldBeDue(evidence);
  return unknownHeader(evidence) && role === 'owner';
}

/** Signals with the weights that they always have. */
export const columnReasons = (...signals: Rule[0][]): Reason[] =>
  signals.map((signal) => makeReason(signal, COLUMN_SIGNALS[signal], {}));

/** A header that is like a known one speaks for the role of that one. */
export const headerReason = (header: string, { score, phrase }: HeaderMatch): Reason => ({
  signal: 'header',
  weight: COLUMN_SIGNALS.header * score,
  facts: { header, synonym: phrase },
});

/** "Recommendation" above 1, 2 and 3 says which one by its number, and "Previous recommendation" another than the plan's. */
export const namesNumbers = (evidence: Evidence, { role, phrase }: HeaderMatch): boolean =>
  role === 'recommendation' &&
  phrase.endsWith('recommendation') &&
  holdsReferences(evidence) &&
  !/previous|earlier/.test(evidence.label.words.level);

/** A column that is given a role which no header claims. @param synonym what its header says */
export const standIn = (role: ColumnRole, label: Header, synonym: string): FoundColumn => ({
  role,
  label,
  reasons: [{ signal: 'header', weight: COLUMN_THRESHOLD, facts: { header: label.text, synonym } }],
});

/** True of one that was given so. */
export const isStandIn = ({ reasons }: Pick<FoundColumn, 'reasons'>): boolean =>
  reasons[0]?.weight === COLUMN_THRESHOLD;

/** The reasons for and against a role, the header first; empty where the header says nothing for it. */
export function weighRole(role: ColumnRole, evidence: Evidence): Reason[] {
  const { matches } = evidence.label.words;
  const match =
    matches.find((found) => found.role === role) ??
    (role === 'recommendationReference' ? matches.find((found) => namesNumbers(evidence, found)) : undefined);
  if (!match && !byContent(role, evidence)) return [];
  const reasons: Reason[] = match ? [headerReason(evidence.label.text, match)] : [];
  const held = (RULES[role] ?? []).filter(([, test]) => test(evidence)).map(([signal]) => signal);
  return [
    ...reasons,
    ...(headerSpans(evidence) ? columnReasons('header-spans') : []),
    ...columnReasons(...held),
  ];
}

export const total = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);
