/** Logs of resolutions, motions and decisions of meetings. */
import { fieldCase } from '../field-case';
import { oneSheet } from './one-sheet';

export const COUNCIL_RESOLUTIONS = [
  oneSheet(
    'motions with several resolutions each',
    'a motion is a recommendation and a resolution its action; without numbers they are known by their position',
    `
Meeting date | Motion | Moved by | Resolution | Officer | Status
=2024-09-12 | Bees on verges | Member for North | Mow half as often | Parks Manager | Complete => completed | 1
=2024-09-12 | Bees on verges | Member for North | Sow clover | Parks Manager | In progress => in-progress | 1
=2024-11-14 | Warm halls | Member for South | Ask halls to open | Community Manager | Complete => completed | 2
=2025-01-16 | Safe crossings | Member for East | Write to the county | Town Clerk | Not started => not-started | 3
`,
    { recommendations: '1 2 3', notFindings: ['reference-mangled', 'overdue'] },
  ),
  oneSheet(
    'what became of each resolution, told in notes only',
    'a column of notes is no status, whatever it is called: the plan has none',
    `
Resolution | Officer | Status
Write to the county | Town Clerk | Letter sent and a reply is awaited from the county office => unknown
Sow clover | Parks Manager | Seed was delivered to the depot in April => unknown
Ask halls to open | Community Manager | Three halls met the officer and one has declined => unknown
Mow half as often | Parks Manager | New rota started on both sides of the river => unknown
Buy a second mower | Parks Manager | Dealer was not able to show one until after the fair => unknown
`,
    { findings: ['status-column-missing'], notFindings: ['status-missing'] },
  ),
  oneSheet(
    'actioned, with the day',
    'a status with a date or an explanation behind it says what it says',
    `
Minute | Resolution | Officer | Status
45/24 | Write to the county | Town Clerk | Actioned 12/03/2025 => completed words
46/24 | Sow clover | Parks Manager | Actioned - seed bought on 4 March 2025 => completed words
47/24 | Ask halls to open | Community Manager | Ongoing => in-progress words
48/24 | Fill the vacancy | Town Clerk | No longer required - by-election held => excluded words
49/24 | Buy a second mower | Parks Manager | Pending => not-started words
50/24 | Mow half as often | Parks Manager | To do => not-started words
`,
    { notFindings: ['status-unknown', 'recommendation-missing'] },
  ),
  oneSheet(
    'a heading for each meeting and the header again under each',
    'headings and repeated headers are no actions',
    `
Action log
|
Full Council 12 March 2025
No. | Resolution | Officer | Status
#1 | Write to the county | Town Clerk | Complete => completed
#2 | Sow clover | Parks Manager | In progress => in-progress
|
Full Council 14 May 2025
No. | Resolution | Officer | Status
#1 | Ask halls to open | Community Manager | Not started => not-started
#2 | Buy a second mower | Parks Manager | Complete => completed
`,
    { notFindings: ['status-missing', 'status-unknown'] },
  ),
  fieldCase({
    name: 'answers of the executive beside a status',
    why: 'Agreed and Rejected answer the recommendation; nothing is excluded by them',
    sheets: {
      Scrutiny: `
No. | Recommendation | Executive response | Action | Portfolio | Status
#1 | Open the minutes | Agreed | Print the minutes within a week | Leader | Complete => completed | 1
#2 | Film each meeting | Rejected | Price a camera all the same | Leader | In progress => in-progress | 2
#3 | Hold a youth council | Agreed | Write to each school | Deputy Leader | Not started => not-started | 3
#4 | Publish expenses | Agreed in part | Draft a yearly table | Deputy Leader | Complete => completed | 4
`,
    },
    recommendations: '1 2 3 4',
    notFindings: ['status-unknown', 'row-struck-through'],
  }),
  oneSheet(
    'ticks for what is done, and blanks',
    'under a header that asks, a blank beside marked ones is not started, assumed',
    `
Ref | Motion | Action | Done?
M1 | Bees on verges | Mow half as often | ✓ => completed | M1
M1 | Bees on verges | Sow clover | => not-started assumed | M1
M2 | Warm halls | Ask halls to open | ✓ => completed | M2
M2 | Warm halls | Print a map of halls | => not-started assumed | M2
`,
    { recommendations: 'M1 M2', notFindings: ['status-missing'] },
  ),
  oneSheet(
    'whether work has started',
    'under Started? yes is in progress',
    `
Recommendation | Action | Started?
1. Bees on verges | Mow half as often | Yes => in-progress
1. Bees on verges | Sow clover | No => not-started
2. Warm halls | Ask halls to open | Yes => in-progress
2. Warm halls | Print a map of halls | Yes => in-progress
`,
    { recommendations: '1 2' },
  ),
];
