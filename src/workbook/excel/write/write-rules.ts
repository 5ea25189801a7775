/** Puts lists and colours of words onto the plan's own sheets: looked at first, and after the rules that are there. */
import { Problem } from '../../../model/problem';
import type { PlanRules } from '../../../model/set-up';
import { ruledSheets } from '../../../render/sheet/set-up-sheets';
import { rangeAt } from '../host/sheet-area';
import { sheetProxy } from '../host/sheet-proxies';
import type { Queued } from '../read/read-outline';
import type { Step } from './write-steps';
import { choiceSteps, highlightSteps } from './write-things';

/**
 * What forbids them. The answer comes with the next round trip.
 *
 * @throws Problem, when it is taken: 'plan-moved' where a cell that is to get a list has a validation by now; 'protected'
 */
export function queueRuled({ workbook }: Excel.RequestContext, rules: PlanRules): Queued<void> {
  const seen = ruledSheets(rules).map(({ sheet: name, choices }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
    const protection = sheet.protection.load('protected');
    const validations = choices.map((area) => rangeAt(sheet, area).dataValidation.load('type'));
    return { name, sheet, protection, validations };
  });
  return {
    take: () => {
      for (const { name, sheet, protection, validations } of seen) {
        if (sheet.isNullObject) throw new Problem('plan-moved', { sheet: name });
        if (protection.protected) throw new Problem('protected', { sheet: name });
        if (validations.some(({ type }) => type !== 'None')) throw new Problem('plan-moved', { sheet: name });
      }
    },
  };
}

export const ruleSteps = (rules: PlanRules): Step[] =>
  ruledSheets(rules).flatMap(({ sheet, choices, highlights }) => {
    const toSheet = (context: Excel.RequestContext): Excel.Worksheet => sheetProxy(context, sheet);
    return [...choiceSteps(toSheet, choices), ...highlightSteps(toSheet, highlights, true)];
  });
