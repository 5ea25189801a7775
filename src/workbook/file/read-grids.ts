/** Reads every worksheet of an opened workbook file into a grid: the cells by the file library, the rest of the file around it. */
import { strToU8 } from 'fflate';
import type { Grid, TableArea } from '../../plan/grid';
import { Problem } from '../../plan/problem';
import type { RawValidation } from '../common/allowed-values';
import { resolveValidations } from '../common/allowed-values';
import { gatherCells } from './gather-cells';
import { conditionalColoursOf, mergesOf, validationsOf } from './library-facts';
import type { Book, BookSheet } from './read-book';
import { createLooks, makePalette, writeOutFormats } from './read-looks';
import { readRelations } from './read-relations';
import type { ReadSheet, SheetPart } from './read-sheets';
import { readSheets } from './read-sheets';
import { readTable } from './read-table';
import { boundSheet } from './sheet-extent';
import type { SheetFrame } from './sheet-frame';
import { readFrame } from './sheet-frame';
import { createTextMaker } from './shown-text';
import { XmlDamage } from './xml-tree';
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

/** What is known of a sheet before its cells are read. */
interface Known {
  readonly sheet: BookSheet;
  readonly frame: SheetFrame;
  readonly tables: readonly TableArea[];
}

interface Unresolved {
  readonly grid: Grid;
  readonly lists: readonly RawValidation[];
}

/** Throws a `Problem`: damaged, too-large. */
export async function readGridsOf(zip: ZipParts, book: Book, file: string): Promise<Grid[]> {
  const readPart = <T>(name: string, read: (xml: string) => T): T =>
    readingPart(file, name, () => {
      const xml = zip.text(name);
      if (xml === null) throw new XmlDamage('part missing');
      return read(xml);
    });
  const readType = (type: string): string => {
    const name = book.parts.get(type);
    return name === undefined ? '' : readPart(name, (xml) => xml);
  };
  const readTables = ({ part }: BookSheet): TableArea[] =>
    readingPart(file, part, () => readRelations(zip, part))
      .filter(({ type }) => type === 'table')
      .flatMap(({ part: name }) => readPart(name, readTable) ?? []);

  const known: Known[] = [];
  // A function of its own: nothing keeps a part's text while its cells are read.
  const prepare = (sheet: BookSheet): SheetPart => {
    const read = readPart(sheet.part, (xml) => {
      const frame = readFrame(xml);
      const bounded = boundSheet(xml);
      return { frame, bytes: strToU8(bounded.xml), range: bounded.range };
    });
    const index = known.push({ sheet, frame: read.frame, tables: readTables(sheet) }) - 1;
    return { index, name: sheet.part, bytes: read.bytes, range: read.range };
  };
  function* prepareSheets(): Generator<SheetPart> {
    for (const sheet of book.sheets) yield prepare(sheet);
  }

  const styles = readType('styles');
  const shared = new Map(
    Object.entries({
      styles: writeOutFormats(styles),
      sharedStrings: readType('sharedStrings'),
      theme: readType('theme'),
    }).flatMap(([type, xml]) => (xml === '' ? [] : [[type, strToU8(xml)] as const])),
  );
  const texts = createTextMaker(book.date1904);
  const read: Unresolved[] = [];
  const take = ({ index, sheet, theme }: ReadSheet): void => {
    const { sheet: facts, frame, tables } = known[index] as Known;
    const mark = book.marks.get(facts.name.toLowerCase());
    const lookOf = createLooks(makePalette(theme, styles));
    read[index] = {
      lists: [...validationsOf(sheet), ...frame.validations],
      grid: {
        ...gatherCells(sheet, { lookOf, texts, date1904: book.date1904 }),
        sheet: facts.name,
        sheetIndex: index,
        visible: facts.visible,
        tables,
        merges: mergesOf(sheet),
        conditionalColours: [...conditionalColoursOf(sheet), ...frame.conditionalColours],
        validations: [],
        date1904: book.date1904,
        ...(mark && { mark }),
      },
    };
  };
  await readSheets(file, shared, prepareSheets(), take);

  // Lists last: they may be kept on any sheet.
  const grids = new Map(read.map(({ grid }) => [grid.sheet.toLowerCase(), grid]));
  return read.map(({ grid, lists }) => ({
    ...grid,
    validations: resolveValidations(lists, { sheet: grid.sheet, grids, names: book.names }),
  }));
}
