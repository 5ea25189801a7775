/** What the pane says where a workbook holds no plan. */
import { countOf } from './phrases';

export const EMPTY_WORDS = {
  title: 'No action plan found',
  looked: (sheets: number): string =>
    `This workbook has no action plan that I can read. I looked at ${countOf(sheets, 'sheet')}.`,
  wanted: 'I looked for a table with a row of headers and',
  wantedParts: [
    'a column of actions, or of recommendations',
    'usually a column of statuses, in words or in colours',
    'perhaps owners, due dates and updates',
  ],
  choose: 'Choose it',
  chooseHint: 'Point at the sheet, the header row and the columns.',
  sample: 'Insert a sample plan',
  sampleHint: 'Adds one sheet with an invented plan to this workbook.',
  start: 'Start a plan',
  startHint: 'From the recommendations of a report, pasted here.',
  again: 'Look again',
  rowNumber: 'Or the number of any other row',
  column: (role: string) => `${role} column`,
  use: 'Read the plan from here',
  noSheets: 'Every sheet of this workbook is empty.',
} as const;
