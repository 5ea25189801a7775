/** No recommendations were found: each action stands for itself. */
import { nameLikeAction, placeBeneath, type Shape } from './shape';

declare module '../../model/decision' {
  interface Groupings {
    none: true;
  }
}

export const UNGROUPED: Shape = {
  fits: () => true,
  namedBy: 'nothing',
  nameRow: nameLikeAction,
  place: placeBeneath,
};
