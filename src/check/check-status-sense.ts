/** Findings about statuses that do not agree with the % complete or the update beside them. */
import { readWords } from '../reader/status/read-words';
import { PHRASE_TABLE } from '../reader/status/vocabulary';
import type { Action } from '../model/plan';
import { isOutstanding } from '../model/lifecycles';
import type { Lifecycle } from '../model/terms';
import { lacksStatuses } from './check-statuses';
import type { Finding } from './finding';
import { findingAt, type Check } from './make-finding';

export const checkStatusSense: Check<'status-conflict' | 'status-doubtful'> = (plan) => {
  const hasStatuses = !lacksStatuses(plan);
  const findings: ReturnType<typeof checkStatusSense> = [];
  for (const action of plan.actions) {
    const conflict = findPercentConflict(action);
    if (conflict) findings.push(conflict);
    const doubt = hasStatuses ? findDoneInUpdate(action) : null;
    if (doubt) findings.push(doubt);
  }
  return findings;
};

const cellOf = (action: Action) => action.status.cell ?? action.text.cell;

/** Which % complete cannot stand beside a lifecycle. */
const IMPOSSIBLE_PERCENT: Readonly<Partial<Record<Lifecycle, (percent: number) => boolean>>> = {
  completed: (percent) => percent < 100,
  'in-progress': (percent) => percent === 100,
  'not-started': (percent) => percent > 0,
};

function findPercentConflict(action: Action): Finding<'status-conflict'> | null {
  const { percentComplete: percent, written } = action.status;
  if (percent === null || !IMPOSSIBLE_PERCENT[action.lifecycle]?.(percent)) return null;
  const facts = { because: 'percent', percent, lifecycle: action.lifecycle } as const;
  return findingAt('status-conflict', cellOf(action), facts, { value: written, action: action.index });
}

/** Words that may stand beside a done phrase in a sentence that says nothing else: "This action is now complete". */
const FILLERS = new Set([
  ...[
    'action',
    'actions',
    'work',
    'item',
    'recommendation',
    'task',
    'update',
    'this',
    'that',
    'it',
    'was',
    'were',
  ],
]);
/** No done phrase without one of these: spares most sentences the reading. */
const DONE_WORD = new RegExp(
  PHRASE_TABLE.filter((row) => row.class === 'done')
    .flatMap((row) => row.phrases.map((phrase) => phrase.split(' ')[0]))
    .join('|'),
  'i',
);
/** Longer updates are looked at only at both ends. */
const SENTENCE_LENGTH = 120;

function findDoneInUpdate(action: Action): Finding<'status-doubtful'> | null {
  const { update, lifecycle, status } = action;
  if (!update || !isOutstanding(lifecycle)) return null;
  const sentence = endSentences(update.text).find(isOnlyDone);
  if (sentence === undefined) return null;
  const facts = { because: 'update', sentence } as const;
  return findingAt('status-doubtful', cellOf(action), facts, { value: status.written, action: action.index });
}

/** The first and the last sentence, where something in them could say done. */
function endSentences(text: string): string[] {
  const begin = sentencesOf(text.slice(0, SENTENCE_LENGTH));
  const end = text.length > SENTENCE_LENGTH ? sentencesOf(text.slice(-SENTENCE_LENGTH)) : begin;
  const [first] = begin;
  const last = end.at(-1);
  return [first, last === first ? undefined : last].filter((sentence) => sentence !== undefined);
}

function sentencesOf(part: string): string[] {
  if (!DONE_WORD.test(part)) return [];
  return part
    .split(/[.!?;\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** More words than twelve say more than that it is done. */
const MANY_WORDS = /^(?:[^ ]* ){12}/;

function isOnlyDone(sentence: string): boolean {
  if (MANY_WORDS.test(sentence) || !DONE_WORD.test(sentence)) return false;
  const isFiller = (word: string): boolean => FILLERS.has(word.toLowerCase().replace(/[^a-z]/g, ''));
  const rest = sentence.split(/\s+/).filter((word) => !isFiller(word));
  const { lifecycle, rule, coverage } = readWords(rest.join(' '));
  return lifecycle === 'completed' && rule === 'done' && coverage.left.length === 0;
}
