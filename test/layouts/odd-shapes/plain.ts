/** A plain sheet for an oddity: recommendation, action and status in a header row, with what is odd added. */
import { makeWorkbook } from '../../make/workbook';
import type { MadeSheet } from '../../make/workbook';
import { bodyRows, columnsOf, headersOf } from '../lay-out';
import type { Entry } from '../entries';
import { expectPlan } from '../expect-plan';
import type { Answer } from '../expect-plan';
import type { LayoutVariant } from '../layout-case';

/** One sheet with a header row and an entry a row. */
export const plainSheet = (
  spec: string,
  entries: readonly Entry[],
  more: Partial<MadeSheet> = {},
): MadeSheet => {
  const columns = columnsOf(spec);
  return { name: 'Action plan', rows: [headersOf(columns), ...bodyRows(entries, columns)], ...more };
};

/** Two recommendations that most oddities share. */
export const SHARED = `
1 | 1. Agree what matters most |
2 | 2. Help partners to help residents |
`;

export const oddity = (name: string, sheets: readonly MadeSheet[], answer: Answer): LayoutVariant => ({
  name,
  build: () => makeWorkbook(sheets),
  expected: expectPlan(answer),
});
