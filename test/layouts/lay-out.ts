/** Lays entries out as rows of a sheet: columns in any order, values filled down or written once, headings between. */
import type { Entry, Made } from './entries';

/** Key of a cell and the header above it. */
export type Columns = readonly (readonly [string, string])[];

/** "ref=No. | text=Action" */
export const columnsOf = (spec: string): Columns =>
  spec.split('|').map((part) => {
    const [key = '', header = ''] = part.trim().split('=');
    return [key.trim(), header.replaceAll(' // ', '\n').trim()] as const;
  });

export const headersOf = (columns: Columns): Made[] =>
  columns.map(([, header]) => (header === '' ? null : { v: header, bold: true }));

/** Neighbouring entries with the same value, in order. */
export function runsBy(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): { value: string; entries: Entry[] }[] {
  const runs: { value: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && last.value === key(entry)) last.entries.push(entry);
    else runs.push({ value: key(entry), entries: [entry] });
  }
  return runs;
}

/** One row an entry. What a column's key is not a cell of the entry comes from `shared`, by the entry's group. */
export function bodyRows(
  entries: readonly Entry[],
  columns: Columns,
  shared: Readonly<Record<string, Readonly<Record<string, Made>>>> = {},
  { once = false } = {},
): Made[][] {
  return entries.map((entry, index) =>
    columns.map(([key]) => {
      const repeated = index > 0 && entries[index - 1]?.group === entry.group;
      return key in entry.cells
        ? (entry.cells[key] ?? null)
        : once && repeated
          ? null
          : (shared[entry.group]?.[key] ?? null);
    }),
  );
}

/** "B5:B8" for each run of a group in the column that stands `column` letters on; rows from 1. */
export function mergesOf(entries: readonly Entry[], firstRow: number, letters: readonly string[]): string[] {
  let row = firstRow;
  return runsBy(entries, ({ group }) => group).flatMap((run) => {
    const from = row;
    row += run.entries.length;
    return run.entries.length > 1 && run.value !== '-'
      ? letters.map((letter) => `${letter}${from}:${letter}${row - 1}`)
      : [];
  });
}

/** Rows for each run of a group: its heading rows, then its body rows. */
export function sections(
  entries: readonly Entry[],
  columns: Columns,
  headings: (group: string, index: number) => Made[][],
): Made[][] {
  return runsBy(entries, ({ group }) => group).flatMap((run, index) => [
    ...headings(run.value, index),
    ...bodyRows(run.entries, columns),
  ]);
}
