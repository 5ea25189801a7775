/** Writes sheets as a new .xlsx workbook, in memory: needs neither Node nor Excel. */
import type { ComingBook, SheetPlan, SummaryBook } from '../../../render/sheet-plan';
import { PartPacker, workBesidePacking } from '../package/pack-parts';
import { newPart, writeZip } from '../package/write-zip';
import { appPart, corePart, printNames, themePart, workbookPart, type ListedSheet } from './book-parts';
import { SharedTexts } from './cell-texts';
import { contentTypes, overrideOf, Relations, SINGLE_TYPES } from './part-relations';
import { NewStyles } from './style-lists';
import { writeSheets, type ChartParts } from './write-sheets';

/**
 * The bytes of the workbook; `book` has at least one sheet. Sheets that are still to be made are made one after the other,
 * and not kept.
 *
 * @param charts what draws them; null for a book without charts, which need not bring it along
 * @throws RangeError where a sheet has a chart that nothing draws
 */
export async function writeBook(
  book: SummaryBook | ComingBook,
  charts: ChartParts | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = new PartPacker();
  const lists = new NewStyles();
  const texts = new SharedTexts();
  const listed: ListedSheet[] = [];
  async function* sheetsInTurn(): AsyncGenerator<SheetPlan> {
    for (const sheet of book.sheets) {
      const plan = 'make' in sheet ? await workBesidePacking(sheet.make()) : sheet;
      listed.push({ name: plan.name, printNames: printNames(plan) });
      yield plan;
    }
  }
  const written = await writeSheets(sheetsInTurn(), {
    parts,
    charts,
    lists,
    texts,
    targets: { sheets: new Set(book.sheets.map(({ name }) => name)) },
    language: book.language,
    shown: 0,
    isTaken: () => false,
    // In a new workbook nothing else has the name that a table of ours wants.
    tables: new Map(),
    lastTableId: 0,
    listsRelations: false,
  });

  const overrides = [...written.overrides];
  const inBook = new Relations('xl/workbook.xml');
  const relations = written.sheets.map((sheet) => inBook.add('worksheet', sheet));
  const single = Object.entries({
    'xl/workbook.xml': [workbookPart(listed, relations)],
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
