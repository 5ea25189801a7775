/** A column that the user names: by its header, by the lower of two header rows, or by its letter where it has no header of its own. */
import { columnLetters } from '../../model/address';
import { levelText } from '../../model/level-text';
import type { Reason } from '../../model/decision';
import type { ColumnRole } from '../../model/terms';
import type { Label } from './block';

/** Header text per role that the user has chosen; "" for none. Keys are roles, never text of the plan. */
export type ChosenHeaders = Readonly<Partial<Record<ColumnRole, string>>>;

export const BY_USER: Reason = { signal: 'chosen', weight: 100, facts: {} };

export interface ColumnName {
  readonly name: string;
  /** True where the name is the column's letter: it has no header, or shares it. */
  readonly isLetter: boolean;
}

/** How a user may name each column: its header where that is there once, else its letter. `left`: sheet column of the grid's first. */
export function columnNames(labels: readonly Label[], left: number): ColumnName[] {
  const times = new Map<string, number>();
  for (const { text } of labels) times.set(levelText(text), (times.get(levelText(text)) ?? 0) + 1);
  return labels.map(({ text, column }) =>
    text !== '' && times.get(levelText(text)) === 1
      ? { name: text, isLetter: false }
      : { name: columnLetters(left + column), isLetter: true },
  );
}

/** The label under the name that the user gave it; undefined where the block has none of that name. */
export function labelNamed(labels: readonly Label[], name: string, left: number): Label | undefined {
  const level = levelText(name);
  if (level === '') return undefined;
  const byHeader =
    labels.find(({ text }) => levelText(text) === level) ??
    labels.find(({ text }) => levelText(text).endsWith(`: ${level}`));
  if (byHeader) return byHeader;
  const letter = labels.find(({ column }) => columnLetters(left + column).toLowerCase() === level);
  return letter && { ...letter, text: columnLetters(left + letter.column) };
}

/** The labels of a choice: one, or several whose names are joined " + ". */
export function labelsNamed(labels: readonly Label[], choice: string, left: number): Label[] {
  const whole = labelNamed(labels, choice, left);
  if (whole) return [whole];
  return choice.split(' + ').flatMap((name) => labelNamed(labels, name, left) ?? []);
}
