/** The workbook that every sequence begins with: a plan with drop-downs, colours and misspelt statuses, lists, and formulas over the plan. */
import { FLAVOURS } from '../../excel-host/session/flavour';
import type { ExcelHost } from '../../excel-host/session/host';
import { startHost } from '../../excel-host/testing';

const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'Status'],
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Director A', '31/03/2024', 'Green'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Director B', '30/06/2025', 'GREEN '],
  ['2.1', 'Strengthen scrutiny', 'Train the members', 'Director A', '30/09/2025', 'Red'],
  ['2.2', 'Strengthen scrutiny', 'Review the constitution', 'Director C', '30/09/2025', 'Green'],
  ['2.3', 'Strengthen scrutiny', 'Publish a forward plan', 'Director C', '30/09/2025', 'amber'],
  ['2.4', 'Strengthen scrutiny', 'Report each quarter', 'Director C', '30/09/2025', 'Amber'],
  ['3.1', 'Know our costs', 'Price each service', 'Director B', '30/11/2025', 'Amber'],
];

/** @param theirs a sheet of the user's beside the plan; without one there are the plan, its lists and its sums */
export function startBook(
  flavour: keyof typeof FLAVOURS,
  inTable: boolean,
  theirs: string | null = null,
): ExcelHost {
  const host = startHost({
    flavour: FLAVOURS[flavour],
    sheets: [
      { name: 'Action plan', rows: ROWS, tables: inTable ? { ActionPlan: 'A1:F8' } : {} },
      { name: 'Lists', rows: [['Allowed'], ['Green'], ['Amber'], ['Red']] },
      {
        name: 'Sums',
        rows: [
          ['Green', '=COUNTIF(\'Action plan\'!$F$2:$F$8,"Green")'],
          ['Seen', 12],
        ],
      },
    ],
  });
  const author = host.as('co-author');
  if (theirs !== null) {
    author.addSheet(theirs);
    author.type(theirs, 'A1', [['To do'], ['Ask the clerk'], ['Book a room']]);
    author.addTable(theirs, 'A1:A3', 'RagTracker');
  }
  author.addName('Allowed', 'Lists', 'A2:A4');
  author.addRule('Action plan', 'F2:F8', 'Red', '#FF0000');
  author.change('Action plan', 'F2:F8', (range) => {
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '=Lists!$A$2:$A$4' } };
  });
  author.change('Sums', 'A1:B1', (range) => {
    range.format.fill.color = '#DDEBF7';
  });
  return host;
}
