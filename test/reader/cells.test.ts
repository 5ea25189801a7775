import { makeGrid, type CellSpec } from '../make/grid';
import { countListed } from '../../src/reader/actions/cell-notes';
import { noteMangled } from '../../src/reader/actions/mangled-references';
import { splitOwnerAndDate } from '../../src/reader/text/split-owner-date';

describe('owner and date in one cell', () => {
  test.each([
    ['Director of Operations, March 2015', 'Director of Operations', 'March 2015'],
    ['Director of Operations\n31/03/2015', 'Director of Operations', '31/03/2015'],
    ['Chief Executive by March 2015', 'Chief Executive', 'by March 2015'],
    ['Head of HR (Ongoing)', 'Head of HR', 'Ongoing'],
    ['March 2015 - Leader', 'Leader', 'March 2015'],
    ['Head of Policy', 'Head of Policy', ''],
    ['31 March 2015', '', '31 March 2015'],
  ])('%s', (text, owner, date) => expect(splitOwnerAndDate(text)).toEqual({ owner, date }));
});

describe('references that Excel has changed', () => {
  const mangled = (cells: CellSpec[]) => {
    const grid = makeGrid(cells.map((cell) => [cell]));
    return noteMangled(cells.map((_, row) => ({ grid, row, column: 0 }))).map(
      ({ value, suggestion }) => `${value} was ${suggestion}`,
    );
  };

  test('a date that was 1/17 or 3/4', () => {
    expect(mangled([{ v: 42736, format: 'mmm-yy', text: 'Jan-17' }])).toEqual(['Jan-17 was 1/17']);
    expect(mangled([{ v: 45750, format: 'd-mmm', text: '3-Apr' }])).toEqual(['3-Apr was 3/4']);
  });

  test('a date that is still shown as it was typed is right', () => {
    expect(mangled([{ v: 42736, format: 'm/yy', text: '1/17' }])).toEqual([]);
  });

  test('1.1 after 1.9 was 1.10; the first 1.1 is right, and so is text', () => {
    expect(mangled([1.1, 1.2, 1.9, 1.1])).toEqual(['1.1 was 1.10']);
    expect(mangled([1.1, 1.2, 1.9])).toEqual([]);
    expect(mangled(['1.1', '1.9', '1.10'])).toEqual([]);
    expect(mangled([1.1, 1.9, { v: 1.1, format: '0.00', text: '1.10' }])).toEqual([]);
  });
});

test('a list of bullets, dashes or numbers is counted; line breaks alone are no list', () => {
  expect(countListed('• One thing\n• Another')).toBe(2);
  expect(countListed('- One thing\n- Another\n- A third')).toBe(3);
  expect(countListed('1. One thing\n2. Another')).toBe(2);
  expect(countListed('One thing\nwhich goes on here')).toBe(1);
});
