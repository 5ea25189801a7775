/** Sheets that are parts of one plan or versions of it, numbering that restarts, headings in a table, one numbered column. */
import { fieldCase } from '../field-case';

const sheetOfTheme = (theme: string, status: string, answer: string): string => `
Ref | Recommendation | Action | Lead | Due date | Status
#1 | Settle the ${theme} budget | Cost each ${theme} service | Head of Finance | =2025-12-31 | ${status} ${answer}
#2 | Train the ${theme} team | Book a day for the ${theme} team | Head of Finance | =2025-12-31 | ${status} ${answer}
#3 | Publish the ${theme} plan | Draft the ${theme} plan | Head of Finance | =2025-12-31 | ${status} ${answer}
`;

export const PARTS_AND_NUMBERS = [
  fieldCase({
    name: 'a sheet a theme, each numbered from 1',
    why: 'sheets with the same headers and other actions are parts of one plan: three of six, not three of three',
    sheets: {
      Parks: sheetOfTheme('parks', 'Complete', '=> completed'),
      Libraries: sheetOfTheme('libraries', 'Not started', '=> not-started'),
    },
    recommendations: '1 2 3 1 2 3',
    themes: ['Parks', 'Libraries'],
  }),
  fieldCase({
    name: 'numbering restarts under a theme',
    why: 'a recommendation is known by its reference within its theme',
    sheets: {
      Plan: `
Theme | No | Recommendation | Action | Lead | Status
Payroll | #1 | Pay on the right day | Check each pay run twice | Head of Finance | Complete => completed
Payroll | #2 | Explain the payslip | Put notes on the payslip | Head of Finance | Complete => completed
Debtors | #1 | Chase debts sooner | Ring after fourteen days | Head of Finance | Not started => not-started
Debtors | #2 | Write off with care | List each debt written off | Head of Finance | Not started => not-started
`,
    },
    recommendations: '1 2 1 2',
    themes: ['Payroll', 'Debtors'],
    notFindings: ['reference-duplicate'],
  }),
  fieldCase({
    name: "last year's sheet beside this year's",
    why: 'a sheet named after another year is a version, not a part: it is not added',
    sheets: {
      'Plan 2023': sheetOfTheme('parks', 'Not started', ''),
      'Plan 2024': sheetOfTheme('parks', 'Complete', '=> completed'),
    },
    recommendations: '1 2 3',
  }),
  fieldCase({
    name: 'two plans of their own in one workbook',
    why: 'sheets whose names call each a plan of its own are not added up, whichever is read first',
    sheets: {
      'CPC plan': `
No. | Recommendation | Action | Lead | Due date | Status
#1 | Make priorities plain | Print ten priorities | Chief Executive | =2025-12-31 | Complete => completed | 1
#2 | Listen to partners | Hold a yearly meeting | Chief Executive | =2025-12-31 | In progress => in-progress | 2
`,
      'Audit plan': `
No. | Recommendation | Action | Lead | Due date | Status
#1 | Count the keys | Fit a key safe | Caretaker | =2025-12-31 | Complete
#2 | Log each letter | Buy a stamp with dates | Town Clerk | =2025-12-31 | In progress
`,
    },
    recommendations: '1 2',
  }),
  fieldCase({
    name: 'headings in an Excel table',
    why: 'a heading row is no action, in a table as little as outside one',
    tables: { Plan: 'A1:D6' },
    sheets: {
      Plan: `
Action | Lead | Due | Status
1. Money | | |
Print a guide to the budget | Clerk | =2025-12-31 | Complete => completed | 1
Put the savings on one page | Clerk | =2025-12-31 | In progress => in-progress | 1
2. Buildings | | |
Visit each village hall | Clerk | =2025-12-31 | Not started => not-started | 2
`,
    },
    recommendations: '1 2',
    notFindings: ['status-missing'],
  }),
  fieldCase({
    name: 'one column numbers recommendations and actions',
    why: 'rows with a recommendation and no action are recommendations, the rest are their actions',
    sheets: {
      Audit: `
Rec ref | Recommendation | Management action | Owner | Target | Status
R1 | Keep the grant file up to date | | | |
R1.1 | | Scan the old letters | Clerk | =2025-12-31 | Complete => completed | R1
R1.2 | | Name each new letter by date | Clerk | =2025-12-31 | In progress => in-progress | R1
R2 | Know who holds a key | | | |
R2.1 | | Count the keys | Clerk | =2025-12-31 | Complete => completed | R2
R2.2 | | Buy a key safe | Clerk | =2025-12-31 | In progress => in-progress | R2
R3 | Insure what we own | | | |
R3.1 | | Photograph the silver | Clerk | =2025-12-31 | Complete => completed | R3
R3.2 | | Ask three insurers | Clerk | =2025-12-31 | In progress => in-progress | R3
`,
    },
    recommendations: 'R1 R2 R3',
    notFindings: ['recommendation-empty'],
  }),
  fieldCase({
    name: 'decisions of meetings, and no recommendations at all',
    why: 'one piece of advice for the plan, not an error for each action',
    sheets: {
      Log: `
Meeting date | Decision | Owner | Status
=2024-01-10 | Mend the bus shelter | Clerk | Complete => completed | -
=2024-02-10 | Plant the churchyard hedge | Clerk | Complete => completed | -
=2024-03-10 | Ask for a lower speed limit | Clerk | In progress => in-progress | -
=2024-04-10 | Buy a defibrillator | Clerk | Not started => not-started | -
=2024-05-10 | Hire a play inspector | Clerk | In progress => in-progress | -
=2024-06-10 | Thank the litter pickers | Clerk | Complete => completed | -
`,
    },
    recommendations: '',
    findings: ['recommendation-column-missing'],
    notFindings: ['recommendation-missing'],
  }),
];
