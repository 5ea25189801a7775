/** The lines of a read plan's own key, wherever they stand, and whether there are any in its cells. */
import type { Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import { levelStatus } from '../../model/status/status-text';
import { dressParts } from '../grouping/plan-rows';
import { findKey } from '../key/find-key';
import type { Located, Part } from '../locate/located';
import type { KeyEntry } from '../status/raw-status';

/** @param parts of the plan as they stand in these grids */
export function ownKey(
  parts: readonly Part[],
  grids: readonly Grid[],
  { statusMap }: Pick<Plan, 'statusMap'>,
): KeyEntry[] {
  const texts = statusMap.flatMap(({ status, colour }) => [status, colour ?? '']);
  return findKey(parts, grids, new Set(texts.filter((text) => text !== '').map(levelStatus)));
}

/** A list of allowed values, or of words in a header, says nothing of what they count as: it is no key in cells. */
export const hasOwnKey = (grids: readonly Grid[], { plans }: Located, plan: Plan): boolean =>
  ownKey(dressParts(plans[0].parts, grids), grids, plan).some(({ cell }) => cell !== null);
