import fc from 'fast-check';
import { columnLetters } from '../../../../src/model/address';
import { isUncalculated, valueAt } from '../../../../src/model/grid';
import { readOne } from './hand-made';
import type { HandCell } from './plan-by-hand';
import { codesOf, countsOf, inlineCell, planSheet, readPlanByHand, recommendationsOf } from './plan-by-hand';

const merges = (...areas: readonly string[]): string =>
  `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

describe('3.11 text under a merge', () => {
  test('is not read, and that of the first cell and of all others is', async () => {
    const ROWS = 8;
    const COLUMNS = 6;
    const block = fc.record({
      top: fc.nat(ROWS - 1),
      left: fc.nat(COLUMNS - 1),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 5 }), async (blocks) => {
        const taken = new Map<string, string>();
        const apart = blocks.filter(({ top, left, rows, columns }) => {
          const cells = Array.from({ length: rows * columns }, (_, at) =>
            address(top + Math.floor(at / columns), left + (at % columns)),
          );
          if (cells.some((cell) => taken.has(cell))) return false;
          cells.forEach((cell) => taken.set(cell, address(top, left)));
          return true;
        });
        const rows = Array.from({ length: ROWS }, (_, row) =>
          Array.from(
            { length: COLUMNS },
            (__, column) => `<c r="${address(row, column)}"><v>${row * COLUMNS + column}</v></c>`,
          ),
        );
        const areas = apart.map(
          ({ top, left, rows: high, columns: wide }) =>
            `${address(top, left)}:${address(top + high - 1, left + wide - 1)}`,
        );
        const grid = await readOne(
          `<sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.join('')}</row>`).join('')}</sheetData>${areas.length > 0 ? merges(...areas) : ''}`,
        );
        for (let row = 0; row < ROWS; row++) {
          for (let column = 0; column < COLUMNS; column++) {
            const cell = address(row, column);
            const hidden = (taken.get(cell) ?? cell) !== cell;
            expect(valueAt(grid, row, column)).toBe(hidden ? null : row * COLUMNS + column);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is no formula that has to be calculated, and makes the sheet no larger', async () => {
    const grid = await readOne(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>A1</f></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>${merges('A1:A3')}`,
    );
    expect([grid.rowCount, isUncalculated(grid, 1, 0)]).toEqual([1, false]);
  });

  test('makes no recommendations of its own', async () => {
    const changes = Object.fromEntries(['B3', 'B4', 'B6', 'B8', 'B9'].map((at) => [at, 'An older draft']));
    const sheet = planSheet(inlineCell, { changes, rest: merges('B2:B4', 'B5:B6', 'B7:B9') });
    const reading = await readPlanByHand(sheet);
    expect(countsOf(reading)).toEqual([3, 3, 2, 0, 0]);
    expect(recommendationsOf(reading)).toHaveLength(3);
    expect(recommendationsOf(reading)).not.toContain('An older draft');
  });

  test.each([
    ['that lie over one another', ['A1:B2', 'B2:C3', 'A1:C3', 'A1:C3', 'A1:C3', 'A1:C3']],
    ['that reach beyond the sheet', ['A1:XFD1048576', 'Z99:ZZ999']],
    ['whose address is none', ['', 'A', '5:7', 'A1:', 'B2:A1', '#REF!']],
  ])('is looked for in vain by merges %s', async (_, areas) => {
    const rows = [1, 2, 3].map(
      (row) => `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="C${row}"><v>3</v></c></row>`,
    );
    const grid = await readOne(`<sheetData>${rows.join('')}</sheetData>${merges(...areas)}`);
    expect(valueAt(grid, 0, 0)).toBe(1);
  });
});

describe('3.11 a cell merged over several rows', () => {
  const blankUnder = (...cells: readonly string[]): Record<string, string> =>
    Object.fromEntries(cells.map((cell) => [cell, '']));

  test('gives its status to each of them', async () => {
    const sheet = planSheet(inlineCell, { changes: blankUnder('F3', 'F4'), rest: merges('F2:F4') });
    const reading = await readPlanByHand(sheet);
    expect(countsOf(reading)).toEqual([5, 2, 1, 0, 0]);
    expect(codesOf(reading, 'status-missing')).toEqual([]);
  });

  test('gives its owner and its date to each of them', async () => {
    const sheet = planSheet(inlineCell, {
      changes: blankUnder('D3', 'D4', 'E8', 'E9'),
      rest: merges('D2:D4', 'E7:E9'),
    });
    const reading = await readPlanByHand(sheet);
    expect(codesOf(reading, 'owner-missing', 'date-missing')).toEqual([]);
    expect(reading.plan.actions.map(({ owner }) => owner?.text).slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => 'Head of Place'),
    );
    expect(new Set(reading.plan.actions.slice(5).map(({ due }) => due?.text)).size).toBe(1);
  });

  test('gives the colour that it shows to each of them', async () => {
    const styles =
      '<fonts><font/></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/><xf fillId="3"/></cellXfs>';
    const write = (cell: HandCell): string => {
      if (cell.header !== 'Status' || cell.row === 1) return inlineCell(cell);
      // Green over the first three; under it an older red that nobody sees.
      const style = cell.row === 2 ? 1 : 2;
      return `<c r="${cell.address}" s="${style}"/>`;
    };
    const sheet = planSheet(write, { headers: { Status: 'RAG' }, rest: merges('F2:F4') });
    const { measures } = await readPlanByHand(sheet, { styles });
    expect(measures.overall.ratings).toMatchObject({ green: 3, red: 5 });
  });

  test('makes no actions of rows that are blank beside it', async () => {
    // Each action is three rows high, with every cell merged.
    const high = (cell: HandCell): string => {
      const moved = { ...cell, address: `${cell.address.charAt(0)}${(cell.row - 2) * 3 + 2}` };
      return inlineCell(cell.row === 1 ? cell : moved);
    };
    const cells = planSheet(high).replace(/<row r="(\d+)">/g, (row, number: string) =>
      number === '1' ? row : `<row r="${(Number(number) - 2) * 3 + 2}">`,
    );
    const areas = Array.from({ length: 8 }, (_, at) => at * 3 + 2).flatMap((row) =>
      [...'ABCDEF'].map((letter) => `${letter}${row}:${letter}${row + 2}`),
    );
    const reading = await readPlanByHand(cells + merges(...areas));
    expect(countsOf(reading)).toEqual([3, 3, 2, 0, 0]);
    expect(recommendationsOf(reading)).toHaveLength(3);
  });
});
