/** Findings about owners. */
import { countOwners } from '../../src/check/check-owners';
import { brief, only } from './run';

describe('6 owner-missing', () => {
  test('no owner, or none decided', () => {
    expect(
      brief('owner-missing', [{ owner: '' }, { owner: 'Leader' }, { owner: 'TBC' }, { owner: '-' }]),
    ).toEqual(['D5', 'D7 TBC', 'D8 -']);
  });
  test('an excluded action needs none', () => {
    expect(brief('owner-missing', [{ owner: '', status: 'Superseded' }])).toEqual([]);
  });
});

describe('6 owner-column-missing', () => {
  test('one for the plan, and no owner-missing then', () => {
    expect(brief('owner-column-missing', [{}, {}])).toEqual(['plan']);
    expect(only('owner-missing', [{}, {}])).toEqual([]);
  });
  test('not where there is one, nor where the user has said that there is none', () => {
    expect(brief('owner-column-missing', [{ owner: '' }])).toEqual([]);
    expect(only('owner-column-missing', [{}], { columns: { owner: '' } })).toEqual([]);
  });
});

describe('6 owner-several', () => {
  test('more than one owner in the cell', () => {
    expect(only('owner-several', [{ owner: 'MW/YO' }, { owner: 'Leader' }])).toMatchObject([
      { cell: { row: 4 }, value: 'MW/YO', facts: { owners: 2 } },
    ]);
  });
  test.each([
    ['Leader; Chief Executive', 2],
    ['Deputy Director of Nursing / Director of Mental Health', 2],
    ['Chief Executive and Leader', 2],
    ['Leader of the Council, Chief Executive and Head of Finance', 3],
    ['HR Manager & Finance Officer', 2],
    ['Head of HR\nHead of Finance', 2],
    ['JS and KT', 2],
    ["A Smith and J. O'Neill", 2],
    ['DM/PL/KL', 3],
  ])('"%s" is %d owners', (text, owners) => expect(countOwners(text)).toBe(owners));
  test.each([
    'Head of Policy and Performance',
    'Director of Housing & Communities',
    'Assistant Director, Finance and Resources',
    'Policy and Performance Manager',
    'Head of Finance\nand Resources',
    'Director of\nPlace',
    'All Heads of Service',
    'CLT',
  ])('"%s" is one owner', (text) => expect(countOwners(text)).toBe(1));
});
