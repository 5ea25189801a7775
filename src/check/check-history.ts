/** Findings about the snapshots on RAG History: what of them could not be read, each at its cell. */
import type { HistoryProblem } from '../history/history-problem';
import { parseAddress } from '../model/address';
import { findingAt, findingOfPlan, type Check } from './make-finding';

/** The value that was found, and where on the sheet; null where it is about the sheet as a whole. */
function placeOf({ facts }: HistoryProblem): { readonly value: string; readonly at: string | null } {
  if ('older' in facts) return { value: facts.older, at: null };
  return { value: 'header' in facts ? facts.header : facts.value, at: facts.cell };
}

export const checkHistory: Check<'history-unread'> = (plan, { history }) =>
  (history?.problems ?? []).map((problem) => {
    const { value, at } = placeOf(problem);
    const cell = at === null ? null : parseAddress(at);
    const sheet = history?.sheet?.sheet;
    return cell && sheet !== undefined
      ? findingAt('history-unread', { sheet, ...cell }, problem, { value })
      : findingOfPlan('history-unread', plan, problem, { value });
  });
