/** Makes a copy of a user's workbook with our sheets and changed cells in it, in which every other part is byte for byte the same. */
import { strFromU8, unzipSync } from 'fflate';
import type { Mend } from '../../../edit/mend';
import type { Grid } from '../../../model/grid';
import type { SummaryBook } from '../../../render/sheet-plan';
import type { MendReceipt, Receipt } from '../../workbook';
import { byteText } from '../package/byte-text';
import { openWorkbookBytes } from '../package/open-bytes';
import { attributeText } from '../package/xml-text';
import { readRelations } from '../package/read-relations';
import { readingPart } from '../read/read-grids';
import type { Book } from '../read/read-book';
import { writeSummaryBytes } from '../write/write-bytes';
import { changeCells } from './change-cells';
import type { Draft } from './draft';
import { rawAttribute, readElements } from './elements';
import { graftSheets, type DonorParts, type TakenTables } from './graft-sheets';
import { StyleGraft } from './graft-styles';
import { addContentTypes, addRelations, listSheets, type ListedSheet } from './list-sheets';
import { openDraft, type CopyOptions, type OpenDraft } from './open-draft';
import { findOwnSheets, printOfGrid } from './own-sheets';
import { placeSheets, type PlacedSheet } from './place-sheets';
import { pruneSheets } from './prune-sheets';
import { refuseCopy } from './refuse-copy';

export interface CopyChanges {
  /** Sheets to be added, or written in place of ours that are there and that nobody has written on. */
  readonly summaries?: SummaryBook;
  /** Cells to be changed where they still show what is expected. */
  readonly cells?: readonly Mend[];
}

export interface WorkbookCopy extends Pick<MendReceipt, 'mended' | 'leftAlone'>, Pick<Receipt, 'sheets'> {
  readonly bytes: Uint8Array;
}

const STYLES_TYPE =
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>';

/**
 * `bytes` are not changed or kept. Needs neither Node nor Excel.
 *
 * @throws Problem as `openWorkbookBytes` does, and 'no-copy'
 */
export async function copyWorkbook(
  bytes: Uint8Array,
  { summaries, cells = [] }: CopyChanges,
  options: CopyOptions,
): Promise<WorkbookCopy> {
  const opened = openDraft(bytes, options);
  const { draft, look, budget } = opened;
  const { name: file, force = false } = options;
  const changesSheets = summaries !== undefined && summaries.sheets.length > 0;
  refuseCopy(draft, look().frame, { name: file, changesSheets, force });
  const changed =
    cells.length > 0 ? changeCells(draft, { ...look(), file, budget }, cells) : { mended: [], leftAlone: [] };
  const sheets = changesSheets ? await addSummaries(opened, summaries, file) : [];
  return { bytes: draft.pack(), sheets, ...changed };
}

/** Ours that are written again go first, so that the names and numbers that they had are free. */
function takeOld({ draft, look, budget }: OpenDraft, summaries: SummaryBook, file: string): Set<string> {
  const { book, frame } = look();
  const wanted = new Set(summaries.sheets.map(({ kind }) => kind));
  const old = findOwnSheets(draft, book, file, budget).filter(
    ({ mark, isUntouched }) => isUntouched && wanted.has(mark.kind),
  );
  pruneSheets(draft, frame, old, budget);
  return new Set(old.map(({ name }) => name.toLowerCase()));
}

async function addSummaries(
  opened: OpenDraft,
  summaries: SummaryBook,
  file: string,
): Promise<Receipt['sheets']> {
  const { draft, look } = opened;
  const marksBefore = look().book.marks;
  const rewritten = takeOld(opened, summaries, file);
  const { book, frame } = look();
  const staying = frame.sheets.map(({ name }) => name);
  const placed = placeSheets(summaries, staying, book.date1904);
  const taken = readingPart(file, frame.part, () => takenTables(opened, book));
  const donor = await writeSummaryBytes(
    { ...summaries, sheets: placed.map(({ plan }) => plan) },
    { otherSheets: staying, takenNames: taken.names },
  );
  const { grids } = await openWorkbookBytes(file, donor);
  const parts = unzipSync(donor);
  const styles = startStyles(draft, book, frame.relationsPart, parts);
  const grafted = graftSheets(draft, parts, styles, taken);
  if (styles) draft.edit(book.parts.get('styles') as string, () => styles.finish());
  addContentTypes(draft, grafted.overrides);
  const serial = 1 + Math.max(0, ...[...book.marks.values()].map((mark) => mark.serial));
  listSheets(
    draft,
    look().frame,
    placed.map((sheet, index) =>
      listed(draft, sheet, { part: grafted.sheets[index] as string, grid: grids[index] as Grid, serial }),
    ),
  );
  return placed.map(({ plan: { name }, wanted }) => ({
    name,
    wanted,
    outcome: rewritten.has(name.toLowerCase()) ? ('rewritten' as const) : ('made' as const),
    ...(name !== wanted && {
      aside: marksBefore.has(wanted.toLowerCase()) ? ('touched' as const) : ('not-ours' as const),
    }),
  }));
}

const listed = (
  draft: Draft,
  sheet: PlacedSheet,
  { part, grid, serial }: { readonly part: string; readonly grid: Grid; readonly serial: number },
): ListedSheet => {
  const { kind, asAt = null } = sheet.plan;
  const print = printOfGrid(grid, kind, draft.text(part) ?? '');
  const { number } = sheet;
  return {
    ...sheet,
    part,
    mark: { kind, number, state: 'whole', asAt, serial, otherCharts: 0, print, printBefore: '' },
  };
};

/** A workbook without styles gets ours as they are; null then. */
function startStyles(draft: Draft, book: Book, relationsPart: string, parts: DonorParts): StyleGraft | null {
  const ours = parts['xl/styles.xml'] as Uint8Array;
  const theirs = draft.bytes(book.parts.get('styles') ?? '');
  if (theirs) return new StyleGraft(byteText(theirs).text, strFromU8(ours));
  draft.put('xl/styles.xml', ours);
  addRelations(draft, relationsPart, [{ type: 'styles', part: 'xl/styles.xml' }]);
  addContentTypes(draft, STYLES_TYPE);
  return null;
}

/** Names of tables are told from those of the workbook by nothing: they share one list. */
function takenTables({ draft, look, budget }: OpenDraft, book: Book): TakenTables {
  const taken: TakenTables = { names: new Set([...book.names.keys()]), lastId: 0 };
  for (const { part } of look().frame.sheets) {
    if (part === '') continue;
    for (const relation of readRelations(draft, part, budget)) {
      const bytes = relation.type === 'table' ? draft.bytes(relation.part) : null;
      if (!bytes) continue;
      const xml = byteText(bytes).text;
      const table = readElements(xml, 0);
      taken.lastId = Math.max(taken.lastId, Number(rawAttribute(xml, table, 'id') ?? 0));
      const names = ['name', 'displayName'].map(
        (name) => attributeText(rawAttribute(xml, table, name)) ?? '',
      );
      for (const name of names) taken.names.add(name.toLowerCase());
    }
  }
  return taken;
}
