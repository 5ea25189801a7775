/** Makes a part heavy in one of the ways that a workbook can be: cells, far cells, merges, places, sheets, names, styles, texts. */

/** Before which tag what is put in, so many times; a part that has no such tag stays as it is. */
const LOADS: readonly (readonly [anchor: string, make: (times: number) => string])[] = [
  ['</sheetData>', (times) => `<row>${'<c><v>1</v></c>'.repeat(times)}</row>`],
  ['</sheetData>', (times) => '<row><c s="1"/></row>'.repeat(times)],
  ['</sheetData>', (times) => `<row r="${times * 90}"><c r="D${times * 90}"><v>1</v></c></row>`],
  ['</worksheet>', (times) => `<mergeCells>${'<mergeCell ref="A1:C3"/>'.repeat(times)}</mergeCells>`],
  [
    '</worksheet>',
    (times) =>
      `<conditionalFormatting sqref="${'B2 '.repeat(times)}"><cfRule type="colorScale" priority="1"/></conditionalFormatting>`,
  ],
  ['</sheets>', (times) => '<sheet name="Again" sheetId="9" r:id="rId1"/>'.repeat(times % 40)],
  ['</sheets>', (times) => '<x a="1" b="2"/>'.repeat(times)],
  ['</cellXfs>', (times) => '<xf/>'.repeat(times)],
  ['</sst>', (times) => '<si><t>x</t></si>'.repeat(times * 3)],
];
const MOST = 4000;

export function loadPart(xml: string, at: number, other: number): string {
  const fitting = LOADS.filter(([anchor]) => xml.includes(anchor));
  const [anchor, make] = fitting[at % Math.max(1, fitting.length)] ?? [];
  return anchor === undefined || make === undefined
    ? xml
    : xml.replace(anchor, () => make(other % MOST) + anchor);
}
