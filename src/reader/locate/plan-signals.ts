/** What speaks for a block being the council's plan: each signal is weighed in signals.ts. */
import { readDateCell } from '../../model/days/read-date';
import { formatAt, textAt, valueAt } from '../../model/grid';
import { readBareColour } from '../../model/status/colours';
import { readWords } from '../status/read-words';
import type { ColumnRole } from '../../model/terms';
import { columnOf, type JudgedBlock } from '../table/block';
import { makeReason, type Reason } from '../../model/decision';
import type { SignalFacts } from '../../model/signal';
import { PLAN_SIGNALS, type PlanSignal } from '../table/signals';

const NAMED_A_PLAN =
  /\b(action|improvement|delivery|implementation|tracking)s?[ _-]*(plan|tracker|log|list)\b|\bplan\b|\btracker\b|\brecommendations?\b/i;
const PEER_REVIEW = /\b(cpc|peer|lga|corporate peer|progress review)\b/i;
const OTHERWISE =
  /\b(archive|audit|risks?|register|guidance|key|(?<!\b(?:actions?|tracking) )lists?|look ?ups?|cover|contents|summary|dashboard|pivot|chart|instructions?|notes|template|example|sample|data validation|working|contacts?|change log|version)\b/i;
const OLDER = /\b(old|older|previous|last year|superseded|archived?|copy|backup|draft|prior)\b|\(\d+\)\s*$/i;
const COUNTING =
  /^(grand )?totals?$|^(count|sum|average|number) of\b|^row labels$|^column labels$|^%? ?of total$/i;

/** "CPC_ActionPlan" is "CPC Action Plan": table names hold no spaces. */
const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ');

const has = (block: JudgedBlock, role: ColumnRole): boolean => columnOf(block, role) !== null;
const hasStatus = ({ statuses }: JudgedBlock): boolean =>
  statuses.status.length + statuses.percent.length > 0;

/** Headers that are colours, lifecycles or totals over numbers: a table that counts actions instead of listing them. */
function countsNotActions({ labels, statuses }: JudgedBlock): boolean {
  // A tick under "Amber" counts nothing.
  const ticked = statuses.status.filter(({ question }) => question !== undefined);
  const counting = labels.filter(
    ({ text, words, column }) =>
      !ticked.some((one) => one.column === column) &&
      (COUNTING.test(text.trim()) ||
        (text.length <= 40 && readBareColour(text) !== null) ||
        (text.length <= 40 &&
          !words.matches.some(({ role }) => role === 'percentComplete') &&
          readWords(text.replace(/^[%#]|\bno\.? of\b/gi, '')).basis === 'words' &&
          !/status|\?/i.test(text))),
  );
  return counting.length >= 2 && counting.length * 3 >= labels.length;
}

const registerOfRisks = ({ labels }: JudgedBlock): boolean =>
  labels.filter(({ words }) =>
    /\b(risk|likelihood|probability|mitigation|inherent|residual)\b/.test(words.level),
  ).length >= 3;

/** The latest year its dates and names speak of; 0 where they speak of none. */
export function latestYear(block: JudgedBlock, names: readonly string[]): number {
  let latest = 0;
  for (const name of names) {
    for (const match of name.matchAll(/\b(20\d\d)(?:\s?[/-]\s?(?:20)?(\d\d))?\b/g)) {
      latest = Math.max(latest, match[2] ? 2000 + Number(match[2]) : Number(match[1]));
    }
  }
  if (latest > 0) return latest;
  const due = columnOf(block, 'dueDate');
  if (due === null) return 0;
  const { grid } = block;
  const end = Math.min(block.bodyEnd, block.headerRow + 300);
  for (let row = block.headerRow + 1; row < end; row++) {
    const value = valueAt(grid, row, due);
    if (value === null) continue;
    const reading = readDateCell(value, textAt(grid, row, due), formatAt(grid, row, due), grid.date1904);
    if (reading.kind === 'date') latest = Math.max(latest, Number(reading.day.slice(0, 4)));
  }
  return latest;
}

export interface PlanNames {
  readonly sheet: string;
  readonly table: string | null;
  readonly title: string | null;
}

/** The reasons for and against one block. `actions` is how many rows count. */
export function weighBlock(block: JudgedBlock, names: PlanNames, actions: number): Reason[] {
  const reasons: Reason[] = [];
  const add = <One extends PlanSignal>(signal: One, facts: SignalFacts[One], times = 1): void => {
    reasons.push(makeReason(signal, Math.round(PLAN_SIGNALS[signal] * times * 10) / 10, facts));
  };
  const when = <One extends PlanSignal>(test: boolean, signal: One, facts: SignalFacts[One]): void => {
    if (test) add(signal, facts);
  };
  const header = (role: ColumnRole): { header: string } => ({
    header: block.columns.find((column) => column.role === role)?.header ?? '',
  });
  when(has(block, 'action'), 'has-actions', header('action'));
  when(has(block, 'recommendation'), 'has-recommendations', header('recommendation'));
  when(hasStatus(block), 'has-status', {
    header: (block.statuses.status[0] ?? block.statuses.percent[0])?.header ?? '',
  });
  when(block.statuses.rating.length > 0, 'has-rating', { header: block.statuses.rating[0]?.header ?? '' });
  when(has(block, 'owner'), 'has-owner', header('owner'));
  when(has(block, 'dueDate'), 'has-due-date', header('dueDate'));
  const reference = has(block, 'reference') ? 'reference' : 'recommendationReference';
  when(has(block, reference), 'has-reference', header(reference));
  when(has(block, 'update'), 'has-update', header('update'));
  if (actions > 0) add('has-rows', { rows: actions }, Math.min(3, 1 + Math.log10(actions)));
  else add('no-rows', {});
  when(block.table !== null, 'excel-table', { table: block.table?.name ?? '' });
  const whole = [names.sheet, names.table ?? '', names.title ?? ''];
  const sheetOrTable = whole.slice(0, 2);
  const named = (
    signal: Extract<PlanSignal, `named-${string}`>,
    pattern: RegExp,
    among: readonly string[],
  ): void => {
    const name = among.find((one) => pattern.test(spaced(one)));
    if (name !== undefined) add(signal, { name });
  };
  named('named-a-plan', NAMED_A_PLAN, whole);
  named('named-peer-review', PEER_REVIEW, whole);
  named('named-otherwise', OTHERWISE, [names.sheet]);
  named('named-older', OLDER, sheetOrTable);
  when(!block.grid.visible, 'hidden-sheet', {});
  when(countsNotActions(block), 'counts-not-actions', {});
  when(registerOfRisks(block), 'register-of-risks', {});
  const followsUp =
    hasStatus(block) ||
    has(block, 'owner') ||
    has(block, 'dueDate') ||
    has(block, 'update') ||
    (has(block, 'action') && has(block, 'recommendation'));
  when(!followsUp, 'nothing-follows-up', {});
  return reasons;
}
