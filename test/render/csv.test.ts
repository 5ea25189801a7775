import fc from 'fast-check';
import { anyCharacters } from '../make/any-characters';
import { renderCsv } from '../../src/render/csv';
import { count, text, type Cell } from '../../src/report/cell';
import { table } from '../../src/report/table';

const csvOf = (rows: readonly (readonly Cell[])[], headers = ['A', 'B']): string =>
  renderCsv(
    table({
      name: 'RagActionList',
      heading: 'Actions',
      columns: headers.map((header, at) => ({ header, cell: (row: readonly Cell[]) => row[at] ?? text('') })),
      rows,
    }),
  );

/** A reader of its own: characters one by one, as RFC 4180 says. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]];
  let value = '';
  let isQuoted = false;
  for (let at = 1; at < file.length; at++) {
    const character = file[at]!;
    if (isQuoted && character === '"' && file[at + 1] === '"') value += file[++at]!;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ',' || character === '\n')) {
      rows.at(-1)!.push(value);
      value = '';
      if (character === '\n') rows.push([]);
    } else if (isQuoted || character !== '\r') value += character;
  }
  return rows.slice(0, -1);
}

describe('A table as comma-separated values', () => {
  test('begins with the mark by which Excel knows UTF-8, has a row of headers, and ends each line as RFC 4180 says', () => {
    expect(csvOf([[text('Plant a wood'), count(3)]])).toBe('\ufeffA,B\r\nPlant a wood,3\r\n');
  });

  test('has what a formula comes to, and no formula', () => {
    const cell = (value: number | string): Cell =>
      ({ kind: 'formula', formula: { kind: 'sum' }, value }) as unknown as Cell;
    expect(csvOf([[cell(7), cell('Late')]])).toBe('\ufeffA,B\r\n7,Late\r\n');
  });

  test('has days as days, what is no day as the plan shows it, and shares as fractions', () => {
    const day = (day: string | null, shown: string): Cell => ({ kind: 'day', day, shown });
    const share: Cell = { kind: 'share', percent: 97, count: 60, of: 62, adjusted: false };
    expect(
      readCsv(
        csvOf([
          [day('2025-03-31', '31/03/2025'), day(null, 'ongoing')],
          [share, text('')],
        ]),
      ),
    ).toEqual([
      ['A', 'B'],
      ['2025-03-31', 'ongoing'],
      ['0.97', ''],
    ]);
  });

  test.each(['=1+1', '+44 20 7946 0000', '-', '@all', '=HYPERLINK("x")', '\t=1'])(
    'keeps %j text in Excel',
    (said) => {
      expect(readCsv(csvOf([[text(said)]]))[1]?.[0]).toBe(`'${said}`);
    },
  );

  test('has nothing where there is nothing, and what people fill in or a formula comes to as it stands', () => {
    const entry = (value: string | number | null): Cell => ({ kind: 'entry', value, isDay: false });
    const link: Cell = { kind: 'link', text: 'C12', to: { sheet: 'Plan', row: 11, column: 2 } };
    const nothing: Cell = { kind: 'share', percent: null, count: 0, of: 0, adjusted: false };
    expect(
      readCsv(
        csvOf([
          [entry(null), entry(7)],
          [entry('=1'), link],
          [{ kind: 'blank' }, nothing],
        ]),
      ).slice(1),
    ).toEqual([
      ['', '7'],
      ["'=1", 'C12'],
      ['', ''],
    ]);
  });

  test('leaves a number a number, below nought too', () => {
    expect(readCsv(csvOf([[text('-3'), text('1.10')]]))[1]).toEqual(['-3', '1.10']);
  });

  test('gives back any text whatever, in its place', () => {
    const anyText = anyCharacters(12).map((said) => `x${said}"`);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }), (rows) => {
        const read = readCsv(csvOf(rows.map((row) => row.map(text))));
        expect(read.slice(1)).toEqual(rows.map((row) => [...row]));
      }),
    );
  });
});
