/** School improvement and education plans: terms, five-point ratings, criteria met, grades beside a status. */
import { oneSheet, statusesOf } from './one-sheet';

export const SCHOOL_IMPROVEMENT = [
  oneSheet(
    'a colour for each term, in no order',
    'the latest term counts: Summer 2025',
    `
Aim | Task | Who | Spring 2025 | Summer 2025 | Autumn 2024
1. Read every day | Open the library at eight | Librarian | Amber | Green | Red => in-progress green assumed
1. Read every day | Train ten parents | Literacy Lead | Red | Red | Amber => not-started red assumed
2. Come to school | Ring home by nine | Attendance Lead | Green | Blue | Amber => completed blue assumed
2. Come to school | Walk pupils in from the estate | Attendance Lead | Red | Amber | Red => in-progress amber assumed
`,
    { recommendations: '1 2', findings: ['status-assumed'] },
  ),
  statusesOf(
    'ratings of five points',
    'a rating between two colours takes the worse one, assumed',
    `
Green => in-progress green assumed
A/G => in-progress amber assumed
Amber-Green => in-progress amber assumed
A/R => not-started red assumed
Red => not-started red assumed
Amber => in-progress amber assumed
`,
    { header: 'RAG', findings: ['status-assumed'], notFindings: ['status-unknown'] },
  ),
  statusesOf(
    'criteria met, partly met and not met',
    'a hedge makes what is met in progress, a turner makes it not started',
    `
Met => completed words
Partly met => in-progress words
Not met => not-started assumed
Fully met => completed words
Mostly met => in-progress words
Not yet met => not-started assumed
`,
    { notFindings: ['status-unknown'] },
  ),
  oneSheet(
    'grades, costs and monitoring beside a status',
    'numbers, money and initials are neither status nor reference',
    `
Recommendation | Task | Cost | Monitored by | Impact rating | Priority | Status
1. Read every day | Open the library at eight | £1,200 | JH | #2 | A | In progress => in-progress | 1
1. Read every day | Train ten parents | £300 | MK | #3 | B | Not started => not-started | 1
2. Come to school | Ring home by nine | £0 | JH | #1 | A | Complete => completed | 2
2. Come to school | Walk pupils in from the estate | £0 | SP | #2 | C | Complete => completed | 2
`,
    { recommendations: '1 2', notFindings: ['reference-duplicate', 'reference-mangled'] },
  ),
  oneSheet(
    'letters with a key beside the plan',
    'a key is obeyed where it stands beside the plan too',
    `
Recommendation | Task | Who | Status | | Key |
1. Read every day | Open the library at eight | Librarian | S | | S | Under way => in-progress key | 1
1. Read every day | Train ten parents | Literacy Lead | W | | W | Not started => not-started key | 1
2. Come to school | Ring home by nine | Attendance Lead | D | | D | Completed => completed key | 2
2. Come to school | Walk pupils in from the estate | Attendance Lead | D | | | => completed key | 2
2. Come to school | Write to each family | Attendance Lead | S | | | => in-progress key | 2
`,
    { recommendations: '1 2', notFindings: ['status-assumed', 'status-unknown'] },
  ),
  oneSheet(
    'what was done, told under Progress, beside per cent',
    '% complete is the status; notes under Progress are a narrative',
    `
Recommendation | Task | Progress | % complete
1. Read every day | Open the library at eight | Librarian started in May | 60% => in-progress | 1
1. Read every day | Train ten parents | Parents met the head | 0% => not-started | 1
2. Come to school | Ring home by nine | Rota completed by the office | 100% => completed | 2
2. Come to school | Walk pupils in from the estate | Bus firm withdrew its offer | 25% => in-progress | 2
`,
    { recommendations: '1 2', notFindings: ['status-conflict', 'status-unknown'] },
  ),
  oneSheet(
    'two tables of a school, one under the other',
    'tables with the same headers and other actions are parts of one plan',
    `
Recommendation 1: read every day
Task | Who | By when | RAG
Open the library at eight | Librarian | =2025-12-31 | Green => in-progress green | 1
Train ten parents | Literacy Lead | =2025-12-31 | Red => not-started red | 1
|
Recommendation 2: come to school
Task | Who | By when | RAG
Ring home by nine | Attendance Lead | =2025-12-31 | Blue => completed blue | 2
Walk pupils in from the estate | Attendance Lead | =2025-12-31 | Amber => in-progress amber | 2
`,
    { recommendations: '1 2', notFindings: ['status-missing', 'overdue'] },
  ),
];
