/** Which roles a header could mean, by the synonyms of section 9. */
import type { ColumnRole, SideRole } from '../../model/terms';
import { COLUMN_ROLES } from '../../model/terms';
import { rolesAsked } from './plain-questions';
import { asksDayOfDone, questionOf } from '../status/yes-no';
import { HEADER_FIT, HEADER_SYNONYMS, type HeaderFit } from './header-synonyms';
import { AIM_OF_THE_COUNCIL, NEVER_A_STATUS, OTHER_MEANINGS } from './other-meanings';
import { readPeriod } from './read-period';
import { sideRoleOf } from './side-headers';
import { HEADER_LIMITS } from './signals';
import { withoutBrackets } from '../text/without-brackets';

export interface HeaderMatch {
  readonly role: ColumnRole;
  /** 0 to 1. */
  readonly score: number;
  readonly fit: HeaderFit;
  /** The synonym, as the table has it. */
  readonly phrase: string;
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)
    ? word.slice(0, word.endsWith('sses') ? -2 : -1)
    : word;

/** "Status2", as an Excel table calls its second column of that name. */
const NUMBERED = /^([a-z]{3,})(\d{1,2})$/;

function levelWord(word: string): string {
  if (word === 'no' || word === 'nos') return 'no';
  const [, name, number] = NUMBERED.exec(word) ?? [];
  return name === undefined ? singular(word) : `${singular(name)} ${number}`;
}

/** Words between the commonest marks, or the number of an action: a short way for them, with the same result. */
const PLAIN = /^(?:[a-z]{2}[a-z0-9 ,.:;/-]*|\d+(?:\.\d+)*)$/i;

/** Lower case, brackets and numbering away, punctuation to spaces, words singular. */
export function levelHeader(text: string): string {
  if (PLAIN.test(text)) {
    const words = text.toLowerCase().split(/[ ,.:;/-]+/);
    return (words.at(-1) === '' ? words.slice(0, -1) : words).map(levelWord).join(' ');
  }
  const open = withoutBrackets(text);
  const kept = /[\p{L}%#]/u.test(open) ? open : text;
  return kept
    .toLowerCase()
    .replace(/^\s*(\d{1,2}|[a-z])\s*[.):]\s+(?=\S)/u, '')
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/(\d)\s*%/g, '$1 %')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim()
    .split(' ')
    .map(levelWord)
    .join(' ');
}

interface Entry {
  readonly role: ColumnRole;
  readonly score: number;
}

const entries = new Map<string, Entry[]>();
/** Most words of a synonym that begins with a word: most texts of a worksheet have no such word. */
const longestFrom = new Map<string | undefined, number>();
for (const role of COLUMN_ROLES) {
  for (const [phrase, score] of HEADER_SYNONYMS[role]) {
    const list = entries.get(phrase) ?? [];
    list.push({ role, score });
    entries.set(phrase, list);
    const words = phrase.split(' ');
    longestFrom.set(words[0], Math.max(longestFrom.get(words[0]) ?? 0, words.length));
  }
}

function fitOf(start: number, length: number, words: number): HeaderFit {
  if (length === words) return 'whole';
  if (start + length === words) return 'end';
  return start === 0 ? 'start' : 'inside';
}

/** A reason or a count about the status: "Reason for RAG", "Completed checklist items". */
const ABOUT_STATUS =
  /\b(by|who|reason|rationale|justification|explanation|why|number of|no of|count|checklist|history|weight|weighting)\b|\b(complete|completed|done|open|closed) (\w+ )?item\b/;
/** "RAG owner" says whose it is, "Lead officer status" and "Officer RAG" how it stands; "Owner and status" is both. */
const OF_A_PERSON = /\b(owner|officer|lead|person|author|reviewer|approver|contact)\b/;
const SAYS_STATUS = /(?<! and) (?:status|b?rag|rating|assessment|view)$/;
const isAbout = (level: string): boolean =>
  ABOUT_STATUS.test(level) || (OF_A_PERSON.test(level) && !SAYS_STATUS.test(level));

/** It ends before the one who is meant. */
const SAYS_WHOM = / (?:to|by|from)$/;
const WHAT_ROLES: readonly ColumnRole[] = ['recommendation', 'action', 'update', 'impact', 'nextSteps'];

/** True of a header that is no status for its date alone: "Date of completion and outcome", but not "Target date". */
export const isOnlyOfDate = (level: string): boolean => !neverStatus(level.replace(/\bdate\b/g, ''));

function neverStatus(level: string): boolean {
  // "On target" is how the work stands, and no target.
  const padded = ` ${level} `.replace(' on target ', ' ');
  return NEVER_A_STATUS.some((words) => padded.includes(` ${words} `));
}

function meansOther(role: ColumnRole, words: readonly string[], phrase: string): boolean {
  const others = OTHER_MEANINGS[role];
  const own = phrase.split(' ');
  return others !== undefined && words.some((word) => others.includes(word) && !own.includes(word));
}

/** Every role that the header's words speak for, best first; longer phrases take their words from shorter ones. */
export const matchHeader = (header: string): readonly HeaderMatch[] => findMatches(levelHeader(header));

/** True of a levelled header that asks in plain English for something that a plan is read by. */
export const isQuestion = (level: string): boolean =>
  !entries.has(level) && (rolesAsked(level) ?? []).length > 0;

/** True of a levelled header that is a synonym or a question and nothing else: without it no match is whole. */
export const isSynonym = (level: string): boolean => entries.has(level) || isQuestion(level);

/** "Dependency: Action", "Depends on", "Prerequisites": of something else, that has to come first; not "Dependencies and next steps". */
const COMES_FIRST = /^(?!.*(?:next|progress))(?:(?:key )?(?:inter ?)?depend|pre ?requis)/;
const asked = (level: string): ReturnType<typeof rolesAsked> =>
  COMES_FIRST.test(level) ? [] : rolesAsked(level);

/** It asks for something that no plan is read by: "How will we know it has worked?" */
const isAside = (level: string): boolean => !entries.has(level) && asked(level)?.length === 0;

/** True of the levelled label of a group that is of something else than the plan's own: what stands under it is so too. */
export const isOfOther = (level: string): boolean => sideRoleOf(level) !== null || COMES_FIRST.test(level);

/** All that a header's words say. */
export interface HeaderWords {
  readonly level: string;
  /** The same without the label of the group that it stands under. */
  readonly own: string;
  /** Of the two the one that it is known by. */
  readonly said: string;
  readonly matches: readonly HeaderMatch[];
  /** The column is never the status (rule 2.2). */
  readonly isNeverStatus: boolean;
  /** It says something about the status and is none. */
  readonly isAboutStatus: boolean;
  /** What it says of a column beside the plan's own; null for none of it. */
  readonly beside: SideRole | null;
}

/**
 * Read once a column and carried with it: many ask, each for another role.
 * @param own its own words, where it stands under the label of a group as well
 */
export function readHeaderWords(header: string, own = header): HeaderWords {
  const [level, ownLevel] = [levelHeader(header), levelHeader(own)];
  const group = level.slice(0, -ownLevel.length).trim();
  const saysAll = own === header || !saysItself(own, ownLevel, group, level);
  const said = saysAll ? level : ownLevel;
  const beside = sideRoleOf(said);
  // "Progress to date" over a status is no date.
  const isNeverStatus = neverStatus(said) || (!saysAll && !isOnlyOfDate(group));
  const matches = findMatches(said);
  const isNamed = saysAll || matches.length > 0 || isAside(ownLevel) || readPeriod(own) !== null;
  const all = isNamed ? matches : namedByGroup(group, level);
  return {
    level,
    own: ownLevel,
    said,
    matches: isNeverStatus && !saysAll ? all.filter((match) => !isOfStatus(match)) : all,
    isNeverStatus: isNeverStatus || beside !== null || isAside(said),
    isAboutStatus: isAbout(said),
    beside,
  };
}

const isOfStatus = ({ role }: HeaderMatch): boolean => role === 'status' || role === 'rating';

/** What is written anew each period. */
const OF_PERIODS: ReadonlySet<ColumnRole> = new Set([
  ...(['status', 'rating', 'percentComplete', 'update', 'impact', 'nextSteps'] as const),
]);

/** What an action has, and what comes after it. */
export const OF_AN_ACTION: ReadonlySet<ColumnRole | undefined> = new Set([
  ...(['owner', 'dueDate', 'status', 'rating', 'nextSteps'] as const),
]);

/**
 * "Where we are: Lead" is the lead: what it stands under says no more of it, unless both together are called so ("Revised: Due
 * date"), the group is called something of which it says little itself ("Progress: Q3"), or is of risks and the like.
 */
function saysItself(own: string, ownLevel: string, group: string, whole: string): boolean {
  if (entries.has(whole) || isOfOther(group)) return false;
  const [mine] = findMatches(ownLevel);
  const named = entries.get(group);
  // "Owner: Action" has it, beside "Owner: Risk".
  if (mine?.role === 'action' && named?.some(({ role }) => OF_AN_ACTION.has(role))) return false;
  // "RAG: Outcome" rates what came of it.
  if (mine?.role === 'impact' && named?.some(({ role }) => role === 'rating')) return false;
  if (isSynonym(ownLevel) || isAside(ownLevel) || questionOf(own) !== null || asksDayOfDone(ownLevel))
    return true;
  const isDated = readPeriod(own) !== null;
  if (named && isDated) return !named.some(({ role }) => OF_PERIODS.has(role));
  if (named) return mine !== undefined && mine.role !== 'reference' && mine.score >= HEADER_LIMITS.plainly;
  return mine !== undefined || isDated || !isQuestion(group);
}

/** "For completion by leads" names no lead. */
const IN_PASSING = /\b(?:about|by|for|to|of|and|in|on|from|with)\b/;

/** What a header of no known words is for the label above it: "Peer challenge recommendations: Text". */
function namedByGroup(group: string, whole: string): readonly HeaderMatch[] {
  // "Action 2"
  const aside = new Set(
    findMatches(group.replace(/ \d+$/, '')).flatMap(({ phrase, fit }) =>
      (fit === 'end' || fit === 'whole') && !IN_PASSING.test(group) ? [] : [phrase],
    ),
  );
  return findMatches(whole).filter(({ phrase }) => !aside.has(phrase));
}

/** How well a header's words speak for a role, from 0 for not at all to 1. */
export const scoreFor = ({ matches }: Pick<HeaderWords, 'matches'>, role: ColumnRole): number =>
  matches.find((match) => match.role === role)?.score ?? 0;

const MOST_WORDS = 14;

/** The same of a header that is levelled. */
export function findMatches(level: string): readonly HeaderMatch[] {
  const roles = entries.has(level) ? null : asked(level);
  if (roles) return roles.map(([role, score]) => ({ role, score, fit: 'whole', phrase: level }));
  const words = level.split(' ');
  if (words.length > MOST_WORDS) return [];
  const lengths = words.map((word) => longestFrom.get(word) ?? 0);
  const claimed = new Array<boolean>(words.length).fill(false);
  const best = new Map<ColumnRole, HeaderMatch>();
  for (let length = Math.max(...lengths); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      if ((lengths[start] ?? 0) < length) continue;
      if (claimed.slice(start, start + length).includes(true)) continue;
      const phrase = words.slice(start, start + length).join(' ');
      const found = entries.get(phrase);
      if (!found) continue;
      claimed.fill(true, start, start + length);
      const fit = fitOf(start, length, words.length);
      for (const { role, score } of found) {
        if (meansOther(role, words, phrase)) continue;
        const worth = score * HEADER_FIT[fit];
        if (worth > (best.get(role)?.score ?? 0)) best.set(role, { role, score: worth, fit, phrase });
      }
    }
  }
  if (neverStatus(level)) {
    // "Target RAG" and "Predicted outcome RAG" are ratings, though never this one: no date, no outcome either.
    const isRatingOfOther = [best.get('status'), best.get('rating')].some((match) => match?.fit === 'end');
    if (isRatingOfOther) return [];
    best.delete('status');
    best.delete('rating');
  }
  if (AIM_OF_THE_COUNCIL.test(level)) best.delete('recommendation');
  // "Updated by" says who; "Complete by" is a phrase of its own.
  if (best.get('dueDate')?.phrase === 'by' && best.get('dueDate')?.fit !== 'whole') best.delete('dueDate');
  // "Timescale: From" is when it begins.
  if (level.endsWith(' from')) best.delete('dueDate');
  // "Recommendation made to" and "Action by" say whom, and not what.
  if (SAYS_WHOM.test(level)) for (const role of WHAT_ROLES) best.delete(role);
  if (best.get('rating')?.fit === 'end' || SAYS_STATUS.test(level)) best.delete('owner');
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** What stands in a header's brackets, where it is a list: "Progress (Complete/Ongoing/Not started)"; else "". */
export function listInHeader(header: string): string {
  const inside = /[([]([^()[\]]+)[)\]]/.exec(header)?.[1] ?? '';
  return /[/,;|=]/.test(inside) ? inside : '';
}
