/** The recommendation is a heading row above its actions. */
import { nameLikeAction, placeBeneath, type Shape } from './shape';

declare module '../../model/decision' {
  interface Groupings {
    'section-rows': true;
  }
}

export const BY_SECTION_ROWS: Shape = {
  fits: ({ sections }) => sections.some(({ row, namesNothing }) => row !== null && !namesNothing),
  namedBy: 'headings',
  nameRow: nameLikeAction,
  place: placeBeneath,
};
