/** RAG History: every action of the plan as it stood on earlier days, in one table that is read back. */
import { HISTORY_HEADERS, HISTORY_TABLE, type HistoryHeader } from '../../history/history-format';
import type { KeptCell, KeptHistory } from '../../history/keep-snapshot';
import { HISTORY_WORDS } from '#words/sheets-history';
import type { EntryCell } from '../cell';
import type { SheetDocument } from '../document';
import { sentences } from '../document';
import type { Column } from '../table';
import { table } from '../table';

const WIDTHS: Readonly<Record<HistoryHeader, number>> = {
  'As at': 13,
  Snapshot: 22,
  Recommendation: 17,
  Reference: 11,
  Action: 50,
  Status: 18,
  Lifecycle: 14,
  Rating: 10,
  'Due date': 14,
  Update: 44,
};
/** Of a column that the user added. */
const ADDED_WIDTH = 20;

type KeptRow = KeptHistory['rows'][number];

export function reportHistory({ addedHeaders, rows }: KeptHistory): SheetDocument {
  const ours = HISTORY_HEADERS.map((header, index) => column(header, WIDTHS[header], index));
  const added = addedHeaders.map((header, index) =>
    column(header, ADDED_WIDTH, HISTORY_HEADERS.length + index),
  );
  return {
    kind: 'history',
    title: HISTORY_WORDS.title,
    grid: [],
    blocks: [
      ...sentences(HISTORY_WORDS.intro),
      table<KeptRow>({
        name: HISTORY_TABLE,
        heading: HISTORY_WORDS.table,
        columns: [...ours, ...added],
        // An Excel table has at least one row.
        rows: rows.length > 0 ? rows : [[]],
        paging: 'list',
      }),
    ],
  };
}

const column = (header: string, width: number, index: number): Column<KeptRow> => ({
  header,
  width,
  cell: (row) => entry(row[index]),
});

const entry = ({ value, isDay }: KeptCell = { value: null, isDay: false }): EntryCell => ({
  kind: 'entry',
  value: typeof value === 'boolean' ? String(value).toUpperCase() : value,
  isDay,
});
