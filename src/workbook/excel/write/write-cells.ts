/** The steps that fill the cells of a sheet: formats before values. What the first cell says comes last of all. */
import type { Area } from '../../../model/grid';
import type { Sliced } from '../../../model/slices';
import { findRuns } from './cell-runs';
import { jsonBytes } from '../host/payload-size';
import type { PreparedSheet } from './prepare-sheet';
import { passingRange } from '../host/sheet-proxies';
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

/** One area with all formulas of the sheet; once every table that they name is there. */
export function formulaSteps(sheet: ToSheet, { formulas }: PreparedSheet): Step[] {
  if (formulas.length === 0) return [];
  const [top, left, bottom, right] = [
    Math.min(...formulas.map(({ row }) => row)),
    Math.min(...formulas.map(({ column }) => column)),
    Math.max(...formulas.map(({ row }) => row)),
    Math.max(...formulas.map(({ column }) => column)),
  ];
  const area: Area = { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  // Null leaves a cell as it is.
  const texts = Array.from({ length: area.rows }, () => new Array<string | null>(area.columns).fill(null));
  for (const { row, column, text } of formulas) (texts[row - top] ?? [])[column - left] = text;
  const bytes = formulas.reduce((sum, { text }) => sum + jsonBytes(text) + 3, 0);
  return [
    step(
      2 + Math.ceil((area.rows * area.columns) / WHOLE_CELLS) * 4,
      (context) => void (passingRange(sheet(context), area).formulas = texts),
      bytes,
    ),
  ];
}

/** Null leaves a cell as it is, which is blank. */
export function* valueSteps(sheet: ToSheet, { values, columns }: PreparedSheet): Sliced<Step[]> {
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
    if (bytes > VALUE_BYTES) {
      close();
      yield;
    }
  }
  close();
  return steps;
}
