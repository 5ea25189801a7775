/** Makes a copy of a user's workbook with our sheets and changed cells in it, in which every other part is byte for byte the same. */
import * as fflate from 'fflate';
import type { Mend } from '../../../edit/mend';
import type { GrownTable, NewRow } from '../../../edit/plan-change';
import { Problem } from '../../../model/problem';
import type { PlanRules } from '../../../model/set-up';
import type { SummaryBook } from '../../../render/sheet-plan';
import { ruledSheets } from '../../../render/sheet/set-up-sheets';
import type { MendReceipt, Receipt } from '../../workbook';
import { freeTableNames } from '../../common/table-names';
import { byteText } from '../package/byte-text';
import { attributeText } from '../package/xml-text';
import { readRelations } from '../package/read-relations';
import { readingPart } from '../read/read-grids';
import type { Book } from '../read/read-book';
import { INLINE_TEXTS } from '../write/cell-texts';
import { overrideOf, STYLES_TYPE } from '../write/part-relations';
import { NewStyles, type StyleLists } from '../write/style-lists';
import { CHART_PARTS } from '../write/chart-parts';
import { writeSheets } from '../write/write-sheets';
import { changeCells } from './change-cells';
import type { Draft } from './draft';
import { rawAttribute, readElements } from './elements';
import { StyleGraft } from './graft-styles';
import { growTables } from './grow-tables';
import { addContentTypes, addRelations, listSheets, type ListedSheet } from './list-sheets';
import { openDraft, type CopyOptions, type OpenDraft } from './open-draft';
import { findOwnSheets, printOfPlan } from './own-sheets';
import { placeSheets, type PlacedSheet } from './place-sheets';
import { pruneSheets } from './prune-sheets';
import { refuseCopy } from './refuse-copy';
import { fillCalculated } from './rows/fill-calculated';
import { insertRows } from './rows/insert-rows';
import { freshRows, RowRefusal } from './rows/row-moves';
import { ruleSheet } from './rule-sheet';

export interface CopyChanges {
  /** Sheets to be added, or written in place of ours that are there and that nobody has written on. */
  readonly summaries?: SummaryBook;
  /** Rows that come in, in order, each as its sheet stands with those before it; all other places are those with the rows in. */
  readonly rows?: readonly NewRow[];
  /** Cells to be changed where they still show what is expected. */
  readonly cells?: readonly Mend[];
  /** Lists and colours for the user's own sheets, those of each beside those before it. */
  readonly rules?: readonly PlanRules[];
  /** Tables that take in what is written right below or beside them. */
  readonly grown?: readonly GrownTable[];
}

export interface WorkbookCopy extends Pick<MendReceipt, 'mended' | 'leftAlone'>, Pick<Receipt, 'sheets'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const OUR_STYLES = 'xl/styles.xml';

/**
 * `bytes` are not changed or kept. Needs neither Node nor Excel.
 *
 * @throws Problem as `openWorkbookBytes` does, and 'no-copy'; RowRefusal where rows come in that `takesRows` refuses
 */
export async function copyWorkbook(
  bytes: Uint8Array,
  { summaries, rows = [], cells = [], grown = [], rules = [] }: CopyChanges,
  options: CopyOptions,
): Promise<WorkbookCopy> {
  const opened = openDraft(bytes, options);
  const { draft, look } = opened;
  const { name: file, force = false } = options;
  const changesSheets = summaries !== undefined && summaries.sheets.length > 0;
  refuseCopy(draft, look().frame, { name: file, changesSheets, force });
  insertRows(opened, rows);
  const growing = { draft, book: look().book, budget: opened.budget };
  const taken = growTables(growing, grown, cells);
  const changed = cells.length > 0 ? changeWithStyles(opened, file, cells) : { mended: [], leftAlone: [] };
  fillCalculated(growing, [...taken, ...freshRows(rows)]);
  if (rules.length > 0) addRules(opened, rules);
  const sheets = changesSheets ? await addSummaries(opened, summaries, file) : [];
  return { bytes: await draft.pack(), sheets, ...changed };
}

/** Whether these rows can come in with all that names cells below them. Throws as `openWorkbookBytes` does. */
export function takesRows(bytes: Uint8Array, rows: readonly NewRow[], options: CopyOptions): boolean {
  const opened = openDraft(bytes, options);
  try {
    refuseCopy(opened.draft, opened.look().frame, { name: options.name, changesSheets: false, force: false });
    insertRows(opened, rows);
    return true;
  } catch (error) {
    if (error instanceof RowRefusal || (error instanceof Problem && error.kind === 'no-copy')) return false;
    throw error;
  }
}

function changeWithStyles({ draft, look, budget }: OpenDraft, file: string, cells: readonly Mend[]) {
  const { book, frame } = look();
  const part = book.parts.get('styles') ?? '';
  const theirs = draft.bytes(part);
  const styles = theirs && new StyleGraft(byteText(theirs).text);
  const changed = changeCells(draft, { book, frame, file, budget, styles }, cells);
  if (styles) draft.edit(part, () => styles.finish());
  return changed;
}

function addRules({ draft, look }: OpenDraft, rules: readonly PlanRules[]): void {
  const { book, frame } = look();
  const styles = startStyles(draft, book, frame.relationsPart);
  for (const one of rules.flatMap(ruledSheets)) {
    const part = book.sheets.find(({ name }) => name === one.sheet)?.part;
    if (part !== undefined) draft.edit(part, (xml) => ruleSheet(xml, one, styles.lists));
  }
  styles.finish();
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
  const tables = freeTableNames(
    placed.map(({ plan }) => plan),
    taken.names,
  );
  const styles = startStyles(draft, book, frame.relationsPart);
  const targets = {
    sheets: new Set([...staying, ...placed.map(({ plan }) => plan.name)]),
  };
  const written = await writeSheets(
    placed.map(({ plan }) => plan),
    {
      parts: draft.written,
      charts: CHART_PARTS,
      lists: styles.lists,
      texts: INLINE_TEXTS,
      targets,
      language: summaries.language,
      shown: null,
      isTaken: (part) => draft.has(part),
      tables,
      lastTableId: taken.lastId,
      // Some programs write the type of each such part by itself, others one for all of them.
      listsRelations: !/Extension="rels"/i.test(draft.text('[Content_Types].xml') ?? ''),
    },
  );
  styles.finish();
  addContentTypes(draft, written.overrides.join(''));
  const serial = 1 + Math.max(0, ...[...book.marks.values()].map((mark) => mark.serial));
  listSheets(
    draft,
    look().frame,
    placed.map((sheet, index) =>
      listed(sheet, written.sheets[index] as string, printOfPlan(sheet.plan, { targets, tables }), serial),
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

const listed = (sheet: PlacedSheet, part: string, print: string, serial: number): ListedSheet => {
  const { kind, asAt = null } = sheet.plan;
  const { number } = sheet;
  return {
    ...sheet,
    part,
    mark: { kind, number, state: 'whole', asAt, serial, otherCharts: 0, print, printBefore: '' },
  };
};

interface StartedStyles {
  readonly lists: StyleLists;
  /** Puts what was added where it belongs. */
  readonly finish: () => void;
}

/** A workbook without styles gets ours. */
function startStyles(draft: Draft, book: Book, relationsPart: string): StartedStyles {
  const part = book.parts.get('styles') ?? '';
  const theirs = draft.bytes(part);
  if (theirs) {
    const lists = new StyleGraft(byteText(theirs).text);
    return { lists, finish: () => draft.edit(part, () => lists.finish()) };
  }
  const lists = new NewStyles();
  const finish = (): void => {
    draft.put(OUR_STYLES, fflate.strToU8(lists.part()));
    addRelations(draft, relationsPart, [{ type: 'styles', part: OUR_STYLES }]);
    addContentTypes(draft, overrideOf(OUR_STYLES, STYLES_TYPE));
  };
  return { lists, finish };
}

interface TakenTables {
  /** In lower case: of tables, and of what else has a name, from which these are told by nothing. */
  readonly names: ReadonlySet<string>;
  readonly lastId: number;
}

function takenTables({ draft, look, budget }: OpenDraft, book: Book): TakenTables {
  const names = new Set([...book.names.keys()]);
  let lastId = 0;
  for (const { part } of look().frame.sheets) {
    if (part === '') continue;
    for (const relation of readRelations(draft, part, budget)) {
      const bytes = relation.type === 'table' ? draft.bytes(relation.part) : null;
      if (!bytes) continue;
      const xml = byteText(bytes).text;
      const table = readElements(xml, 0);
      lastId = Math.max(lastId, Number(rawAttribute(xml, table, 'id') ?? 0));
      for (const name of ['name', 'displayName'])
        names.add((attributeText(rawAttribute(xml, table, name)) ?? '').toLowerCase());
    }
  }
  return { names, lastId };
}
