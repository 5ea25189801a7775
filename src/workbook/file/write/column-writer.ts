/** Writes the cells of one column. Neighbours are often alike, so that what was said of the one above need not be found again. */
import { columnLetters } from '../../../model/address';
import type { CellExtras, SheetColumn, SheetValue } from '../../../render/sheet-cells';
import type { StyleName } from '../../../render/styles';
import { LINKED_ROWS, shownValue, unlinkedStyle, type LinkTargets } from '../../common/shown-cells';
import { formulaText, type TableNames } from '../../common/table-names';
import { escapeContent } from '../package/escape-xml';
import { linkTo } from './cell-links';
import type { CellStyles } from './cell-looks';
import type { CellTexts } from './cell-texts';

export interface CellWriting {
  readonly targets: LinkTargets;
  readonly styles: CellStyles;
  readonly texts: CellTexts;
  readonly tables: TableNames;
}

export class ColumnWriter {
  /** "<c r="B" */
  private readonly opened: string;
  /** After its last cell. */
  private readonly end: number;
  /** Null where no cell has any. */
  private readonly extras: SheetColumn['extras'] | null;
  private style: StyleName | undefined;
  private inTable = false;
  private styled = '';
  private text = '';
  private textXml = '';

  constructor(
    private readonly column: SheetColumn,
    index: number,
    private readonly writing: CellWriting,
  ) {
    this.opened = `<c r="${columnLetters(index)}`;
    this.end = column.values.length;
    this.extras = column.extras.size === 0 ? null : column.extras;
  }

  /** "" where it is blank. @param number of the row, from 1 @param header what stands in it as a header of a table */
  cell(row: number, number: string, inTable: boolean, header: string | undefined): string {
    if (row >= this.end) return '';
    const value = this.column.values[row];
    const style = this.column.styles[row];
    if (value === undefined || style === undefined) return '';
    const extras = this.extras?.get(row);
    if (extras !== undefined || header !== undefined)
      return this.rareCell(row, number, value, style, inTable, header, extras ?? {});
    if (style !== this.style || inTable !== this.inTable) {
      this.style = style;
      this.inTable = inTable;
      this.styled = `" s="${this.writing.styles(style, inTable)}"`;
    }
    return this.opened + number + this.styled + this.content(value);
  }

  private rareCell(
    row: number,
    number: string,
    value: SheetValue,
    style: StyleName,
    inTable: boolean,
    header: string | undefined,
    { format, fill, formula, link }: CellExtras,
  ): string {
    const { targets, styles, tables } = this.writing;
    const isUnlinked = link !== undefined && (row >= LINKED_ROWS || linkTo(link, targets) === null);
    const styled = `" s="${styles(isUnlinked ? unlinkedStyle(style) : style, inTable, format, fill)}"`;
    const content = formula
      ? formulaContent(formulaText(formula, tables), value)
      : this.content(header ?? shownValue(value, link, row, targets));
    return this.opened + number + styled + content;
  }

  /** The rest of the tag, and what is in it. */
  private content(value: SheetValue): string {
    if (typeof value === 'number') return Number.isFinite(value) ? `><v>${value}</v></c>` : '/>';
    if (value === null || value === '') return '/>';
    if (value !== this.text) {
      this.text = value;
      this.textXml = this.writing.texts.cell(value);
    }
    return this.textXml;
  }
}

/** With what it comes to, so that the workbook need not be calculated to be read. */
const formulaContent = (formula: string, value: SheetValue): string =>
  `${typeof value === 'string' ? ' t="str"' : ''}><f>${escapeContent(formula)}</f><v>${escapeContent(String(value ?? ''))}</v></c>`;
