/** Findings about single statuses: missing, unknown, assumed, carried over, spelt several ways. */
import { byFrequency } from '../model/by-frequency';
import { groupBy } from '../model/group-by';
import { levelStatus } from '../model/status/status-text';
import { suggestStatus } from '../reader/status/suggest';
import type { Action, Plan, StatusMapRow } from '../model/plan';
import type { Finding } from './finding';
import { findingAt, findingOfPlan, type Check } from './make-finding';

/** So many of the plan's commonest statuses are compared with one that cannot be read. */
const MOST_KNOWN = 200;
const NUMBER = /^\d+(?:\.\d+)?$/;

type UnreadCode = 'status-column-missing' | 'status-missing' | 'status-unknown';
type StatusCode = UnreadCode | 'status-assumed' | 'status-carried' | 'status-variant' | 'status-doubtful';

export const checkStatuses: Check<StatusCode> = (plan) => [
  ...findUnread(plan),
  ...findAssumed(plan),
  ...findCarried(plan),
  ...findVariants(plan),
  ...findOneForAll(plan),
];

function findCarried(plan: Plan): Finding<'status-carried'>[] {
  const findings: Finding<'status-carried'>[] = [];
  for (const action of plan.actions) {
    const { carriedFrom, written } = action.status;
    if (carriedFrom === null) continue;
    const details = { value: written, action: action.index };
    findings.push(findingAt('status-carried', cellOf(action), { from: carriedFrom }, details));
  }
  return findings;
}

const cellOf = (action: Action) => action.status.cell ?? action.text.cell;

/** True where the plan has neither a status column nor anything that stands for one. */
export const lacksStatuses = (plan: Plan): boolean =>
  plan.notes.some(({ code }) => code === 'status-column-missing') ||
  (plan.actions.length > 0 &&
    plan.actions.every(({ status }) => status.cell === null && status.written === ''));

function findUnread(plan: Plan): Finding<UnreadCode>[] {
  if (lacksStatuses(plan)) {
    const isNoted = plan.notes.some(({ code }) => code === 'status-column-missing');
    return isNoted ? [] : [findingOfPlan('status-column-missing', plan, {})];
  }
  const suggestions = new Map<number, string | null>();
  const known = knownStatuses(plan.statusMap);
  const numbered: Action[] = [];
  const findings: Finding<UnreadCode>[] = [];
  for (const action of plan.actions) {
    const { written, mapRow } = action.status;
    const row = plan.statusMap[mapRow];
    if (row?.basis !== 'unread' || action.struckThrough) continue;
    if (written.trim() === '' && row.colour === null) {
      findings.push(findingAt('status-missing', cellOf(action), {}, { action: action.index }));
    } else if (NUMBER.test(written.trim())) {
      numbered.push(action);
    } else {
      if (!suggestions.has(mapRow)) suggestions.set(mapRow, suggestStatus(written, known));
      const suggestion = suggestions.get(mapRow) ?? null;
      const value = written.trim() === '' ? row.colour : written;
      const details = { value, suggestion, action: action.index };
      findings.push(findingAt('status-unknown', cellOf(action), { because: 'word' }, details));
    }
  }
  return [...findings, ...findNumbers(numbered)];
}

/** Numbers without a key are one finding, on the first of them: what is missing is the key. */
function findNumbers(actions: readonly Action[]): Finding<'status-unknown'>[] {
  const [first] = actions;
  if (!first) return [];
  const numbers = [...new Set(actions.map(({ status }) => levelStatus(status.written)))];
  const facts = { because: 'no-key', actions: actions.length, numbers: numbers.slice(0, 10) } as const;
  const details = { value: first.status.written, action: first.index };
  return [findingAt('status-unknown', cellOf(first), facts, details)];
}

function knownStatuses(map: readonly StatusMapRow[]): string[] {
  return map
    .filter(({ basis, source }) => basis !== 'unread' && source !== 'fill')
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_KNOWN)
    .map(({ spellings, status }) => spellings[0]?.text ?? status)
    .filter((text) => text.trim() !== '');
}

function findAssumed(plan: Plan): Finding<'status-assumed'>[] {
  return plan.statusMap.flatMap(({ basis, count, cell, status, colour, lifecycle, rating }) => {
    if (basis !== 'assumed' || count === 0) return [];
    const facts = { count, lifecycle, rating };
    const details = { value: status || colour };
    return [
      cell
        ? findingAt('status-assumed', cell, facts, details)
        : findingOfPlan('status-assumed', plan, facts, details),
    ];
  });
}

/** So many actions that all have one status are worth a question. */
const MANY = 20;

/** Every action has the same status: perhaps nobody has filled the column in. One for the plan. */
function findOneForAll(plan: Plan): Finding<'status-doubtful'>[] {
  const only = plan.actions[0]?.status.mapRow;
  const row = only === undefined ? undefined : plan.statusMap[only];
  if (plan.actions.length < MANY || !row || row.basis === 'unread') return [];
  if (!plan.actions.every(({ status }) => status.mapRow === only)) return [];
  const facts = { because: 'same', actions: plan.actions.length } as const;
  return [findingOfPlan('status-doubtful', plan, facts, { value: row.status || row.colour })];
}

/** As a careful typist would write it: a capital first, nothing behind ("Amber", not "AMBER" or "Amber."). */
const isTidy = (text: string): boolean => /^\p{Lu}[^\p{Lu}]*[\p{Ll}\p{N})%]$/u.test(text);

/** Every spelling of a status but its commonest; of equally common ones a tidy one counts as such, else the first used. */
function findVariants(plan: Plan): Finding<'status-variant'>[] {
  const better = betterSpellings(plan);
  const findings: Finding<'status-variant'>[] = [];
  if (better.size === 0) return findings;
  for (const action of plan.actions) {
    const { written } = action.status;
    const suggestion = better.get(written);
    if (suggestion === undefined) continue;
    const details = { value: written, suggestion, action: action.index };
    findings.push(findingAt('status-variant', cellOf(action), {}, details));
  }
  return findings;
}

/** What each spelling is better replaced by; none of those that are the commonest. */
function betterSpellings(plan: Plan): ReadonlyMap<string, string> {
  const uses = byFrequency(plan.actions.map(({ status }) => status.written));
  const better = new Map<string, string>();
  for (const [level, spellings] of groupBy(uses, ([written]) => levelStatus(written))) {
    const [best] = [...spellings].sort((a, b) => b[1] - a[1] || Number(isTidy(b[0])) - Number(isTidy(a[0])));
    const suggestion = best?.[0].trim() ?? '';
    for (const [written] of level === '' ? [] : spellings) {
      if (written !== suggestion) better.set(written, suggestion);
    }
  }
  return better;
}
