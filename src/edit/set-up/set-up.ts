/** What setting a plan up would put into its workbook: lists of its words, colours of its words, a key; and what is left as it is, and why. */
import { areasMeet } from '../../model/areas';
import { byFrequency } from '../../model/by-frequency';
import type { Area, Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import type { KeyColourLine, KeyWord, PlannedKey, WordColour, WordList } from '../../model/set-up';
import { ratingOfFill } from '../../model/status/colours';
import type { Lifecycle, Rating } from '../../model/terms';
import { gridOf, type PlanOnSheets } from '../keep/plan-cells';
import type { KnownWord } from '../keep/status-ways';
import { fitWords, inOrder } from './fit-words';
import { planWords, ratedFill, WORD_PLACES, type PlanWord, type WordPlace } from './plan-words';
import { statusCells, type StatusCells } from './status-cells';

/** Why there is nothing to choose, or to colour. */
type NoWords =
  /** Fills alone say it. */
  | 'fills'
  /** A % complete says it. */
  | 'percent'
  /** Nothing says it, or nothing that is read. */
  | 'nothing';

/** A column of the plan. */
interface Column {
  readonly sheet: string;
  readonly area: Area;
}

export interface SetUp {
  readonly noWords: NoWords | null;
  readonly lists: {
    readonly rules: readonly WordList[];
    /** Columns that have a validation already. */
    readonly kept: readonly Column[];
    readonly leftOut: readonly string[];
  };
  readonly colours: {
    readonly rules: readonly WordColour[];
    /** Words whose cells have their colour already, by hand: a rule would show nothing. */
    readonly byHand: readonly { readonly word: string; readonly cells: number }[];
    /** Words for which a rule is there. */
    readonly ruled: readonly string[];
    /** Words for which nothing says a colour. */
    readonly plain: readonly string[];
    /** Columns with conditional formats of which Excel does not say what they do. */
    readonly unknown: readonly Column[];
  };
  /** Null where the plan has one, or there is nothing to say in it. */
  readonly key: PlannedKey | null;
  readonly hasKey: boolean;
  /** Sheets that are protected: nothing is put onto them. */
  readonly locked: readonly string[];
}

/**
 * @param hasKey whether the plan says somewhere what its statuses count as
 * @param known usual words, for what the plan says of no action yet
 */
export function planSetUp(on: PlanOnSheets, hasKey: boolean, known: readonly KnownWord[]): SetUp {
  const all = statusCells(on);
  const isLocked = ({ part }: StatusCells): boolean => gridOf(on.grids, part.sheet)?.isProtected ?? false;
  const cells = all.filter((one) => !isLocked(one));
  const words = new Map(WORD_PLACES.map((place) => [place, planWords(on, place, known)] as const));
  const wordsOf = (place: WordPlace): readonly PlanWord[] => words.get(place) ?? [];
  const key = hasKey ? null : plannedKey(on, wordsOf);
  return {
    noWords: all.some(({ place }) => wordsOf(place).length > 0) ? null : whyNoWords(on.plan),
    lists: plannedLists(on, cells, wordsOf),
    colours: plannedColours(on, cells, wordsOf),
    key: key && key.words.length + key.colours.length > 0 ? key : null,
    hasKey,
    locked: [...new Set(all.filter(isLocked).map(({ part }) => part.sheet))],
  };
}

type WordsOf = (place: WordPlace) => readonly PlanWord[];

function whyNoWords({ statusMap }: Plan): NoWords {
  if (statusMap.some(({ source }) => source === 'fill')) return 'fills';
  return statusMap.some(({ source }) => source === 'percent') ? 'percent' : 'nothing';
}

const columnOf = ({ part: { sheet }, span }: StatusCells): Column => ({ sheet, area: span });

function plannedLists(
  { grids }: PlanOnSheets,
  all: readonly StatusCells[],
  wordsOf: WordsOf,
): SetUp['lists'] {
  const rules: WordList[] = [];
  const kept: Column[] = [];
  const leftOut = new Set<string>();
  for (const cells of all) {
    const { part, place, areas } = cells;
    const fitted = fitWords(wordsOf(place));
    if (fitted.words.length === 0) continue;
    if (isValidated(gridOf(grids, part.sheet), areas)) kept.push(columnOf(cells));
    else {
      rules.push({ sheet: part.sheet, areas, words: fitted.words });
      for (const word of fitted.leftOut) leftOut.add(word);
    }
  }
  return { rules, kept, leftOut: [...leftOut] };
}

const isValidated = (grid: Grid | undefined, areas: readonly Area[]): boolean =>
  grid?.validations.some((one) => areas.some((area) => areasMeet(one.area, area))) ?? false;

function plannedColours(on: PlanOnSheets, all: readonly StatusCells[], wordsOf: WordsOf): SetUp['colours'] {
  const rules: WordColour[] = [];
  const unknown: Column[] = [];
  const ruled = new Set<string>();
  const fillOf = ownFills(on);
  const inUse = WORD_PLACES.filter((place) => all.some((cells) => cells.place === place)).flatMap(wordsOf);
  const byHand = inUse.filter(isByHand);
  for (const cells of all) {
    const { part, span } = cells;
    const grid = gridOf(on.grids, part.sheet);
    const coloured = wordsOf(cells.place).filter((word) => word.rating !== 'none' && !isByHand(word));
    if (coloured.length === 0) continue;
    if (grid?.unread?.includes('rules') && grid.conditionalColours.some((area) => areasMeet(area, span))) {
      unknown.push(columnOf(cells));
      continue;
    }
    const there = (grid?.colouredWords ?? []).filter(({ areas }) =>
      areas.some((area) => areasMeet(area, span)),
    );
    for (const { text, rating, fill } of coloured) {
      if (there.some((one) => one.text.toLowerCase() === text.toLowerCase())) ruled.add(text);
      else
        rules.push({
          sheet: part.sheet,
          area: span,
          word: text,
          rating,
          fill: fill ?? fillOf.get(rating) ?? null,
        });
    }
  }
  return {
    rules,
    byHand: byHand.map(({ text, count }) => ({ word: text, cells: count })),
    ruled: [...ruled],
    plain: inUse.filter(({ rating }) => rating === 'none').map(({ text }) => text),
    unknown,
  };
}

const isByHand = ({ filled, count }: PlanWord): boolean => count > 0 && filled === count;

/** The commonest fill that the plan has for each rating, wherever it stands in the cells of its statuses. */
function ownFills(on: PlanOnSheets): ReadonlyMap<Rating, string> {
  const fills = WORD_PLACES.flatMap((place) =>
    on.plan.actions.flatMap((action) => ratedFill(on, action, place) ?? []),
  );
  // The rarest first, so that the commonest stays.
  return new Map(
    byFrequency(fills)
      .reverse()
      .map(([fill]) => [ratingOfFill(fill), fill]),
  );
}

const isSaid = (lifecycle: Lifecycle | null): lifecycle is KeyWord['lifecycle'] =>
  lifecycle !== null && lifecycle !== 'unknown';

/** What each word and colour counts as now. Words that count in two ways have no line. */
function plannedKey(on: PlanOnSheets, wordsOf: WordsOf): PlannedKey {
  const words = inOrder(wordsOf('status'));
  const fills = ownFills(on);
  const said = words.flatMap(({ text, isColour, rating, lifecycle, fill }): KeyColourLine[] =>
    isColour && isSaid(lifecycle)
      ? [{ text, rating, lifecycle, fill: fill ?? fills.get(rating) ?? null }]
      : [],
  );
  const inColumn = on.plan.statusMap.filter(({ colourFrom }) => colourFrom === 'column');
  const isCounted = inColumn.every(({ source }) => source === 'colour-text');
  const beside = inOrder(wordsOf('rating')).map(({ text, rating, fill, lifecycle }): KeyColourLine => {
    const counts = isCounted && isSaid(lifecycle) ? lifecycle : null;
    return { text, rating, fill: fill ?? fills.get(rating) ?? null, lifecycle: counts };
  });
  return {
    words: words.flatMap(({ text, isColour, lifecycle }) =>
      !isColour && isSaid(lifecycle) ? [{ text, lifecycle }] : [],
    ),
    colours: [...said, ...beside, ...(said.length + beside.length > 0 ? [] : fillLines(on))],
  };
}

/** Of a plan without words for its colours: the fills that stand alone count, those behind words do not. */
function fillLines(on: PlanOnSheets): KeyColourLine[] {
  const lines = new Map<Rating, KeyColourLine | null>();
  for (const row of on.plan.statusMap.toSorted((a, b) => b.count - a.count)) {
    if (row.colourFrom !== 'fill' || row.colour === null || row.rating === 'none') continue;
    const lifecycle = row.source === 'fill' && isSaid(row.lifecycle) ? row.lifecycle : null;
    const known = lines.get(row.rating);
    if (known === undefined)
      lines.set(row.rating, { text: null, rating: row.rating, fill: row.colour, lifecycle });
    else if (known?.lifecycle !== lifecycle) lines.set(row.rating, null);
  }
  return [...lines.values()].flatMap((line) => line ?? []);
}
