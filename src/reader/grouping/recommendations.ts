/** Gathers recommendations as rows name them: one for each reference or text, in the order first named (3.5, 3.6). */
import type { CellRef } from '../../model/grid';
import type { Recommendation, ReadingNote, Theme } from '../../model/plan';
import type { ReferencePrefix } from './plan-rows';
import { levelReference, referenceOfText } from '../text/reference-text';

/** A recommendation while its actions are still being found. */
export interface Draft {
  reference: string | null;
  text: string;
  theme: string | null;
  /** The report it comes from, "" for none; and the sheet. */
  readonly source: string;
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

/** Where a row stands: a reference is known within its theme, its source report and its sheet (3.6). */
export interface Scope {
  readonly theme: string;
  readonly source: string;
}

export const NO_SCOPE: Scope = { theme: '', source: '' };

const levelText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const put = (map: Map<string, Draft[]>, key: string, draft: Draft): void => {
  const list = map.get(key);
  if (list) list.push(draft);
  else map.set(key, [draft]);
};

const scopeOf = ({ theme, source }: Draft): Scope => ({ theme: theme ?? '', source });
const placed = (key: string, { theme, source, cell }: Draft): string =>
  JSON.stringify([key, levelText(theme ?? ''), source, cell.sheet]);

/**
 * The one of several with the same reference (or text) that stands in the same theme, report and sheet. A row or
 * recommendation that names no theme may belong to any: the latest counts.
 */
function within(drafts: readonly Draft[] | undefined, scope: Scope, sheet: string): Draft | undefined {
  const near = drafts?.filter(
    (draft) =>
      draft.cell.sheet === sheet && (draft.source === scope.source || !draft.source || !scope.source),
  );
  const theme = levelText(scope.theme);
  return (
    near?.findLast((draft) => levelText(draft.theme ?? '') === theme) ??
    near?.findLast((draft) => draft.theme === null || theme === '')
  );
}

export class Recommendations {
  readonly drafts: Draft[] = [];
  readonly notes: ReadingNote[] = [];
  private readonly byReference = new Map<string, Draft[]>();
  private readonly byText = new Map<string, Draft[]>();
  /** Exactly what rows have said so far: most rows repeat one of them. */
  private readonly byNaming = new Map<string, Draft>();
  /** Recommendations whose actions' references all begin with the same. Filled when the first is asked for. */
  private byPrefix: Map<string, Draft[]> | null = null;

  /** The recommendation of that reference or text in that place; made where it is new. */
  name(naming: Naming, scope: Scope = NO_SCOPE): Draft {
    const key = JSON.stringify([naming.reference, naming.text, scope.theme, scope.source, naming.cell.sheet]);
    const known = this.byNaming.get(key);
    if (known) return known;
    const draft = this.level(naming, scope);
    this.byNaming.set(key, draft);
    return draft;
  }

  private level({ reference, text, cell }: Naming, scope: Scope): Draft {
    const inText = reference ? null : referenceOfText(text);
    const own = (reference || inText?.reference) ?? null;
    const words = inText ? inText.rest : text;
    const key = own === null ? null : levelReference(own);
    const level = levelText(words);
    const known =
      (key === null ? undefined : within(this.byReference.get(key), scope, cell.sheet)) ??
      (key === null && words !== '' ? within(this.byText.get(level), scope, cell.sheet) : undefined);
    if (known) {
      this.compare(known, words, cell);
      if (known.theme === null && scope.theme !== '') known.theme = scope.theme;
      return known;
    }
    const draft: Draft = {
      reference: own,
      text: words,
      theme: scope.theme || null,
      source: scope.source,
      cell,
      actions: [],
      prefixes: new Set(),
      prefix: null,
      unprefixed: 0,
    };
    this.drafts.push(draft);
    if (key !== null) put(this.byReference, key, draft);
    if (words !== '') put(this.byText, level, draft);
    return draft;
  }

  /**
   * The recommendation that has a levelled reference, or whose actions' references begin with it; null where none has.
   * To be asked when all recommendations have been named.
   */
  withReference(key: string, scope: Scope, sheet: string): Draft | null {
    if (!this.byPrefix) {
      this.byPrefix = new Map();
      for (const draft of this.drafts) {
        const [prefix] = draft.prefixes;
        if (prefix !== undefined && draft.prefixes.size === 1) put(this.byPrefix, prefix, draft);
      }
    }
    return (
      within(this.byReference.get(key), scope, sheet) ?? within(this.byPrefix.get(key), scope, sheet) ?? null
    );
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
      put(this.byText, levelText(words), draft);
    } else if (levelText(draft.text) !== levelText(words)) {
      const facts = { first: draft.text, other: words };
      this.notes.push({ code: 'reference-duplicate', cell, value: draft.reference, suggestion: null, facts });
    }
  }

  /** What its actions' references have in common; null where they have nothing, or another recommendation has it too. */
  private implied(draft: Draft): string | null {
    if (draft.prefix === null || draft.prefixes.size !== 1 || draft.unprefixed > 0) return null;
    const key = levelReference(draft.prefix);
    const scope = scopeOf(draft);
    if (within(this.byReference.get(key), scope, draft.cell.sheet)) return null;
    const sharers = this.sharers.get(placed(key, draft)) ?? 0;
    return sharers > 1 ? null : draft.prefix;
  }

  private readonly sharers = new Map<string, number>();

  /** The recommendations in the order first named, and their themes in theirs. */
  finish(): { recommendations: Recommendation[]; themes: Theme[] } {
    this.sharers.clear();
    for (const draft of this.drafts) {
      if (draft.reference !== null) continue;
      for (const prefix of draft.prefixes) {
        const key = placed(prefix, draft);
        this.sharers.set(key, (this.sharers.get(key) ?? 0) + 1);
      }
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
        source: draft.source || null,
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
