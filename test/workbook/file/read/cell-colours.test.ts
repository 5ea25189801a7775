import fc from 'fast-check';
import { fillAt, struckAt } from '../../../../src/model/grid';
import { readOne } from './hand-made';
import type { HandCell } from './plan-by-hand';
import { codesOf, countsOf, inlineCell, planSheet, readPlanByHand } from './plan-by-hand';

const OWN = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
/** Style n + 1 has fill n; the last style is struck through. */
const styles = (fills: readonly string[]): string =>
  `<fonts><font/><font><strike/></font></fonts><fills>${OWN}${fills.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>` +
  `<cellXfs><xf/>${fills.map((_, at) => `<xf fontId="0" fillId="${at + 2}"/>`).join('')}<xf fontId="1"/></cellXfs>`;

const PATTERNS =
  'mediumGray darkGray lightGray darkHorizontal darkVertical darkDown darkUp darkGrid darkTrellis lightHorizontal lightVertical lightDown lightUp lightGrid lightTrellis gray125 gray0625'.split(
    ' ',
  );
const colour = fc
  .array(fc.constantFrom('00', '50', '92', 'C0', 'D0', 'FF'), { minLength: 3, maxLength: 3 })
  .map((channels) => channels.join(''))
  .filter((rgb) => rgb !== 'FFFFFF');
const foreground = fc.constantFrom('', '<fgColor indexed="64"/>', '<fgColor rgb="FF123456"/>');

async function fillsOf(fills: readonly string[]): Promise<(string | null)[]> {
  const cells = fills.map((_, at) => `<c s="${at + 1}"><v>1</v></c>`).join('');
  const grid = await readOne(`<sheetData><row r="1">${cells}</row></sheetData>`, { styles: styles(fills) });
  return fills.map((_, column) => fillAt(grid, 0, column));
}

describe('2.6 the colour of a fill', () => {
  test('is the ground of a pattern, whatever the pattern and its lines', async () => {
    const pattern = fc.record({ kind: fc.constantFrom(...PATTERNS), rgb: colour, foreground });
    await fc.assert(
      fc.asyncProperty(fc.array(pattern, { minLength: 1, maxLength: 8 }), async (patterns) => {
        const fills = patterns.map(
          ({ kind, rgb, foreground: lines }) =>
            `<patternFill patternType="${kind}">${lines}<bgColor rgb="FF${rgb}"/></patternFill>`,
        );
        expect(await fillsOf(fills)).toEqual(patterns.map(({ rgb }) => `#${rgb}`));
      }),
      { numRuns: 60 },
    );
  });

  test('is where a gradient begins, whatever the order of its stops', async () => {
    const stops = fc.uniqueArray(fc.record({ rgb: colour, at: fc.integer({ min: 0, max: 20 }) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ at }) => at,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(stops, { minLength: 1, maxLength: 5 }), async (gradients) => {
        const fills = gradients.map(
          (gradient) =>
            `<gradientFill degree="90">${gradient.map(({ rgb, at }) => `<stop position="${at / 20}"><color rgb="FF${rgb}"/></stop>`).join('')}</gradientFill>`,
        );
        const first = gradients.map(
          (gradient) => [...gradient].sort((one, other) => one.at - other.at)[0]?.rgb,
        );
        expect(await fillsOf(fills)).toEqual(first.map((rgb) => `#${rgb}`));
      }),
      { numRuns: 60 },
    );
  });

  test('is none where nobody chose one: no pattern, no ground, the ground of the system, a gradient of nothing', async () => {
    const none = [
      '<patternFill patternType="none"><bgColor rgb="FFFF0000"/></patternFill>',
      '<patternFill patternType="lightGrid"><fgColor rgb="FFFF0000"/></patternFill>',
      '<patternFill patternType="lightGrid"><fgColor rgb="FFFF0000"/><bgColor indexed="64"/></patternFill>',
      '<patternFill patternType="lightGrid"><fgColor rgb="FFFF0000"/><bgColor indexed="65"/></patternFill>',
      '<patternFill patternType="lightGrid"><bgColor auto="1"/></patternFill>',
      '<gradientFill/>',
    ];
    expect(await fillsOf(none)).toEqual(none.map(() => null));
  });

  test.each([
    ['patterns', (rgb: string) => `<patternFill patternType="gray125"><bgColor rgb="${rgb}"/></patternFill>`],
    [
      'gradients',
      (rgb: string) =>
        `<gradientFill><stop position="0"><color rgb="${rgb}"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill>`,
    ],
  ])('makes a plan of %s alone read by its colours', async (_, make) => {
    const colours: Record<string, number> = { Completed: 1, 'In progress': 2, 'Not started': 3 };
    const write = (cell: HandCell): string => {
      const style = cell.header === 'Status' ? colours[cell.text] : undefined;
      return style === undefined ? inlineCell(cell) : `<c r="${cell.address}" s="${style}"/>`;
    };
    const reading = await readPlanByHand(planSheet(write, { headers: { Status: 'RAG' } }), {
      styles: styles(['FF92D050', 'FFFFC000', 'FFFF0000'].map(make)),
    });
    expect(countsOf(reading)).toEqual([0, 6, 2, 0, 0]);
    expect(reading.measures.overall.ratings).toMatchObject({ green: 3, amber: 3, red: 2 });
  });
});

describe('strike-through in the runs of a text', () => {
  interface Run {
    readonly text: string;
    /** True or false in the run's own font; null: the run has none, and looks as its cell does. */
    readonly struck: boolean | null;
  }
  const run: fc.Arbitrary<Run> = fc.record({
    text: fc.constantFrom('Plant', ' ', 'trees', '\n', 'now '),
    struck: fc.constantFrom(true, false, null),
  });
  const OFF = fc.constantFrom(
    '<rPr><b/></rPr>',
    '<rPr><strike val="0"/></rPr>',
    '<rPr><strike val="false"/></rPr>',
  );
  const written = ({ text, struck }: Run, off: string): string =>
    `<r>${struck === null ? '' : struck ? '<rPr><strike/></rPr>' : off}<t xml:space="preserve">${text}</t></r>`;

  test('strikes the cell out where every run that shows something has it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(run, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        OFF,
        async (runs, cellStruck, shared, off) => {
          const inner = runs.map((one) => written(one, off)).join('');
          const style = cellStruck ? ' s="1"' : '';
          const cell = shared
            ? `<c r="A1" t="s"${style}><v>0</v></c>`
            : `<c r="A1" t="inlineStr"${style}><is>${inner}</is></c>`;
          const grid = await readOne(
            `<sheetData><row r="1">${cell}<c r="B1"><v>1</v></c></row></sheetData>`,
            {
              styles: styles([]),
              strings: `<si>${inner}</si>`,
            },
          );
          const shown = runs.filter(({ text }) => text.trim() !== '');
          const expected = shown.length > 0 && shown.every(({ struck }) => struck ?? cellStruck);
          expect(struckAt(grid, 0, -grid.left)).toBe(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('leaves the action out of the plan, as that of the whole cell does', async () => {
    const strike = ({ address, text, row }: HandCell): string =>
      row === 4
        ? `<c r="${address}" t="inlineStr"><is><r><rPr><strike/><sz val="11"/></rPr><t>${text}</t></r></is></c>`
        : inlineCell({ address, text, row, header: '' });
    const reading = await readPlanByHand(planSheet(strike));
    expect(countsOf(reading)).toEqual([3, 3, 1, 0, 1]);
    expect(codesOf(reading, 'row-struck-through')).toEqual(['row-struck-through C4']);
  });
});
