/** Reads what a line of a key says of how late or how far work is ("more than three months late"): all of it, or nothing. */
import type { RatingRule } from '../../model/rating-rule';
import { inUnit, readAmount, readUnit, type Amount } from './read-amount';
import { Words } from './word-walk';

/** What a rule states, without the rating. */
export type Conditions = Omit<RatingRule, 'rating'>;

const NOTHING: Conditions = {
  daysLateFrom: null,
  daysLateTo: null,
  percentFrom: null,
  percentTo: null,
  lifecycle: null,
};
const LONGEST = 160;

const DATE_WORDS = [
  'the',
  'its',
  'their',
  'due',
  'target',
  'original',
  'planned',
  'agreed',
  'completion',
  'end',
];
/** Of themselves they say that something is late, and by nought or more only with a number. */
const LATE = ['late', 'overdue', 'over due'];
const BEHIND = ['behind schedule', 'behind target', 'behind plan', 'behind', 'delayed', 'delay', 'slippage'];
const COMPLETE = ['complete', 'completed', 'completion', 'done'];
const FILLERS = [
  'the',
  'this',
  'it',
  'action',
  'actions',
  'task',
  'tasks',
  'milestone',
  'is',
  'are',
  'work',
  'has',
  'been',
];
const STAGES = [
  ['not started', 'not-started'],
  ['not yet started', 'not-started'],
  ['in progress', 'in-progress'],
  ['under way', 'in-progress'],
  ['underway', 'in-progress'],
] as const;

/** "past its due date" */
function isPastDate(words: Words): true | null {
  if (!words.take('past', 'beyond', 'after')) return null;
  words.skip(DATE_WORDS);
  return words.take('date', 'deadline') || null;
}

const isLate = (words: Words): true | null => words.attempt(isPastDate) ?? (words.take(...LATE) || null);

/** What is late is so by a day at least. */
function lateBy({ range: [from, to], isPercent }: Amount): Partial<Conditions> | null {
  if (isPercent || (to !== null && to < 1)) return null;
  return { daysLateFrom: from ?? 1, daysLateTo: to };
}

function farBy({ range: [from, to], isPercent }: Amount): Partial<Conditions> | null {
  if (!isPercent || (from ?? 0) > 100 || (to ?? 100) < 0 || (to ?? 0) > 100) return null;
  return { percentFrom: from, percentTo: to };
}

type ReadCondition = (words: Words) => Partial<Conditions> | null;

/** The first that reads something from where the words stand is taken. */
const CONDITIONS: readonly ReadCondition[] = [
  (words) => {
    const found = readAmount(words);
    if (!found) return null;
    if (found.isPercent) return words.take(...COMPLETE) ? farBy(found) : null;
    return isLate(words) || words.take(...BEHIND) ? lateBy(found) : null;
  },
  (words) => {
    if (!isLate(words) && !words.take(...BEHIND)) return null;
    words.take('by', 'of');
    const found = readAmount(words);
    return found && lateBy(found);
  },
  (words) => (isLate(words) ? { daysLateFrom: 1 } : null),
  (words) => (words.take('not') && isLate(words) ? { daysLateTo: 0 } : null),
  (words) => {
    if (!words.take('due within the next', 'due within', 'due in the next')) return null;
    const number = words.number();
    const unit = readUnit(words);
    if (number === null || unit === null || unit === 'percent') return null;
    return { daysLateFrom: -inUnit(number, unit), daysLateTo: 0 };
  },
  (words) => {
    const stage = STAGES.find(([phrase]) => words.take(phrase));
    return stage ? { lifecycle: stage[1] } : null;
  },
];

function firstRead(words: Words): Partial<Conditions> | null {
  for (const read of CONDITIONS) {
    const found = words.attempt(read);
    if (found) return found;
  }
  return null;
}

function readConditions(list: readonly string[]): Conditions | null {
  const words = new Words(list);
  let stated = NOTHING;
  do {
    words.skip(FILLERS);
    const found = firstRead(words);
    if (!found) return null;
    const isTwice = (Object.keys(found) as (keyof Conditions)[]).some((part) => stated[part] !== null);
    if (isTwice) return null;
    stated = { ...stated, ...found };
  } while (words.take('and', 'but'));
  // A stage alone is what the plan's status says already.
  return words.isOver &&
    Object.entries(stated).some(([part, limit]) => part !== 'lifecycle' && limit !== null)
    ? stated
    : null;
}

const SIGNS = /[^a-z\d\s]/;
const WORD = /[a-z]+|\d+/g;

/** Null where there is a sign that no rule is made of. */
function wordsOf(text: string): string[] | null {
  const plain = text
    .toLowerCase()
    .replace(/per cent|%/g, ' percent ')
    .replace(/>=|≥/g, ' at least ')
    .replace(/<=|≤/g, ' at most ')
    .replace(/>/g, ' more than ')
    .replace(/</g, ' less than ')
    .replace(/\+/g, ' plus ')
    .replace(/(\d)\s?[-–—]\s?(?=\d)/g, '$1 to ')
    .replace(/[-–—]/g, ' ')
    .replace(/\.(?!\d)/g, ' ');
  return SIGNS.test(plain) ? null : [...plain.matchAll(WORD)].map(([word]) => word);
}

/** A dash between numbers is a range. */
const CLAUSES = /\s[-–—]\s(?!\d)|(?<!\d)\s[-–—]\s|[:;,()]/;

/** Names of a rating, which say nothing of how late or how far. */
const NAMES: ReadonlySet<string> = new Set([
  ...['on track', 'off track', 'on target', 'off target', 'at risk', 'behind', 'behind schedule', 'delayed'],
  ...['slipping', 'slippage', 'some slippage', 'minor delay', 'significant delay', 'major delay', 'critical'],
]);

/**
 * What a text states of how late or how far work is. Null where a word of it is not understood, where it says nothing of
 * the kind, and for what could be meant in two ways ("three months late", "working days").
 */
export function readRuleWords(text: string): Conditions | null {
  if (text.length > LONGEST) return null;
  const clauses = text
    .split(CLAUSES)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const stating = clauses.filter((clause) => !NAMES.has(clause.toLowerCase()));
  return readWhole(clauses.join(' ')) ?? readWhole(stating.join(' and '));
}

function readWhole(text: string): Conditions | null {
  const words = wordsOf(text);
  return words && readConditions(words);
}
