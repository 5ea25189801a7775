/** What every code of finding has to say, and the small tools its sentences are made with. */
import type { Finding, FindingCode } from '../../../check/finding';
import { quote } from '../phrases';

export interface FindingWords<Code extends FindingCode = FindingCode> {
  /** What is wrong with this one: a sentence with its facts filled in. */
  readonly title: (finding: Finding<Code>) => string;
  /** What is wrong with `count` of them (two or more, or one where the group is spoken of). */
  readonly group: (count: number) => string;
  /** Why it matters, in one line. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: (finding: Finding<Code>) => string;
  /** What to do about a group. */
  readonly groupTodo: string;
}

/** Words for some of the codes, or for all of them. */
export type WordsByCode<Code extends FindingCode = FindingCode> = {
  readonly [One in Code]: FindingWords<One>;
};

/** What is wrong with one is said of several in the same words. */
export const wrong = (words: string) => ({ title: () => words, group: () => words });
/** What to do about one is to be done about several. */
export const toDo = (words: string) => ({ todo: () => words, groupTodo: words });

/** The value found in quotation marks, or what to call it where the cell shows none. */
export const valueOf = ({ value }: Finding, otherwise: string): string => (value ? quote(value) : otherwise);

/** The sentence with the suggestion where there is one, else the other one. */
export const suggesting = (
  { suggestion }: Finding,
  sentence: (suggestion: string) => string,
  otherwise: string,
): string => (suggestion ? sentence(quote(suggestion)) : otherwise);
