/** The recommendation is what its actions' references have in common: 3.1 and 3.2 stand under 3. */
import { cellRef } from '../../model/grid';
import { isBelow } from './sections';
import { nameLikeAction, type Layout, type Placing, type RowToPlace, type Shape } from './shape';

declare module '../../model/decision' {
  interface Groupings {
    'reference-prefix': true;
  }
}

/** Share of actions with a reference of several parts that makes it a grouping. */
const MOSTLY = 0.6;
/** Most groups an action may have on average for references to be a grouping inside sections. */
const GROUPED = 0.7;

interface Prefixes {
  /** Most actions have one. */
  readonly isMost: boolean;
  /** Some section of the innermost level has actions of several, which have several actions each. */
  readonly severalInSection: boolean;
  /** All actions have the same letters before their number: CPC-1, CPC-2. They name the plan, and no recommendation. */
  readonly oneOfLetters: boolean;
}

function prefixesOf({ rows, sections }: Layout): Prefixes {
  let actions = 0;
  let having = 0;
  let several = false;
  let groups = 0;
  let under = new Set<string>();
  let next = 0;
  const all = new Set<string>();
  for (const { kind, part, row, prefix } of rows) {
    while (next < sections.length) {
      const section = sections[next];
      if (!section || isBelow(section, part, row)) break;
      under = new Set();
      next++;
    }
    if (kind !== 'action') continue;
    actions++;
    if (prefix === null) continue;
    having++;
    all.add(prefix.key);
    if (!under.has(prefix.key)) groups++;
    under.add(prefix.key);
    if (under.size > 1) several = true;
  }
  const [first = '', ...others] = all;
  return {
    isMost: having > 0 && having >= actions * MOSTLY,
    severalInSection: several && groups <= having * GROUPED,
    oneOfLetters: having > 1 && others.length === 0 && !/\d/.test(first),
  };
}

function fits(layout: Layout): boolean {
  if (layout.rows.some(({ kind }) => kind === 'recommendation')) return true;
  const { isMost, severalInSection, oneOfLetters } = prefixesOf(layout);
  return isMost && !oneOfLetters && (layout.levels === 0 || severalInSection);
}

function place({ part: { block, columns }, row: { row, reference, prefix } }: RowToPlace): Placing {
  if (prefix === null) return { kind: 'none' };
  const cell = reference?.cell ?? cellRef(block.grid, row, columns.main);
  return { kind: 'named', naming: { reference: prefix.text, text: '', cell } };
}

export const BY_REFERENCE_PREFIX: Shape = { fits, namedBy: 'references', nameRow: nameLikeAction, place };
