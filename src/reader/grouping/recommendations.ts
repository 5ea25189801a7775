/** Gathers recommendations as rows name them: one for each reference or text, in the order first named (3.5, 3.6). */
import type { CellRef } from '../../model/grid';
import type { Recommendation, ReadingNote, Theme } from '../../model/plan';
import { byFrequency } from '../../model/by-frequency';
import { groupBy } from '../../model/group-by';
import { note } from '../../model/reading-note';
import type { ReferencePrefix } from './plan-rows';
import { levelReference, referenceOfText } from '../text/reference-text';
import {
  levelWording,
  NO_SCOPE,
  textsBeyond,
  within,
  type FoundRecommendation,
  type Scope,
} from './found-recommendation';

export interface Naming {
  /** Its own column's value; null or "" where there is none. */
  readonly reference: string | null;
  readonly text: string;
  readonly cell: CellRef;
}

/** A recommendation as a list apart from the actions has it; `theme` is "" for none. */
export interface Listed {
  readonly reference: string;
  readonly text: string;
  readonly theme: string;
  readonly cell: CellRef;
}

/** One of which only the name is known. Written out: a copy to which properties are added takes many times as long. */
const makeFound = (
  reference: string | null,
  text: string,
  { theme, source, sorted }: Scope,
  cell: CellRef,
): FoundRecommendation => ({
  reference,
  text,
  theme: theme || null,
  source,
  sorted,
  cell,
  actions: [],
  prefixes: new Set(),
  prefix: null,
  unprefixed: 0,
});

/** "1" of "R1" and "1.0": what may be called so as well. @param key a levelled reference */
const numberOf = (key: string): string => key.replace(/^r(?=\d)|\.0+$/g, '');
/** The same of a reference as it is written. */
export const listKey = (reference: string): string => numberOf(levelReference(reference));

/** What all its actions' references begin with; null where they do not agree, or there are none. */
const sharedPrefix = ({ prefix, prefixes, unprefixed }: FoundRecommendation): string | null =>
  prefixes.size === 1 && !unprefixed ? prefix : null;

/** By what a list may know it: its reference, or what all its actions' references begin with. */
function keyOf(one: FoundRecommendation): string | null {
  const own = one.reference ?? sharedPrefix(one);
  return own && listKey(own);
}

const put = (map: Map<string, FoundRecommendation[]>, key: string, one: FoundRecommendation): void => {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
};

const themeOf = ({ theme }: FoundRecommendation): string => levelWording(theme ?? '');
const placed = (key: string, one: FoundRecommendation): string =>
  JSON.stringify([key, themeOf(one), one.source, one.sorted, one.cell.sheet]);

export class Recommendations {
  found: FoundRecommendation[] = [];
  readonly notes: ReadingNote[] = [];
  private readonly byReference = new Map<string, FoundRecommendation[]>();
  /** Of the same, by their number alone. */
  private readonly byNumber = new Map<string, FoundRecommendation[]>();
  private readonly byText = new Map<string, FoundRecommendation[]>();
  /** Exactly what rows have said so far: most rows repeat one of them, and most of these the row above. */
  private readonly byNaming = new Map<string, FoundRecommendation>();
  private above: { readonly said: readonly (string | null)[]; readonly one: FoundRecommendation } | null =
    null;
  /** Recommendations whose actions' references all begin with the same. Filled when the first is asked for. */
  private byPrefix: Map<string, FoundRecommendation[]> | null = null;

  /** The recommendation of that reference or text in that place; made where it is new. */
  name(naming: Naming, scope: Scope = NO_SCOPE): FoundRecommendation {
    const said = [naming.reference, naming.text, scope.theme, scope.source, scope.sorted, naming.cell.sheet];
    const { above } = this;
    if (above !== null && said.every((part, at) => part === above.said[at])) return above.one;
    const key = JSON.stringify(said);
    const one = this.byNaming.get(key) ?? this.findOrMake(naming, scope);
    this.byNaming.set(key, one);
    this.above = { said, one };
    return one;
  }

  private findOrMake({ reference, text, cell }: Naming, scope: Scope): FoundRecommendation {
    const inText = reference ? null : referenceOfText(text);
    const own = (reference || inText?.reference) ?? null;
    const words = inText ? inText.rest : text;
    const key = own === null ? null : levelReference(own);
    const level = levelWording(words);
    const asked = { scope, sheet: cell.sheet, words };
    const known =
      within(key === null ? this.byText.get(level) : this.byReference.get(key), asked) ??
      within(this.calledOtherwise(key, level), asked);
    if (known) {
      this.compare(known, words, cell);
      if (known.theme === null && scope.theme !== '') known.theme = scope.theme;
      return known;
    }
    const one = makeFound(own, words, scope, cell);
    this.found.push(one);
    if (key !== null) {
      this.noteTwo(one, this.byReference.get(key) ?? []);
      put(this.byReference, key, one);
      put(this.byNumber, numberOf(key), one);
    }
    if (words !== '') put(this.byText, level, one);
    return one;
  }

  /** "R1", "1" and "1.0" of one text, or of none, are one. */
  private calledOtherwise(key: string | null, level: string): FoundRecommendation[] | undefined {
    const others = key === null ? undefined : this.byNumber.get(numberOf(key));
    return others?.filter(({ text }) => levelWording(text) === level);
  }

  /**
   * The recommendation that has a levelled reference, or whose actions' references begin with it; null where none has.
   * To be asked when all recommendations have been named.
   */
  withReference(key: string, scope: Scope, sheet: string): FoundRecommendation | null {
    this.byPrefix ??= groupBy(this.found, ({ prefixes }) => (prefixes.size === 1 ? [...prefixes][0] : null));
    const asked = { scope, sheet, words: '' };
    return within(this.byReference.get(key), asked) ?? within(this.byPrefix.get(key), asked) ?? null;
  }

  /** Put an action under a recommendation; `prefix` is that of its reference. */
  add(one: FoundRecommendation, action: number, prefix: ReferencePrefix | null): void {
    one.actions.push(action);
    if (prefix === null) one.unprefixed++;
    else {
      one.prefix ??= prefix.text;
      one.prefixes.add(prefix.key);
    }
  }

  /**
   * Makes one of those that have the same number and say the same under other headings or sheets, where so many do that
   * these only sort their actions: then they are no themes. What is called a theme has the last word.
   *
   * @param hasThemes the plan has a column of themes
   * @returns the one that each of the others has become
   */
  joinScattered(
    hasThemes: boolean,
  ): ReadonlyMap<FoundRecommendation | null, FoundRecommendation | undefined> {
    this.countSharers();
    const called = hasThemes || this.found.some((one) => /^theme\b/.test(themeOf(one)));
    const numbers = new Set<string>();
    const alike = groupBy(this.found, (one) => {
      // "Recommendation 1" is no more than its number.
      const words = referenceOfText(one.text)?.rest === one.text ? '' : levelWording(one.text);
      const own = this.referenceOf(one);
      if (!own || !words.includes(' ')) return null;
      const number = JSON.stringify([listKey(own), one.source, called && themeOf(one)]);
      numbers.add(number);
      return number + words;
    });
    const scattered = [...alike.values()].filter(({ length }) => length > 1);
    const joined = new Map<FoundRecommendation | null, FoundRecommendation | undefined>();
    // One that comes back may have the same words by chance. Where many a number means another one, each list has its own.
    const others = alike.size - numbers.size;
    if (scattered.length < Math.max(2, alike.size / 4, others * 2 + 1)) return joined;
    for (const [first, ...rest] of scattered)
      for (const one of rest) {
        joined.set(one, first);
        first?.actions.push(...one.actions);
      }
    this.found = this.found.filter((one) => !joined.has(one));
    if (!called) for (const one of this.found) one.theme = null;
    return joined;
  }

  private compare(one: FoundRecommendation, words: string, cell: CellRef): void {
    if (words === '') return;
    if (one.text === '') {
      one.text = words;
      put(this.byText, levelWording(words), one);
    } else if (levelWording(one.text) !== levelWording(words)) {
      const facts = { first: one.text, other: words };
      this.notes.push(note('reference-duplicate', cell, facts, one.reference));
    }
  }

  /** Another of the same reference on a sheet that only sorts: nothing that is printed tells the two apart. */
  private noteTwo(one: FoundRecommendation, known: readonly FoundRecommendation[]): void {
    const [first, second] = textsBeyond(one, known);
    const other = one.text || second;
    if (first && other)
      this.notes.push(note('reference-duplicate', one.cell, { first, other }, one.reference));
  }

  /** The numbers (or levelled references) of those of which rows say nothing else, not even a theme; none where any row says more. */
  bareKeys(): ReadonlySet<string> {
    const keys = this.found.map((one) => (one.text === '' ? keyOf(one) : null));
    return new Set(keys.every((key) => key !== null) ? keys : []);
  }

  /** Texts and themes, and recommendations that no row has named, in the order of their list; what it does not hold comes after. */
  takeListed(listed: readonly Listed[]): void {
    const byKey = new Map(this.found.map((one) => [keyOf(one), one]));
    const inOrder = listed.map(({ reference, text, theme, cell }): FoundRecommendation => {
      const known = byKey.get(listKey(reference));
      if (known) {
        known.reference ??= reference;
        known.text = text;
        known.theme ??= theme || null;
      }
      return known ?? makeFound(reference, text, { ...NO_SCOPE, theme }, cell);
    });
    this.found = [...new Set([...inOrder, ...this.found])];
  }

  /** Its own, or what its actions' references have in common; null where they have nothing, or another recommendation has it too. */
  private referenceOf(one: FoundRecommendation): string | null {
    if (one.reference !== null) return one.reference;
    const prefix = sharedPrefix(one);
    if (prefix === null) return null;
    const key = levelReference(prefix);
    const scope = { ...one, theme: one.theme ?? '' };
    const known = within(this.byReference.get(key), { scope, sheet: one.cell.sheet, words: '' });
    return known || (this.sharers.get(placed(key, one)) ?? 0) > 1 ? null : prefix;
  }

  private sharers: ReadonlyMap<string, number> = new Map();

  private countSharers(): void {
    const unnamed = this.found.filter(({ reference }) => reference === null);
    this.sharers = new Map(
      byFrequency(unnamed.flatMap((one) => [...one.prefixes].map((prefix) => placed(prefix, one)))),
    );
  }

  /** The recommendations in the order first named, and their themes in theirs. */
  finish(): { recommendations: Recommendation[]; themes: Theme[] } {
    this.countSharers();
    const themed = groupBy(this.found.entries(), ([, one]) => themeOf(one) || null);
    const numbers = new Map([...themed.keys()].map((key, index) => [key, index]));
    const recommendations = this.found.map((one, index): Recommendation => ({
      index,
      reference: this.referenceOf(one) ?? String(index + 1),
      text: one.text,
      theme: numbers.get(themeOf(one)) ?? null,
      source: one.source || null,
      actions: one.actions.toSorted((a, b) => a - b),
      cell: one.cell,
    }));
    return {
      recommendations,
      themes: [...themed.values()].map((list) => ({
        name: list[0]?.[1].theme ?? '',
        recommendations: list.map(([index]) => index),
      })),
    };
  }
}
