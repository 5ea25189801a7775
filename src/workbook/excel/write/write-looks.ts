/** The steps that give cells their looks: of a small sheet cell by cell in one action, of a larger one style by style. */
import type { Area } from '../../../model/grid';
import { groupBy } from '../../../model/group-by';
import type { SheetTable } from '../../../render/sheet-plan';
import type { Look, StyleName } from '../../../render/styles';
import { FONT_SIZE, lookOf, lookOn } from '../../../render/styles';
import { FONT, ROW_LINE } from '../../common/page-look';
import type { Run } from './cell-runs';
import { findRuns } from './cell-runs';
import type { PreparedSheet } from './prepare-sheet';
import { chunkAreas, passingRange, passingRanges } from '../host/sheet-proxies';
import type { Step } from './write-steps';
import { step } from './write-steps';

type ToSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/** Excel on the web fails at about 85,000 (OfficeDev/office-js#2564); far below that, styles are shorter to say. */
const SMALL_SHEET = 500;
const CELL_BYTES = 120;

const isSmall = ({ rows, columns }: PreparedSheet): boolean => rows * columns <= SMALL_SHEET;

/** What a cell adds to what every cell has. */
function cellProperties(style: StyleName | null): Excel.SettableCellProperties {
  const { size, bold, italic, underline, strike, colour, ...look }: Look =
    style === null ? {} : lookOf(style);
  const font: Excel.CellPropertiesFont = {
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline: 'Single' }),
    ...(strike && { strikethrough: true }),
    ...(colour !== undefined && { color: colour }),
  };
  const format: Excel.SettableCellProperties['format'] = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(look.fill !== undefined && { fill: { color: look.fill } }),
    ...alignmentOf(look),
    ...(look.wrap && { wrapText: true }),
    ...(look.atFoot && { verticalAlignment: 'Bottom' }),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}

/** What every cell has, then in one action what each adds. */
function smallStep(sheet: ToSheet, { styles, rows, columns }: PreparedSheet): Step {
  const properties = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellProperties(styles[row]?.[column] ?? null)),
  );
  return step(
    GROUND_ACTIONS + 1,
    (context) => {
      const range = passingRange(sheet(context), { top: 0, left: 0, rows, columns });
      layGround(range);
      range.setCellProperties(properties);
    },
    rows * columns * CELL_BYTES,
  );
}

/** A small sheet as it is shortest. */
export const lookSteps = (sheet: ToSheet, prepared: PreparedSheet, tables: readonly SheetTable[]): Step[] =>
  isSmall(prepared)
    ? [smallStep(sheet, prepared), ...fillSteps(sheet, prepared), ...lineSteps(sheet, tables)]
    : styleByStyleSteps(sheet, prepared, tables);

/** What every cell has. */
function layGround({ format }: Excel.Range): void {
  format.font.name = FONT;
  format.font.size = FONT_SIZE;
  format.verticalAlignment = 'Top';
}
const GROUND_ACTIONS = 6;

/** What every cell has; then what each style adds. Wrapping comes last, since it makes every change slower. */
export function styleByStyleSteps(
  sheet: ToSheet,
  prepared: PreparedSheet,
  tables: readonly SheetTable[],
): Step[] {
  const all: Area = { top: 0, left: 0, rows: prepared.rows, columns: prepared.columns };
  return [
    step(GROUND_ACTIONS, (context) => layGround(passingRange(sheet(context), all))),
    ...styleSteps(sheet, findRuns(prepared.styles)),
    ...fillSteps(sheet, prepared),
    ...lineSteps(sheet, tables),
    ...wrapSteps(sheet, prepared),
  ];
}

/** Each style once, over all the areas that have it. */
function styleSteps(sheet: ToSheet, runs: readonly Run<StyleName>[]): Step[] {
  const byStyle = new Map<StyleName, Run<StyleName>[]>();
  for (const run of runs) byStyle.set(run.key, [...(byStyle.get(run.key) ?? []), run]);
  return [...byStyle].map(([style, areas]) =>
    step(
      11 * chunkAreas(areas).length,
      (context) => {
        for (const range of passingRanges(sheet(context), areas)) applyLook(range, style);
      },
      10 * areas.length,
    ),
  );
}

/** Each colour of the plan's own once, over all the areas that have it. */
function fillSteps(sheet: ToSheet, { fills }: PreparedSheet): Step[] {
  if (!fills) return [];
  return [...groupBy(findRuns(fills), ({ key }) => key)].map(([fill, areas]) =>
    step(
      4 * chunkAreas(areas).length,
      (context) => {
        const { colour } = lookOn('text', fill);
        for (const { format } of passingRanges(sheet(context), areas)) {
          format.fill.color = fill;
          if (colour !== undefined) format.font.color = colour;
        }
      },
      10 * areas.length,
    ),
  );
}

const lineSteps = (sheet: ToSheet, tables: readonly SheetTable[]): Step[] =>
  tables.length === 0
    ? []
    : [
        step(9 * chunkAreas(tables).length, (context) => {
          for (const range of passingRanges(sheet(context), tables)) {
            for (const side of ['InsideHorizontal', 'EdgeBottom'] as const) {
              const line = range.format.borders.getItem(side);
              // Which is thin.
              line.style = 'Continuous';
              line.color = ROW_LINE_COLOUR;
            }
          }
        }),
      ];
const ROW_LINE_COLOUR = `#${ROW_LINE}`;

const ALIGNED = { left: 'Left', right: 'Right', center: 'Center' } as const;

/** An indent is of one side, which has to be said. */
const alignmentOf = ({ align, isIndented }: Look): Excel.SettableCellProperties['format'] => ({
  ...((align !== undefined || isIndented) && { horizontalAlignment: ALIGNED[align ?? 'left'] }),
  ...(isIndented && { indentLevel: 1 }),
});

/** Everything of a style but wrapping and number format. */
function applyLook({ format }: Pick<Excel.Range, 'format'>, style: StyleName): void {
  const look: Look = lookOf(style);
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.strike) format.font.strikethrough = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.atFoot) format.verticalAlignment = 'Bottom';
  Object.assign(format, alignmentOf(look));
}

function wrapSteps(sheet: ToSheet, { styles }: PreparedSheet): Step[] {
  const wraps = styles.map((row) =>
    row.map((style) => (style !== null && (lookOf(style) as Look).wrap ? true : null)),
  );
  const areas = findRuns(wraps);
  if (areas.length === 0) return [];
  return [
    step(
      3 * chunkAreas(areas).length,
      (context) => {
        for (const range of passingRanges(sheet(context), areas)) range.format.wrapText = true;
      },
      10 * areas.length,
    ),
  ];
}
