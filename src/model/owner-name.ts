/** Whose an action is. */
import type { Action } from './plan';
import { saysNothing } from './says-nothing';

/** As written in the plan; "" where that names nobody ("TBC", "vacant"), or the plan has no column for owners. */
export const ownerName = ({ owner }: Pick<Action, 'owner'>): string =>
  owner === null || saysNothing(owner.text) ? '' : owner.text;
