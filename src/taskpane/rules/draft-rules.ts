/** Rules about ratings while they are being entered: as typed, with what of them can be read. */
import type { RatingRule, RulePart } from '../../model/rating-rule';
import { readRule, type RuleFault, type TypedRule } from '../../settings/rating-rules';

interface Drafted {
  /** Those of the settings when the first change was made. */
  readonly from: readonly RatingRule[];
  readonly rules: readonly TypedRule[];
}

/** Null: nothing is being changed, and those of the settings stand. */
export type DraftRules = Drafted | null;

export type DraftRuleEvent =
  | { readonly type: 'added'; readonly rule: TypedRule }
  | { readonly type: 'typed'; readonly at: number; readonly part: RulePart; readonly text: string }
  | { readonly type: 'removed' | 'raised'; readonly at: number }
  | { readonly type: 'cleared' };

export const NEW_RULE: TypedRule = {
  rating: 'red',
  daysLateFrom: '',
  daysLateTo: '',
  percentFrom: '',
  percentTo: '',
  lifecycle: '',
};

/** A rule as it would be typed. */
export const typedRule = (rule: RatingRule): TypedRule =>
  Object.fromEntries(
    Object.entries(rule).map(([part, value]: [string, string | number | null]) => [
      part,
      String(value ?? ''),
    ]),
  ) as Record<RulePart, string>;

/** @param kept the rules of the settings, from which a first change begins */
export const reduceRules =
  (kept: readonly RatingRule[]) =>
  (drafts: DraftRules, event: DraftRuleEvent): DraftRules => {
    if (event.type === 'cleared') return null;
    const { from, rules } = drafts ?? { from: kept, rules: kept.map(typedRule) };
    return { from, rules: changeRules(rules, event) };
  };

function changeRules(
  rules: readonly TypedRule[],
  event: Exclude<DraftRuleEvent, { readonly type: 'cleared' }>,
): readonly TypedRule[] {
  switch (event.type) {
    case 'added':
      return [...rules, event.rule];
    case 'typed':
      return rules.map((rule, at) => (at === event.at ? { ...rule, [event.part]: event.text } : rule));
    case 'removed':
      return rules.filter((_, at) => at !== event.at);
    case 'raised': {
      const raised = rules[event.at];
      if (!raised || event.at === 0) return rules;
      return rules.flatMap((rule, at) =>
        at === event.at ? [] : at === event.at - 1 ? [raised, rule] : [rule],
      );
    }
  }
}

/** Somebody else has changed them since: to keep these would overrule what they decided. */
export const isOvertaken = (drafts: DraftRules, kept: readonly RatingRule[]): boolean =>
  drafts !== null && JSON.stringify(drafts.from) !== JSON.stringify(kept);

export interface ReadDraft {
  readonly typed: TypedRule;
  /** Null where it has a fault. */
  readonly rule: RatingRule | null;
  readonly faults: readonly { readonly fault: RuleFault; readonly part: RulePart }[];
}

export function readDraft(typed: TypedRule): ReadDraft {
  const faults: { fault: RuleFault; part: RulePart }[] = [];
  const rule = readRule(typed, (fault, part) => faults.push({ fault, part }));
  return { typed, rule, faults };
}
