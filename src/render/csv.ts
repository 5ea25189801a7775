/**
 * A table as comma-separated values (RFC 4180), for Excel, Power BI and scripts: one header row, then a row a row; days as
 * 2025-03-31, counts and shares as numbers.
 */
import type { Cell } from '../report/cell';
import type { Table } from '../report/table';

/** Excel reads a file without it as if it were written in the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/** What Excel would run as a formula, or a script as something else: such a text gets an apostrophe before it, and stays text. */
const RUNS = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const asText = (text: string): string => (RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text);

function valueOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'link':
      return asText(cell.text);
    case 'count':
      return String(cell.count);
    case 'share':
      return cell.percent === null ? '' : String(cell.percent / 100);
    case 'day':
      return cell.day ?? asText(cell.shown);
    case 'entry':
      return asText(String(cell.value ?? ''));
    case 'formula':
      return asText(String(cell.value));
    case 'blank':
      return '';
  }
}

const quoted = (value: string): string =>
  /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const lineOf = (values: readonly string[]): string => `${values.map(quoted).join(',')}\r\n`;

type Columns = Pick<Table, 'columns'>;

/** How such a file begins; lines of further rows may follow at any time. */
export const csvHeader = ({ columns }: Columns): string =>
  BYTE_ORDER_MARK + lineOf(columns.map(({ header }) => header));

export function csvLines({ columns, rowCount }: Columns & Pick<Table, 'rowCount'>): string {
  const lines: string[] = [];
  for (let row = 0; row < rowCount; row++)
    lines.push(lineOf(columns.map(({ cellAt }) => valueOf(cellAt(row)))));
  return lines.join('');
}

export const renderCsv = (table: Columns & Pick<Table, 'rowCount'>): string =>
  csvHeader(table) + csvLines(table);
