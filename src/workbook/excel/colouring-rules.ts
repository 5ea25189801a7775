/** Tells which conditional formats colour cells: their colours cannot be read, so it must be said that they are there. */

/** Leaf properties that tell: the kind of each rule, and the fill that it gives. */
export const RULES = [
  'items/type',
  'items/cellValueOrNullObject/format/fill/color',
  'items/customOrNullObject/format/fill/color',
  'items/textComparisonOrNullObject/format/fill/color',
  'items/topBottomOrNullObject/format/fill/color',
  'items/presetOrNullObject/format/fill/color',
].join(',');

/** Kinds that colour cells without a fill of their own. A data bar is no colour of a cell. */
const ALWAYS: ReadonlySet<string> = new Set(['ColorScale', 'IconSet']);

/** The part of each kind that holds its look. */
const PARTS: Readonly<Record<string, keyof Excel.ConditionalFormat>> = {
  CellValue: 'cellValueOrNullObject',
  Custom: 'customOrNullObject',
  ContainsText: 'textComparisonOrNullObject',
  TopBottom: 'topBottomOrNullObject',
  PresetCriteria: 'presetOrNullObject',
};

type Filled = OfficeExtension.ClientObject & { readonly format: Excel.ConditionalRangeFormat };

export function isColouring(rule: Excel.ConditionalFormat): boolean {
  if (ALWAYS.has(rule.type)) return true;
  const name = PARTS[rule.type];
  const part = name && (rule[name] as unknown as Filled);
  return part !== undefined && !part.isNullObject && (part.format.fill.color ?? '') !== '';
}
