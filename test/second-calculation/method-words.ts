/** The tables of words that stand in docs/method.md, read from the page itself: what the officer can look up is what is calculated with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PhraseClass =
  | 'done'
  | 'going'
  | 'going, unsure'
  | 'waiting'
  | 'waiting, unsure'
  | 'pace, good'
  | 'pace, doubtful'
  | 'pace, bad'
  | 'weak'
  | 'out';

const page = readFileSync(join('docs', 'method.md'), 'utf8');
const table = page.split('<!-- table:phrases -->')[1]?.split('<!-- /table:phrases -->')[0] ?? '';

/** [class, phrase] */
export const PHRASES: [PhraseClass, string][] = [];
for (const line of table.split('\n')) {
  const [, name, , phrases] = line.split('|').map((cell) => cell.trim());
  if (!name || !phrases || name === 'class' || name.startsWith('-')) continue;
  for (const phrase of phrases.split(', ')) PHRASES.push([name as PhraseClass, phrase]);
}

const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? '');
const lineWith = (opening: string): string =>
  table.split('\n').find((line) => line.startsWith(opening)) ?? '';

const [before = '', after = ''] = lineWith('Words that turn a phrase round').split('after it,');
export const TURNERS = quoted(before).filter((word) => word !== "n't");
export const TURNERS_AFTER = quoted(after);

const [hedges = '', numbered = ''] = lineWith('Words that take something back').split('with a number after');
export const HEDGES = quoted(hedges);
export const NUMBERED_HEDGES = quoted(numbered.split('right before')[0] ?? '');

/** What may be awaited when the work itself is finished (2.7). */
export const CLOSING = ['closure', 'sign off', 'approval'];
export const CLOSING_AFTER = [
  'awaiting',
  'pending',
  'subject to',
  'proposed for',
  'recommended for',
  'ready for',
];

const everyday = page.split('\n').find((line) => line.includes('a word of every day')) ?? '';
export const EVERYDAY = quoted(everyday);

/** Small words that the method names (2.9). */
export const SMALL = [
  'the',
  'of',
  'in',
  'by',
  'with',
  'has',
  'been',
  'now',
  'is',
  'all',
  'as',
  'at',
  'per',
  'see',
];
