/** Formulas name the same cells after a row has come in, as Excel has them: above the third row of the sheet Plan. */
import fc from 'fast-check';
import { placesIn } from '../../../../../src/workbook/file/copy/rows/formula-places';
import {
  copiedFormula,
  movesAlike,
  moveFormula,
} from '../../../../../src/workbook/file/copy/rows/move-formula';
import { RowMoves, RowRefusal } from '../../../../../src/workbook/file/copy/rows/row-moves';

const sheets = ['Plan', "Bob's list", 'Ideas 2', 'Lists'];
const into = (sheet: string, ...rows: number[]) => ({ moves: new RowMoves(sheet, rows), sheets });
const move = (formula: string, home: string | null = 'Plan', sheet = 'Plan'): string =>
  moveFormula(formula, into(sheet, 2), { home });

test.each([
  ['a cell above', 'A2+1', 'A2+1'],
  ['a cell at the place and below', 'A3*B10', 'A4*B11'],
  ['with dollars', '$A$3+A$3+$A3', '$A$4+A$4+$A4'],
  ['in small letters', 'sum(a3:b4)', 'sum(A4:B5)'],
  ['a range over the place grows', 'SUM(A1:A9)', 'SUM(A1:A10)'],
  ['a range that ends above stays', 'SUM(A1:A2)', 'SUM(A1:A2)'],
  ['a range that is written upwards', 'SUM(A9:A1)', 'SUM(A10:A1)'],
  ['whole columns', 'SUM(A:B)+SUM($C:$C)+COUNTA(D1:D1048576)', 'SUM(A:B)+SUM($C:$C)+COUNTA(D1:D1048576)'],
  ['to the end of the sheet', 'SUM(A2:A1048576)+SUM(A5:A1048576)', 'SUM(A2:A1048576)+SUM(A6:A1048576)'],
  ['whole rows', 'SUM(3:3)+SUM($1:$3)+SUM(1:2)', 'SUM(4:4)+SUM($1:$4)+SUM(1:2)'],
  ['an intersection and a union', 'SUM((A1:A5 A3:B3,C3))', 'SUM((A1:A6 A4:B4,C4))'],
  ['a range to what a function finds', 'SUM(A3:INDEX(B:B,3))', 'SUM(A4:INDEX(B:B,3))'],
  ['from what a function finds', 'SUM(INDEX(B:B,3):A3)', 'SUM(INDEX(B:B,3):A4)'],
  ['functions that look like cells', 'LOG10(A3)+ATAN2(1,3)+_xlfn.DAYS360(A3,A2)', 'LOG10(A4)+ATAN2(1,3)+_xlfn.DAYS360(A4,A2)'],
  ['numbers', '3+1E5+1.5E-3*A3', '3+1E5+1.5E-3*A4'],
  ['texts, R1C1 and addresses in them', 'INDIRECT("A3")&INDIRECT("R3C1",FALSE)&"say ""A3"""&A3', 'INDIRECT("A3")&INDIRECT("R3C1",FALSE)&"say ""A3"""&A4'],
  ['names', 'Total3x+Rate.A3+_A3+A3_b+ABCD3', 'Total3x+Rate.A3+_A3+A3_b+ABCD3'],
  ['a name that is like a cell with a column too far', 'XFE3+XFD3', 'XFE3+XFD4'],
  ['columns of tables', "Actions[[#This Row],[A3]]+SUM(Actions[B3])+Actions['[A3']]+[@A3]+A3", "Actions[[#This Row],[A3]]+SUM(Actions[B3])+Actions['[A3']]+[@A3]+A4"],
  ['its own sheet by name', "Plan!A3+'Plan'!$B$3+PLAN!A2", "Plan!A4+'Plan'!$B$4+PLAN!A2"],
  ['other sheets', "Lists!A3+'Ideas 2'!A3+Plan2!A3", "Lists!A3+'Ideas 2'!A3+Plan2!A3"],
  ['other workbooks', "[1]Plan!A3+'[1]Plan'!A3+'C:\\x\\[a.xlsx]Plan'!A3+[2]!Name3", "[1]Plan!A3+'[1]Plan'!A3+'C:\\x\\[a.xlsx]Plan'!A3+[2]!Name3"],
  ['this workbook by its number', '[0]Plan!A3', '[0]Plan!A4'],
  ['a sheet that has gone', '#REF!A3+Plan!#REF!+#N/A+A3', '#REF!A3+Plan!#REF!+#N/A+A4'],
  ['what spills', '_xlfn.ANCHORARRAY(A3)+A3#', '_xlfn.ANCHORARRAY(A4)+A4#'],
  ['constants', 'SUM({1,2;3,4})*A3+{"A3","x"}', 'SUM({1,2;3,4})*A4+{"A3","x"}'],
  ['words in other alphabets', 'Größe3+Überblick!A3+A3', 'Größe3+Überblick!A3+A4'],
  ['places of a list', 'A1:A9 C3 E2:F2', 'A1:A10 C4 E2:F2'],
  ['nothing', '', ''],
  ['what is cut short', 'SUM("A3', 'SUM("A3'],
])('%s', (_, before, after) => {
  expect(move(before)).toBe(after);
}); // prettier-ignore

test.each([
  ['named with an apostrophe', "'Bob''s list'!A3+A3", "Bob's list", "'Bob''s list'!A4+A3"],
  ['named with a blank, in other letters', "'IDEAS 2'!$A$3", 'Ideas 2', "'IDEAS 2'!$A$4"],
])('rows of a sheet %s move in formulas of others', (_, before, sheet, after) => {
  expect(move(before, 'Plan', sheet)).toBe(after);
});

test('a formula that stands on no sheet names its sheets, or nothing moves', () => {
  expect(move('Plan!$A$3,A3', null)).toBe('Plan!$A$4,A3');
});

test('a formula through several sheets stays while its cells stay, and else no row comes in', () => {
  expect(move("SUM('Plan:Ideas 2'!A2)+SUM(Plan:Lists!B:B)+SUM('Ideas 2:Lists'!A3)")).toBe(
    "SUM('Plan:Ideas 2'!A2)+SUM(Plan:Lists!B:B)+SUM('Ideas 2:Lists'!A3)",
  );
  expect(() => move('SUM(Plan:Lists!A3)')).toThrow(RowRefusal);
  expect(() => move("SUM('Lists:Plan'!A1:A3)", 'Lists', 'Ideas 2')).toThrow(RowRefusal);
});

test('what would be pushed off the sheet lets no row come in', () => {
  expect(() => move('A1048576')).toThrow(RowRefusal);
  expect(() => move('SUM(1048576:1048576)')).toThrow(RowRefusal);
  expect(move('Lists!A1048576')).toBe('Lists!A1048576');
});

test('a name in a form of its own is no name that could be told', () => {
  expect(placesIn('A3_x0041_')).toBeNull();
  expect(() => move('A3_x0041_')).toThrow(RowRefusal);
  expect(move('"_x0041_"&A3')).toBe('"_x0041_"&A4');
});

test('of a formula that counts from its own cell rows without a dollar go as that cell goes, the others as what they name', () => {
  const from = (relative: number) => (formula: string) =>
    moveFormula(formula, into('Plan', 2), { home: 'Plan', relative });
  expect(['A2>A9', 'A$9>$B$2', 'A$2:A2'].map(from(0))).toEqual(['A2>A9', 'A$10>$B$2', 'A$2:A2']);
  expect(['A4>A1', 'A$1>A3', 'A$3:A4'].map(from(1))).toEqual(['A5>A2', 'A$1>A4', 'A$4:A5']);
});

test('the formula of another cell lies as far from it', () => {
  expect(copiedFormula('$A1+B$2+SUM(C3:$D$9,E:$F)+Lists!A1+"A1"', 2, 1)).toBe(
    '$A3+C$2+SUM(D5:$D$9,F:$F)+Lists!B3+"A1"',
  );
  expect(() => copiedFormula('A1', -1, 0)).toThrow(RowRefusal);
});

describe('Formulas of many cells move alike', () => {
  const alike = (formula: string, home = 'Plan', top = 0, bottom = 9): boolean =>
    movesAlike(formula, into('Plan', 2), home, { row: 0, top, bottom });
  test.each([
    ['those of their own rows', 'A1*$B1', true],
    ['fixed ones', 'A1/$C$9', true],
    ['the row above', 'A1+B2', false],
    ['a range below', 'SUM(A1:A3)', false],
    ['other sheets, which do not move', 'Lists!A1', false],
    ['other sheets, fixed', 'Lists!A$1', true],
  ])('%s: %s', (_, formula, isAlike) => {
    expect(alike(formula)).toBe(isAlike);
  });
  test('or all of them lie below, and so does what they name, or on another sheet', () => {
    expect(movesAlike('A8+Lists!A1', into('Plan', 2), 'Plan', { row: 9, top: 9, bottom: 20 })).toBe(true);
    expect(movesAlike('A4', into('Plan', 2), 'Plan', { row: 9, top: 6, bottom: 20 })).toBe(false);
    expect(alike('Plan!A1', 'Lists', 0, 1)).toBe(true);
    expect(alike('Plan!A1', 'Lists', 0, 2)).toBe(false);
  });
});

/** What a formula names, worked out with nothing but its corners. */
const corner = fc.record({
  row: fc.integer({ min: 1, max: 30 }),
  column: fc.constantFrom('A', 'C', 'AB'),
  row$: fc.boolean(),
  column$: fc.boolean(),
});
test('any rows, one after the other, move any place as one row after the other would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(25), { minLength: 1, maxLength: 5 }), fc.array(corner, { minLength: 1, maxLength: 4 }), (rows, corners) => {
      const formula = corners.map((one) => `${one.column$ ? '$' : ''}${one.column}${one.row$ ? '$' : ''}${one.row}`).join('+');
      const once = moveFormula(formula, into('Plan', ...rows), { home: 'Plan' });
      const each = rows.reduce((text, row) => moveFormula(text, into('Plan', row), { home: 'Plan' }), formula);
      expect(once).toBe(each);
    }),
  );
}); // prettier-ignore

test('rows that come in look like the row above that was there', () => {
  expect(new RowMoves('Plan', [5, 5, 7, 0]).fresh).toEqual([
    { row: 0, like: -1 },
    { row: 6, like: 4 },
    { row: 7, like: 4 },
    { row: 8, like: 4 },
  ]);
});
