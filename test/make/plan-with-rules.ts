/** A small plan whose own key states rules about ratings, beside lines that state none. */
import type { MadeSheet } from './workbook';

const action = (ref: string, text: string, due: string, rag: string): readonly string[] => [
  ...[ref, 'Improve how we manage money', text, 'Head of Finance', due, rag],
];

export const PLAN_WITH_RULES: MadeSheet = {
  name: 'Action plan',
  rows: [
    ['RAG key'],
    ['Red', 'More than 3 months late'],
    ['Amber', 'At risk of missing its date'],
    ['Green', 'Not overdue'],
    [],
    ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'RAG'],
    action('1.1', 'Publish the budget monitoring report', '31/12/2024', 'Amber'),
    action('1.2', 'Train all budget holders in the new system', '30/06/2025', 'Amber'),
    action('1.3', 'Set up a panel of 40 residents', '30/09/2025', 'Green'),
    action('1.4', 'Report to the cabinet on the first survey', '31/12/2025', 'Green'),
  ],
};
