/** Writes a sheet's chart: bars of 100 per cent, drawn by Excel from the cells of the table below it. */
import { absoluteAddress, quoteSheet } from '../../../model/address';
import { sheetCellAt, type SheetCells } from '../../../render/sheet-cells';
import type { SheetChart, SheetRange } from '../../../render/sheet-plan';
import { FONT_SIZE } from '../../../render/styles';
import { cleanText } from '../../common/clean-text';
import { escapeXml } from '../package/escape-xml';
import { CHART, DRAWING, RELATIONSHIPS, xmlPart } from './xml-part';

const INK = '#404040';
const GROUND = '#FFFFFF';
/** Of a part that is not there no figure stands on the bar. */
const NO_NOUGHTS = '#,##0;;';
/** English Metric Units: three quarters of a point. */
const LINE = 9525;
const [NAMES_AXIS, VALUES_AXIS] = [111_111_111, 222_222_222];

const filled = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;

const dotted = (colour: string): string =>
  `<a:pattFill prst="pct25"><a:fgClr><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:fgClr><a:bgClr><a:srgbClr val="${GROUND.slice(1)}"/></a:bgClr></a:pattFill>`;

/** A figure stands in one piece, however narrow its part of the bar. */
const inkOf = (colour: string, language: string, bold = ''): string =>
  `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${FONT_SIZE * 100}"${bold}>${filled(colour)}</a:defRPr></a:pPr>` +
  `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`;

/** What the cells hold, for programs that draw the chart without working the workbook out. */
function cached(all: SheetCells, { top, left, rows, columns }: SheetRange): string {
  const places = Array.from({ length: rows * columns }, (_, index): [number, number] => [
    top + Math.floor(index / columns),
    left + (index % columns),
  ]);
  const points = places.map(([row, column], index) => {
    const value = sheetCellAt(all, row, column)?.value ?? '';
    return `<c:pt idx="${index}"><c:v>${escapeXml(cleanText(String(value)))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${points.length}"/>${points.join('')}`;
}

interface Drawn {
  readonly chart: SheetChart;
  readonly cells: SheetCells;
  /** The name of the sheet. */
  readonly sheet: string;
}

/** @param language BCP 47 */
export function chartPart(
  { chart: { categories, series }, cells: all, sheet }: Drawn,
  language: string,
): string {
  const cells = (range: SheetRange): string =>
    `<c:f>${escapeXml(`${quoteSheet(sheet)}!${absoluteAddress(range)}`)}</c:f>`;
  // Each part has an outline: a white one would else be the ground that it stands on.
  const parts = series.map(
    ({ label, values, colour, ink, outline, isDotted }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(cleanText(label))}</c:v></c:tx>` +
      `<c:spPr>${(isDotted ? dotted : filled)(colour)}<a:ln w="${LINE}">${filled(outline)}</a:ln></c:spPr>` +
      `<c:dLbls><c:numFmt formatCode="${NO_NOUGHTS}" sourceLinked="0"/>${inkOf(ink, language, ' b="1"')}<c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
      `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
      `<c:cat><c:strRef>${cells(categories)}<c:strCache>${cached(all, categories)}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef>${cells(values)}<c:numCache><c:formatCode>General</c:formatCode>${cached(all, values)}</c:numCache></c:numRef></c:val></c:ser>`,
  );
  // One bar needs no name; several have theirs beside them, the first at the top as in the table.
  const hasNames = categories.rows > 1;
  const axis = (own: number, other: number, place: string, shown: boolean): string =>
    `<c:axId val="${own}"/><c:scaling><c:orientation val="${shown ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${shown ? 0 : 1}"/><c:axPos val="${place}"/>` +
    (shown
      ? `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
        `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${inkOf(INK, language)}`
      : '') +
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>`;
  return xmlPart(
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:lang val="${language}"/>` +
      `<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
      `<c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/><c:varyColors val="0"/>${parts.join('')}` +
      `<c:gapWidth val="20"/><c:overlap val="100"/><c:axId val="${NAMES_AXIS}"/><c:axId val="${VALUES_AXIS}"/></c:barChart>` +
      `<c:catAx>${axis(NAMES_AXIS, VALUES_AXIS, 'l', hasNames)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
      `<c:noMultiLvlLbl val="0"/></c:catAx><c:valAx>${axis(VALUES_AXIS, NAMES_AXIS, 'b', false)}<c:crossBetween val="between"/></c:valAx>` +
      `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${inkOf(INK, language)}</c:legend>` +
      `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/><c:showDLblsOverMax val="1"/></c:chart>` +
      `<c:spPr><a:ln>${filled(GROUND)}</a:ln></c:spPr></c:chartSpace>`,
  );
}
