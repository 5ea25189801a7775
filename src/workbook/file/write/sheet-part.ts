/** Writes a worksheet part, a piece at a time and in the standard's order: views, columns, rows, rules, links, page, what belongs to it. */
import { areaAddress } from '../../../model/address';
import type { SheetPlan } from '../../../render/sheet-plan';
import { cleanText } from '../../common/clean-text';
import { frozenRows, MARGINS } from '../../common/page-look';
import { escapeXml } from '../package/escape-xml';
import { findLinks, type PlacedLink } from './cell-links';
import type { CellWriting } from './column-writer';
import { sheetRows } from './sheet-rows';
import { choiceList, choiceRules, laterRules, ruleElements } from './sheet-rules';
import type { StyleLists } from './style-lists';
import { DECLARATION, MAIN, RELATIONSHIPS } from './xml-part';

/** What belongs to the sheet, by the names of its relations. */
export interface SheetRelations {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

export interface SheetWriting extends CellWriting {
  readonly lists: StyleLists;
  /** The sheet on which the workbook opens. */
  readonly isShown: boolean;
}

export function* sheetPart(
  plan: SheetPlan,
  writing: SheetWriting,
  relations: SheetRelations,
): Generator<string> {
  const area = usedArea(plan);
  yield (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${area}"/>` +
    `${viewOf(plan, writing.isShown)}<sheetFormatPr defaultRowHeight="15"/>${columnsOf(plan)}<sheetData>`
  );
  yield* sheetRows(plan, writing);
  yield (
    `</sheetData>${ruleElements(plan, writing.lists)}${choiceList(choiceRules(plan.choices ?? []))}${linksOf(findLinks(plan.cells, writing.targets))}${pageOf(plan)}` +
    // References such as "1.10" are text on purpose: Excel need not mark each of them.
    `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>` +
    `${belongings(relations)}${laterRules(plan)}</worksheet>`
  );
}

const usedArea = ({ cells }: SheetPlan): string =>
  areaAddress({
    top: 0,
    left: 0,
    rows: Math.max(1, cells.rowCount),
    columns: Math.max(1, cells.columns.length),
  });

function viewOf(plan: SheetPlan, isShown: boolean): string {
  const frozen = frozenRows(plan);
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const shown = isShown ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView showGridLines="0"${shown} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsOf({ widths }: SheetPlan): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function linksOf(links: readonly PlacedLink[]): string {
  if (links.length === 0) return '';
  const elements = links.map(
    ({ cell, place }) => `<hyperlink ref="${cell}" location="${escapeXml(place)}"/>`,
  );
  return `<hyperlinks>${elements.join('')}</hyperlinks>`;
}

/** By the standard's numbers. */
const PAPER_SIZES = { A4: 9, A3: 8 } as const;

function pageOf({ print, breaks = [] }: SheetPlan): string {
  const margins = Object.entries(MARGINS).map(([side, inches]) => ` ${side}="${inches}"`);
  const { left, centre, right } = print.footer;
  const footer = escapeXml(cleanText(`&L${left}&C${centre}&R${right}`));
  // A break is counted by the row above it.
  const rows = breaks.filter((row) => row > 0);
  const marks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return (
    `<pageMargins${margins.join('')}/>` +
    `<pageSetup paperSize="${PAPER_SIZES[print.paper]}" orientation="${print.orientation}" fitToWidth="${print.pagesWide}" fitToHeight="${print.pagesTall ?? 0}"/>` +
    `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>` +
    (rows.length === 0
      ? ''
      : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${marks.join('')}</rowBreaks>`)
  );
}

function belongings({ drawing, tables }: SheetRelations): string {
  const parts = tables.map((relation) => `<tablePart r:id="${relation}"/>`);
  return (
    (drawing === null ? '' : `<drawing r:id="${drawing}"/>`) +
    (parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`)
  );
}
