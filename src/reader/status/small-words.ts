/** Words that stand beside a status without changing it, and what tells a status that is said from one that is mentioned (2.9). */
import { MONTH, SEASON } from '../../model/days/date-forms';

/**
 * Words that say nothing of their own: a status is what it is with or without them (2.9). Nouns and pronouns are none of
 * them, nor is what tells of the past (was, had): who did what is a sentence.
 */
export const SMALL_WORDS: ReadonlySet<string | undefined> = new Set([
  ...[
    'the',
    'a',
    'an',
    'of',
    'in',
    'by',
    'with',
    'for',
    'to',
    'at',
    'as',
    'per',
    'via',
    'see',
    'within',
    'or',
  ],
  ...['and', 'but', 'is', 'are', 'be', 'been', 'being', 'has', 'have', 'all', 'now', 'already', 'currently'],
  ...['so', 'far'],
  ...['both', 'each', 'again', 'fully', 'successfully', 'made', 'rag', 'brag', 'rating', 'rated', 'status'],
  ...['position', 'current', 'ref', 'date'],
]);

/** Words of dates and periods, besides numbers: "Completed June 2024", "Q3", "1st April", "mid May". */
export const DATE_WORD = new RegExp(
  `^(?:${MONTH}|febr|${SEASON}|quarter|qtr|year|month|week|end|mid|early|financial|fy|q[1-4]|h[12]|\\d{1,2}(?:st|nd|rd|th)|fy\\d{2,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$`,
);

/** References among other words: R3, A1b, 3a. */
export const REFERENCE_WORD = /^(?:[a-z]{1,4}\d{1,4}[a-z]?|\d{1,4}[a-z]{1,2})$/;

/** What a row is itself: first of all and before a phrase it is as small as a word can be, "Action withdrawn". */
export const ITSELF: ReadonlySet<string | undefined> = new Set(['action', 'recommendation', 'task']);

/** An out phrase that opens a text goes on with one of these: "Superseded by action 4.2". */
export const AFTER_OUT: ReadonlySet<string | undefined> = new Set(['by', 'with', 'into', 'to', 'under']);

/** With one of these why it is out: "No longer required due to the merger". */
export const AFTER_PLAIN_OUT: ReadonlySet<string | undefined> = new Set([
  'due',
  'because',
  'following',
  'since',
]);

/**
 * Phrases that everyday sentences use of anything at all ("the group met", "the contract closed"). Where a text that
 * says a status goes on to mention one of them, it has no bearing on that status.
 */
export const EVERYDAY: ReadonlySet<string> = new Set([
  ...['met', 'started', 'commenced', 'begun', 'closed', 'open', 'removed', 'missed', 'late', 'planned'],
  ...[
    'scheduled',
    'live',
    'merged',
    'new',
    'failed',
    'behind',
    'done',
    'in place',
    'outstanding',
    'declined',
  ],
  ...['start', 'begin', 'addressed', 'resolved', 'concluded', 'deleted'],
]);

/** Of these it says how much is left: "one item outstanding", but not "rated outstanding". */
export const LEFT_OVER = {
  word: 'outstanding',
  counts: /^(?:\d.*|one|two|three|four|five|six|some|several|few|only|still|remains)$/,
} as const;

/** Counts only where nothing but small words, dates and colours stands beside it: "New", not "New officer". */
export const ALONE: ReadonlySet<string | undefined> = new Set(['new']);
