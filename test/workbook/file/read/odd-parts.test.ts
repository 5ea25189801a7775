/** Parts with something taken out, doubled, moved or swapped: what programs and accidents make of a workbook. */
import fc from 'fast-check';
import { Problem } from '../../../../src/model/problem';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { handMadeParts, packParts } from './hand-made';
import { inlineCell, planSheet } from './plan-by-hand';

const PARTS = handMadeParts({
  sheets: [
    planSheet(
      (cell) =>
        cell.header === 'Status'
          ? `<c r="${cell.address}" t="s" s="1"><v>${cell.row % 3}</v></c>`
          : inlineCell(cell),
      {
        rest:
          '<mergeCells><mergeCell ref="B2:B4"/></mergeCells><conditionalFormatting sqref="F2:F9"><cfRule type="cellIs" dxfId="0" priority="1"><formula>"x"</formula></cfRule></conditionalFormatting>' +
          '<dataValidations><dataValidation type="list" sqref="F2:F9"><formula1>"Open,Done"</formula1></dataValidation></dataValidations>',
      },
    ),
    '<cols><col min="1" max="3" width="9"/></cols><sheetData><row r="2" hidden="1" ht="0" customHeight="1"><c r="B2"><f>1+1</f></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2025-01-31</v></c></row></sheetData>',
  ],
  strings:
    '<si><t>Done</t></si><si><r><rPr><strike/></rPr><t>Open</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t xml:space="preserve"> a_x000D_&amp;&#65;</t></si>',
  styles:
    '<numFmts><numFmt numFmtId="170" formatCode="d mmm yyyy"/></numFmts><fonts><font/><font><strike/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="9" tint="-0.5"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill></fill></fills><cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="2"/></cellXfs><dxfs><dxf><fill/></dxf></dxfs>',
  theme:
    '<a:theme xmlns:a="x"><a:clrScheme><a:accent6><a:srgbClr val="70AD47"/></a:accent6></a:clrScheme></a:theme>',
  names: '<definedName name="List">Sheet1!$F$2:$F$9</definedName>',
});
const NAMES = Object.keys(PARTS);

/** Pieces as a part is made of: tags, texts, and the quotes, numbers and letters inside them. */
const pieces = (xml: string): string[] => xml.match(/<[^>]*>|[^<]+/g) ?? [];
const SPLICES = [
  '',
  '<',
  '>',
  '"',
  '&',
  '<!--',
  ']]>',
  '<![CDATA[',
  '\0',
  '\ufffd',
  '-1',
  '1e999',
  '99999999999',
  '#REF!',
  'XFD1048577',
];

interface Change {
  readonly part: number;
  readonly at: number;
  readonly kind: 'drop' | 'double' | 'swap' | 'splice' | 'number' | 'cut';
  readonly other: number;
}

function changed(parts: Record<string, string>, { part, at, kind, other }: Change): void {
  const name = NAMES[part % NAMES.length] as string;
  const xml = parts[name] ?? '';
  const list = pieces(xml);
  const place = at % Math.max(1, list.length);
  const piece = list[place] ?? '';
  const splice = SPLICES[other % SPLICES.length] as string;
  if (kind === 'cut') parts[name] = xml.slice(0, at % (xml.length + 1));
  else {
    if (kind === 'drop') list.splice(place, 1);
    else if (kind === 'double')
      list.splice(place, 0, ...Array.from({ length: (other % 5) + 1 }, () => piece));
    else if (kind === 'swap') list.splice(place, 1, list[other % Math.max(1, list.length)] ?? '', piece);
    else if (kind === 'number') list[place] = piece.replace(/\d+/, splice);
    else {
      const inside = other % (piece.length + 1);
      list[place] = piece.slice(0, inside) + splice + piece.slice(inside);
    }
    parts[name] = list.join('');
  }
}

const change: fc.Arbitrary<Change> = fc.record({
  part: fc.nat(),
  at: fc.nat(),
  kind: fc.constantFrom('drop', 'double', 'swap', 'splice', 'number', 'cut'),
  other: fc.nat(),
});
/** More of them with ODD_PARTS=100000. */
const RUNS = Number(process.env.ODD_PARTS ?? 400);

test('a workbook whose parts have been changed at random is read, or refused with a reason', async () => {
  let read = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const parts = { ...PARTS };
      for (const one of changes) changed(parts, one);
      try {
        const { grids } = await openWorkbookBytes('plan.xlsx', packParts(parts));
        read++;
        for (const grid of grids) {
          expect(grid.values).toHaveLength(grid.columnCount);
          expect(Math.max(0, ...grid.values.map((column) => column.length))).toBeLessThanOrEqual(
            grid.rowCount,
          );
        }
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        expect(['damaged', 'not-a-workbook', 'too-large']).toContain(error.kind);
        refused++;
      }
    }),
    { numRuns: RUNS },
  );
  // Neither is the rule, or the changes say nothing.
  expect(Math.min(read, refused)).toBeGreaterThan(RUNS / 20);
});
