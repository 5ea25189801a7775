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
    'Director of\n-\nPlace',
    '- - Director of Place',
    'All Heads of Service',
    'CLT',
  ])('"%s" is one owner', (text) => expect(countOwners(text)).toBe(1));
});

test.each(['tba', 'TBD', 'To be confirmed.', ' to be agreed ', 'To be decided', 'N/A', 'None', 'Vacant'])(
  '6 "%s" is no owner',
  (owner) => {
    expect(only('owner-missing', [{ owner: 'Leader' }, { owner }])).toMatchObject([{ action: 1 }]);
  },
);

test.each(['None of the above', 'Vacant posts team', 'To be confirmed by Leader', 'Not TBC'])(
  '6 "%s" is an owner',
  (owner) => expect(brief('owner-missing', [{ owner }])).toEqual([]),
);

test('6 several owners are said of the action that has them', () => {
  expect(only('owner-several', [{ owner: 'Leader' }, { owner: 'AB/CD' }])).toMatchObject([
    { action: 1, value: 'AB/CD', cell: { row: 5 } },
  ]);
});

test.each([
  ['• Head of HR\n• Head of Finance', 2],
  ['Head of HR\n\n-\nHead of Finance', 2],
  ['Leader and/or Chief Executive', 2],
  ['Leader | Chief Executive', 2],
  ['Leader / ', 1],
  ['/ Leader ; - ', 1],
  ['Housing and Head of HR', 2],
  ['Leader and Housing', 1],
  ['Housing and Strategic Director', 2],
  ['JS and Housing', 1],
  ['A Smith and Housing', 1],
  ['Housing Manager and Finance', 1],
  ['HR Manager, Finance Officer', 2],
  ['Head of\nFinance', 1],
  ['Housing,\nRoads', 1],
  ['Housing\n(North)', 1],
  ['Housing\n& Roads', 1],
  ['Housing\nRoads', 2],
  ['Housing -\nNorth\nRoads', 2],
  ['Housing,\n\nRoads', 1],
  ['Housing, \nRoads', 1],
  ['Housing\n• roads team', 1],
  ['Leader / and Head of HR', 2],
  ['HR Manager  and  Finance Officer', 2],
])('6 %j is %d', (text, owners) => expect(countOwners(text)).toBe(owners));
