/** Finds what the user has decided for a status, by its text and colour. */
import type { ChosenStatus } from '../settings/settings';
import type { Rating } from '../terms';
import type { StatusCase } from './build-map';
import { ratingOfFill } from './colours';
import { levelStatus } from './level';

export interface ChosenMeaning {
  readonly lifecycle: ChosenStatus['lifecycle'];
  readonly rating: Rating;
  readonly basis: 'chosen';
}

export type ChosenLookUp = (item: StatusCase) => ChosenMeaning | null;

const isHex = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour.trim());

/** Fills beside words count by their rating, as they do in the map; other colours by their text. */
const colourKey = (status: string, colour: string | null): string => {
  if (colour === null || colour.trim() === '') return '';
  if (!isHex(colour)) return levelStatus(colour);
  return status.startsWith('fill ') ? '' : `#${ratingOfFill(colour)}`;
};

/**
 * A decision counts for its text and colour together. One without a colour counts for its text in every colour, unless
 * the plan has that text without a colour, which is then meant; "none" in it leaves each row its own rating. Of two
 * decisions for the same status the later one counts.
 */
export function findChosen(chosen: readonly ChosenStatus[], items: readonly StatusCase[]): ChosenLookUp {
  const idOf = (status: string, colour: string | null): string => {
    const level = levelStatus(status);
    return `${level}\n${colourKey(level, colour)}`;
  };
  const decisions = new Map(chosen.map((one) => [idOf(one.status, one.colour), one]));
  const present = new Set(items.map(({ status, colour }) => idOf(status, colour)));
  return ({ status, colour, rating }) => {
    const id = idOf(status, colour);
    const exact = decisions.get(id);
    if (exact) return { lifecycle: exact.lifecycle, rating: exact.rating, basis: 'chosen' };
    const plain = idOf(status, null);
    const any = levelStatus(status) !== '' && !present.has(plain) ? decisions.get(plain) : undefined;
    if (!any) return null;
    const isOpen = any.rating === 'none';
    return { lifecycle: any.lifecycle, rating: isOpen ? rating : any.rating, basis: 'chosen' };
  };
}
