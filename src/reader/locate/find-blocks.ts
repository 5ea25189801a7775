/** The blocks of a worksheet, each an area under a header: its Excel tables, and plain ranges. */
import { trimmed, valueAt, type Grid, type TableArea } from '../../model/grid';
import { endOf, type Block, type Label } from '../table/block';
import {
  findHeaders,
  readHeaderRow,
  sameHeader,
  SEARCH_COLUMNS,
  type HeaderRow,
} from '../table/find-headers';
import { isRowOfForm } from './other-shapes';
import { beginsBody, hasRowAbove, hasRowBeneath, readLabels } from '../table/read-labels';
import { splitGroups } from '../table/repeated-groups';
import { isTableOfItsOwn, joinSpaced } from './spaced-columns';
import { endTypedBelow, filledIn, fills, isNumberedOn, lastBeside } from './typed-around';

/** A second header on a sheet begins a block of its own only when it is about as good as the first. */
const SECOND_HEADER = { roles: 3, share: 0.6 };

/** Rows down to a hint: one blank or heading may stand between. */
const HINT_NEAR = 2;

/** Share of the rows that a column without a header has to fill to belong to the block beside it. */
const BELONGS = 0.3;

/** Columns without a header of their own belong to the header on their left when they hold something. */
function spanLabels(labels: readonly Label[], grid: Grid, from: number, to: number): Label[] {
  let header: Label | null = null;
  const spanned: Label[] = [];
  for (const label of labels) {
    if (label.text === '' && header !== null && fills(grid, label.column, from, to)) {
      spanned.push({ ...header, column: label.column, row: label.row, spannedFrom: header.column });
    } else {
      header = label.text === '' ? null : label;
      spanned.push(label);
    }
  }
  return spanned;
}

/** Parts of a header row that are kept apart by columns with neither header nor content. */
function segments(labels: readonly Label[], grid: Grid, from: number, to: number): Label[][] {
  const parts: Label[][] = [[]];
  for (const label of labels) {
    const empty = label.text === '' && !fills(grid, label.column, from, to);
    if (empty) parts.push([]);
    else parts[parts.length - 1]?.push(label);
  }
  return parts.filter((part) => part.some(({ text }) => text !== ''));
}

/** `sure`: the user named it, so that its headers need not be known. */
function tableBlocks(grid: Grid, table: TableArea, sure: boolean): Block[] {
  const top = table.area.top - grid.top;
  const first = table.area.left - grid.left;
  const own = Math.min(first + table.area.columns, grid.columnCount) - 1;
  if (!table.hasHeaders || top < 0 || first < 0) return [];
  if (!sure && !readHeaderRow(grid, top, first, own + 1)) return [];
  const bottom = Math.min(top + table.area.rows, grid.rowCount);
  const cells = { top, bottom, first, last: own };
  const bodyEnd = table.hasTotals ? bottom - 1 : endTypedBelow(grid, cells);
  const last = lastBeside(grid, { ...cells, bottom: bodyEnd });
  const { labels } = readLabels(grid, top, first, last, true);
  const [inside, beside] = [labels.slice(0, own + 1 - first), labels.slice(own + 1 - first)];
  const isApart = beside.length > 0 && isTableOfItsOwn(grid, inside, beside, top + 1, bodyEnd);
  return byGroup({
    grid,
    table,
    headerTop: top,
    headerRow: top,
    bodyEnd,
    labels: spanLabels(isApart ? inside : labels, grid, top + 1, bodyEnd),
  });
}

/** Half of the rows that fill both columns, or more, have the same in both. */
function repeats({ grid, headerRow, bodyEnd }: Block, one: number, other: number): boolean {
  let both = 0;
  let same = 0;
  for (let row = headerRow + 1; row < bodyEnd; row++) {
    const [text, beside] = [one, other].map((column) => trimmed(grid, row, column));
    if (!text || !beside) continue;
    both++;
    if (text === beside) same++;
  }
  return both > 0 && same * 2 >= both;
}

/** A block for each action of its rows, where they hold several. */
function byGroup(block: Block): Block[] {
  const groups = splitGroups(block.labels, (one, other) => repeats(block, one, other));
  return groups.length < 2 ? [block] : groups.map((labels) => ({ ...block, labels, isGroup: true }));
}

/** Right beneath each text of the row above there is one: what stands above are labels of groups. */
const covers = (grid: Grid, { row }: HeaderRow, { first, last }: HeaderRow): boolean =>
  Array.from({ length: last + 1 - first }, (_, at) => first + at).every(
    (column) => valueAt(grid, row - 1, column) === null || valueAt(grid, row, column) !== null,
  );

/** "What we were asked", "Where we are": over several headers each, they name groups of columns and no column. */
function isGrouping(grid: Grid, above: HeaderRow, header: HeaderRow): boolean {
  if (!above.asks) return false;
  const [groups = 0, headers = 0] = [above, header].map(({ row, first, last }) =>
    filledIn(grid, row, first, last),
  );
  return header.asks ? groups * 2 <= headers : header.roles.length > 1 && groups < headers;
}

/** Of two rows that read like headers, right below each other, the lower one is it, and the upper one has labels of groups or none. */
function isHeaderBeneath(grid: Grid, above: HeaderRow, header: HeaderRow): boolean {
  if (isGrouping(grid, above, header)) return true;
  const isBetter = header.score > above.score;
  const isBeneath = hasRowBeneath(grid, above.row, above.first, SEARCH_COLUMNS);
  const isCovering = covers(grid, header, above);
  // Where as many are known in both, and several, what stands above may mean more and is a label all the same.
  if (isCovering && (!isBeneath || hasRowAbove(grid, header.row, header.first, header.last)))
    return (
      header.wholes > above.wholes || (header.wholes === above.wholes && (isBetter || header.wholes > 2))
    );
  if (!isBetter) return false;
  // Twice as many of its headers are known, and each text above has one of them below it: it needs no label to be read.
  const isByItself = isCovering && header.wholes > 2 && header.wholes >= above.wholes * 2;
  return isByItself || (header.wholes > above.wholes && !isBeneath);
}

/** "Action | Who | Done?" under a title or a blank row, in other columns than those above: each of its cells is a header. */
const beginsBeside = (
  grid: Grid,
  above: HeaderRow,
  { row, first, last, roles, wholes }: HeaderRow,
): boolean =>
  first !== above.first &&
  wholes > 1 &&
  roles.length >= SECOND_HEADER.roles &&
  roles.length > last - first &&
  filledIn(grid, row - 1, 0, SEARCH_COLUMNS) < 2;

/** Headers that begin a block: repeats of the one above and rows that only look like a header are left out. */
function distinctHeaders(grid: Grid, headers: readonly HeaderRow[]): HeaderRow[] {
  const kept: HeaderRow[] = [];
  let hints = -1;
  for (const header of headers) {
    const above = kept[kept.length - 1];
    if (!above) {
      kept.push(header);
      continue;
    }
    // Questions right beneath a header tell the author what to write.
    const near = header.row - Math.max(above.row, hints);
    if (header.asks && !above.asks && above.wholes > 1 && near <= HINT_NEAR) {
      hints = header.row;
      continue;
    }
    const known = kept.filter(({ row }) => sameHeader(grid, row, header.row, 0, SEARCH_COLUMNS));
    // Repeated below another table it takes its rows back from that.
    if (known.length > 0) {
      if (!known.includes(above)) kept.push(header);
      continue;
    }
    if (isNumberedOn(grid, header.row, header.first)) continue;
    if (header.row === above.row + 1) {
      if (isHeaderBeneath(grid, above, header)) kept[kept.length - 1] = header;
      continue;
    }
    if (beginsBeside(grid, above, header)) {
      kept.push(header);
      continue;
    }
    if (header.wholes < Math.min(3, above.wholes)) continue;
    const better = header.score > above.score;
    const equal =
      header.roles.length >= SECOND_HEADER.roles && header.score >= above.score * SECOND_HEADER.share;
    if (better || equal) kept.push(header);
  }
  return kept;
}

function plainBlocks(grid: Grid, header: HeaderRow, bodyEnd: number, isChosen = false): Block[] {
  const from = header.row + 1;
  let { first, last } = header;
  if (fills(grid, first - 1, from, bodyEnd, BELONGS)) first--;
  while (fills(grid, last + 1, from, bodyEnd, BELONGS)) last++;
  if (last === header.last && valueAt(grid, from, last + 1) !== null) last++;
  const oneRow = isChosen && beginsBody(grid, header.row, first, last);
  const { headerTop, headerRow, labels } = readLabels(grid, header.row, first, last, oneRow);
  const top = headerRow + 1;
  const parts = joinSpaced(segments(labels, grid, top, bodyEnd), grid, top, bodyEnd);
  return parts.flatMap((part) =>
    byGroup({
      grid,
      table: null,
      headerTop,
      headerRow,
      bodyEnd,
      labels: spanLabels(part, grid, top, bodyEnd),
    }),
  );
}

/**
 * Every block of the sheet that has a header, top to bottom. `headerRow` (grid row) is the user's choice, and so are the
 * tables that `isChosen` knows.
 */
export function findBlocks(
  grid: Grid,
  headerRow: number | null,
  isChosen: (table: TableArea) => boolean = () => false,
): Block[] {
  const isSure = (table: TableArea): boolean => isChosen(table) || table.area.top - grid.top === headerRow;
  const tables = grid.tables.flatMap((table) => tableBlocks(grid, table, isSure(table)));
  if (headerRow !== null) {
    const chosen = tables.filter((block) => block.headerRow === headerRow);
    return chosen.length > 0 ? chosen : chosenBlocks(grid, headerRow);
  }
  const inTable = (row: number): boolean =>
    tables.some((block) => row >= block.headerTop && row < endOf(block));
  const found = findHeaders(grid, inTable).filter((header) => !isRowOfForm(grid, header));
  const headers = distinctHeaders(grid, found);
  const blocks = headers.flatMap((header, index) => {
    const next = headers[index + 1];
    // The title of what begins beside it is no row of this one.
    const titles =
      next && beginsBeside(grid, header, next) ? filledIn(grid, next.row - 1, 0, SEARCH_COLUMNS) : 0;
    const nextHeader = next ? next.row - titles : grid.rowCount;
    const nextTable = tables
      .filter((block) => block.headerTop > header.row)
      .reduce((top, block) => Math.min(top, block.headerTop), grid.rowCount);
    return plainBlocks(grid, header, Math.min(nextHeader, nextTable));
  });
  return [...tables, ...blocks].sort((a, b) => a.headerRow - b.headerRow);
}

function chosenBlocks(grid: Grid, row: number): Block[] {
  let first: number | null = null;
  let last = 0;
  for (let column = 0; column < SEARCH_COLUMNS; column++) {
    if (valueAt(grid, row, column) === null) continue;
    first ??= column;
    last = column;
  }
  return first === null
    ? []
    : plainBlocks(
        grid,
        { row, score: 0, roles: [], wholes: 0, asks: false, first, last },
        grid.rowCount,
        true,
      );
}
