/** What must hold of every summary sheet, whatever the plan: returns what does not, in words; an empty list is good. */
import type { SheetCell } from '../../src/render/sheet-cells';
import type { SheetPlan, SheetRange, SummaryBook } from '../../src/render/sheet-plan';
import { heightOf } from '../../src/render/sheet/row-heights';
import { FONT_SIZE, STYLES, lookOf, type Look, type StyleName } from '../../src/render/styles';
import { rowsOf } from './sheet-rows';

export function checkBook(book: SummaryBook): string[] {
  const faults = book.sheets.flatMap((sheet) => checkSheet(sheet).map((fault) => `${sheet.name}: ${fault}`));
  const tables = book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  const names = book.sheets.map(({ name }) => name.toLowerCase());
  for (const name of twice(tables)) faults.push(`two tables are called ${name}`);
  for (const name of twice(names)) faults.push(`two sheets are called ${name}`);
  if (book.title.trim() === '') faults.push('the book has no title');
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(book.language)) faults.push('the book has no language');
  return faults;
}

export function checkSheet(sheet: SheetPlan): string[] {
  const faults: string[] = [];
  const fault = (holds: boolean, text: string): void => {
    if (!holds) faults.push(text);
  };
  const rowsOfSheet = rowsOf(sheet);
  const at = (row: number, column: number): SheetCell | null => rowsOfSheet[row]?.[column] ?? null;
  const width = sheet.widths.length;

  fault(
    sheet.name.length > 0 && sheet.name.length <= 31 && !/[\\/?*[\]:]/.test(sheet.name),
    'its name is none',
  );
  fault(at(0, 0)?.style === 'title' && at(0, 0)?.value !== '', 'A1 is no title');
  fault(/table/.test(String(at(1, 0)?.value)), 'A2 does not say how many tables there are');
  fault(sheet.tables.length > 0, 'it has no table, so it could not be known again as ours');
  fault(
    sheet.widths.every((chars) => chars > 0 && chars <= 255),
    'a column has no width',
  );
  const type = leastPrintedType(sheet);
  fault(type >= 9, `it is printed in type of ${type.toFixed(1)} points`);
  fault(sheet.print.footer.right.includes('&P') && sheet.print.footer.right.includes('&N'), 'no page number');

  rowsOfSheet.forEach((row, index) => {
    fault(row.length <= width, `row ${index} is wider than the sheet's columns`);
    row.forEach((cell, column) => {
      if (cell) for (const text of checkCell(cell)) faults.push(`${text} at row ${index}, column ${column}`);
    });
  });

  for (const table of sheet.tables) {
    const { name, top, left, rows, columns } = table;
    fault(/^(?:Rag|Published)[A-Za-z]+$/.test(name), `${name} is no name of ours`);
    fault(left === 0, `${name} does not stand at column A`);
    fault(rows >= 2, `${name} has no row`);
    fault(top + rows <= rowsOfSheet.length && left + columns <= width, `${name} reaches out of the sheet`);
    const headers = Array.from({ length: columns }, (_, column) =>
      String(at(top, left + column)?.value ?? ''),
    );
    fault(
      headers.every((header) => header.trim() !== ''),
      `${name} has a blank header`,
    );
    fault(twice(headers.map((header) => header.toLowerCase())).length === 0, `${name} has a header twice`);
    for (let row = top; row < top + rows; row += 1) {
      const cells = Array.from({ length: columns }, (_, column) => at(row, left + column));
      fault(
        cells.every((cell) => cell !== null),
        `${name} has a gap in row ${row}`,
      );
      fault(row !== top || cells.every((cell) => /^header/.test(cell?.style ?? '')), `${name}: header style`);
      const isSum = cells[0]?.style === 'total';
      fault(
        !isSum || cells.every((cell) => /^(total|link|date)/.test(cell?.style ?? '')),
        `${name}: a cell of the total in row ${row} has no ground`,
      );
      const beside = rowsOfSheet[row]?.slice(columns) ?? [];
      const isApart = beside.every((cell, place) =>
        place === 0 || cell === null
          ? cell === null
          : row === top
            ? cell.style === 'recountHeader'
            : cell.formula !== undefined,
      );
      fault(isApart, `something stands beside ${name} in row ${row}`);
    }
    fault(
      (rowsOfSheet[top + rows]?.[0]?.style ?? 'line') !== 'header',
      `a table follows ${name} without a gap`,
    );
  }
  const areas: SheetRange[] = [...sheet.tables, ...(sheet.chart ? [sheet.chart.anchor] : [])];
  areas.forEach((area, index) => {
    for (const other of areas.slice(index + 1))
      fault(!overlap(area, other), 'a table or the chart covers another');
  });
  if (sheet.chart) {
    const { anchor, altText, categories, series } = sheet.chart;
    const bare = rowsOfSheet.slice(anchor.top, anchor.top + anchor.rows).every((row) => row.length === 0);
    fault(bare, 'the chart covers text');
    fault(anchor.rows > 0 && anchor.left + anchor.columns <= width, 'the chart reaches out of the sheet');
    fault(altText.length > 20, 'the chart has no description');
    for (const values of [categories, ...series.map((one) => one.values)]) {
      const inside = sheet.tables.some((table) => values.top > table.top && covers(table, values));
      fault(inside, 'the chart draws what is in no table');
    }
    for (const { name, label } of series)
      fault(at(name.row, name.column)?.value === label, `${label} is not its header`);
  }
  (sheet.breaks ?? []).forEach((row, index, rows) => {
    fault(row > (rows[index - 1] ?? 0) && row < rowsOfSheet.length, 'a page begins outside the sheet');
    const above = at(row - 1, 0)?.style ?? 'line';
    fault(!/^(heading|subheading|header.*)$/.test(above), 'a page ends with what leads to the next');
  });
  for (const area of sheet.highlights) {
    fault(
      sheet.tables.some((table) => covers(table, area)),
      'a highlight colours what is in no table',
    );
  }
  return faults;
}

/** A4 landscape between the margins that are written, in points, and a column's width in them as Excel shows it. */
const PAGE = { width: 841.9 - 72, height: 595.3 - 72 };
const pointsWide = (characters: number): number => characters * 5.25 + 3.75;

/** The smallest type of the sheet once it is shrunk to the width of its page, and to its height where it is one page. */
function leastPrintedType(sheet: SheetPlan): number {
  const printed = sheet.print.columns ?? sheet.cells.columns.length;
  const wide = sheet.widths.slice(0, printed).reduce((sum, width) => sum + pointsWide(width), 0);
  const points = heightOf(sheet.fitted);
  const tall = sheet.print.pagesTall === 1 ? sheet.fitted.reduce((sum, _, row) => sum + points(row), 0) : 0;
  const styles = new Set(sheet.cells.columns.flatMap((column) => column.styles as readonly StyleName[]));
  const sizes = [...styles].map((style) => (style in STYLES ? (lookOf(style) as Look).size : undefined));
  const smallest = Math.min(FONT_SIZE, ...sizes.map((size) => size ?? FONT_SIZE));
  return smallest * Math.min(1, PAGE.width / wide, PAGE.height / tall);
}

function checkCell({ value, style, format, link, formula }: SheetCell): string[] {
  const faults: string[] = [];
  if (!(style in STYLES)) return [`unknown style ${style}`];
  const code = format ?? ('format' in lookOf(style) ? lookOf(style).format : undefined);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) faults.push(`${value} is no number`);
    if (code === '@') faults.push('a number is formatted as text');
    if (/^percent/.test(style) && (value < 0 || value > 1)) faults.push('a percentage is no fraction');
    if (style === 'count' && !Number.isInteger(value)) faults.push('a count is not whole');
  }
  if (typeof value === 'string') {
    if (value.length > 32_767) faults.push('longer than a cell holds');
    if (code !== '@' && !formula)
      faults.push(`"${value}" could become a formula: the style ${style} is not for text`);
    if (code === '@' && formula) faults.push('a formula would stand as its own text');
    if (/^(count|percent|date)/.test(style)) faults.push(`"${value}" is text in the style ${style}`);
  }
  if (link && style !== 'link') faults.push('a link does not look like one');
  return faults;
}

const overlap = (a: SheetRange, b: SheetRange): boolean =>
  a.top < b.top + b.rows &&
  b.top < a.top + a.rows &&
  a.left < b.left + b.columns &&
  b.left < a.left + a.columns;

const covers = (outer: SheetRange, inner: SheetRange): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.top + inner.rows <= outer.top + outer.rows &&
  inner.left + inner.columns <= outer.left + outer.columns;

const twice = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
