/** Puts lists and conditional formats into a worksheet part by cutting into its XML: those that are there stay, and come first. */
import type { RuledSheet } from '../../../render/sheet/set-up-sheets';
import { attributeIn, walkTags } from '../package/walk-tags';
import { choiceList, choiceRules, ruleElements } from '../write/sheet-rules';
import type { StyleLists } from '../write/style-lists';
import { childOf, fitTo, rawAttribute, readElements, Splices, type XmlElement } from './elements';

/** What stands before the rules of a worksheet, in the standard's order: what follows them stays behind them. */
const BEFORE_FORMATS = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
];
const BEFORE_LISTS = [...BEFORE_FORMATS, 'dataValidations'];

/** Where an element goes that comes after these. */
function placeAfter(root: XmlElement, names: readonly string[]): number {
  const last = root.children.findLast(({ name }) => names.includes(name));
  return last?.to ?? root.opened;
}

/** The number of the last rule, 0 where there is none: the lowest numbers come first, on the whole sheet. */
function lastPriority(xml: string): number {
  let last = 0;
  walkTags(xml, {
    open(name, attributes, end) {
      if (name === 'cfRule')
        last = Math.max(last, Number(attributeIn(xml, attributes, end, 'priority') ?? 0));
    },
    close: () => undefined,
  });
  return last;
}

/** @param styles takes the looks of the rules */
export function ruleSheet(xml: string, { choices, highlights }: RuledSheet, styles: StyleLists): string {
  const root = readElements(xml, 1);
  const splices = new Splices(xml);
  const formats = ruleElements({ highlights, bars: [] }, styles, lastPriority(xml));
  const at = placeAfter(root, BEFORE_FORMATS);
  splices.replace(at, at, fitTo(root, formats));
  const rules = choiceRules(choices);
  const there = childOf(root, 'dataValidations');
  if (there) {
    splices.append(there, fitTo(root, rules.join('')));
    const count = Number(rawAttribute(xml, there, 'count') ?? 0);
    splices.setAttribute(there, 'count', String(count + rules.length));
  } else {
    const after = placeAfter(root, BEFORE_LISTS);
    splices.replace(after, after, fitTo(root, choiceList(rules)));
  }
  return splices.toString();
}
