/** Makes the status map of a made plan, with the usual words' meanings stated here by hand, not read by the product. */
import type { CellRef } from '../../src/model/grid';
import type { StatusMapRow } from '../../src/model/plan';
import type { Basis, Lifecycle, Rating, StatusSource } from '../../src/model/terms';

export interface MadeStatus {
  written: string;
  cell: CellRef | null;
  colour?: string | null;
  /** Where that colour stands, "fill" where left out. */
  colourFrom?: StatusMapRow['colourFrom'];
  /** "text" where left out, or "none" for a blank. */
  source?: StatusSource;
  lifecycle?: Lifecycle;
  rating?: Rating;
  basis?: Basis;
}

const MEANING: Readonly<Record<string, readonly [Lifecycle, Rating, Basis]>> = {
  '': ['unknown', 'none', 'unread'],
  blue: ['completed', 'blue', 'assumed'],
  green: ['in-progress', 'green', 'assumed'],
  amber: ['in-progress', 'amber', 'assumed'],
  red: ['not-started', 'red', 'assumed'],
  complete: ['completed', 'none', 'words'],
  completed: ['completed', 'none', 'words'],
  'in progress': ['in-progress', 'none', 'words'],
  'not started': ['not-started', 'none', 'words'],
  'not complete': ['not-started', 'none', 'assumed'],
  superseded: ['excluded', 'none', 'words'],
};

const sourceOf = ({ written, colourFrom }: MadeStatus): StatusSource => {
  if (written !== '') return 'text';
  return colourFrom === 'column' ? 'colour-text' : 'none';
};

/** One row per text (case and outer space apart), colour and meaning, in the order in which they are first used. */
export function makeStatusMap(statuses: readonly MadeStatus[]): { map: StatusMapRow[]; rowOf: number[] } {
  const rows: (StatusMapRow & { key: string })[] = [];
  const spellings: string[][] = [];
  const rowOf = statuses.map((status) => {
    const level = status.written.trim().toLowerCase();
    const [lifecycle, rating, basis] = MEANING[level] ?? ['unknown', 'none', 'unread'];
    const row = {
      status: status.written,
      colour: status.colour ?? null,
      colourFrom: status.colour ? (status.colourFrom ?? 'fill') : null,
      source: status.source ?? sourceOf(status),
      lifecycle: status.lifecycle ?? lifecycle,
      rating: status.rating ?? rating,
      basis: status.basis ?? (status.lifecycle && basis === 'unread' ? ('words' as const) : basis),
    };
    const key = JSON.stringify([level, row.colour, row.lifecycle, row.rating, row.basis]);
    let at = rows.findIndex((known) => known.key === key);
    if (at < 0) {
      at = rows.push({ ...row, key, count: 0, cell: status.cell, spellings: [] }) - 1;
      spellings.push([]);
    }
    spellings[at]?.push(status.written);
    return at;
  });
  const map = rows.map(({ key: _key, ...row }, at) => {
    const counts = new Map<string, number>();
    for (const text of spellings[at] ?? []) counts.set(text, (counts.get(text) ?? 0) + 1);
    return {
      ...row,
      count: spellings[at]?.length ?? 0,
      spellings: [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count),
    };
  });
  return { map, rowOf };
}
