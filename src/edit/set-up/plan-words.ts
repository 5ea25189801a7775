/** The words with which a plan says how far its actions are, as it writes them most often, and the colours that it gives them. */
import { byFrequency } from '../../model/by-frequency';
import { groupBy } from '../../model/group-by';
import type { Action, Plan } from '../../model/plan';
import { colourNamedIn, ratingOfFill, readBareColour } from '../../model/status/colours';
import { isBlankText, levelStatus } from '../../model/status/status-text';
import type { Lifecycle, Rating } from '../../model/terms';
import { readWords } from '../../reader/status/read-words';
import { heldIn, partOf, type PlanOnSheets } from '../keep/plan-cells';
import { statusPlaces, type KnownWord } from '../keep/status-ways';

/** Where a word stands: in the column of the status, or in that of the colours beside it. */
export const WORD_PLACES = ['status', 'rating'] as const;
export type WordPlace = (typeof WORD_PLACES)[number];

export interface PlanWord {
  readonly text: string;
  /** What its actions count as; null where they do not all count alike. */
  readonly lifecycle: Lifecycle | null;
  /** The colour that it has, or that a plan which is begun has for it; else none. */
  readonly rating: Rating;
  /** A colour and nothing else: "Green", "G". */
  readonly isColour: boolean;
  /** Actions that have it; 0 for a usual word that the plan does not use yet. */
  readonly count: number;
  /** Of those, with a fill that is a rating. */
  readonly filled: number;
  /** The commonest of these fills, "#RRGGBB"; null where there is none. */
  readonly fill: string | null;
}

/** Longer texts say more than a status: they are nothing to choose from. */
const LONGEST_WORD = 40;
const NO_WORD = /[\r\n\t]|^=/;
/** A rule about a word is none about a number. */
const NUMBER = /^\d+(?:\.\d+)?$/;

const asRated = (fill: string | null): string | null =>
  fill !== null && ratingOfFill(fill) !== 'none' ? fill.toUpperCase() : null;

/** The fill of an action's cell in this place, where it is a rating. */
export function ratedFill({ plan, grids }: PlanOnSheets, action: Action, place: WordPlace): string | null {
  if (place === 'status') return asRated(action.status.fill);
  const cell = statusPlaces(partOf(plan, action), action.row).rating;
  return cell && asRated(heldIn(grids, cell).fill);
}

/** What says no colour counts as none: to offer it would keep a misspelling for good. */
const isColour = ({ rating, colour }: Plan['statusMap'][number]): boolean =>
  rating !== 'none' || readBareColour(colour ?? '') !== null;

/** What stands there of an action whose status is read. */
function textOf({ statusMap }: Plan, { status, basis }: Action, place: WordPlace): string | null {
  const row = statusMap[status.mapRow];
  if (place === 'rating') return row?.colourFrom === 'column' && isColour(row) ? row.colour : null;
  const isWord = status.source === 'text' || status.source === 'answer';
  return isWord && basis !== 'unread' ? status.written.trim() : null;
}

/**
 * Those that can be chosen, commonest first; what is not read is none, and so is a text that says more than a status. Of a plan
 * that says it in words alone, last the usual words for what it says of no action yet.
 */
export function planWords(
  on: PlanOnSheets,
  place: WordPlace,
  known: readonly KnownWord[],
): readonly PlanWord[] {
  const used = usedWords(on, place);
  const isWorded =
    place === 'status' &&
    used.length > 0 &&
    used.every(({ isColour, text }) => !isColour && !NUMBER.test(text)) &&
    on.plan.statusMap.every(({ source }) => source === 'text' || source === 'none');
  if (!isWorded) return used;
  const missing = known.filter(({ meaning }) => !used.some(({ lifecycle }) => lifecycle === meaning));
  const colourOf = coloursFor(on.plan);
  return [...used, ...missing.map(({ word, meaning }) => unusedWord(word, meaning, colourOf))];
}

type ColourOf = (text: string, lifecycle: Lifecycle | null) => Rating;

/** Where the plan's colours stand in a column of their own, a word is given none that it does not have. */
const coloursFor = ({ columns }: Plan): ColourOf =>
  columns.rating === undefined ? ratingSaid : () => 'none';

const unusedWord = (text: string, lifecycle: Lifecycle, colourOf: ColourOf): PlanWord => ({
  ...{ text, lifecycle, rating: colourOf(text, lifecycle), isColour: false },
  ...{ count: 0, filled: 0, fill: null },
});

function usedWords(on: PlanOnSheets, place: WordPlace): readonly PlanWord[] {
  const uses = on.plan.actions.flatMap((action): Use[] => {
    const text = textOf(on.plan, action, place);
    if (text === null || isBlankText(text) || text.length > LONGEST_WORD || NO_WORD.test(text)) return [];
    return [{ text, action, fill: ratedFill(on, action, place) }];
  });
  const colourOf = coloursFor(on.plan);
  return [...groupBy(uses, ({ text }) => levelStatus(text)).values()]
    .map((own) => wordOf(own, colourOf))
    .sort((one, other) => other.count - one.count);
}

interface Use {
  readonly text: string;
  readonly action: Action;
  readonly fill: string | null;
}

function wordOf(uses: readonly Use[], colourOf: ColourOf): PlanWord {
  const [[text] = ['']] = byFrequency(uses.map((use) => use.text));
  // A line through a row takes it out, whatever its status says.
  const counted = uses.filter(({ action }) => !action.struckThrough);
  const [lifecycle = null, ...others] = new Set(counted.map(({ action }) => action.lifecycle));
  const meant = others.length > 0 ? null : lifecycle;
  const fills = uses.flatMap((use) => use.fill ?? []);
  const [[fill] = [null]] = byFrequency(fills);
  const bare = readBareColour(text);
  const filled = fill === null ? null : ratingOfFill(fill);
  return {
    text,
    lifecycle: meant,
    rating: bare ?? colourNamedIn(text) ?? filled ?? colourOf(text, meant),
    isColour: bare !== null,
    count: uses.length,
    filled: fills.length,
    fill,
  };
}

/** The colour that a plan which is begun has for such a word. It has none for work that goes on or waits. */
function ratingSaid(text: string, lifecycle: Lifecycle | null): Rating {
  if (NUMBER.test(text)) return 'none';
  if (lifecycle === 'completed') return 'blue';
  const { lifecycle: said, basis, rule } = readWords(text);
  if (rule !== 'pace' || said !== lifecycle) return 'none';
  if (said === 'not-started') return 'red';
  return basis === 'words' ? 'green' : 'amber';
}
