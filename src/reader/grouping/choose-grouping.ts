/** Decides how the actions of a plan are put under recommendations. */
import type { Decision } from '../../model/decision';
import { trimmed, type PlanRow, type ReadingPart } from './plan-rows';
import type { Section } from './sections';

export type Grouping = Decision['grouping'];

const GROUPINGS: readonly Grouping[] = [
  'column',
  'merged',
  'section-rows',
  'reference-prefix',
  'sheet-per-group',
  'none',
];
/** Share of actions with a reference of several parts that makes it a grouping. */
const MOSTLY = 0.6;
/** Most groups an action may have on average for references to be a grouping inside sections. */
const GROUPED = 0.7;

export interface GroupingChoice {
  readonly grouping: Grouping;
  /** Level of the sections that are recommendations; -1 where none is. */
  readonly recommendationLevel: number;
  /** Level of the sections that are themes; -1 where none is. */
  readonly themeLevel: number;
}

export interface Layout {
  readonly parts: readonly ReadingPart[];
  readonly rows: readonly PlanRow[];
  readonly sections: readonly Section[];
  readonly levels: number;
}

/** True where some action row names its recommendation, or rows of their own do under such a column. */
function namedInColumn({ parts, rows }: Layout): boolean {
  return rows.some(({ kind, part, row }) => {
    const reading = parts[part];
    if (!reading || kind === 'gap' || kind === 'heading') return false;
    const { recommendation, recommendationReference } = reading.columns;
    return [recommendation, recommendationReference].some(
      (column) => trimmed(reading.grid, row, column) !== '',
    );
  });
}

interface Prefixes {
  /** Share of actions that have one. */
  readonly share: number;
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
      if (!section || section.part > part || (section.part === part && section.row > row)) break;
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
  return {
    share: actions === 0 ? 0 : having / actions,
    severalInSection: several && groups <= having * GROUPED,
    oneOfLetters: all.size === 1 && having > 1 && [...all].every((key) => !/\d/.test(key)),
  };
}

/** The way to group, most certain first: a column, headings or sheets, references; else none. */
export function chooseGrouping(layout: Layout, chosen: string | null): GroupingChoice {
  const { parts, rows, levels } = layout;
  const inner = levels - 1;
  const named = namedInColumn(layout);
  const byParent = rows.some(({ kind }) => kind === 'recommendation');
  const prefixes = prefixesOf(layout);
  const unit = parts.every(({ columns }) => columns.action < 0);
  const user = GROUPINGS.find((grouping) => grouping === chosen);
  const prefixed = prefixes.share >= MOSTLY && !prefixes.oneOfLetters;
  const byPrefix = byParent || (prefixed && (levels === 0 || prefixes.severalInSection));
  const grouping: Grouping =
    user ??
    (named || unit
      ? 'column'
      : byPrefix
        ? 'reference-prefix'
        : levels > 0
          ? layout.sections.some(({ row }) => row >= 0)
            ? 'section-rows'
            : // Sheets that are called by dates or versions alone name no recommendations.
              layout.sections.every(({ dated }) => dated)
              ? 'none'
              : 'sheet-per-group'
          : 'none');
  const bySection = grouping === 'section-rows' || grouping === 'sheet-per-group';
  return bySection
    ? { grouping, recommendationLevel: inner, themeLevel: inner - 1 }
    : { grouping, recommendationLevel: -1, themeLevel: inner };
}
