import type { Basis } from '../../../src/model/terms';
import { basisLabel } from '../../../src/words/en/basis';

const label = (status: string, basis: Basis = 'assumed', colour: string | null = null): string =>
  basisLabel({ status, basis, colour });

test.each([
  ['Green', 'assumed: a bare colour'],
  ['A/G', 'assumed: a bare colour'],
  ['🟢', 'assumed: a bare colour'],
  ['fill #92D050', 'assumed: a bare colour'],
  ['Completed but awaiting sign-off', 'assumed: its words leave it open'],
  ['100%', 'assumed: only 0 and 1 are used'],
  ['75%', 'assumed: its words leave it open'],
])('the reading of "%s" is %s', (status, said) => {
  expect(label(status)).toBe(said);
});

test('a blank status beside a colour is read from the colour', () => {
  expect(label('', 'assumed', 'Green')).toBe('assumed: a bare colour');
});

test('other readings say where they come from', () => {
  expect([
    label('Green', 'key'),
    label('Green', 'chosen'),
    label('Completed', 'words'),
    label('3', 'unread'),
  ]).toEqual(['from the plan’s key', 'you chose', 'from its words', 'could not be read']);
});
