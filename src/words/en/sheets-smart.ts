/** What the SMART check says: advice on how plainly actions are put, and nothing about those who own them. */
import type { SmartAsk } from '../../measure/smart/smart-of';
import type { Plan } from '../../model/plan';
import { countOf, countOrNone, sayOrSays } from './phrases';

export const SMART_LABELS: Readonly<Record<SmartAsk, string>> = {
  what: 'What is done',
  measure: 'How it is measured',
  who: 'Who does it',
  when: 'By when',
};

/** The rule behind each, as the method has it. */
export const SMART_RULES: Readonly<Record<SmartAsk, string>> = {
  what: 'three words or more, of which the first is none without an end, such as continue, explore, support, ensure',
  measure: 'a figure, or a word of measure, such as target, baseline, at least, every, monthly',
  who: 'an owner who is a person or a post, and no group',
  when: 'a date that is a day',
};

export const SMART_WORDS = {
  intro:
    'Advice on how open actions are put, by rules that look at words alone: it changes no figure and says nothing about anybody’s work.',
  asks: 'What open actions say',
  ask: 'Asked',
  rule: 'Said where the plan has',
  said: 'Said by',
  actions: 'Open actions that leave something unsaid',
  reference: 'No.',
  action: 'Action',
  missing: 'Not said',
} as const;

/** "Of the 32 open actions, nine say all four." */
export function smartSentence(open: number, plain: number, unit: Plan['unit']): string {
  if (open === 0) return 'Nothing is open.';
  const all = 'all four: what is done, how it is measured, who does it and by when.';
  if (open === 1) return `The one open ${unit} ${plain === 1 ? 'says' : 'does not say'} ${all}`;
  return `Of the ${countOf(open, `open ${unit}`)}, ${countOrNone(plain)} ${sayOrSays(plain)} ${all}`;
}
