/** Writes summary sheets as a new .xlsx workbook, in memory: needs neither Node nor Excel. */
import type { SummaryBook } from '../../../render/sheet-plan';
import { freeTableNames } from '../../common/table-names';
import { PartPacker } from '../package/pack-parts';
import { newPart, writeZip } from '../package/write-zip';
import { appPart, corePart, themePart, workbookPart } from './book-parts';
import { SharedTexts } from './cell-texts';
import { contentTypes, overrideOf, Relations, SINGLE_TYPES } from './part-relations';
import { NewStyles } from './style-lists';
import { writeSheets } from './write-sheets';

/** The bytes of the workbook; `book` has at least one sheet. */
export async function writeSummaryBytes(book: SummaryBook): Promise<Uint8Array<ArrayBuffer>> {
  const parts = new PartPacker();
  const lists = new NewStyles();
  const texts = new SharedTexts();
  const written = await writeSheets(book.sheets, {
    parts,
    lists,
    texts,
    targets: { sheets: new Set(book.sheets.map(({ name }) => name)) },
    language: book.language,
    shown: 0,
    isTaken: () => false,
    tables: freeTableNames(book.sheets, new Set()),
    lastTableId: 0,
    listsRelations: false,
  });

  const overrides = [...written.overrides];
  const inBook = new Relations('xl/workbook.xml');
  const listed = written.sheets.map((sheet) => inBook.add('worksheet', sheet));
  const single = Object.entries({
    'xl/workbook.xml': [workbookPart(book.sheets, listed)],
    'xl/styles.xml': [lists.part()],
    'xl/sharedStrings.xml': texts.part(),
    'xl/theme/theme1.xml': [themePart()],
    'docProps/core.xml': [corePart(book, new Date())],
    'docProps/app.xml': [appPart()],
  });
  for (const [name, pieces] of single) {
    await parts.put(name, pieces);
    overrides.push(overrideOf(name, SINGLE_TYPES[name] as string));
  }
  for (const [type, name] of [
    ['styles', 'xl/styles.xml'],
    ['sharedStrings', 'xl/sharedStrings.xml'],
    ['theme', 'xl/theme/theme1.xml'],
  ] as const)
    inBook.add(type, name);
  await parts.put('xl/_rels/workbook.xml.rels', [inBook.part()]);
  const inPackage = new Relations('');
  inPackage.add('officeDocument', 'xl/workbook.xml');
  inPackage.addPackage('metadata/core-properties', 'docProps/core.xml');
  inPackage.add('extended-properties', 'docProps/app.xml');
  await parts.put('_rels/.rels', [inPackage.part()]);
  await parts.put('[Content_Types].xml', [contentTypes(overrides)]);

  // Read from the front, a workbook says first what its parts are.
  const packed = [...(await parts.finish())].reverse();
  return writeZip(packed.map(([name, part]) => newPart(name, part)));
}
