/** Writes the conditional formats of a worksheet part: words in their colours, shares as solid bars. */
import { areaAddress } from '../../../model/address';
import { groupBy } from '../../../model/group-by';
import type { SheetBars, SheetChoice, SheetHighlight, SheetPlan } from '../../../render/sheet-plan';
import { highlightLook } from '../../../render/styles';
import { escapeContent } from '../package/escape-xml';
import { argb, ruleStyle } from './cell-looks';
import type { StyleLists } from './style-lists';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const RULE_PART = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_PART = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Any number will do that no other bar of the sheet has. */
const barId = (index: number): string => `{52414721-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;

/** Cells that hold exactly the text, or for which the formula is true, take the colours of its style. */
function highlightRule(highlight: SheetHighlight, priority: number, styles: StyleLists): string {
  const look = ruleStyle(styles, highlightLook(highlight));
  const [kind, formula] =
    'text' in highlight
      ? ['type="cellIs" operator="equal"', `"${highlight.text.replaceAll('"', '""')}"`]
      : ['type="expression"', highlight.formula];
  const style = `dxfId="${look}" priority="${priority}"`;
  return `<cfRule ${kind} ${style}><formula>${escapeContent(formula)}</formula></cfRule>`;
}

/** As Excel of 2007 knew them: they fade. */
const barRule = ({ fill, whole }: SheetBars, priority: number, index: number): string =>
  `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="${whole}"/>` +
  `<color rgb="${argb(fill)}"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="${RULE_PART}">` +
  `<x14:id>${barId(index)}</x14:id></ext></extLst></cfRule>`;

/**
 * Rules of one area together.
 *
 * @param last number of the last rule that the sheet has already
 */
export function ruleElements(
  { highlights, bars }: Pick<SheetPlan, 'highlights' | 'bars'>,
  styles: StyleLists,
  last = 0,
): string {
  const byArea = new Map<string, string>();
  const add = (area: string, rule: string): void => void byArea.set(area, (byArea.get(area) ?? '') + rule);
  highlights.forEach((one, index) => add(areaAddress(one), highlightRule(one, last + index + 1, styles)));
  bars.forEach((one, index) =>
    add(areaAddress(one), barRule(one, last + highlights.length + index + 1, index)),
  );
  return [...byArea]
    .map(([area, rules]) => `<conditionalFormatting sqref="${area}">${rules}</conditionalFormatting>`)
    .join('');
}

/** Lists to choose from, one for all areas that offer the same; Excel asks before it takes anything else. */
export const choiceRules = (choices: readonly SheetChoice[]): string[] =>
  [...groupBy(choices, ({ values }) => values.join(','))].map(
    ([list, areas]) =>
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${areas.map(areaAddress).join(' ')}">` +
      `<formula1>${escapeContent(`"${list.replaceAll('"', '""')}"`)}</formula1></dataValidation>`,
  );

export const choiceList = (rules: readonly string[]): string =>
  rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;

/** A share is never below nought; a bar that could be has to have a colour for it, and one for the line of the nought. */
const NONE_BELOW = 'negativeBarColorSameAsPositive="1" axisPosition="none"';

/** That bars are solid and have an edge stands in the part of the sheet that came later. */
export function laterRules({ bars }: SheetPlan): string {
  if (bars.length === 0) return '';
  const rules = bars.map(
    (area, index) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(index)}">` +
      `<x14:dataBar minLength="0" maxLength="100" border="1" gradient="0" ${NONE_BELOW}>` +
      `<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${area.whole}</xm:f></x14:cfvo>` +
      `<x14:borderColor rgb="${argb(area.outline)}"/></x14:dataBar></x14:cfRule>` +
      `<xm:sqref>${areaAddress(area)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return (
    `<extLst><ext xmlns:x14="${X14}" uri="${SHEET_PART}"><x14:conditionalFormattings>` +
    `${rules.join('')}</x14:conditionalFormattings></ext></extLst>`
  );
}
