/** Tells which conditional formats colour cells: their colours cannot be read, so it must be said that they are there. */
import type { Area } from '../../../model/grid';
import { literalIn } from '../../common/allowed-values';
import type { Ask } from '../host/ask-each';
import type { Queued } from './read-outline';
import { queueSpecial } from './special-areas';
import { rangeAt } from '../host/sheet-area';

/** Kinds that colour cells without a fill of their own. A data bar is no colour of a cell. */
const ALWAYS: ReadonlySet<string> = new Set(['ColorScale', 'IconSet']);

/** The part of each kind that holds its look. */
const PARTS = {
  CellValue: 'cellValue',
  Custom: 'custom',
  ContainsText: 'textComparison',
  TopBottom: 'topBottom',
  PresetCriteria: 'preset',
} as const satisfies Record<string, keyof Excel.ConditionalFormat>;

const partOf = ({ type }: Excel.ConditionalFormat) =>
  (PARTS as Partial<Record<string, keyof Excel.ConditionalFormat>>)[type];

/** The rules of one column: of what kinds they are, and where they lie. */
export interface SeenRules {
  readonly rules: readonly Excel.ConditionalFormat[];
  readonly areas: readonly Area[];
}

/**
 * Only their kinds: of rules that lie over each other Excel may fail to say more.
 *
 * @param isProtected then Excel does not say where they lie, and they are taken to lie on the whole column
 */
export const askRules =
  (sheet: string, area: Area, isProtected: boolean): Ask<SeenRules> =>
  (context) => {
    const range = rangeAt(context.workbook.worksheets.getItem(sheet), area);
    const rules = range.conditionalFormats.load('items/type');
    const areas: Queued<readonly Area[]> = isProtected
      ? { take: () => [area] }
      : queueSpecial(range, 'ConditionalFormats');
    return { take: () => ({ rules: rules.items, areas: rules.items.length > 0 ? areas.take() : [] }) };
  };

/** True where some rule colours by its kind, false where none can, null where their looks have to be asked for. */
export function colourByKind({ rules }: SeenRules): boolean | null {
  if (rules.some(({ type }) => ALWAYS.has(type))) return true;
  return rules.some((rule) => partOf(rule)) ? null : false;
}

/** Of each rule that gives a fill, where it may lie and the word that it is about; null where it is about more than one. */
export type RuleFills = readonly { readonly areas: readonly Area[]; readonly text: string | null }[];

/** They are proxies of the same run. */
export const askFills =
  ({ rules, areas }: SeenRules): Ask<RuleFills> =>
  () => {
    const parts = rules.flatMap((rule) => {
      const name = partOf(rule);
      if (!name) return [];
      const part = rule[name] as Excel.CellValueConditionalFormat;
      const value = name === 'cellValue' ? part.load('rule') : null;
      return [{ fill: part.format.fill.load('color'), value }];
    });
    return {
      take: () =>
        parts.flatMap(({ fill, value }) => (fill.color ? { areas, text: value && wordOf(value) } : [])),
    };
  };

const wordOf = ({ rule: { operator, formula1 } }: Excel.CellValueConditionalFormat): string | null =>
  operator === 'EqualTo' ? literalIn(String(formula1).replace(/^=/, '')) || null : null;
