import fc from 'fast-check';
import { columnLetters } from '../../../../src/model/address';
import { isUncalculated, valueAt } from '../../../../src/model/grid';
import { readOne } from './hand-made';
import type { HandCell } from './plan-by-hand';
import { codesOf, countsOf, inlineCell, planSheet, readPlanByHand, recommendationsOf } from './plan-by-hand';

/** Ways of writing a cell that holds nothing, with a shared string, a boolean or a number for its type. */
const type = fc.constantFrom('', ' t="s"', ' t="b"', ' t="n"', ' t="e"', " t='s'", ' t = "b"');
const content = fc.constantFrom(
  '',
  '<v/>',
  '<v></v>',
  '<v> </v>',
  '<v>\n\t</v>',
  ' ',
  '<v><!-- none --></v>',
);
const emptyCell = fc
  .record({ type, content, style: fc.constantFrom('', ' s="0"'), before: fc.boolean() })
  .map(({ type: typed, content: inner, style, before }) => (address: string): string => {
    const attributes = before ? `${typed} r="${address}"${style}` : ` r="${address}"${style}${typed}`;
    return inner === '' ? `<c${attributes}/>` : `<c${attributes}>${inner}</c>`;
  });
const fullCell = fc.oneof(
  fc.integer({ min: -999, max: 999 }).map((value) => ({ xml: `><v>${value}</v>`, value })),
  fc.boolean().map((value) => ({ xml: ` t="b"><v>${value ? 1 : 0}</v>`, value })),
  fc.integer({ min: 0, max: 2 }).map((at) => ({ xml: ` t="s"><v>${at}</v>`, value: `text ${at}` })),
  fc.constant({ xml: ' t="str"><v> </v>', value: ' ' }),
  fc.constant({ xml: ' t="inlineStr"><is><t>own</t></is>', value: 'own' }),
);
const strings = '<si><t>text 0</t></si><si><t>text 1</t></si><si><t>text 2</t></si>';

describe('cells that hold nothing', () => {
  test('are blank however they are written and whatever they are typed as', async () => {
    const cell = fc.oneof(
      emptyCell.map((write) => ({ write, value: null })),
      fullCell.map(({ xml, value }) => ({ write: (at: string): string => `<c r="${at}"${xml}</c>`, value })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (cells) => {
        const written = cells.map(({ write }, column) => write(`${columnLetters(column)}1`));
        // A last cell that is full, so that the grid is as wide as the row.
        const last = `<c r="${columnLetters(cells.length)}1"><v>7</v></c>`;
        const grid = await readOne(
          `<sheetData><row r="1"><c r="A1"/>${written.join('')}${last}</row></sheetData>`,
          {
            strings,
          },
        );
        const read = cells.map((_, column) => valueAt(grid, 0, column - grid.left));
        expect(read).toEqual(cells.map(({ value }) => value));
      }),
      { numRuns: 200 },
    );
  });

  test('with a formula are formulas that were never calculated', async () => {
    const grid = await readOne(
      '<sheetData><row r="1"><c r="A1" t="s"><f>B1</f></c><c r="B1" t="b"><f>A1=1</f><v/></c><c r="C1"><v>1</v></c></row></sheetData>',
      { strings },
    );
    expect([0, 1, 2].map((column) => isUncalculated(grid, 0, column))).toEqual([true, true, false]);
  });

  test('leave a plan as many recommendations as it had, and no status that it did not say', async () => {
    const write = (cell: HandCell): string =>
      cell.text === '' ? `<c r="${cell.address}" t="s"/>` : inlineCell(cell);
    const blank = { B3: '', B4: '', B6: '', B8: '', B9: '', D3: '', F6: '' };
    const reading = await readPlanByHand(planSheet(write, { changes: blank }), {
      strings: '<si><t>Improvement plan</t></si>',
    });
    expect(countsOf(reading)).toEqual([3, 2, 2, 1, 0]);
    expect(recommendationsOf(reading)).toHaveLength(3);
    expect(codesOf(reading, 'status-missing', 'status-unknown', 'owner-missing')).toEqual([
      'status-missing F6',
      'owner-missing D3',
    ]);
  });
});

describe('phonetic guides', () => {
  const guide = '<rPh sb="0" eb="2"><t>guide</t></rPh>';

  test('are no part of the text of a cell, plain or in runs, with a prefix or without', async () => {
    const grid = await readOne(
      '<sheetData><row r="1">' +
        `<c r="A1" t="inlineStr"><is><t>Ward</t>${guide}${guide}<phoneticPr fontId="1"/></is></c>` +
        `<c r="B1" t="inlineStr"><is><r><t>Market </t></r>${guide}<r><t>square</t></r>${guide}</is></c>` +
        '<c r="C1" t="inlineStr"><is><x:rPh sb="0" eb="1"><x:t>guide</x:t></x:rPh><t>Quay</t></is></c>' +
        '<c r="D1" t="inlineStr"><is><t>rPh</t><rPh sb="0" eb="1"/></is></c></row></sheetData>',
    );
    expect([0, 1, 2, 3].map((column) => valueAt(grid, 0, column))).toEqual([
      'Ward',
      'Market square',
      'Quay',
      'rPh',
    ]);
  });

  test('in every cell leave the plan as it is without them', async () => {
    const write = ({ address, text }: HandCell): string =>
      `<c r="${address}" t="inlineStr"><is><t>${text}</t>${guide}</is></c>`;
    const reading = await readPlanByHand(planSheet(write));
    const plain = await readPlanByHand(planSheet(inlineCell));
    expect(countsOf(reading)).toEqual([3, 3, 2, 0, 0]);
    expect(reading.plan.actions).toEqual(plain.plan.actions);
  });
});
