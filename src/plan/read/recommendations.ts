/** Gathers recommendations as rows name them: one for each reference or text, in the order first named (3.5, 3.6). */
import type { CellRef } from '../grid';
import type { Recommendation, ReadingNote, Theme } from '../plan';
import type { ReferencePrefix } from './plan-rows';
import { levelReference, referenceOfText } from './reference-text';

/** A recommendation while its actions are still being found. */
export interface Draft {
  reference: string | null;
  text: string;
  theme: string | null;
  readonly cell: CellRef;
  readonly actions: number[];
  /** What its actions' references begin with: one, or several that disagree. */
  readonly prefixes: Set<string>;
  prefix: string | null;
  /** Actions whose reference has no part before the last. */
  unprefixed: number;
}

export interface Naming {
  /** Its own column's value; null or "" where there is none. */
  readonly reference: string | null;
  readonly text: string;
  readonly cell: CellRef;
}

const levelText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export class Recommendations {
  readonly drafts: Draft[] = [];
  readonly notes: ReadingNote[] = [];
  private readonly byReference = new Map<string, Draft>();
  private readonly byText = new Map<string, Draft>();
  /** Exactly what rows have said so far: most rows repeat one of them. */
  private readonly byNaming = new Map<string, Draft>();
  /** Recommendations whose actions' references all begin with the same. Filled when the first is asked for. */
  private byPrefix: Map<string, Draft> | null = null;

  /** The recommendation of that reference or text; made where it is new. */
  name(naming: Naming): Draft {
    const key = `${naming.reference ?? ''}\n${naming.text}`;
    const known = this.byNaming.get(key);
    if (known) return known;
    const draft = this.level(naming);
    this.byNaming.set(key, draft);
    return draft;
  }

  private level({ reference, text, cell }: Naming): Draft {
    const inText = reference ? null : referenceOfText(text);
    const own = (reference || inText?.reference) ?? null;
    const words = inText ? inText.rest : text;
    const key = own === null ? null : levelReference(own);
    const known =
      (key === null ? undefined : this.byReference.get(key)) ??
      (key === null && words !== '' ? this.byText.get(levelText(words)) : undefined);
    if (known) {
      this.compare(known, words, cell);
      return known;
    }
    const draft: Draft = {
      reference: own,
      text: words,
      theme: null,
      cell,
      actions: [],
      prefixes: new Set(),
      prefix: null,
      unprefixed: 0,
    };
    this.drafts.push(draft);
    if (key !== null) this.byReference.set(key, draft);
    if (words !== '' && !this.byText.has(levelText(words))) this.byText.set(levelText(words), draft);
    return draft;
  }

  /**
   * The recommendation that has a levelled reference, or whose actions' references begin with it; null where none has.
   * To be asked when all recommendations have been named.
   */
  withReference(key: string): Draft | null {
    if (!this.byPrefix) {
      this.byPrefix = new Map();
      for (const draft of this.drafts) {
        const [prefix] = draft.prefixes;
        if (prefix !== undefined && draft.prefixes.size === 1 && !this.byPrefix.has(prefix)) {
          this.byPrefix.set(prefix, draft);
        }
      }
    }
    return this.byReference.get(key) ?? this.byPrefix.get(key) ?? null;
  }

  /** Put an action under a recommendation; `prefix` is that of its reference. */
  add(draft: Draft, action: number, prefix: ReferencePrefix | null): void {
    draft.actions.push(action);
    if (prefix === null) draft.unprefixed++;
    else {
      draft.prefix ??= prefix.text;
      draft.prefixes.add(prefix.key);
    }
  }

  private compare(draft: Draft, words: string, cell: CellRef): void {
    if (words === '') return;
    if (draft.text === '') {
      draft.text = words;
      this.byText.set(levelText(words), draft);
    } else if (levelText(draft.text) !== levelText(words)) {
      const facts = { first: draft.text, other: words };
      this.notes.push({ code: 'reference-duplicate', cell, value: draft.reference, suggestion: null, facts });
    }
  }

  /** What its actions' references have in common; null where they have nothing, or another recommendation has it too. */
  private implied(draft: Draft): string | null {
    if (draft.prefix === null || draft.prefixes.size !== 1 || draft.unprefixed > 0) return null;
    const key = levelReference(draft.prefix);
    if (this.byReference.has(key)) return null;
    const sharers = this.sharers.get(key) ?? 0;
    return sharers > 1 ? null : draft.prefix;
  }

  private readonly sharers = new Map<string, number>();

  /** The recommendations in the order first named, and their themes in theirs. */
  finish(): { recommendations: Recommendation[]; themes: Theme[] } {
    this.sharers.clear();
    for (const { reference, prefixes } of this.drafts) {
      if (reference !== null) continue;
      for (const key of prefixes) this.sharers.set(key, (this.sharers.get(key) ?? 0) + 1);
    }
    const themes = new Map<string, { name: string; recommendations: number[]; index: number }>();
    const recommendations = this.drafts.map((draft, index): Recommendation => {
      const key = draft.theme ? levelText(draft.theme) : '';
      let theme = key === '' ? undefined : themes.get(key);
      if (!theme && draft.theme && key !== '') {
        theme = { name: draft.theme, recommendations: [], index: themes.size };
        themes.set(key, theme);
      }
      theme?.recommendations.push(index);
      return {
        index,
        reference: draft.reference ?? this.implied(draft) ?? String(index + 1),
        text: draft.text,
        theme: theme?.index ?? null,
        actions: draft.actions,
        cell: draft.cell,
      };
    });
    return {
      recommendations,
      themes: [...themes.values()].map(({ name, recommendations: list }) => ({
        name,
        recommendations: list,
      })),
    };
  }
}
