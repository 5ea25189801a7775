/** The ways in which a plan says how far an action is: its own words and colours, commonest first. */
import type { CellRef, Grid } from '../../model/grid';
import type { Action, Plan, PlanPart, StatusMapRow } from '../../model/plan';
import type { Lifecycle } from '../../model/terms';
import { readWords } from '../../reader/status/read-words';
import { allowedAt } from '../choose-status';
import type { Mend } from '../mend';
import { columnIn, gridOf, heldIn, partOf, textMend, type PlanOnSheets } from './plan-cells';

export interface StatusWay {
  /** What it is called where somebody chooses: the word, "75%", or "fill #92D050". */
  readonly name: string;
  /** Null where that is known only once it stands in the plan. */
  readonly lifecycle: Lifecycle | null;
  /** Text of the status cell; null where a colour or a share alone says it. */
  readonly text: string | null;
  /** 0 to 100; null where the plan says it otherwise. */
  readonly percent: number | null;
  /** "#RRGGBB" of the cell itself; null where no fill counts. */
  readonly fill: string | null;
  /** Text of the colour column beside; null where none counts. */
  readonly colour: string | null;
}

/** A word and what it is meant to say, for plans that have none of their own yet. */
export interface KnownWord {
  readonly word: string;
  readonly meaning: Lifecycle;
}

function wayOf({ status, colour, colourFrom, source, lifecycle, spellings }: StatusMapRow): StatusWay | null {
  const word = spellings[0]?.text ?? status;
  const beside = {
    fill: colourFrom === 'fill' ? colour : null,
    colour: colourFrom === 'column' ? colour : null,
  };
  const way = { name: status, lifecycle, text: null, percent: null, ...beside };
  switch (source) {
    case 'text':
    case 'answer':
      return { ...way, text: word };
    case 'percent':
      return { ...way, percent: Number.parseFloat(status) };
    case 'colour-text':
      return { ...way, colour: colour ?? word };
    case 'fill':
      return { ...way, fill: colour ?? /#[0-9a-f]{6}/i.exec(status)?.[0] ?? null };
    default:
      return null;
  }
}

const isWorded = ({ statusMap }: Plan): boolean =>
  statusMap.every(({ source }) => source === 'text' || source === 'none');

/**
 * Those in use, then what the list of the cell allows besides, then usual words for what the plan says of no action yet.
 *
 * @param cell of a status; null where the plan has none
 */
export function statusWays(
  on: PlanOnSheets,
  cell: CellRef | null,
  known: readonly KnownWord[],
): readonly StatusWay[] {
  const { plan } = on;
  const used = [...plan.statusMap]
    .filter(({ basis }) => basis !== 'unread')
    .sort((a, b) => b.count - a.count)
    .flatMap((row) => wayOf(row) ?? []);
  const ways: StatusWay[] = [];
  const add = (way: StatusWay): void => {
    if (
      !ways.some(({ name, fill, colour }) => name === way.name && fill === way.fill && colour === way.colour)
    )
      ways.push(way);
  };
  for (const way of used) add(way);
  const bare = { percent: null, fill: null, colour: null };
  const allowed = cell === null ? [] : allowedAt(on.grids, cell);
  const has = (word: string): boolean =>
    ways.some(({ text }) => text?.trim().toLowerCase() === word.trim().toLowerCase());
  for (const word of allowed) {
    const { lifecycle } = readWords(word);
    if (!has(word))
      add({ name: word, text: word, lifecycle: lifecycle === 'unknown' ? null : lifecycle, ...bare });
  }
  if (cell !== null && allowed.length === 0 && isWorded(plan))
    for (const { word, meaning } of known)
      if (!ways.some(({ lifecycle }) => lifecycle === meaning))
        add({ name: word, text: word, lifecycle: meaning, ...bare });
  return ways;
}

/** The commonest of those that say it. */
export const usualWay = (ways: readonly StatusWay[], lifecycle: Lifecycle): StatusWay | null =>
  ways.find((way) => way.lifecycle === lifecycle) ?? null;

/** Where the status of a row stands, as this plan writes it. */
export interface StatusPlaces {
  readonly status: CellRef | null;
  readonly rating: CellRef | null;
  readonly percent: CellRef | null;
}

export function statusPlaces(part: PlanPart | undefined, row: number): StatusPlaces {
  const at = (role: 'status' | 'rating' | 'percentComplete'): CellRef | null => {
    const column = part && columnIn(part, role);
    return part === undefined || column === undefined ? null : { sheet: part.sheet, row, column };
  };
  return { status: at('status'), rating: at('rating'), percent: at('percentComplete') };
}

/** Of an action: its own cell where that holds the current period's. */
export function placesOf(plan: Plan, action: Action): StatusPlaces {
  const { row, status } = action;
  const places = statusPlaces(partOf(plan, action), row);
  const own = status.carriedFrom === null ? status.cell : null;
  return own && own.column === (places.status?.column ?? own.column) ? { ...places, status: own } : places;
}

/** The share in the scale of its column: 1 shown as 100%, or 100. */
function percentMend(grids: readonly Grid[], cell: CellRef, percent: number): Mend {
  const { text, format } = heldIn(grids, cell);
  const column = gridOf(grids, cell.sheet);
  const at = cell.column - (column?.left ?? 0);
  const formats = column?.formats[at] ?? [];
  const values = column?.values[at] ?? [];
  const percents = format.includes('%') ? format : formats.find((one) => one.includes('%'));
  const isWhole = values.some((value) => typeof value === 'number' && value > 1);
  if (percents !== undefined)
    return {
      cell,
      expected: text,
      replacement: `${percent}%`,
      number: { value: percent / 100, format: percents },
    };
  const value = isWhole ? percent : percent / 100;
  return { cell, expected: text, replacement: String(value), number: { value, format } };
}

/**
 * The cells that say it. Null where the plan has no cell for it.
 *
 * @param isNew the row is blank: what stands at its place in `grids` moves down
 */
export function wayMends(
  grids: readonly Grid[],
  { status, rating, percent }: StatusPlaces,
  way: StatusWay,
  isNew = false,
): readonly Mend[] | null {
  const mends: Mend[] = [];
  const own = status ?? rating;
  if (way.text !== null) {
    if (!own) return null;
    mends.push({ ...textMend(grids, own, way.text), ...(way.fill !== null && { fill: way.fill }) });
  } else if (way.fill !== null) {
    if (!own) return null;
    mends.push({ ...textMend(grids, own, isNew ? '' : heldIn(grids, own).text), fill: way.fill });
  }
  if (way.colour !== null) {
    if (!rating) return null;
    mends.push(textMend(grids, rating, way.colour));
  }
  if (way.percent !== null) {
    if (!percent) return null;
    mends.push(percentMend(grids, percent, way.percent));
  } else if (percent && way.lifecycle === 'completed' && heldIn(grids, percent).text !== '')
    mends.push(percentMend(grids, percent, 100));
  return mends;
}
