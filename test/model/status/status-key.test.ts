import { fillAsStatus, statusKey } from '../../../src/model/status/status-key';

const same = (one: [string, string | null], other: [string, string | null]): void =>
  expect(statusKey(...one)).toBe(statusKey(...other));
const different = (one: [string, string | null], other: [string, string | null]): void =>
  expect(statusKey(...one)).not.toBe(statusKey(...other));

describe('The same status', () => {
  it('is known however it is typed', () => {
    same(['Green', null], ['GREEN ', null]);
    same(['On track', 'Green'], ['on  track.', ' GREEN']);
    same(['Done', null], ['Done', '']);
  });

  it('is known in another shade of its colour', () => same(['On track', '#92D050'], ['On track', '#00b050']));

  it('is known where its fill is no rating, by that fill', () => {
    same(['On track', '#7030A0'], ['On track', '#7030a0']);
    different(['On track', '#7030A0'], ['On track', '#BFBFBF']);
  });

  it('is told apart by its colour, and from the same words without one', () => {
    different(['On track', '#92D050'], ['On track', '#FF0000']);
    different(['On track', 'Green'], ['On track', 'Amber']);
    different(['On track', '#92D050'], ['On track', null]);
  });

  it('is written as text where it is a fill, in one way', () => {
    expect(fillAsStatus('#92d050')).toBe('fill #92D050');
    different(['fill #92D050 x', '#92D050'], ['fill #92D050 x', '#FF0000']);
    different(['On track', '#92D05'], ['On track', '#92D050']);
  });

  it('is, as a fill alone, that fill and no other: one council’s two greens mean two things', () => {
    same(['fill #92D050', '#92D050'], ['fill #92d050', null]);
    different(['fill #92D050', '#92D050'], ['fill #00B050', '#00B050']);
    different(['fill the vacancy', '#92D050'], ['fill the vacancy', '#FF0000']);
  });
});
