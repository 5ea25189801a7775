/** Reads every worksheet of an opened workbook file into a grid. */
import type { Grid } from '../../plan/grid';
import { Problem } from '../../plan/problem';
import { resolveValidations } from './allowed-values';
import { OFFICE_THEME } from './colours';
import { makeGrid } from './make-grid';
import type { Book, BookSheet } from './read-book';
import { readRelations } from './read-relations';
import { readStrings } from './read-strings';
import { NO_STYLES, readStyles } from './read-styles';
import { readTable } from './read-table';
import { readTheme } from './read-theme';
import type { RawSheet, RawValidation } from './read-worksheet';
import { readWorksheet } from './read-worksheet';
import { createTextMaker } from './shown-text';
import { XmlDamage, XmlScan } from './xml-scan';
import type { ZipParts } from './zip-parts';

/** Says which part was damaged; any other error is a bug and passes. */
export function readingPart<T>(file: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlDamage) throw new Problem('damaged', { file, part }, { cause: error });
    throw error;
  }
}

/** Throws a `Problem`: damaged, too-large. */
export function readGridsOf(zip: ZipParts, book: Book, file: string): Grid[] {
  const readNamed = <T>(name: string, read: (xml: string) => T): T =>
    readingPart(file, name, () => {
      const xml = zip.text(name);
      if (xml === null) throw new XmlDamage('part missing');
      return read(xml);
    });
  const part = <T>(type: string, read: (xml: string) => T, none: T): T => {
    const name = book.parts.get(type);
    return name === undefined ? none : readNamed(name, read);
  };
  const theme = part('theme', readTheme, OFFICE_THEME);
  const styles = part('styles', (xml) => readStyles(xml, theme), NO_STYLES);
  const strings = part('sharedStrings', readStrings, []);
  const context = { strings, looks: styles.cells, texts: createTextMaker(book.date1904) };

  const readSheet = ({ part: name }: BookSheet): RawSheet =>
    readNamed(name, (xml) => readWorksheet(new XmlScan(xml), context, styles.conditionalFills));
  const readTables = (sheet: BookSheet): Grid['tables'] =>
    readingPart(file, sheet.part, () => readRelations(zip, sheet.part))
      .filter(({ type }) => type === 'table')
      .flatMap(({ part: name }) => readNamed(name, readTable) ?? []);

  const lists: (readonly RawValidation[])[] = [];
  const grids = book.sheets.map((sheet, sheetIndex) => {
    const raw = readSheet(sheet);
    lists.push(raw.validations);
    return makeGrid(raw, {
      sheet,
      sheetIndex,
      date1904: book.date1904,
      looks: styles.cells,
      tables: readTables(sheet),
      validations: [],
    });
  });
  // Lists last: they may be kept on any sheet.
  const byName = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  return grids.map((grid, index) => ({
    ...grid,
    validations: resolveValidations(lists[index] ?? [], {
      sheet: grid.sheet,
      grids: byName,
      names: book.names,
    }),
  }));
}
