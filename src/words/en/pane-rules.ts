/** What the pane says where rules about ratings are entered, changed and tried out. */
import type { RulePart } from '../../model/rating-rule';
import type { RuleFault } from '../../settings/rating-rules';
import { capitalise, countOf } from './phrases';

export const RULES_WORDS = {
  title: (rules: number): string =>
    rules === 0 ? 'Rules about ratings' : `Rules about ratings (${String(rules)})`,
  intro:
    'Where the plan or its council says what a rating means, enter it: the first rule that holds says what an action would be rated. The rating given always stands. Limits belong to a rule; a minus counts days before the date.',
  rule: (number: number): string => `Rule ${number}`,
  rating: 'Rating',
  daysLate: 'Days late',
  percent: '% complete',
  status: 'Status',
  anyStatus: 'Any',
  from: 'from',
  to: 'to',
  add: 'Add a rule',
  remove: 'Remove',
  removeLabel: (number: number): string => `Remove rule ${number}`,
  up: 'Ask earlier',
  upLabel: (number: number): string => `Ask rule ${number} before the one above it`,
  stated: 'The plan’s key says',
  take: 'Add as a rule',
  takeLabel: (rule: string): string => `Add as a rule: ${rule}`,
  changed: 'The rules are changed, and not kept yet.',
  unfinished: (rules: number): string => `${capitalise(countOf(rules, 'rule'))} cannot be read yet.`,
  overtaken: 'Somebody else has changed the rules meanwhile: Leave shows theirs.',
  keepLabel: 'Keep these rules in the workbook',
  leaveLabel: 'Leave the rules as they were',
  differing: 'Where the rating given differs',
  given: (rating: string): string => `given ${rating.toLowerCase()}`,
} as const;

/** The label of each field as a screen reader hears it. */
export const RULE_FIELD_LABELS: Readonly<Record<RulePart, string>> = {
  rating: RULES_WORDS.rating,
  daysLateFrom: `${RULES_WORDS.daysLate} ${RULES_WORDS.from}`,
  daysLateTo: `${RULES_WORDS.daysLate} ${RULES_WORDS.to}`,
  percentFrom: `${RULES_WORDS.percent} ${RULES_WORDS.from}`,
  percentTo: `${RULES_WORDS.percent} ${RULES_WORDS.to}`,
  lifecycle: RULES_WORDS.status,
};

/** Said below the rule that has it. */
export const RULE_FAULTS: Readonly<Record<RuleFault, string>> = {
  'rating-unreadable': 'Choose a rating.',
  'rule-days-unreadable': 'Days late: write a whole number, with a minus for days before the date.',
  'rule-percent-unreadable': '% complete: write a whole number from 0 to 100.',
  'rule-status-unreadable': 'Choose a status.',
  'rule-upside-down': 'Write the smaller number under "from".',
  'rule-without-condition': 'Say when it holds: days late, % complete or a status.',
};
