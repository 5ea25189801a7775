import type { Basis, StatusSource } from '../../../src/model/terms';
import { basisLabel } from '#words/basis';

const label = (status: string, basis: Basis = 'assumed', source: StatusSource = 'text'): string =>
  basisLabel({ status, basis, source });

test.each([
  ['Green', 'text', 'assumed: a bare colour'],
  ['A/G', 'text', 'assumed: a bare colour'],
  ['🟢', 'text', 'assumed: a bare colour'],
  ['fill #92D050', 'fill', 'assumed: a bare colour'],
  ['', 'colour-text', 'assumed: a bare colour'],
  ['Completed but awaiting sign-off', 'text', 'assumed: its words leave it open'],
  ['75%', 'text', 'assumed: its words leave it open'],
  ['Awaiting the board', 'percent-for-words', 'assumed: its words leave it open'],
  ['100%', 'percent', 'assumed: only 0 and 1 are used'],
] as const)('the reading of "%s" (%s) is %s', (status, source, said) => {
  expect(label(status, 'assumed', source)).toBe(said);
});

test('a "100%" typed among words is explained as words, not as a column of noughts and ones', () => {
  expect(label('100%')).toBe('assumed: its words leave it open');
});

test('a colour beside a % complete that is assumed is not said to be what was assumed', () => {
  expect(label('Green', 'assumed', 'percent')).toBe('assumed: only 0 and 1 are used');
});

test('a blank under a header that asks is not said to be read from the colour beside it', () => {
  expect(label('', 'assumed', 'answer')).not.toContain('colour');
});

test('other readings say where they come from', () => {
  expect([
    label('Green', 'key'),
    label('Green', 'chosen'),
    label('Completed', 'words'),
    label('3', 'unread'),
  ]).toEqual(['from the plan’s key', 'you chose', 'from its words', 'could not be read']);
});
