/** What is said where Excel would not tell something of the plan that it could be read without. */
import type { UnreadFact } from '../../model/grid';
import { listOf, quote } from './phrases';

const FACTS: Readonly<Record<UnreadFact, string>> = {
  looks: 'the colours of its cells and what is struck through',
  lists: 'which values its drop-down lists allow',
  rules: 'what its conditional formatting looks like (it is taken to colour its cells)',
};

export interface UnreadOfSheet {
  readonly sheet: string;
  readonly facts: readonly UnreadFact[];
}

/** "Excel would not say of the sheet "Action plan" which values its drop-down lists allow. The plan was read without that." */
export const unreadSentence = ({ sheet, facts }: UnreadOfSheet): string =>
  `Excel would not say of the sheet ${quote(sheet, 31)} ${listOf(facts.map((fact) => FACTS[fact]))}. The plan was read without that.`;

/** The item of How this was worked out that the sentence stands beside. */
export const UNREAD_LABEL = 'Not read';
