/** The excluded actions, one by one (3.1): what is left out of every percentage can be checked. */
import type { Plan } from '../model/plan';
import { excludedWhy, NO_RECOMMENDATION, ROLE_LABELS } from '../words/en/labels';
import { DISCUSS_WORDS } from '../words/en/sheets';
import { METHOD_WORDS } from '../words/en/sheets-method';
import { capitalise } from '../words/en/phrases';
import { placeCell, textCell } from './cells';
import type { StackTable } from './stack';

/** Null where nothing is excluded. */
export function excludedTable(plan: Plan): StackTable | null {
  const excluded = plan.actions.filter(({ lifecycle }) => lifecycle === 'excluded');
  if (excluded.length === 0) return null;
  const { headers } = DISCUSS_WORDS;
  return {
    name: 'RagMethodExcluded',
    heading: METHOD_WORDS.excluded(plan.unit),
    intro: [METHOD_WORDS.excludedIntro],
    columns: [
      { header: METHOD_WORDS.excludedWhy },
      { header: ROLE_LABELS[plan.unit] },
      { header: plan.unit === 'action' ? headers.recommendation : METHOD_WORDS.number },
      { header: headers.reference },
      { header: headers.where },
    ],
    rows: (firstRow) =>
      excluded.map((action, index) => [
        textCell(capitalise(excludedWhy(action))),
        textCell(action.text.text),
        textCell(plan.recommendations[action.recommendation ?? -1]?.reference ?? NO_RECOMMENDATION),
        textCell(action.reference?.text ?? '–'),
        placeCell(action.text.cell, firstRow + index, plan),
      ]),
  };
}
