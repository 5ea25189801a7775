/** Where a recommendation's reference comes from, which dates are due dates, and keys that turn the usual meaning round. */
import { oneSheet } from './one-sheet';

export const NUMBERS_AND_DATES = [
  oneSheet(
    'Recommendation 3: and Recommendation 5:',
    'the number that begins its text is its reference (3.5)',
    `
Recommendation | Action | Status
Recommendation 3: look after the village | Mend the bus shelter | Complete => completed | 3
Recommendation 3: look after the village | Plant the churchyard hedge | In progress => in-progress | 3
Recommendation 5: be seen | Paint the notice board | Not started => not-started | 5
`,
    { recommendations: '3 5' },
  ),
  oneSheet(
    'R7: before R2:',
    'recommendations stand in the order in which the plan first names them',
    `
Recommendation | Action | Status
R7: look after the village | Mend the bus shelter | Complete => completed | R7
R2: be seen | Paint the notice board | In progress => in-progress | R2
R7: look after the village | Plant the churchyard hedge | Not started => not-started | R7
`,
    { recommendations: 'R7 R2' },
  ),
  oneSheet(
    'texts that begin with an amount',
    'a bare number before a small letter is no reference: they are known by their position',
    `
Recommendation | Action | Status
3 year plan for the halls | Visit each village hall | Complete => completed | 1
3 year plan for the halls | Price the roof repairs | In progress => in-progress | 1
5 benches for the green | Ask three makers | Not started => not-started | 2
`,
    { recommendations: '1 2' },
  ),
  oneSheet(
    'actions numbered 3.1 and 4a',
    "what its actions' references have in common is a recommendation's reference",
    `
Ref | Recommendation | Action | Status
3.1 | Look after the village | Mend the bus shelter | Complete => completed | 3
3.2 | Look after the village | Plant the churchyard hedge | In progress => in-progress | 3
4a | Be seen | Paint the notice board | Not started => not-started | 4
4b | Be seen | Print a leaflet | Complete => completed | 4
`,
    { recommendations: '3 4', notFindings: ['reference-duplicate'] },
  ),
  oneSheet(
    'running numbers without a header',
    'an unnamed column of running numbers is no reference; the text has one',
    `
| Recommendation | Action | Status
#1 | 4. Look after the village | Mend the bus shelter | Complete => completed | 4
#2 | 4. Look after the village | Plant the churchyard hedge | In progress => in-progress | 4
#3 | 9. Be seen | Paint the notice board | Not started => not-started | 9
#4 | 9. Be seen | Print a leaflet | Complete => completed | 9
`,
    { recommendations: '4 9' },
  ),
  oneSheet(
    'periods as due dates, none of them over',
    'a period is due on its last day',
    `
Recommendation | Action | Due date | Status
1. Look after the village | Mend the bus shelter | Summer 2025 | In progress => in-progress
1. Look after the village | Plant the churchyard hedge | Q1 2025/26 | Not started => not-started
2. Be seen | Paint the notice board | 2025/26 | In progress => in-progress
2. Be seen | Print a leaflet | June 2025 | Not started => not-started
`,
    { recommendations: '1 2', notFindings: ['overdue', 'date-unreadable', 'date-open-ended'] },
  ),
  oneSheet(
    'periods as due dates, all of them over',
    'a period whose last day has gone is overdue where the action is not completed',
    `
Recommendation | Action | Due date | Status
1. Look after the village | Mend the bus shelter | Spring 2025 | In progress => in-progress
1. Look after the village | Plant the churchyard hedge | Q4 2024/25 | Not started => not-started
2. Be seen | Paint the notice board | 2024/25 | In progress => in-progress
2. Be seen | Print a leaflet | May 2025 | Complete => completed
`,
    { recommendations: '1 2', findings: ['overdue'], notFindings: ['date-unreadable'] },
  ),
  oneSheet(
    'a due date that was moved',
    'the revised date counts where there is one: nothing is overdue',
    `
Recommendation | Action | Due date | Revised date | Status
1. Look after the village | Mend the bus shelter | =2025-01-31 | =2025-12-31 | In progress => in-progress
2. Be seen | Paint the notice board | =2025-10-31 | | Not started => not-started
`,
    { findings: ['re-dated'], notFindings: ['overdue'] },
  ),
  oneSheet(
    'a start date in the past and a due date to come',
    'only the column that is called due makes an action overdue',
    `
Start date | Due date | Recommendation | Action | Status
=2024-01-15 | =2025-11-30 | 1. Look after the village | Mend the bus shelter | In progress => in-progress | 1
=2024-02-15 | =2025-11-30 | 1. Look after the village | Plant the churchyard hedge | Not started => not-started | 1
=2024-03-15 | =2025-11-30 | 2. Be seen | Paint the notice board | In progress => in-progress | 2
`,
    { recommendations: '1 2', notFindings: ['overdue', 'reference-mangled', 'reference-duplicate'] },
  ),
  oneSheet(
    'a key in which green is complete and blue has not begun',
    'the key of the plan beats the usual meaning of colours',
    `
Key |
Green | Complete
Amber | In progress
Blue | Not started
|
Recommendation | Action | RAG
1. Look after the village | Mend the bus shelter | Green => completed green key
1. Look after the village | Plant the churchyard hedge | Blue => not-started blue key
2. Be seen | Paint the notice board | Amber => in-progress amber key
2. Be seen | Print a leaflet | Green => completed green key
`,
    { recommendations: '1 2', notFindings: ['status-assumed'] },
  ),
  oneSheet(
    'a key that says nothing of the work',
    'a label that says nothing leaves the bare colour',
    `
Key |
Green | All is well
Red | Talk to us
|
Recommendation | Action | RAG
1. Look after the village | Mend the bus shelter | Green => in-progress green
1. Look after the village | Plant the churchyard hedge | Red => not-started red
2. Be seen | Paint the notice board | Green => in-progress green
`,
    { recommendations: '1 2' },
  ),
  oneSheet(
    'blanks under a recommendation in an Excel table',
    'in a table a blank recommendation is missing: it is not filled down',
    `
Recommendation | Action | Status
1. Look after the village | Mend the bus shelter | Complete => completed | 1
| Plant the churchyard hedge | In progress => in-progress | -
2. Be seen | Paint the notice board | Not started => not-started | 2
| Print a leaflet | Complete => completed | -
`,
    {
      tables: { 'Action plan': 'A1:C5' },
      recommendations: '1 2',
      findings: ['recommendation-missing'],
      notFindings: ['grouping-inferred'],
    },
  ),
  oneSheet(
    'pale fills and a key of fills under the plan',
    "a fill is matched to the nearest of the key's",
    `
Recommendation | Action | Status | Lead
1. Look after the village | Mend the bus shelter | @0070C0 | Clerk => completed key | 1
1. Look after the village | Plant the churchyard hedge | @92D050 | Clerk => in-progress key | 1
2. Be seen | Paint the notice board | @FF0000 | Clerk => not-started key | 2
2. Be seen | Print a leaflet | @95D555 | Clerk => in-progress key | 2
|
Key |
@0070C0 | Complete
@92D050 | In progress
@FF0000 | Not started
`,
    { recommendations: '1 2', notFindings: ['status-assumed', 'status-missing'] },
  ),
];
