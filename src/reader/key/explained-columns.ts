/** A column of codes that the plan's own key explains is its status, whatever it is called, where nothing else says how the work stands. */
import { makeReason } from '../../model/decision';
import { trimmed, type Grid } from '../../model/grid';
import { levelStatus } from '../../model/status/status-text';
import type { Located, Part } from '../locate/located';
import { roleColumns, rowsThatAre } from '../rows/row-facts';
import { classifyRows } from '../rows/row-kinds';
import { readKey, type ReadKey } from '../status/read-key';
import { assignColumns } from '../table/assign-columns';
import { saysHowItStands, type Header, type JudgedBlock } from '../table/block';
import { scoreFor } from '../table/match-header';
import { readPeriod } from '../table/read-period';
import { HEADER_LIMITS, STATUS_LIMITS, STATUS_SIGNALS } from '../table/signals';
import { findKey } from './find-key';

/** The different values of a column in the rows of the actions; null where they are no codes. */
function codesIn({ block, rows }: Part, { column }: Header): ReadonlySet<string> | null {
  const codes = new Set<string>();
  let blanks = 0;
  const actions = rowsThatAre(rows, 'action');
  for (const row of actions) {
    const text = trimmed(block.grid, row, column);
    if (text === '') {
      blanks++;
      continue;
    }
    codes.add(levelStatus(text));
    if (codes.size > STATUS_LIMITS.codes || text.length > STATUS_LIMITS.codeLength) return null;
  }
  return codes.size > 1 && blanks * 2 <= actions.length ? codes : null;
}

/** Each code means something, and not all the same. */
function explains(key: ReadKey, codes: ReadonlySet<string>): boolean {
  const meanings = [...codes].map((code) => key.findText(code)?.lifecycle);
  return !meanings.includes(undefined) && new Set(meanings).size > 1;
}

/** The plan that lacks a status. */
type Asked = Pick<Located, 'settings'> & { readonly parts: readonly Part[] };

/** What may be read as one: its header says nothing else, and it is no text of anything. */
function isFree({ columns }: JudgedBlock, { column, text, words, spannedFrom }: Header): boolean {
  // Marks under months may be a plan drawn over time.
  if (spannedFrom !== null || words.isNeverStatus || readPeriod(text)?.kind === 'dated') return false;
  const taken = columns.find((one) => one.column === column)?.role;
  if (taken === undefined || taken === 'update') return true;
  // Letters that come again and again look like numbers of recommendations.
  return (
    taken === 'recommendationReference' &&
    scoreFor(words, taken) < HEADER_LIMITS.says &&
    // "Code" may say either; "Ref" and "No" do not.
    scoreFor(words, 'reference') < 1
  );
}

function explainPart(part: Part, { parts, settings }: Asked, grids: readonly Grid[]): Part {
  const { block } = part;
  const label = block.labels.find((one) => {
    const codes = isFree(block, one) ? codesIn(part, one) : null;
    return codes !== null && explains(readKey(findKey(parts, grids, codes)), codes);
  });
  if (!label) return part;
  const judged = assignColumns(block, { ...settings.columns, status: label.text });
  const reason = makeReason('few-short-values', STATUS_SIGNALS['few-short-values'], {});
  const status = judged.statuses.status.map((column) => ({ ...column, reasons: [reason] }));
  const told = { ...judged, statuses: { ...judged.statuses, status } };
  const columns = roleColumns(told);
  return columns === null ? part : { ...part, block: told, columns, rows: classifyRows(told, columns) };
}

/** The same plans, of the first of which a key may say what its codes mean. */
export function explainColumns(located: Located, grids: readonly Grid[]): Located {
  const [plan, ...others] = located.plans;
  const { settings } = located;
  const isSaid = settings.columns.status !== undefined || settings.columns.rating !== undefined;
  if (isSaid || plan.parts.some(({ block }) => saysHowItStands(block))) return located;
  const asked = { parts: plan.parts, settings };
  const [first, ...rest] = plan.parts.map((part) => explainPart(part, asked, grids));
  return first ? { ...located, plans: [{ ...plan, parts: [first, ...rest] }, ...others] } : located;
}
