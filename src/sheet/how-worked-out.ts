/** How this was worked out: all that an auditor needs to get the same figures from the same plan by hand. */
import type { Plan } from '../model/plan';
import { SHEET_NAMES } from '../words/en/labels';
import { sheetTitle } from '../words/en/sheets';
import { METHOD_WORDS } from '../words/en/sheets-method';
import { excludedTable } from './excluded-table';
import { adjustedTable, countsTable, statusesTable } from './method-figures';
import { columnsTable, factsTable, partsTable } from './method-sources';
import type { SheetPlan } from './sheet-plan';
import { SheetStack } from './stack';
import type { SummaryInput } from './summary-input';
import { titleFacts } from './summary-input';

/** Status or item, why or value, lifecycle or number, rating, colour, actions. */
const WIDTHS = [46, 66, 20, 14, 14, 14];

export function planHowWorkedOut(input: SummaryInput): SheetPlan {
  const { plan, version } = input;
  const stack = new SheetStack({
    kind: 'method',
    name: SHEET_NAMES.method,
    widths: WIDTHS,
    title: sheetTitle(SHEET_NAMES.method, titleFacts(input)),
    asAt: input.asAt,
    version,
  });
  if (plan.statusMap.length === 0) stack.nothing(METHOD_WORDS.statuses, METHOD_WORDS.noStatuses);
  else stack.table(statusesTable(plan));
  stack.table(countsTable(input));
  const excluded = excludedTable(plan);
  if (excluded !== null) stack.table(excluded);
  addRounding(stack, input);
  if (hasColumns(plan)) stack.table(columnsTable(plan));
  else stack.nothing(METHOD_WORDS.columns, METHOD_WORDS.noColumns);
  if (plan.parts.length > 0) stack.table(partsTable(plan));
  stack.table(factsTable(input));
  return stack.build();
}

function addRounding(stack: SheetStack, input: SummaryInput): void {
  stack.heading(METHOD_WORDS.rounding);
  for (const sentence of METHOD_WORDS.roundingRule(input.plan.unit)) stack.sentence(sentence);
  const table = adjustedTable(input);
  if (table === null) stack.sentence(METHOD_WORDS.noneAdjusted);
  else stack.table(table);
}

const hasColumns = (plan: Plan): boolean => Object.keys(plan.columns).length > 0;
