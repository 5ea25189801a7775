/** Two plans that are not one: the least that is warned of, and the nearest that is not. */
import { changesBetween } from '../../src/history/changes';
import { doubtsOf } from '../../src/history/doubt';
import { makeSnapshot } from './make-snapshot';

const plan = (...texts: string[]) =>
  makeSnapshot(
    '2025-03-31',
    texts.map((text, index) => ({ reference: `1.${index}`, text })),
  );
const NONE = { then: null, now: null };
const doubts = (then: string[], now: string[], councils: Parameters<typeof doubtsOf>[1] = NONE) =>
  doubtsOf(changesBetween(plan(...then), plan(...now)), councils);

describe('8 Two files', () => {
  test('that bear the names of different councils are warned of, however their names are typed', () => {
    const [one, other] = ['Penwold Council', 'Hartsmoor Council'];
    expect(doubts(['Agree'], ['Agree'], { then: one, now: other })).toEqual([
      { kind: 'other-council', then: one, now: other },
    ]);
    expect(doubts(['Agree'], ['Agree'], { then: one, now: 'penwold  COUNCIL' })).toEqual([]);
    expect(doubts(['Agree'], ['Agree'], { then: one, now: null })).toEqual([]);
  });

  test('with the same numbers and other words are warned of, down to a quarter of the smaller plan', () => {
    const four = ['Agree', 'Publish', 'Review', 'Train'];
    expect(doubts(four, ['Buy', 'Sell', 'Let', 'Build'])).toEqual([
      { kind: 'few-in-common', same: 0, of: 4 },
    ]);
    expect(doubts(four, ['Agree', 'Sell', 'Let', 'Build'])).toEqual([]);
    expect(doubts(four, ['Agree'])).toEqual([]);
    expect(doubts([], four)).toEqual([]);
  });
});
