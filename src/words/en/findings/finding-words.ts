/**
 * What every code of finding has to say, and the small tools its sentences are made with.
 *
 * Facts that sentences use, each of which may be missing: status-unknown `numbers`, `actions` (a scale without a key);
 * status-conflict `percent`, or `fill` (its colour); status-doubtful `sentence` (of the update), or `found` and `usual`
 * (colours of fills); status-assumed `lifecycle`, `count`; status-carried `from` (header); status-colour-conditional
 * `header`; plan-ambiguous `taken`, `other`, or `column`, `taken` (headers), `differ`, `compared` and how many each gives;
 * sheet-left-out `name`, `actions`; status-doubtful `same` (all actions have one status); reference-duplicate `first` and `other` (texts), or `firstSheet` and
 * `firstCell`; reference-mangled `as` ("date", "number"); grouping-inferred `actions`; several-actions-in-cell `actions`
 * or `items`; owner-several `owners`; overdue `due`, `days`; date-mangled `day`; re-dated `from`, `to`. Days are ISO.
 */
import type { Finding } from '../../../check/finding';
import { quote } from '../phrases';

export interface FindingWords {
  /** What is wrong with this one: a sentence with its facts filled in. */
  readonly title: (finding: Finding) => string;
  /** What is wrong with `count` of them (two or more, or one where the group is spoken of). */
  readonly group: (count: number) => string;
  /** Why it matters, in one line. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: (finding: Finding) => string;
  /** What to do about a group. */
  readonly groupTodo: string;
}

/** A fact as text; "" where the check has not given it. */
export const textFact = ({ facts }: Finding, name: string): string =>
  Object.hasOwn(facts, name) ? String(facts[name]) : '';

/** A fact as a number; null where the check has not given it, or it is none. */
export function numberFact(finding: Finding, name: string): number | null {
  const text = textFact(finding, name);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** The value found in quotation marks, or what to call it where the cell shows none. */
export const valueOf = ({ value }: Finding, otherwise: string): string => (value ? quote(value) : otherwise);

/** The sentence with the suggestion where there is one, else the other one. */
export const suggesting = (
  { suggestion }: Finding,
  sentence: (suggestion: string) => string,
  otherwise: string,
): string => (suggestion ? sentence(quote(suggestion)) : otherwise);
