/** Reads what columns look like: fills, strike-through, lists of allowed values, and whether conditions colour them. */
import type { Area, ColouredText, ColumnLook, Grid, LookRequest, UnreadFact } from '../../../model/grid';
import type { ColumnList } from './allowed-lists';
import { askListAreas, askListNames, askLists, askListsAt } from './allowed-lists';
import type { Ask } from '../host/ask-each';
import { askEach } from '../host/ask-each';
import type { RuleFills, SeenRules } from './colouring-rules';
import { askFills, askRules, colourByKind } from './colouring-rules';
import { PLAIN, askLook } from './column-looks';
import { inBatches } from '../host/in-batches';
import { SAFE_LOOKS } from '../host/payload-size';
import { cellsIn, readableRows } from '../host/sheet-area';

/** A column to look at: the cells of it that the grid has. */
interface Column {
  readonly sheet: string;
  readonly column: number;
  readonly area: Area;
  readonly isProtected: boolean;
}

export interface ColumnFacts {
  readonly sheet: string;
  readonly column: number;
  /** The cells whose looks these are. */
  readonly area: Area;
  readonly look: ColumnLook;
  readonly lists: readonly ColumnList[];
  readonly conditionalColours: readonly Area[];
  readonly colouredWords: readonly ColouredText[];
  /** What Excel refused to tell. */
  readonly unread: readonly UnreadFact[];
}

export interface Looks {
  readonly columns: readonly ColumnFacts[];
  readonly listNames: ReadonlyMap<string, string>;
}

type Answers = readonly [
  look: ColumnLook | undefined,
  rules: SeenRules | undefined,
  lists: readonly ColumnList[] | undefined,
];

/** @param below rows under the grid to look at as well, since the plan may have grown */
export function columnsOf(
  grids: readonly Grid[],
  requests: readonly LookRequest[],
  protectedSheets: ReadonlySet<string>,
  below = 0,
): Column[] {
  return requests.flatMap(({ sheet, columns }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid || grid.rowCount === 0) return [];
    const rows = readableRows(grid.top, grid.rowCount + below);
    return columns.map((column) => ({
      sheet,
      column,
      area: { top: grid.top, left: column, rows, columns: 1 },
      isProtected: protectedSheets.has(sheet),
    }));
  });
}

/** Everything of all columns that one round trip can bring, in an order that `gather` knows. */
export const asksFor = (columns: readonly Column[]): Ask<unknown>[] => [askListNames, ...asksOf(columns)];

const asksOf = (columns: readonly Column[]): Ask<unknown>[] =>
  columns.flatMap(({ sheet, area, isProtected }): Ask<unknown>[] => [
    askLook(sheet, area),
    askRules(sheet, area, isProtected),
    // Excel does not say on a protected sheet where its lists are.
    ...(isProtected ? [] : [askLists(sheet, area)]),
  ]);

/** The answers to `asksFor`; a second round trip only where there are conditional formats that may give fills. */
export async function gather(
  context: Excel.RequestContext,
  columns: readonly Column[],
  answers: readonly unknown[],
): Promise<Looks> {
  const [listNames, ...rest] = answers;
  const parts: Answers[] = [];
  for (const { isProtected } of columns) {
    const [look, rules, lists] = rest.splice(0, isProtected ? 2 : 3);
    parts.push([look, rules, lists] as unknown as Answers);
  }
  const unclear = parts.flatMap(([, rules]) => (rules && colourByKind(rules) === null ? [rules] : []));
  const fills = await askEach(context, unclear.map(askFills));
  const filled = new Map(unclear.map((rules, index) => [rules, fills[index]]));
  const lists = await listsAgain(context, columns, parts);
  return {
    listNames: (listNames as ReadonlyMap<string, string> | undefined) ?? new Map(),
    columns: columns.map((column, index) =>
      factsOf(column, parts[index] as Answers, lists.get(column), filled),
    ),
  };
}

/** In two steps, for the columns whose lists could not be read in one; nothing is sent where all could. */
async function listsAgain(
  context: Excel.RequestContext,
  columns: readonly Column[],
  parts: readonly Answers[],
): Promise<ReadonlyMap<Column, readonly ColumnList[] | undefined>> {
  const missing = columns.filter(({ isProtected }, index) => !isProtected && !parts[index]?.[2]);
  const areas = await askEach(
    context,
    missing.map(({ sheet, area }) => askListAreas(sheet, area)),
  );
  const known = missing.flatMap((column, index) => {
    const found = areas[index];
    return found ? [{ column, found }] : [];
  });
  const withLists = known.filter(({ found }) => found.length > 0);
  const lists = await askEach(
    context,
    withLists.map(({ column, found }) => askListsAt(column.sheet, found)),
  );
  return new Map([
    ...known.map(({ column }) => [column, []] as const),
    ...withLists.map(({ column }, index) => [column, lists[index]] as const),
  ]);
}

function factsOf(
  { sheet, column, area }: Column,
  [look, rules, together]: Answers,
  apart: readonly ColumnList[] | undefined,
  filled: ReadonlyMap<SeenRules, RuleFills | undefined>,
): ColumnFacts {
  const lists = together ?? apart;
  const byKind = rules ? colourByKind(rules) : false;
  // Where Excel does not say what a rule looks like, it is taken to do what nearly all of them do.
  const fills = rules && filled.get(rules);
  const colours = rules && (byKind ?? fills?.some(({ text }) => text === null) ?? true) ? rules.areas : [];
  const isRuleUnread = !rules || (byKind === null && fills === undefined);
  const unread: UnreadFact[] = [];
  if (!look) unread.push('looks');
  if (!lists) unread.push('lists');
  if (isRuleUnread) unread.push('rules');
  return {
    sheet,
    column,
    area,
    look: look ?? PLAIN,
    lists: lists ?? [],
    conditionalColours: colours,
    colouredWords: fills?.filter((fill): fill is ColouredText => fill.text !== null) ?? [],
    unread,
  };
}

/** One round trip for as many columns as one answer takes, and more only where there are conditional formats or Excel refuses something. */
export async function readColumnLooks(
  context: Excel.RequestContext,
  grids: readonly Grid[],
  requests: readonly LookRequest[],
  protectedSheets: ReadonlySet<string>,
): Promise<Looks> {
  const columns = columnsOf(grids, requests, protectedSheets);
  const batches = inBatches(columns, ({ area }) => cellsIn(area), SAFE_LOOKS);
  const answers: unknown[] = [];
  for (const [index, batch] of batches.entries()) {
    for (const answer of await askEach(context, index === 0 ? asksFor(batch) : asksOf(batch)))
      answers.push(answer);
  }
  return gather(context, columns, answers);
}
