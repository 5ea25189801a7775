/** What a plan says of where it was read from: its parts with their columns, and the headers as found. */
import type { Plan, PlanPart } from '../../model/plan';
import { COLUMN_ROLES, type ColumnRole } from '../../model/terms';
import { areaOf, currentColumns, type JudgedBlock } from '../table/block';
import type { Part } from '../locate/located';

type Found = PlanPart['columns'][number];

/** Every role of a block with its grid column, the current period for the statuses. */
const foundColumns = ({ columns, statuses }: JudgedBlock): Found[] =>
  [...columns, ...currentColumns(statuses)].map(({ role, column, header }) => ({ role, column, header }));

/** The last row of a block that says something. */
function lastRow({ block, rows: { kinds, top } }: Part): number {
  for (let index = kinds.length - 1; index >= 0; index--) {
    const kind = kinds[index];
    if (kind === 'action' || kind === 'recommendation' || kind === 'progress') return top + index;
  }
  return block.headerRow;
}

export function planPart(part: Part): PlanPart {
  const { block } = part;
  const { grid } = block;
  return {
    sheet: grid.sheet,
    table: block.table?.name ?? null,
    area: areaOf(block, block.table ? block.bodyEnd : lastRow(part) + 1),
    columns: foundColumns(block).map((column) => ({ ...column, column: grid.left + column.column })),
    headerRow: grid.top + block.headerRow,
  };
}

/** Header per role over all parts: several owner columns joined " + ". */
export function planColumns(parts: readonly Part[]): Plan['columns'] {
  const headers: Partial<Record<ColumnRole, string>> = {};
  for (const role of COLUMN_ROLES) {
    for (const { block } of parts) {
      const found = foundColumns(block).filter((column) => column.role === role && column.header !== '');
      const texts = [...new Set(found.map(({ header }) => header))];
      if (texts.length === 0) continue;
      headers[role] = texts.join(' + ');
      break;
    }
  }
  return headers;
}

/** Of a list of recommendations apart from their actions: what it says of them. */
export function listColumns(list: Part): Plan['columns'] {
  const { recommendation, theme } = planColumns([list]);
  return { ...(recommendation !== undefined && { recommendation }), ...(theme !== undefined && { theme }) };
}
