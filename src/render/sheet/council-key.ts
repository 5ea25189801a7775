/** The key of a plan: a table of its statuses and one of its colours, each word with what it counts as. The council's own from then on. */
import { OWN_SHEETS } from '../../model/own-names';
import { STARTED_KEY } from '#words/started-plan';
import { stackCells, type CellExtras, type SheetCell } from '../sheet-cells';
import type { SheetPlan, SheetTable } from '../sheet-plan';
import type { StyleName } from '../styles';
import { councilFooter, councilSheet } from './council-sheet';

export interface CouncilKeyLine extends Pick<CellExtras, 'fill'> {
  readonly word: string;
  /** Of the word, in place of which `fill` may stand. */
  readonly style: StyleName;
  readonly use: string;
}

interface TableWords {
  readonly heading: string;
  readonly headers: readonly string[];
}

/** A table without lines is left out. */
export function councilKey(
  planTitle: string,
  statuses: readonly CouncilKeyLine[],
  ratings: readonly CouncilKeyLine[],
  ratingWords: TableWords = STARTED_KEY.ratings,
): SheetPlan {
  const { tables } = OWN_SHEETS.key;
  const rows: (readonly SheetCell[])[] = [
    [{ value: STARTED_KEY.title, style: 'title' }],
    [{ value: STARTED_KEY.note, style: 'line' }],
  ];
  const placed: SheetTable[] = [];
  const add = (
    table: SheetTable['name'],
    { heading, headers }: TableWords,
    lines: readonly CouncilKeyLine[],
  ): void => {
    if (lines.length === 0) return;
    rows.push([], [{ value: heading, style: 'heading' }]);
    placed.push({ name: table, top: rows.length, left: 0, rows: lines.length + 1, columns: 2 });
    rows.push(headers.map((value) => ({ value, style: 'header' })));
    for (const { word, use, style, fill } of lines)
      rows.push([
        { value: word, style, ...(fill !== undefined && { fill }) },
        { value: use, style: 'text' },
      ]);
  };
  add(tables[0], STARTED_KEY.statuses, statuses);
  add(tables[1], ratingWords, ratings);
  return councilSheet({
    kind: 'key',
    cells: stackCells(rows),
    widths: [20, 80],
    tables: placed,
    footer: councilFooter(planTitle),
    titleRow: 0,
  });
}
