/** Answers: under a header that asks (2.8), yes, no, a tick, an x, a box, a blank beside marked ones; to a recommendation, no status at all. */
import { LIFECYCLE_OF_RATING, readBareColour } from '../../model/status/colours';
import type { Lifecycle, Rating } from '../../model/terms';
import { MONTH } from '../../model/days/date-forms';
import { readDateText } from '../../model/days/read-date-text';
import { isBlankText, levelStatus, statusTokens } from '../../model/status/status-text';
import { readTokens } from './read-words';

/**
 * What a header asks: whether the action is done (`graded`: with P for partly), whether it has begun, or whether it has not;
 * whether it is still open, or on time; on which day it was done; or whether it is of a colour.
 */
export type Question = 'done' | 'graded' | 'started' | 'waiting' | 'open' | 'pace' | 'day' | RatingColour;
type RatingColour = Exclude<Rating, 'none'>;

export interface Answer {
  readonly lifecycle: Lifecycle;
  readonly basis: 'words' | 'assumed';
}

/** Marks of a column that is ticked or left blank. */
const MARKS = new Set(['x', '✓', '✔', '☑', '✅', '🗸', '☒', 'ü', 'þ', 'p', 'r', 'tick', 'ticked', 'true']);
/** Ticks of Wingdings are the letters ü, þ, P and R; its crosses and empty boxes û, ý, O, Q, T, o and ¨. */
const YES = new Set([...MARKS, 'yes', 'y']);
const NO = new Set([
  ...[
    'no',
    'n',
    'false',
    'not yet',
    'cross',
    '✗',
    '✘',
    '☐',
    '❌',
    '✖',
    '×',
    '□',
    'û',
    'ý',
    'o',
    'q',
    't',
    '¨',
  ],
]);
const PARTLY = new Set(['partly', 'partial', 'partially', 'part', 'in part', 'some']);
/** A tick of Wingdings, and partly where yes and no are letters too. */
const PARTLY_LETTER = 'p';
const LETTERS = new Set(['y', 'n', 'yes', 'no']);
/** True of a yes or no in letters. */
export const isLettered = (text: string): boolean => LETTERS.has(levelStatus(text));

const isAnswer = (level: string): boolean => YES.has(level) || NO.has(level) || PARTLY.has(level);

/** "Yes - adopted in March": an answer and, behind a mark, what else there is to say. */
const NOTED = /^\s*(yes|no|y|n|partly|partially|in part|not yet)\s?[-–—:,;(.\n]\s*(\S.*)$/is;
const leadOf = (text: string): [lead: string, note: string] | null => {
  const [, lead, note] = NOTED.exec(text) ?? [];
  return lead === undefined || note === undefined ? null : [lead, note];
};

/** What is an answer to something, told from a text and its level. */
export interface AnswerTraits {
  /** Yes, no, ticks, crosses and boxes. */
  readonly answer: boolean;
  /** An answer to a recommendation and nothing else. */
  readonly response: boolean;
}

export function answerTraits(text: string, level: string): AnswerTraits {
  return {
    answer: isAnswer(level) || leadOf(text) !== null,
    response: text.length <= LONGEST_RESPONSE && RESPONSE.test(level),
  };
}

/** A day and no more: what is expected, revised or aimed at has not come. */
const DAY_ALONE = new RegExp(`^(?:[\\d ./-]+|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH})[ -]\\d{2,4})$`, 'i');
const isDay = (text: string): boolean =>
  DAY_ALONE.test(text.trim()) && readDateText(text.trim()).kind === 'date';

/** True of what is put where something is done and left out where it is not: a mark, or the day that is asked for. */
export const isMark = (text: string, question?: Question): boolean =>
  MARKS.has(levelStatus(text)) || (question === 'day' && isDay(text));
/** True of a plain no, with which a blank is no answer. */
export const isPlainNo = (text: string): boolean => NO.has(levelStatus(text));

/** True of a plain yes, a tick or an x. */
export const isYes = (text: string): boolean => YES.has(levelStatus(text));
const YES_TO: Readonly<Record<Question, Lifecycle>> = {
  done: 'completed',
  graded: 'completed',
  started: 'in-progress',
  waiting: 'not-started',
  open: 'not-started',
  pace: 'in-progress',
  day: 'completed',
  blue: LIFECYCLE_OF_RATING.blue,
  green: LIFECYCLE_OF_RATING.green,
  amber: LIFECYCLE_OF_RATING.amber,
  red: LIFECYCLE_OF_RATING.red,
};
/** True of what nobody means by leaving a box blank. */
export const needsAnAnswer = (question: Question): boolean => question === 'open' || question === 'pace';
/** Says nothing by itself: what would a blank under "Not begun", or under "Red", mean? */
export const needsOthers = (question: Question): boolean => !BY_THEMSELVES.has(question);
const BY_THEMSELVES: ReadonlySet<Question> = new Set(['done', 'graded', 'started', 'open', 'pace', 'day']);

/**
 * What an answer says; null where the text is none. `blankIsNo`: the column is ticked or left blank.
 */
export function readAnswer(text: string, question: Question, blankIsNo: boolean): Answer | null {
  if (isBlankText(text)) return blankIsNo ? { lifecycle: 'not-started', basis: 'assumed' } : null;
  const level = levelStatus(text);
  if (question === 'graded' && level === PARTLY_LETTER) return { lifecycle: 'in-progress', basis: 'words' };
  if (YES.has(level))
    return { lifecycle: YES_TO[question], basis: question === 'open' ? 'assumed' : 'words' };
  if (NO.has(level)) {
    const lifecycle = question === 'open' ? 'completed' : 'not-started';
    return needsOthers(question) ? null : { lifecycle, basis: 'assumed' };
  }
  if (PARTLY.has(level)) return { lifecycle: 'in-progress', basis: 'words' };
  const noted = leadOf(text);
  if (noted) return withNote(readAnswer(noted[0], question, false), noted[1]);
  // The day may be still to come, which is for whoever keeps the plan to say.
  return question === 'day' && isDay(text) ? { lifecycle: YES_TO.day, basis: 'assumed' } : null;
}

/** A yes of which something is still going on or to come, and a no of which something has begun, are on the way. */
function withNote(answer: Answer | null, note: string): Answer | null {
  const { lifecycle } = readTokens(statusTokens(note));
  const isOnTheWay =
    answer?.lifecycle === 'completed'
      ? lifecycle === 'in-progress' || lifecycle === 'not-started'
      : lifecycle === 'in-progress';
  return answer && { lifecycle: isOnTheWay ? 'in-progress' : answer.lifecycle, basis: 'assumed' };
}

/** Words that may stand in a question beside what it asks for. */
const ASKING = new Set([
  ...[
    'action',
    'actions',
    'work',
    'task',
    'recommendation',
    'item',
    'step',
    'milestone',
    'yet',
    'if',
    'when',
  ],
  ...['still', 'we', 'are', 'is', 'been', 'has', 'it', 'please', 'yes', 'no', 'y', 'n', 'true', 'false', 'x'],
  ...['tick', 'mark', 'check', 'box'],
]);

/** How a question is to be answered: "(Y/N)", "(Yes/No/In progress)", "[tick as appropriate]". */
const HOW_TO_ANSWER =
  /[([]\s*(y(?:es)?\s*[/,|][^)\]]{0,100}|tick[^)\]]{0,100}|x)\s*[)\]]|\by(?:es)?\s?\/\s?no?\b.{0,60}$/gi;

/** The words of a question without its mark, and without how to answer it: "Completed? (Y/N)" is "Completed". */
export const askedWords = (header: string): string =>
  header.replace(/\?/g, ' ').replace(HOW_TO_ANSWER, ' ').trim();

/** What a header asks, or null where it asks nothing: "Complete?", "Completed (Y/N)", "Done", "Has it started?", "Not begun", "Amber". */
export function questionOf(header: string): Question | null {
  if (header.length > 60) return null;
  const colour = readBareColour(header);
  if (colour !== null && colour !== 'none') return colour;
  const asked = askedWords(header);
  const tokens = statusTokens(asked);
  const { lifecycle, rule, basis, coverage } = readTokens(tokens);
  if (coverage.left.some((word) => !ASKING.has(word) && !OPEN.has(word))) return null;
  if (lifecycle === 'completed') return 'done';
  if (rule === 'going') return 'started';
  if (rule === 'waiting' && basis === 'words') return 'waiting';
  // "Open/Closed" asks which of the two.
  if (/\/| or /i.test(asked)) return null;
  if (tokens.some(({ text }) => OPEN.has(text)) && (rule === 'waiting' || rule === 'nothing')) return 'open';
  return ON_TIME.test(asked) ? 'pace' : null;
}

/** Of what is turned round or stopped, only these have a plain no. */
const OPEN: ReadonlySet<string> = new Set(['outstanding', 'open', 'incomplete']);
const ON_TIME = /\bon[ -]?(?:track|target|schedule|time|course)\b/i;

const DONE =
  '(?:completed|closed|done|delivered|implemented|finished|achieved|actioned|discharged|signed off)';
/** "Date completed", "Closed on", "Actual end date": past beyond doubt, where "Completion date", "Complete" and "Delivered" may be a target. */
const DAY_OF_DONE = new RegExp(
  `^(?:(?:actual )?(?:date|day) (?:of )?(?:action |work |task )?(?:${DONE}|complete)|${DONE} (?:on|date)|actual (?:date of )?(?:completion|end|finish|closure|delivery)(?: date)?)$`,
);
const BARE_DONE = new RegExp(`^${DONE}$`);

/** True of a levelled header that asks for the day on which something was done: a day under it is a yes. */
export const asksDayOfDone = (level: string): boolean => DAY_OF_DONE.test(level);
/** True of a levelled header that says "done" and no more: numbers under it may count what was. */
export const saysDoneAlone = (level: string): boolean => BARE_DONE.test(level);

/** Answers to a recommendation say nothing about the work on it (2.2): accepted, agreed, rejected, noted. */
const RESPONSE =
  /^(?:(?:fully|partially|partly|not|in part|in principle) )?(?:accepted|agreed|approved|supported|rejected|declined|noted|accept|agree|reject)(?: (?:in part|in principle|in full|with (?:comments?|amendments?|modifications?)|by management))?$/;
const LONGEST_RESPONSE = 40;
