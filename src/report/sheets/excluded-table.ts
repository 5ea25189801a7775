/** The excluded actions, one by one (3.1): what is left out of every percentage can be checked. */
import type { Action, Plan } from '../../model/plan';
import { excludedWhy, NO_RECOMMENDATION, ROLE_LABELS } from '#words/row-labels';
import { DISCUSS_WORDS } from '#words/sheets-discuss';
import { METHOD_WORDS } from '#words/sheets-method';
import { capitalise } from '#words/phrases';
import { placeCell, PLACE_WIDTH } from '../action-columns';
import { BLANK, text } from '../cell';
import type { Table } from '../table';
import { table } from '../table';

export const excludedActions = ({ actions }: Plan): Action[] =>
  actions.filter(({ lifecycle }) => lifecycle === 'excluded');

/** Null where nothing is excluded. */
export function excludedTable(plan: Plan): Table | null {
  const rows = excludedActions(plan);
  if (rows.length === 0) return null;
  const { headers } = DISCUSS_WORDS;
  return table({
    name: 'RagMethodExcluded',
    heading: METHOD_WORDS.excluded(plan.unit),
    intro: [METHOD_WORDS.excludedIntro],
    columns: [
      { header: METHOD_WORDS.excludedWhy, cell: (action) => text(capitalise(excludedWhy(action))) },
      { header: ROLE_LABELS[plan.unit], cell: (action) => text(action.text.text) },
      { header: headers.where, width: PLACE_WIDTH, cell: (action) => placeCell(action.text.cell, plan) },
      {
        header: headers.reference,
        cell: ({ reference }) => (reference === null ? BLANK : text(reference.text)),
      },
      {
        header: plan.unit === 'action' ? headers.recommendation : METHOD_WORDS.number,
        cell: ({ recommendation }) =>
          text(plan.recommendations[recommendation ?? -1]?.reference ?? NO_RECOMMENDATION),
      },
    ],
    rows,
    paging: 'list',
  });
}
