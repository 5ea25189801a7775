/** Reads a date that is written as text: noise around it, open-ended ones, single dates, ranges (section 7). */
import { addDays } from './calendar';
import { isPartialDate, readDateForm, type FormReading } from './date-forms';
import type { DateReading } from './day';

/** Longer texts are remarks. */
const LONGEST = 200;

const words = (...patterns: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'u');
/** These leave the end open whatever date stands beside them. */
const OPEN_ENDED = words(
  ...['on[ -]?going', 'tb[acd]', 'asap', 'a\\.s\\.a\\.p', 'as soon as possible', 'immediate(?:ly)?'],
  ...[
    'continu(?:ous|al)(?:ly)?',
    'continuing',
    'rolling',
    'onwards?',
    'annually',
    'bi-?annual(?:ly)?',
    'yearly',
  ],
  ...['(?:month|quarter|week|fortnight)ly', 'daily', 'termly', 'every [a-z0-9]+'],
  ...['each (?:year|month|quarter|week|term)', 'to be (?:confirmed|agreed|determined|decided|advised|set)'],
  ...['as (?:required|needed|and when)', 'when required', 'business as usual', 'bau', 'permanent(?:ly)?'],
  ...[
    'open[ -]?ended',
    '(?:short|medium|long)(?:er)?[ -]term',
    'early',
    'mid',
    'late',
    'start of',
    'beginning of',
  ],
  ...['in due course', 'recurring', 'regular(?:ly)?', 'indefinite(?:ly)?'],
);
/** Open-ended where nothing else is written. */
const OPEN_ALONE =
  /^(?:annual|open|now|continuous|immediate effect|with immediate effect|(?:short|medium|long)(?: ?[/-] ?(?:medium|long))?)$/;
/** A beginning without an end: open-ended unless a range follows. */
const BEGINNING = /^(?:from|since|starting|commencing|commences?|starts?|beginning)\b[: ]*/;

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?';
const MEETING = '(?:(?:audit|scrutiny|full|annual) )?(?:committee|cabinet|council|executive|board)';
const LEADING = new RegExp(
  `^(?:by|the|end|of|due|date|deadline|target|before|no later than|not later than|on|in|during|within|until|till|up to|to|original|revised|new(?! year)|now|` +
    `extended|moved|completed? by|complete|completion|expected|estimated|est|approx(?:imately)?|circa|c|around|financial year|week ending|w/e|` +
    `throughout|provisional(?:ly)?|month|year|${MEETING}|${WEEKDAY})(?![\\p{L}\\p{N}])[:.,; -]*`,
  'u',
);
const TRAILING = new RegExp(
  `(?<![:.,; -])[:.,; -]*(?<![\\p{L}\\p{N}])(?:revised|original|at (?:the )?latest|latest|deadline|target|provisional|extended|estimated|est|approx|new|` +
    `year end|financial year|fy|${MEETING}|meeting|${WEEKDAY})$`,
  'u',
);
const WEEK_COMMENCING = /^(?:w\/c|wc|week commencing|week beginning|w\/b) ?:? ?/;
const TIME = /(?: |(?<=\d)t)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m| ?z)?$/;
/** Between the two ends of a range, or a first and a moved date. */
const JOINS = / (?:to|until|till|through|and|revised to|extended to|moved to|now|revised):? | ?[-/&] ?/g;

/** One for all blank cells. */
const BLANK: DateReading = { kind: 'blank' };

export function readDateText(text: string): DateReading {
  if (text === '') return BLANK;
  const cleaned = cleanText(text);
  if (cleaned === '' || /^-+$/.test(cleaned)) return BLANK;
  if (cleaned.length > LONGEST) return { kind: 'unreadable' };
  if (OPEN_ENDED.test(cleaned) || OPEN_ALONE.test(cleaned)) return { kind: 'open-ended' };
  const started = BEGINNING.test(cleaned);
  // No date is without a digit, and noise has none: spares most texts what follows.
  if (!started && !/\d/.test(cleaned)) return { kind: 'unreadable' };
  const bare = stripNoise(cleaned.replace(BEGINNING, '').replace(/^between /, ''));
  if (!/\d/.test(bare)) return { kind: isPartialDate(bare) ? 'open-ended' : 'unreadable' };
  // Somebody meets many times a year.
  if (MEETS.test(cleaned) && YEAR_ALONE.test(bare)) return { kind: 'unreadable' };
  const week = WEEK_COMMENCING.test(bare);
  const single = readDateForm(bare.replace(WEEK_COMMENCING, '')) ?? readShortYear(bare);
  if (single) {
    if (started) return { kind: 'open-ended' };
    return week && single.kind === 'date'
      ? { kind: 'date', day: addDays(single.day, 6), period: true }
      : single;
  }
  return readRange(bare) ?? { kind: started && isPartialDate(bare) ? 'open-ended' : 'unreadable' };
}

const MEETS = new RegExp(`${MEETING}|meeting`);
const YEAR_ALONE = /^(?:fy ?)?\d{2,4}(?: ?[-/] ?\d{1,4})?$/;
const SHORT_YEAR = /^(2\d|3\d) ?[/-] ?(2\d|3\d)$/;
/** "25/26" among dates: a financial year, since neither figure is a month. Null for any other. */
function readShortYear(text: string): FormReading | null {
  const [, first, second] = SHORT_YEAR.exec(text) ?? [];
  return Number(first) + 1 === Number(second) ? readDateForm(`fy ${first}/${second}`) : null;
}

/** Words and numbers with single blanks, slashes or dashes between them, as most cells have them: as they are. */
const PLAIN = /^[a-z0-9]+(?:[ /-][a-z0-9]+)*$/i;

/** Signs that are on a keyboard, and nothing else. */
const ASCII = /^[\t\n\r -~]*$/;

/** Lower case, plain dashes and spaces, no apostrophes, brackets or time of day. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return (ASCII.test(text) ? text.toLowerCase() : inPlainSigns(text))
    .replace(/['`]/g, '')
    .replace(/[()[\]{},;?!"*\s]+/g, ' ')
    .trim()
    .replace(TIME, '')
    .replace(/(?<=\p{L})\.(?= |-|\d)/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/(?<![ .:])[ .:]+$/, '');
}

const inPlainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}’‘]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[“”•\p{Cc}]/gu, ' ');

/** "Due: by the end of" before, "(revised)" behind. */
function stripNoise(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(LEADING, '').replace(TRAILING, '').trim();
  }
  return rest;
}

/** Due on the last day of its end. Both ends have to be dates, the first one perhaps in part. */
function readRange(text: string): FormReading | null {
  // A spaced join parts more than a tight one: "Mar-25 - Jun-25".
  const joins = [...text.matchAll(JOINS)];
  const isSpaced = ([join]: RegExpExecArray): boolean => join.startsWith(' ');
  for (const join of [...joins.filter(isSpaced), ...joins]) {
    const left = stripNoise(text.slice(0, join.index));
    const right = stripNoise(text.slice(join.index + join[0].length));
    const end = readDateForm(right) ?? (join[0].includes('-') ? endOfYears(left, right) : null);
    if (!end) continue;
    const start = readDateForm(left);
    if (!start && !isPartialDate(left)) continue;
    if (end.kind === 'impossible' || start?.kind === 'impossible') return { kind: 'impossible' };
    return start && start.day > end.day ? null : { ...end, period: true };
  }
  return null;
}

/** "2025-27": three years, to the end of the last. */
function endOfYears(left: string, right: string): FormReading | null {
  return /^\d{4}$/.test(left) && /^\d{2}$/.test(right) && Number(right) > Number(left.slice(2)) + 1
    ? readDateForm(left.slice(0, 2) + right)
    : null;
}
