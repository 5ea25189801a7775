/** Reads every worksheet of an opened workbook file into a grid. */
import type { Grid, TableArea } from '../../../model/grid';
import { Problem } from '../../../model/problem';
import type { RawValidation } from '../../common/allowed-values';
import { resolveValidations } from '../../common/allowed-values';
import type { Budget } from '../package/budget';
import { coveredCells } from './covered-cells';
import type { GridTools } from './gather-cells';
import { gatherCells } from './gather-cells';
import type { Book } from './read-book';
import { createLooks } from './read-looks';
import { readRelations } from '../package/read-relations';
import type { SheetSources } from './read-sheet';
import { readSheetPart } from './read-sheet';
import { readStrings } from './read-strings';
import { readStyles } from './read-styles';
import { readTable } from './read-table';
import { readTheme } from './read-theme';
import { createTextMaker } from './shown-text';
import { contentExtent } from './stray-cells';
import { XmlDamage } from '../package/xml-damage';
import type { ZipParts } from '../package/zip-parts';

/** Says which part was damaged; any other error is a bug and passes. */
export function readingPart<T>(file: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlDamage) throw new Problem('damaged', { file, part }, { cause: error });
    throw error;
  }
}

/** All of a sheet but its name and place in the book, and what its lists offer: two sheets may share a part. */
type PartGrid = Omit<Grid, 'sheet' | 'sheetIndex' | 'visible' | 'validations'>;

interface ReadPart {
  readonly grid: PartGrid;
  readonly lists: readonly RawValidation[];
  /** Cells that the part writes down. */
  readonly cells: number;
}

class BookReader {
  private readonly read = new Map<string, ReadPart>();
  private readonly sources: SheetSources;
  private readonly tools: GridTools;

  constructor(
    private readonly zip: ZipParts,
    private readonly book: Book,
    private readonly file: string,
    private readonly budget: Budget,
  ) {
    const styles = this.readShared('styles', (xml) => readStyles(xml, budget)) ?? readStyles('', budget);
    const theme = this.readShared('theme', (xml) => readTheme(xml, budget)) ?? readTheme('', budget);
    const strings = this.readShared('sharedStrings', (xml) => readStrings(xml, budget));
    this.sources = { strings, fillsOfRules: styles.fillsOfRules };
    this.tools = {
      looks: createLooks(styles, theme),
      texts: createTextMaker(book.date1904),
      date1904: book.date1904,
    };
  }

  /** A part is read once, however many sheets it is said to be; each of them counts. */
  readSheet(part: string): ReadPart {
    const key = this.zip.keyOf(part);
    const known = this.read.get(key);
    if (known) {
      this.budget.spend('cells', known.cells);
      this.budget.spend('area', known.grid.rowCount * known.grid.columnCount);
      return known;
    }
    const read = this.readNew(part);
    this.read.set(key, read);
    return read;
  }

  private readNew(part: string): ReadPart {
    const { cells, hiddenRows, frame } = this.readPart(part, (xml) =>
      readSheetPart(xml, this.sources, this.budget),
    );
    const extent = contentExtent(cells);
    this.budget.spend('area', extent.rows * extent.columns);
    const isCovered = coveredCells(frame.merges, extent);
    const grid: PartGrid = {
      ...gatherCells({ cells, hiddenRows, extent, isCovered }, this.tools),
      tables: this.readTables(part),
      merges: frame.merges,
      conditionalColours: frame.conditionalColours,
      ...(frame.isProtected && { isProtected: true as const }),
      ...(frame.colouredWords.length > 0 && { colouredWords: frame.colouredWords }),
      date1904: this.book.date1904,
    };
    return { grid, lists: frame.validations, cells: cells.values.length };
  }

  private readTables(part: string): TableArea[] {
    const tables = readingPart(this.file, part, () => readRelations(this.zip, part, this.budget))
      .filter(({ type, part: name }) => type === 'table' && this.zip.has(name))
      .map(({ part: name }) => this.zip.keyOf(name));
    return [...new Set(tables)].flatMap(
      (name) => this.readPart(name, (xml) => readTable(xml, this.budget)) ?? [],
    );
  }

  private readPart<T>(name: string, read: (xml: string) => T): T {
    return readingPart(this.file, name, () => {
      const xml = this.zip.text(name);
      if (xml === null) throw new XmlDamage('part missing');
      return read(xml);
    });
  }

  /** A part that a sheet can do without is often listed and not there: it is read as if it were not listed. */
  private readShared<T>(type: string, read: (xml: string) => T): T | null {
    const name = this.book.parts.get(type);
    return name === undefined || !this.zip.has(name) ? null : this.readPart(name, read);
  }
}

/** Throws a `Problem`: damaged, too-large. */
export function readGridsOf(zip: ZipParts, book: Book, file: string, budget: Budget): Grid[] {
  budget.spend('sheets', book.sheets.length);
  const reader = new BookReader(zip, book, file, budget);
  const read = book.sheets.map(({ name, visible, part }, sheetIndex) => {
    const { grid, lists } = reader.readSheet(part);
    const mark = book.marks.get(name.toLowerCase());
    const own = { sheet: name, sheetIndex, visible, validations: [], ...(mark && { mark }) };
    return { grid: { ...grid, ...own } satisfies Grid, lists };
  });
  // Lists last: they may be kept on any sheet.
  const grids = new Map(read.map(({ grid }) => [grid.sheet.toLowerCase(), grid]));
  return read.map(({ grid, lists }) => ({
    ...grid,
    validations: resolveValidations(lists, { sheet: grid.sheet, grids, names: book.names }),
  }));
}
