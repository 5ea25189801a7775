/** A column of codes that the plan's own key explains is its status, whatever it is called, where nothing else says how the work stands. */
import type { Grid } from '../../model/grid';
import { levelStatus } from '../../model/status/status-text';
import type { Located, Part } from '../locate/located';
import { roleColumns, trimmed } from '../rows/row-facts';
import { classifyRows } from '../rows/row-kinds';
import { readKey, type ReadKey } from '../status/read-key';
import { saysHowItStands, type Header, type JudgedBlock, type ReadStatusColumn } from '../table/block';
import { groupStatusColumns } from '../table/group-statuses';
import { scoreFor } from '../table/match-header';
import { readPeriod } from '../table/read-period';
import { HEADER_LIMITS, STATUS_LIMITS, STATUS_SIGNALS } from '../table/signals';
import { findKey } from './find-key';

/** The different values of a column in the rows of the actions; null where they are no codes. */
function codesIn({ block, rows }: Part, { column }: Header): ReadonlySet<string> | null {
  const codes = new Set<string>();
  let blanks = 0;
  for (const [index, kind] of rows.kinds.entries()) {
    if (kind !== 'action') continue;
    const text = trimmed(block.grid, rows.top + index, column);
    if (text === '') {
      blanks++;
      continue;
    }
    codes.add(levelStatus(text));
    if (codes.size > STATUS_LIMITS.codes || text.length > STATUS_LIMITS.codeLength) return null;
  }
  const actions = rows.kinds.filter((kind) => kind === 'action').length;
  return codes.size > 1 && blanks * 2 <= actions ? codes : null;
}

/** Each code means something, and not all the same. */
function explains(key: ReadKey, codes: ReadonlySet<string>): boolean {
  const meanings = [...codes].map((code) => key.findText(code)?.lifecycle);
  return !meanings.includes(undefined) && new Set(meanings).size > 1;
}

/** What may be read as one: its header says nothing else, and it is no text of anything. */
function isFree({ columns }: JudgedBlock, { column, text, words, spannedFrom }: Header): boolean {
  // Marks under months may be a plan drawn over time.
  if (spannedFrom !== null || words.isNeverStatus || readPeriod(text)?.kind === 'dated') return false;
  const taken = columns.find((one) => one.column === column)?.role;
  if (taken === undefined || taken === 'update') return true;
  // Letters that come again and again look like numbers of recommendations.
  return taken === 'recommendationReference' && scoreFor(words, taken) < HEADER_LIMITS.says;
}

function explainPart(part: Part, parts: readonly Part[], grids: readonly Grid[]): Part {
  const { block } = part;
  const found = block.labels.flatMap((label): ReadStatusColumn[] => {
    const codes = isFree(block, label) ? codesIn(part, label) : null;
    if (!codes || !explains(readKey(findKey(parts, grids, codes)), codes)) return [];
    const { column, text, words } = label;
    const weight = STATUS_SIGNALS['few-short-values'];
    const reasons = [{ signal: 'few-short-values' as const, weight, facts: {} }];
    return [
      { column, header: text, kind: 'codes', sure: true, lives: 0, words, period: readPeriod(text), reasons },
    ];
  });
  if (found.length === 0) return part;
  const statuses = {
    ...groupStatusColumns(found),
    passedOver: block.statuses.passedOver.filter(({ header }) => !found.some((one) => one.header === header)),
  };
  const columns = block.columns.filter((one) => !found.some(({ column }) => column === one.column));
  const judged = { ...block, columns, statuses };
  const roles = roleColumns(judged);
  return roles === null
    ? part
    : { ...part, block: judged, columns: roles, rows: classifyRows(judged, roles) };
}

/** The same plans, of the first of which a key may say what its codes mean. */
export function explainColumns(located: Located, grids: readonly Grid[]): Located {
  const [plan, ...others] = located.plans;
  const { status, rating } = located.settings.columns;
  const isSaid = status !== undefined || rating !== undefined;
  if (isSaid || plan.parts.some(({ block }) => saysHowItStands(block))) return located;
  const [first, ...rest] = plan.parts.map((part) => explainPart(part, plan.parts, grids));
  if (!first) return located;
  return { ...located, plans: [{ ...plan, parts: [first, ...rest] }, ...others] };
}
