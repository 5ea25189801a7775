/** The one key of a status: two with the same key are the same status, however they are spelt or shaded. */
import { ratingOfFill } from './colours';
import { levelStatus } from './status-text';

const HEX = /^#[0-9a-f]{6}$/i;
/** How a status that is a colour alone is written in the status map, so that a decision on it can be kept as text. */
export const fillAsStatus = (fill: string): string => `fill ${fill.toUpperCase()}`;
/** The same, once levelled. */
const FILL_ALONE = /^fill #[0-9a-f]{6}$/;

/**
 * @param status as in the status map: the text, "75%", "fill #92D050", or "" for a blank
 * @param colour "#RRGGBB" of a fill, the text of a colour column, or null where no colour counts
 */
export function statusKey(status: string, colour: string | null): string {
  const level = levelStatus(status);
  return JSON.stringify([level, colourKey(level, colour)]);
}

/** Fills beside words count by their rating, so that another shade is no other status; a fill alone is told by its own text. */
function colourKey(level: string, colour: string | null): string {
  const bare = colour?.trim() ?? '';
  if (!HEX.test(bare)) return levelStatus(bare);
  if (FILL_ALONE.test(level)) return '';
  const rating = ratingOfFill(bare);
  return rating === 'none' ? bare.toLowerCase() : `#${rating}`;
}
