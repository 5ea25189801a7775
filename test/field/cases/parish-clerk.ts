/** Lists as a parish clerk keeps them: few columns, struck rows, odd spellings, blanks, a title and a total. */
import { oneSheet, statusesOf } from './one-sheet';

export const PARISH_CLERK = [
  oneSheet(
    'three columns and an x',
    'x under Done is completed, a blank beside marked ones is not started',
    `
Action | Who | Done
Mend the bus shelter | Clerk | x => completed
Plant the churchyard hedge | Handyman | => not-started assumed
Hire a play inspector | Clerk | x => completed
Buy a key safe | Clerk | => not-started assumed
`,
    {
      findings: ['recommendation-column-missing'],
      notFindings: ['recommendation-missing', 'status-missing'],
    },
  ),
  oneSheet(
    'a struck-through row',
    'what is struck through is counted as excluded, whatever its status says',
    `
Recommendation | Action | Who | Status
1. Look after the village | Mend the bus shelter | Clerk | Complete => completed
~1. Look after the village | Buy a second bench | Clerk | In progress => excluded
1. Look after the village | Plant the churchyard hedge | Handyman | Not started => not-started
`,
    { findings: ['row-struck-through'] },
  ),
  statusesOf(
    'to do, doing, done',
    'a word that the table does not know is unknown, never guessed',
    `
To do => not-started words
Doing => unknown
Done => completed words
Done => completed words
To do => not-started words
`,
    { findings: ['status-unknown'] },
  ),
  statusesOf(
    'one status spelt three ways',
    'case and spaces make no difference, and the commonest spelling is suggested',
    `
Complete => completed words
complete => completed words
COMPLETE => completed words
Complete => completed words
In progress. => in-progress words
In progress => in-progress words
`,
    { findings: ['status-variant'], notFindings: ['status-unknown'] },
  ),
  statusesOf(
    'slips of the pen',
    'a near miss stays unknown until the suggestion is accepted',
    `
Complete => completed words
Complte => unknown
In progess => unknown
Not started => not-started words
In progress => in-progress words
Complete => completed words
`,
    { findings: ['status-unknown'] },
  ),
  statusesOf(
    'cells left blank',
    'an action without a status is unknown and stays in the denominator',
    `
Complete => completed
=> unknown
In progress => in-progress
=> unknown
Not started => not-started
`,
    { findings: ['status-missing'], notFindings: ['status-column-missing'] },
  ),
  oneSheet(
    'a title, a day, a blank row and a total',
    'a totals row is no action',
    `
Village action plan
Updated 5 June 2025
|
No. | Recommendation | Action | Who | Status
#1 | Look after the village | Mend the bus shelter | Clerk | Complete => completed | 1
#2 | Be seen | Paint the notice board | Clerk | In progress => in-progress | 2
#3 | Be heard | Hold a yearly meeting | Clerk | Complete => completed | 3
|
Total | #3
`,
    { recommendations: '1 2 3' },
  ),
  oneSheet(
    'rows that a filter hides',
    'hidden rows count',
    `
No. | Recommendation | Action | Who | Status
#1 | Look after the village | Mend the bus shelter | Clerk | Complete => completed | 1
#2 | Be seen | Paint the notice board | Clerk | In progress => in-progress | 2
#3 | Be heard | Hold a yearly meeting | Clerk | Complete => completed | 3
`,
    { hiddenRows: { 'Action plan': [2, 4] }, recommendations: '1 2 3' },
  ),
  oneSheet(
    'no day, an open one and one that is not in the calendar',
    'each kind of due date that cannot be used is said',
    `
Recommendation | Action | Due date | Status
1. Look after the village | Mend the bus shelter | 31/09/2025 | In progress => in-progress
1. Look after the village | Plant the churchyard hedge | TBC | Not started => not-started
1. Look after the village | Hire a play inspector | 30/09/2025 | In progress => in-progress
1. Look after the village | Buy a key safe | | Not started => not-started
1. Look after the village | Map the footpaths | 31/05/2025 | Complete => completed
`,
    { findings: ['date-impossible', 'date-open-ended', 'date-missing'], notFindings: ['overdue'] },
  ),
];
