/** What speaks for a block being the council's plan: each signal is weighed in signals.ts. */
import { MONTH } from '../../model/days/date-forms';
import { readBareColour } from '../../model/status/colours';
import { readWords } from '../status/read-words';
import type { ColumnRole } from '../../model/terms';
import { columnOf, type JudgedBlock } from '../table/block';
import { dateAt } from '../../model/days/read-date';
import { makeReason, type Reason } from '../../model/decision';
import type { SignalFacts } from '../../model/signal';
import { PLAN_SIGNALS, type PlanSignal } from '../table/signals';
import { isBesideAPlan, spaced } from '../text/part-names';

const NAMED_A_PLAN =
  /\b(action|improvement|delivery|implementation|tracking)s?[ _-]*(plan|tracker|log|list)\b|\b(plan|tracker|recommendations?)\b/i;
const PEER_REVIEW = /\b(cpc|peer|lga|progress review)\b/i;
const OTHERWISE =
  /\b(archive|audit|risks?|register|guidance|key|(?<!\b(?:actions?|tracking) )lists?|look ?ups?|cover|contents|summary|dashboard|pivot|chart|instructions?|notes|template|example|sample|data validation|working|contacts?|change log|version)\b/i;
const OLDER = /\b(old|older|previous|last year|superseded|archived?|copy|backup|draft|prior)\b|\(\d+\)\s*$/i;
const COUNTING =
  /^(grand )?totals?$|^(count|sum|average|number) of\b|^row labels$|^column labels$|^%? ?of total$/i;

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
        readBareColour(text) !== null ||
        (text.length <= 40 &&
          !words.matches.some(({ role }) => role === 'percentComplete') &&
          readWords(text.replace(/^[%#]|\bno\.? of\b/gi, '')).basis === 'words' &&
          !/status|\?/i.test(text))),
  );
  return counting.length >= 2 && counting.length * 3 >= labels.length;
}

export const registerOfRisks = ({ labels }: JudgedBlock): boolean =>
  labels.filter(({ words }) =>
    /\b(risk|likelihood|probability|mitigation|inherent|residual)\b/.test(words.level),
  ).length >= 3;

/**
 * 2025, 2025/26 or 25-26, which is a year only where the second follows the first, from 20 on and before no month: wards
 * 12-13, 24-25 June.
 */
const YEARS = new RegExp(
  `\\b(?:(20\\d\\d)(?:\\s?[/-]\\s?(?:20)?(\\d\\d))?|([2-9]\\d)\\s?[/-]\\s?(\\d\\d)(?!\\s?(?:of )?(?:${MONTH})\\b))\\b`,
  'gi',
);

/** The latest year its dates and names speak of; 0 where they speak of none. */
export function latestYear(block: JudgedBlock, names: readonly string[]): number {
  let latest = 0;
  for (const name of names) {
    for (const [, year, end, first, second] of name.matchAll(YEARS)) {
      if (year) latest = Math.max(latest, end ? 2000 + Number(end) : Number(year));
      else if (Number(second) === Number(first) + 1) latest = Math.max(latest, 2000 + Number(second));
    }
  }
  if (latest > 0) return latest;
  const due = columnOf(block, 'dueDate');
  if (due === null) return 0;
  const { grid } = block;
  const end = Math.min(block.bodyEnd, block.headerRow + 300);
  for (let row = block.headerRow + 1; row < end; row++) {
    const reading = dateAt(grid, row, due);
    if (reading.kind === 'date') latest = Math.max(latest, Number(reading.day.slice(0, 4)));
  }
  return latest;
}

export interface PlanNames {
  readonly sheet: string;
  readonly table: string | null;
  readonly title: string | null;
}

/** Signals that tell the header of a column. */
type Headed = Exclude<Extract<PlanSignal, `has-${string}`>, 'has-rows'>;

/** The reasons for and against one block. `actions` is how many rows count. */
export function weighBlock(block: JudgedBlock, names: PlanNames, actions: number): Reason[] {
  const reasons: Reason[] = [];
  const add = <One extends PlanSignal>(signal: One, facts: SignalFacts[One], times = 1): void => {
    reasons.push(makeReason(signal, Math.round(PLAN_SIGNALS[signal] * times * 10) / 10, facts));
  };
  const when = <One extends PlanSignal>(test: boolean, signal: One, facts: SignalFacts[One]): void => {
    if (test) add(signal, facts);
  };
  const headed = (signal: Headed, column: { readonly header: string } | undefined): void => {
    if (column) add(signal, { header: column.header });
  };
  const first = (role: ColumnRole) => block.columns.find((column) => column.role === role);
  const { status, rating, percent } = block.statuses;
  headed('has-actions', first('action'));
  headed('has-recommendations', first('recommendation'));
  headed('has-status', status[0] ?? percent[0]);
  headed('has-rating', rating[0]);
  headed('has-owner', first('owner'));
  headed('has-due-date', first('dueDate'));
  headed('has-reference', first('reference') ?? first('recommendationReference'));
  headed('has-update', first('update'));
  if (actions > 0) add('has-rows', { rows: actions }, Math.min(3, 1 + Math.log10(actions)));
  else add('no-rows', {});
  if (block.table) add('excel-table', { table: block.table.name });
  const named = (
    signal: Extract<PlanSignal, `named-${string}`>,
    pattern: Pick<RegExp, 'test'>,
    ...among: readonly (string | null)[]
  ): void => {
    const name = among.flatMap((one) => one ?? []).find((one) => pattern.test(spaced(one)));
    if (name !== undefined) add(signal, { name });
  };
  const { sheet, table, title } = names;
  named('named-a-plan', NAMED_A_PLAN, sheet, table, title);
  named('named-peer-review', PEER_REVIEW, sheet, table, title);
  named('named-otherwise', { test: (name) => OTHERWISE.test(name) || isBesideAPlan(name) }, sheet);
  named('named-older', OLDER, sheet, table);
  when(!block.grid.visible, 'hidden-sheet', {});
  when(countsNotActions(block), 'counts-not-actions', {});
  when(registerOfRisks(block), 'register-of-risks', {});
  const followsUp =
    hasStatus(block) ||
    (['owner', 'dueDate', 'update'] as const).some((role) => has(block, role)) ||
    (has(block, 'action') && has(block, 'recommendation'));
  when(!followsUp, 'nothing-follows-up', {});
  return reasons;
}
