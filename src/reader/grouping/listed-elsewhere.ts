/** Recommendations that are listed on a sheet of their own, where the actions name them by number alone (3.5). */
import { cellRef, type Grid } from '../../model/grid';
import { isOwnSheet } from '../../model/own-sheets';
import { findBlocks } from '../locate/find-blocks';
import type { Part } from '../locate/located';
import { trimmed } from '../rows/row-facts';
import { assignColumns } from '../table/assign-columns';
import { columnOf, saysHowItStands, type JudgedBlock } from '../table/block';
import { bodyRows } from '../table/body-rows';
import { levelReference, looksLikeReference } from '../text/reference-text';
import type { FoundRecommendation, Naming } from './recommendations';

/** One listed recommendation, by its levelled reference. */
export type Listed = ReadonlyMap<string, Naming>;

const keyOf = ({ reference, prefix }: FoundRecommendation): string =>
  levelReference(reference ?? prefix ?? '');

/** A numbered list of issues or objectives is another: the sheet or the header says what is listed. */
const NAMED = /\brecommendations?\b/i;

/** The list in a block that has references with a text each, and neither actions nor statuses; null for any other. */
function listIn(block: JudgedBlock): Listed | null {
  const text = columnOf(block, 'recommendation');
  const reference = columnOf(block, 'recommendationReference') ?? columnOf(block, 'reference');
  if (text === null || reference === null) return null;
  const header = block.labels.find(({ column }) => column === text)?.text ?? '';
  if (!NAMED.test(header) && !NAMED.test(block.grid.sheet)) return null;
  if (columnOf(block, 'action') !== null || saysHowItStands(block)) return null;
  const list = new Map<string, Naming>();
  for (const row of bodyRows(block)) {
    const own = trimmed(block.grid, row, reference);
    const words = trimmed(block.grid, row, text);
    const key = levelReference(own);
    if (!looksLikeReference(own) || words === '') continue;
    if (list.has(key)) return null;
    list.set(key, { reference: own, text: words, cell: cellRef(block.grid, row, text) });
  }
  return list;
}

/**
 * The one list that has every recommendation of the plan, each of which the plan names by a number and no text; null where
 * there is none, or several.
 */
export function listedElsewhere(
  parts: readonly Part[],
  grids: readonly Grid[],
  found: readonly FoundRecommendation[],
): Listed | null {
  if (found.length === 0 || found.some((one) => one.text !== '' || keyOf(one) === '')) return null;
  const keys = found.map(keyOf);
  if (new Set(keys).size !== keys.length) return null;
  const sheets = new Set(parts.map(({ block }) => block.grid.sheet));
  const lists = grids
    .filter((grid) => !sheets.has(grid.sheet) && !isOwnSheet(grid))
    .flatMap((grid) => findBlocks({ ...grid, looks: [] }, null))
    .flatMap((block) => listIn(assignColumns(block, {})) ?? [])
    .filter((list) => list.size > 1 && keys.every((key) => list.has(key)));
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** The recommendations in the order of the list, with its texts, and those that no action names. */
export function inOrderOfList(found: readonly FoundRecommendation[], list: Listed): FoundRecommendation[] {
  const byKey = new Map(found.map((one) => [keyOf(one), one]));
  return [...list].map(([key, { reference, text, cell }]): FoundRecommendation => {
    const one = byKey.get(key);
    if (one) return Object.assign(one, { text, reference: one.reference ?? reference });
    return {
      reference,
      text,
      theme: null,
      source: '',
      cell,
      actions: [],
      prefixes: new Set(),
      prefix: null,
      unprefixed: 0,
    };
  });
}
