/** What a column's values look like: each trait by the cells that have it and those that nearly do. */
import { profileColumn, type Profile } from '../../../src/reader/table/profile-column';
import { makeGrid, type CellSpec } from '../../make/grid';

const profileOf = (cells: readonly CellSpec[]): Profile => {
  const grid = makeGrid(cells.map((cell) => [cell]));
  return profileColumn(grid, 0, [...cells.keys()]);
};
/** Names of the shares that one cell counts to. */
const traitsOf = (cell: CellSpec): string =>
  Object.entries(profileOf([cell]))
    .flatMap(([name, share]) => (share === 1 && !COUNTS.includes(name) ? [name] : []))
    .sort()
    .join(' ');
const COUNTS = ['rows', 'filled', 'distinct', 'meanLength', 'largest', 'runs'];
const day = (v: number, text: string, format = 'dd/mm/yyyy'): CellSpec => ({ v, text, format });

test.each<[string, CellSpec, string]>([
  ['a word', 'Publish', ''],
  ['a reference of parts', '1.2', 'codes composite percents references'],
  ['a code of a recommendation', 'R3', 'codes references'],
  ['a number', 7, 'integers numbers percents references'],
  ['a fraction', 0.5, 'codes composite numbers percentSigns percents references'],
  [
    'a percentage',
    { v: 0.75, text: '75%', format: '0%' },
    'lives numbers openers percentSigns percents words',
  ],
  ['a percentage as text', '75%', 'lives openers percentSigns percents words'],
  ['a number over a hundred', 250, 'integers numbers references'],
  ['money', { v: 3, text: '£3', format: '£0' }, 'numbers percents'],
  ['a day', day(45_747, '31/03/2025'), 'dates numbers'],
  ['a day as text', '31 March 2025', 'dates notes numbered'],
  ['a period', 'March 2025', 'dates periods'],
  ['a year', '2025', 'dates integers periods references years'],
  ['an open end', 'Ongoing', 'lives openEnded openers words'],
  ['a status', 'Completed', 'lives openers words'],
  ['a status of pace', 'On track', 'openers words'],
  ['a status with more', 'Recruitment started', 'nearly'],
  ['a colour', 'Green', 'colours openers'],
  ['a colour with a remark', 'Red - no resources', 'colours openers'],
  ['an answer', 'Yes', 'answers letters'],
  ['a status and more', 'Complete - adopted in May', 'lives openers words'],
  ['a status at the end', 'Adopted in May. Complete.', 'lives sentences words'],
  ['a mark', '✓', 'answers lives openers words'],
  ['a response', 'Accepted', 'responses'],
  ['initials', 'AB', 'letters references'],
  ['four letters', 'ABCD', ''],
  ['a post', 'Head of Finance', 'notes people'],
  ['three words', 'Ask the members', 'notes'],
  ['six words', 'Ask the members what they think', 'notes sentences'],
  ['two sentences', 'Asked. Answered', 'sentences'],
  ['a text that begins with a code', 'R1 Publish the plan', 'coded notes numbered'],
  ['a text that begins with a number', '1. Publish the plan', 'notes numbered sentences'],
  ['twelve words', 'a b c d e f g h i j k l', 'notes sentences'],
  ['thirteen words', 'a b c d e f g h i j k l m', 'long notes sentences'],
  ['81 characters', 'x'.repeat(81), 'long notes'],
  ['80 characters', 'x'.repeat(80), ''],
  ['more than all', '150%', 'percentSigns percents'],
  ['a per cent before a word', '75% complete', 'lives openers percentSigns percents words'],
  ['two sentences with a wide gap', 'Asked.  Answered', 'sentences'],
  ['a financial year', '2025/26', 'composite dates periods references'],
  ['nought', 0, 'integers numbers percents references'],
  ['one', 1, 'integers numbers percents references'],
  ['a little above one', 1.5, 'codes composite numbers percents references'],
  ['a hundred', 100, 'integers numbers percents references'],
  ['a little more than a hundred', 100.5, 'codes composite numbers references'],
  ['less than nought', -0.5, 'numbers'],
  ['a fraction as text', '0.5', 'codes composite percentSigns percents references'],
  ['a hundred and one as text', '101', 'integers references'],
  ['a text that ends with a per cent', 'about 40%', 'percentSigns'],
  ['money of pence', { v: 3.5, text: '3.50', format: '0.00' }, 'composite numbers percents references'],
  [
    'a number of one decimal',
    { v: 3.5, text: '3.5', format: '0.0' },
    'codes composite numbers percents references',
  ],
  ['a day that was a reference', day(45_689, '02-Feb', 'dd-mmm'), 'dates numbers'],
  ['a day that there never was', '31/02/2025', 'dates'],
  ['a month by its format', day(45_717, 'Mar-25', 'mmm-yy'), 'composite dates numbers periods references'],
  ['a year of the last century', '1999', 'dates integers periods references years'],
  ['a year to come', '2150', 'dates integers periods references'],
  ['a word and a year', 'In 2025', 'codes dates periods references'],
  ['digits and a letter', '12x', 'codes composite references'],
  ['three letters with accents', 'Été', 'letters'],
  ['five words', 'Ask members what they think', 'notes'],
  ['five words in two lines', 'Ask members\nwhat they think', 'notes'],
  ['five words with wide gaps', 'Ask   members what they think', 'notes'],
  ['two sentences parted by a semicolon', 'Asked; answered', 'sentences'],
  ['a full stop at the end', 'Asked.', ''],
  ['a full stop within a word', 'Asked.Answered', ''],
  ['a post of 80 characters', `Manager ${'x'.repeat(72)}`, 'people'],
  ['a post of 81 characters', `Manager ${'x'.repeat(73)}`, 'long notes'],
  ['thirteen words that begin with a number', '1. b c d e f g h i j k l m', 'long notes numbered sentences'],
  ['three words that say a status', 'Completed last May', 'nearly notes'],
  ['three words that say a colour', 'Red - no resources', 'colours openers'],
  ['two words', 'Ask members', ''],
  ['a colour first, then a comma', 'Amber, see the note', 'colours openers'],
  ['a colour and a bracket', 'Amber (some slippage)', 'colours nearly openers'],
  ['a status before a dash without blanks', 'Complete-adopted', 'nearly'],
  ['a remark before a status', 'May: complete', 'lives words'],
  ['a remark before a colour', 'Staffing - red', 'colours'],
  ['a nearly status before a mark', 'Recruitment started: complete', 'lives words'],
])('%s', (_what, cell, traits) => {
  expect(traitsOf(cell)).toBe(traits);
});

describe('A column', () => {
  test('is counted by its filled cells, each value once, and a repeat under another is one stretch', () => {
    expect(profileOf(['Red', null, ' Red ', 'Amber', '', 'Red'])).toMatchObject({
      rows: 6,
      filled: 4,
      distinct: 2,
      meanLength: 14 / 4,
      colours: 1,
      runs: 3,
      largest: 0,
    });
    expect(profileOf(['Red', 'Done', 'x y z', 'Yes'])).toMatchObject({
      colours: 0.25,
      words: 0.25,
      notes: 0.25,
    });
    expect(profileOf([null, ''])).toMatchObject({
      rows: 2,
      filled: 0,
      meanLength: 0,
      words: 0,
      running: false,
    });
  });

  test('has a largest number, be it one stored as text', () => {
    expect([profileOf([3, '75%', 0.5]).largest, profileOf([9, 120]).largest]).toEqual([75, 120]);
  });

  test('tells the same text apart by what it is', () => {
    const month = { v: 45_717, text: '1', format: 'mmm-yy' };
    expect(profileOf([1, month, month, 1]).dates).toBe(0.5);
    expect(profileOf(['1', 1]).numbers).toBe(0.5);
    const plain = { ...month, format: '0' };
    expect(profileOf([month, plain, plain, month]).dates).toBe(0.5);
  });

  test.each<[string, CellSpec[], boolean]>([
    ['1, 2, 3', [1, 2, 3], true],
    ['1, 2, 3 as text', ['1', '2', '3'], true],
    ['with blanks between', [1, null, 2], true],
    [
      'shown with decimals',
      [
        { v: 1, text: '1.0' },
        { v: 2, text: '2.0' },
      ],
      true,
    ],
    [
      'as other text',
      [
        { v: 'x', text: '1' },
        { v: 'y', text: '2' },
      ],
      true,
    ],
    ['from 2', [2, 3], false],
    ['with a gap', [1, 3], false],
    ['1 alone', [1], false],
  ])('of numbers %s is running, or not', (_what, cells, running) => {
    expect(profileOf(cells).running).toBe(running);
  });

  test.each<[string, CellSpec[], boolean]>([
    ['of parts that count up', ['1.1', '1.2', '2.1', '3.1'], true],
    ['that begin anew', ['1.1', '2.1', '1.2'], false],
    ['with a gap in their first part', ['1.1', '3.1'], false],
    ['that begin with 2', ['2.1', '3.1'], false],
    ['of two digits', [...'123456789'].map((part) => `${part}.1`).concat('10.1'), true],
    ['of two digits with a gap', [...'123456789'].map((part) => `${part}.1`).concat('12.1'), false],
    ['with a gap after another code', ['1.1', 'A', '3.1'], false],
    ['of a letter and parts in any order', ['A2.1', 'A1.1'], true],
    ['of letters in any order', ['C', 'A', 'B'], true],
    ['that come back', ['A', 'B', 'A'], false],
    ['one under another', ['A', 'A', 'B', 'B'], true],
    ['of parts behind a stroke', ['1/1', '1/2', '2/1', '2/2', '3/1'], true],
    ['of parts of which one is left out', ['1/1', '1/3', '2/1'], false],
    ['that are shares', ['2/4', '1/3', '3/4'], false],
    ['that are shares from one', ['1/4', '2/4', '3/4'], false],
  ])('of codes %s is orderly, or not', (_what, cells, orderly) => {
    expect(profileOf(cells).orderly).toBe(orderly);
  });
});
