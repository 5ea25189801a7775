/** The steps that fill the cells of a sheet: formats before values, then looks. What the first cell says comes last of all. */
import type { Area } from '../../plan/grid';
import type { SheetTable } from '../../sheet/sheet-plan';
import type { Look, StyleName } from '../../sheet/styles';
import { lookOf } from '../../sheet/styles';
import { FONT, FONT_SIZE, ROW_LINE } from '../common/page-look';
import type { Run } from './cell-runs';
import { findRuns } from './cell-runs';
import { jsonBytes } from './payload-size';
import type { PreparedSheet } from './prepare-sheet';
import { chunkAreas, passingRange, passingRanges } from './sheet-proxies';
import type { Step } from './write-steps';
import { step } from './write-steps';

type ToSheet = (context: Excel.RequestContext) => Excel.Worksheet;

/** Bytes of values in one step, so that a long sheet can be divided. */
const VALUE_BYTES = 500_000;
/** Excel takes one value for a whole range; its type only knows of tables of values. */
const forAll = (value: string): string[][] => value as unknown as string[][];

/** Without the first cell, which says that the sheet is being written. */
const withoutFirst = <T>(rows: readonly (readonly T[])[]): (readonly (T | null)[])[] =>
  rows.map((row, index) => (index === 0 ? [null, ...row.slice(1)] : row));

/** Bytes of a cell's format among others. */
const FORMAT_BYTES = 14;
/** Cells that the client sends as they are; more are sent in pieces, each with its own path. */
const WHOLE_CELLS = 1500;

/** Area by area, or where that is shorter all at once. */
export function formatSteps(sheet: ToSheet, { formats, rows, columns }: PreparedSheet): Step[] {
  const runs = findRuns(formats);
  const cells = rows * columns;
  if (cells <= WHOLE_CELLS && runs.length > 1) {
    const all: Area = { top: 0, left: 0, rows, columns };
    const write = (context: Excel.RequestContext): void => {
      passingRange(sheet(context), all).numberFormat = formats.map((row) => [...row]) as string[][];
    };
    return [step(2, write, cells * FORMAT_BYTES)];
  }
  return runs.map((run) =>
    step(2, (context) => {
      passingRange(sheet(context), run).numberFormat = forAll(run.key);
    }),
  );
}

/** Null leaves a cell as it is, which is blank. */
export function valueSteps(sheet: ToSheet, { values, columns }: PreparedSheet): Step[] {
  const steps: Step[] = [];
  let rows: (readonly (string | number | null)[])[] = [];
  let bytes = 0;
  let top = 0;
  const close = (): void => {
    const area: Area = { top, left: 0, rows: rows.length, columns };
    const content = rows.map((row) => [...row]);
    // The client sends more than 1,500 cells in pieces, each with its own path.
    const actions = 2 + Math.ceil(rows.length / Math.max(1, Math.floor(1500 / columns))) * 4;
    if (rows.length > 0)
      steps.push(
        step(actions, (context) => void (passingRange(sheet(context), area).values = content), bytes),
      );
    top += rows.length;
    rows = [];
    bytes = 0;
  };
  for (const row of withoutFirst(values)) {
    rows.push(row);
    for (const value of row) bytes += typeof value === 'string' ? jsonBytes(value) + 1 : 12;
    // Each value has a place in the list of references beside it.
    bytes += row.length * 2;
    if (bytes > VALUE_BYTES) close();
  }
  close();
  return steps;
}

/** What every cell has; then what each style adds. Wrapping comes later, since it makes every change slower. */
export function lookSteps(sheet: ToSheet, prepared: PreparedSheet, tables: readonly SheetTable[]): Step[] {
  const all: Area = { top: 0, left: 0, rows: prepared.rows, columns: prepared.columns };
  return [
    step(5, (context) => {
      const { format } = passingRange(sheet(context), all);
      format.font.name = FONT;
      format.font.size = FONT_SIZE;
      format.verticalAlignment = 'Top';
    }),
    ...styleSteps(sheet, findRuns(prepared.styles)),
    ...(tables.length > 0 ? [lineStep(sheet, tables)] : []),
  ];
}

/** Each style once, over all the areas that have it. */
export function styleSteps(sheet: ToSheet, runs: readonly Run<StyleName>[]): Step[] {
  const byStyle = new Map<StyleName, Run<StyleName>[]>();
  for (const run of runs) byStyle.set(run.key, [...(byStyle.get(run.key) ?? []), run]);
  return [...byStyle].map(([style, areas]) =>
    step(
      9 * chunkAreas(areas).length,
      (context) => {
        for (const range of passingRanges(sheet(context), areas)) applyLook(range, style);
      },
      10 * areas.length,
    ),
  );
}

const lineStep = (sheet: ToSheet, tables: readonly SheetTable[]): Step =>
  step(11 * chunkAreas(tables).length, (context) => {
    for (const range of passingRanges(sheet(context), tables)) {
      for (const side of ['InsideHorizontal', 'EdgeBottom'] as const) {
        const line = range.format.borders.getItem(side);
        line.style = 'Continuous';
        line.weight = 'Thin';
        line.color = ROW_LINE_COLOUR;
      }
    }
  });
const ROW_LINE_COLOUR = `#${ROW_LINE}`;

const ALIGNED = { left: 'Left', right: 'Right', center: 'Center' } as const;

/** Everything of a style but wrapping and number format. */
function applyLook({ format }: Pick<Excel.Range, 'format'>, style: StyleName): void {
  const look: Look = lookOf(style);
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.size !== undefined) format.font.size = look.size;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = ALIGNED[look.align];
}

export function wrapSteps(sheet: ToSheet, { styles }: PreparedSheet): Step[] {
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
