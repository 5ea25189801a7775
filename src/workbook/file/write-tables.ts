/** Writes the tables of a summary sheet as real Excel tables, which screen readers and filters know. */
import type { TableDefinition } from 'hucre/xlsx';
import { areaAddress } from '../../plan/address';
import type { SheetPlan, SheetTable } from '../../sheet/sheet-plan';
import { escapeText } from './clean-text';
import { columnNames } from './table-headers';

/** From this many rows on a table has filter buttons; on a shorter one they only hide its headers. */
export const FILTERED_ROWS = 15;
/** Lines above and below and nothing else: the cells bring their own looks, whose contrast is known. */
export const STYLE = 'TableStyleLight1';

export const hasFilter = (table: SheetTable): boolean => table.rows > FILTERED_ROWS;

export const writeTables = (plan: SheetPlan): TableDefinition[] =>
  plan.tables.map((table) => ({
    name: table.name,
    range: areaAddress(table),
    columns: columnNames(plan, table).map((name) => ({ name: escapeText(name) })),
    style: STYLE,
    showRowStripes: false,
    showAutoFilter: hasFilter(table),
  }));
