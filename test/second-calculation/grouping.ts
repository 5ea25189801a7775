/** Which recommendation each row belongs to, in the order in which the plan names them, and under which theme (3.5, 3.6, 3.9). */
import type { PlainPlan, PlainRow } from './plain-plan';
import { levelled, textIn } from './plain-plan';

interface PlainRecommendation {
  reference: string;
  readonly text: string;
  readonly theme: string | null;
  /** Rows that are its actions. */
  readonly actions: number[];
  /** The row that first names it. */
  readonly row: number;
  /** The first row of each other text that it is named with. */
  readonly otherTexts: number[];
}

export interface Groups {
  readonly recommendations: PlainRecommendation[];
  readonly themes: string[];
  /** Rows that are actions, in order. */
  readonly actions: number[];
  /** Recommendation of each row; null for none. */
  readonly ownerOf: (number | null)[];
  /** The first row whose blank cell was taken to belong to the recommendation above; null where there is none. */
  readonly inferred: number | null;
}

/** "Recommendation 3: ..." gives 3, "R3: ..." gives R3, "3. ..." gives 3. */
function numberAtStart(text: string): string | null {
  const [, called] = /^Recommendation (\d+)\b/i.exec(text) ?? [];
  if (called) return called;
  const [, code] = /^(R\d+|\d+)(?=[.):]|\s+[-–]|\s+[A-Z])/.exec(text) ?? [];
  return code ?? null;
}

/** What references share before their last part: 3.1 and 3.2 give 3. */
function sharedPart(references: readonly string[]): string | null {
  let shared: string | null = null;
  for (const reference of references) {
    const [, start] = /^(.+)\.\d+$/.exec(reference) ?? [];
    if (start === undefined || (shared !== null && shared !== start)) return null;
    shared = start;
  }
  return shared;
}

const knownBy = (number: string, text: string): string => (number === '' ? `text ${levelled(text)}` : number);

export function groupRows(plan: PlainPlan): Groups {
  const recommendations: PlainRecommendation[] = [];
  const places = new Map<string, number>();
  const themes: string[] = [];
  const actions: number[] = [];
  const ownerOf: (number | null)[] = [];
  let inferred: number | null = null;
  let above: number | null = null;

  const nameIt = (row: PlainRow, at: number): number => {
    const text = textIn(row, 'recommendation');
    const theme = textIn(row, 'theme');
    const number = textIn(row, 'number') || (numberAtStart(text) ?? '');
    const key = `${levelled(theme)}|${knownBy(number.toLowerCase(), text)}`;
    const known = places.get(key);
    if (known !== undefined) {
      const one = recommendations[known];
      const texts = one
        ? [
            one.text,
            ...one.otherTexts.map((row) => textIn(plan.rows[row] ?? { cells: {} }, 'recommendation')),
          ]
        : [];
      if (one && text !== '' && !texts.some((other) => levelled(other) === levelled(text)))
        one.otherTexts.push(at);
      return known;
    }
    if (theme !== '' && !themes.some((one) => levelled(one) === levelled(theme))) themes.push(theme);
    places.set(key, recommendations.length);
    recommendations.push({
      ...{ reference: number, text, theme: theme === '' ? null : theme },
      ...{ actions: [], row: at, otherTexts: [] },
    });
    return recommendations.length - 1;
  };

  plan.rows.forEach((row, at) => {
    const named = textIn(row, 'recommendation') !== '' || textIn(row, 'number') !== '';
    let owner: number | null = null;
    if (named) owner = nameIt(row, at);
    else if (!plan.inTable && above !== null) {
      owner = above;
      inferred ??= at;
    }
    above = owner;
    ownerOf.push(owner);
    if (textIn(row, 'action') === '') return;
    actions.push(at);
    if (owner !== null) recommendations[owner]?.actions.push(at);
  });

  recommendations.forEach((one, index) => {
    if (one.reference !== '') return;
    const references = one.actions.map((at) => textIn(plan.rows[at] ?? { cells: {} }, 'reference'));
    one.reference = sharedPart(references) ?? String(index + 1);
  });
  return { recommendations, themes, actions, ownerOf, inferred };
}
