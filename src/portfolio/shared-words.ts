/** Recommendations of several plans that share their words: three in a row or more, by a stated rule and never by likeness. */

/** Words of every recommendation say nothing of what one is about: they neither count nor part those beside them. */
const SMALL =
  /^(?:an?|the|and|or|of|to|in|for|on|with|by|at|from|as|is|are|be|been|its?|that|this|these|their|our|your|will|should|must|can|could|would|also|all|any|more|other|such|through|across|into|within|councils?|s)$/;
const IN_A_ROW = 3;
/** More are not compared: what is kept of each would no longer be little. */
export const MOST_COMPARED = 20_000;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Place {
  /** Positions in the lists that were given. */
  readonly plan: number;
  readonly recommendation: number;
}

export interface SharedWords {
  /** As the first of the recommendations has them, small words among them: "medium term financial strategy". */
  readonly words: readonly string[];
  /** In two plans or more. */
  readonly places: readonly Place[];
  readonly plans: number;
}

/** @param plans the texts of each plan's recommendations */
export function findSharedWords(plans: readonly (readonly string[])[]): SharedWords[] {
  const all = plans.flatMap((texts, plan) =>
    texts.map((text, recommendation) => ({ plan, recommendation, text, runs: runsOf(text) })),
  );
  /** By three words, where they stand: positions in `all`, each once and in order. */
  const found = new Map<string, number[]>();
  all.forEach(({ runs }, at) => {
    for (const key of new Set(runs.flatMap(threes))) {
      const known = found.get(key);
      if (known) known.push(at);
      else found.set(key, [at]);
    }
  });
  const planAt = (at: number | undefined): number | undefined => all[at ?? -1]?.plan;
  const isShared = (places: readonly number[]): boolean => planAt(places[0]) !== planAt(places.at(-1));

  /** By the recommendations that share them. */
  const shared = new Map<string, { readonly places: readonly number[]; readonly words: Set<string> }>();
  all.forEach(({ text, runs }, at) => {
    for (const run of runs) {
      const keys = threes(run);
      for (let from = 0, to: number; from < keys.length; from = to) {
        const places = found.get(keys[from] ?? '') ?? [];
        const id = places.join();
        to = from + 1;
        while (to < keys.length && (found.get(keys[to] ?? '') ?? []).join() === id) to += 1;
        // The first recommendation says the words for all.
        if (places[0] !== at || !isShared(places)) continue;
        const group = shared.get(id) ?? { places, words: new Set() };
        shared.set(id, group);
        group.words.add(spanOf(text, run, from, to + IN_A_ROW - 2));
      }
    }
  });
  const groups = [...shared.values()].map(({ places, words }): SharedWords => {
    const those = places.flatMap((at) => all[at] ?? []);
    return {
      words: [...words],
      places: those.map(({ plan, recommendation }) => ({ plan, recommendation })),
      plans: new Set(those.map(({ plan }) => plan)).size,
    };
  });
  return groups.sort((a, b) => b.plans - a.plans || lengthOf(b) - lengthOf(a));
}

const lengthOf = ({ words }: SharedWords): number => words.join(' ').length;

/** The words of each clause that count: what stands on both sides of a full stop or a semicolon is not in a row. */
function runsOf(text: string): Word[][] {
  const runs: Word[][] = [];
  let end = -1;
  for (const found of text.matchAll(WORD)) {
    const word = { text: found[0].toLowerCase(), start: found.index, end: found.index + found[0].length };
    if (end < 0 || /[.;:!?\n]/.test(text.slice(end, word.start))) runs.push([]);
    end = word.end;
    if (!SMALL.test(word.text)) runs.at(-1)?.push(word);
  }
  return runs;
}

/** Each three of them that follow each other. */
const threes = (run: readonly Word[]): string[] =>
  run.slice(IN_A_ROW - 1).map((_, at) =>
    run
      .slice(at, at + IN_A_ROW)
      .map(({ text }) => text)
      .join(' '),
  );

const spanOf = (text: string, run: readonly Word[], from: number, to: number): string =>
  text.slice(run[from]?.start, run[to]?.end).replace(/\s+/g, ' ');
