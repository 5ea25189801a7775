/** Lines below a heading that say something of it and head nothing: "Measure: eight in ten know where to look", "Lead: Head of Finance". */
import { matchHeader, OF_AN_ACTION } from '../table/match-header';
import { cellsAt, isBare, MAY_HEAD, type Body } from './row-facts';

const OF_SUCCESS = /^(?:success |key |performance )*(?:measure|kpi|indicator|criteri)/i;

/** "Lead: Head of Finance" in one cell, or with "Lead:" in a cell before it. */
function isAttribute(cells: readonly string[], isKey: boolean): boolean {
  // "RAG: Green", and no key: "RAG: G = complete; A = late".
  const [lead = '', value, more] = cells.join('').split(isKey ? /[:=;,–-]/ : ':');
  const [best] = matchHeader(lead);
  const isOfAction = best?.fit === 'whole' && OF_AN_ACTION.has(best.role);
  return value !== undefined && !(isKey && more) && (isOfAction || OF_SUCCESS.test(lead));
}

/**
 * The rows, by their index, that are such lines: none where one stands below an action that says who, when or how it
 * stands, since there it heads what comes next ("Lead: Head of Finance" may sort the actions), and none where no action
 * says it in words, so that nothing tells actions from headings.
 */
export function attributeLines({ block: { grid }, columns, top, kinds }: Body): readonly number[] {
  const found: number[] = [];
  let isBelowHead = false;
  let isFollowed = false;
  for (const [index, kind] of kinds.entries()) {
    const row = top + index;
    const isOpen = MAY_HEAD.has(kind) && isBare(grid, row, columns);
    if ((isOpen || kind === 'key') && isAttribute(cellsAt(grid, columns, row), kind === 'key')) {
      if (isBelowHead) found.push(index);
      else if (isOpen) return [];
    } else if (MAY_HEAD.has(kind)) {
      isBelowHead = isOpen;
      isFollowed ||= !isOpen;
    }
  }
  return isFollowed ? found : [];
}
