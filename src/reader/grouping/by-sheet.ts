/** Each recommendation has a sheet or a table of its own. */
import { nameLikeAction, placeBeneath, type Shape } from './shape';

declare module '../../model/decision' {
  interface Groupings {
    'sheet-per-group': true;
  }
}

export const BY_SHEET: Shape = {
  // Sheets that are called by dates or versions alone name no recommendations.
  fits: ({ sections }) => sections.some(({ namesNothing }) => !namesNothing),
  namedBy: 'headings',
  nameRow: nameLikeAction,
  place: placeBeneath,
};
