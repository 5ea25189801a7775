/** Writes a table of a summary sheet as a real Excel table, which screen readers and filters know. */
import { hasFilter } from '../../../render/table-filter';
import { areaAddress } from '../../../model/address';
import type { SheetPlan, SheetTable } from '../../../render/sheet-plan';
import { TABLE_STYLE } from '../../common/page-look';
import { columnNames } from '../../common/table-headers';
import { escapeText } from '../package/escape-text';
import { escapeXml } from '../package/escape-xml';
import { MAIN, xmlPart } from './xml-part';

/** @param name by which the workbook knows it, and the number by which it does */
export function tablePart(plan: SheetPlan, table: SheetTable, name: string, id: number): string {
  const area = areaAddress(table);
  const columns = columnNames(plan, table).map(
    (column, index) => `<tableColumn id="${index + 1}" name="${escapeXml(escapeText(column))}"/>`,
  );
  return xmlPart(
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0">` +
      `${hasFilter(table) ? `<autoFilter ref="${area}"/>` : ''}` +
      `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
      `<tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`,
  );
}
