/** Writes the tables of a summary sheet as real Excel tables, which screen readers and filters know. */
import type { TableDefinition } from 'hucre/xlsx';
import { areaAddress } from '../../../model/address';
import type { SheetPlan } from '../../../render/sheet-plan';
import { hasFilter, TABLE_STYLE } from '../../common/page-look';
import { columnNames } from '../../common/table-headers';
import type { TableNames } from '../../common/table-names';
import { escapeText } from '../package/escape-text';

export const writeTables = (plan: SheetPlan, names: TableNames): TableDefinition[] =>
  plan.tables.map((table) => ({
    name: names.get(table.name) ?? table.name,
    range: areaAddress(table),
    columns: columnNames(plan, table).map((name) => ({ name: escapeText(name) })),
    style: TABLE_STYLE,
    showRowStripes: false,
    showAutoFilter: hasFilter(table),
  }));
