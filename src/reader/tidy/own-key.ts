/** The lines of a plan's own key, wherever they stand, and whether there are any in its cells. */
import type { Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import { levelStatus } from '../../model/status/status-text';
import { dressParts } from '../grouping/plan-rows';
import { findKey } from '../key/find-key';
import type { Located, Part } from '../locate/located';
import type { KeyEntry } from '../status/raw-status';

export const ownKey = (parts: readonly Part[], grids: readonly Grid[], plan: Plan): KeyEntry[] =>
  findKey(parts, grids, new Set(plan.statusMap.map(({ status }) => levelStatus(status))));

/** A list of allowed values, or of words in a header, says nothing of what they count as: it is no key in cells. */
export const hasOwnKey = (grids: readonly Grid[], { plans }: Located, plan: Plan): boolean =>
  ownKey(dressParts(plans[0].parts, grids), grids, plan).some(({ cell }) => cell !== null);
