/** Findings about statuses that do not agree with what stands beside them: colour, % complete, update. */
import { colourNamedIn, coloursIn, ratingOfFill, readBareColour } from '../plan/status/colours';
import { levelStatus, statusTokens } from '../plan/status/level';
import { readWords } from '../plan/status/read-words';
import { PHRASE_TABLE } from '../plan/status/vocabulary';
import type { Action, Plan } from '../plan/plan';
import type { Lifecycle, Rating } from '../plan/terms';
import { lacksStatuses } from './check-statuses';
import type { Finding } from './finding';
import { findingAt, remember, type Check } from './make-finding';

export const checkStatusSense: Check = (plan) => {
  const isDone = remember(isOnlyDone);
  const usual = usualFills(plan);
  const hasStatuses = !lacksStatuses(plan);
  return plan.actions.flatMap((action) => [
    ...findColourConflict(action, plan),
    ...findPercentConflict(action),
    ...(hasStatuses ? findDoneInUpdate(action, isDone) : []),
    ...findUnusualFill(action, usual),
  ]);
};

const cellOf = (action: Action) => action.status.cell ?? action.text.cell;

function findColourConflict(action: Action, plan: Plan): Finding[] {
  const { written, fill, mapRow } = action.status;
  const filled = fill === null ? 'none' : ratingOfFill(fill);
  if (filled === 'none') return [];
  const beside = plan.statusMap[mapRow]?.colour ?? '';
  const own = coloursIn(written);
  const named = own.length > 0 || beside.startsWith('#') ? own : coloursIn(beside);
  if (named.length === 0 || named.includes(filled)) return [];
  const facts = { because: 'colour', text: named.join(', '), fill: filled };
  const value = written.trim() === '' ? beside : written;
  return [findingAt('status-conflict', cellOf(action), { value, action: action.index, facts })];
}

/** Which % complete cannot stand beside a lifecycle. */
const IMPOSSIBLE_PERCENT: Readonly<Partial<Record<Lifecycle, (percent: number) => boolean>>> = {
  completed: (percent) => percent < 100,
  'in-progress': (percent) => percent === 100,
  'not-started': (percent) => percent > 0,
};

function findPercentConflict(action: Action): Finding[] {
  const { percentComplete: percent, written } = action.status;
  if (percent === null || !IMPOSSIBLE_PERCENT[action.lifecycle]?.(percent)) return [];
  const facts = { because: 'percent', percent, lifecycle: action.lifecycle };
  return [findingAt('status-conflict', cellOf(action), { value: written, action: action.index, facts })];
}

/** Words that may stand beside a done phrase in a sentence that says nothing else: "This action is now complete". */
const FILLERS = new Set([
  ...['this', 'the', 'that', 'all', 'it', 'action', 'actions', 'work', 'item', 'recommendation', 'task'],
  ...['is', 'are', 'was', 'were', 'has', 'have', 'been', 'now', 'fully', 'successfully', 'status', 'update'],
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

function findDoneInUpdate(action: Action, isDone: (sentence: string) => boolean): Finding[] {
  const { update, lifecycle, status } = action;
  if (!update || lifecycle === 'completed' || lifecycle === 'excluded') return [];
  const sentence = endSentences(update.text).find(isDone);
  if (sentence === undefined) return [];
  const facts = { because: 'update', sentence };
  return [
    findingAt('status-doubtful', cellOf(action), { value: status.written, action: action.index, facts }),
  ];
}

/** The first sentence, what stands before its dash or colon, and the last sentence. */
function endSentences(text: string): string[] {
  const split = (part: string): string[] =>
    part.split(/[.!?;\n]+/).filter((sentence) => sentence.trim() !== '');
  const first = split(text.slice(0, SENTENCE_LENGTH))[0] ?? '';
  const last = split(text.slice(-SENTENCE_LENGTH)).at(-1) ?? '';
  const [opening = ''] = first.split(/ [-–—] |:/);
  return [first, opening, last].map((sentence) => sentence.trim());
}

/** More words than this say more than that it is done. */
const MOST_WORDS = 12;

function isOnlyDone(sentence: string): boolean {
  if (!DONE_WORD.test(sentence) || sentence.split(' ', MOST_WORDS + 1).length > MOST_WORDS) return false;
  const reading = readWords(sentence);
  if (reading.rule !== 'done' || reading.basis !== 'words') return false;
  const rest = statusTokens(sentence).filter(({ kind, text }) => kind === 'word' && !FILLERS.has(text));
  // What is left has to be done phrases and nothing more: each word of it alone is read as done, but for "signed off".
  return rest.every(({ text }) => text === 'signed' || text === 'off' || readWords(text).rule === 'done');
}

interface UsualFill {
  readonly rating: Rating;
  readonly count: number;
}

/** How many of the same words, and what share, make a colour the usual one. Open work may rightly be of any colour. */
const USUAL = { settled: { count: 2, share: 0.5 }, open: { count: 3, share: 0.74 } };

/** The usual colour of each status in words, by its level; none where no colour is usual. */
function usualFills(plan: Plan): ReadonlyMap<string, UsualFill> {
  const counts = new Map<string, { lifecycle: Lifecycle; ratings: Map<Rating, number> }>();
  for (const { status, lifecycle } of plan.actions) {
    const rating = fillBesideWords(status);
    if (rating === null) continue;
    const level = levelStatus(status.written);
    const entry = counts.get(level) ?? { lifecycle, ratings: new Map<Rating, number>() };
    entry.ratings.set(rating, (entry.ratings.get(rating) ?? 0) + 1);
    counts.set(level, entry);
  }
  const usual = new Map<string, UsualFill>();
  for (const [level, { lifecycle, ratings }] of counts) {
    const [most] = [...ratings].sort((a, b) => b[1] - a[1]);
    const total = [...ratings.values()].reduce((sum, count) => sum + count, 0);
    const needed = lifecycle === 'in-progress' || lifecycle === 'unknown' ? USUAL.open : USUAL.settled;
    if (most && most[1] >= needed.count && most[1] > total * needed.share) {
      usual.set(level, { rating: most[0], count: most[1] });
    }
  }
  return usual;
}

/** The rating of the fill where the status is words that name no colour; else null. */
function fillBesideWords({ written, fill }: Action['status']): Rating | null {
  if (fill === null || written.trim() === '' || written.startsWith('fill #')) return null;
  if (readBareColour(written) !== null || colourNamedIn(written) !== null) return null;
  const rating = ratingOfFill(fill);
  return rating === 'none' ? null : rating;
}

function findUnusualFill(action: Action, usual: ReadonlyMap<string, UsualFill>): Finding[] {
  const found = fillBesideWords(action.status);
  if (found === null) return [];
  const most = usual.get(levelStatus(action.status.written));
  if (!most || most.rating === found) return [];
  const facts = { because: 'fill', usual: most.rating, found, count: most.count };
  return [
    findingAt('status-doubtful', cellOf(action), {
      value: action.status.written,
      action: action.index,
      facts,
    }),
  ];
}
