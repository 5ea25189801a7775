/** Plans that answer an inspection of a fire and rescue service. */
import { fieldCase } from '../field-case';
import { oneSheet } from './one-sheet';

export const FIRE_AND_RESCUE = [
  oneSheet(
    'each area for improvement named once',
    'outside a table a blank under a filled cell belongs to the one above (3.9)',
    `
Ref | Recommendation | Action | Lead | Due date | Status
AFI-1 | Visit homes at risk sooner | Rank homes by age and heating | Area Manager | =2025-12-31 | Delivered => completed words | AFI-1
 | | Ring before each visit | Area Manager | =2025-12-31 | In train => in-progress words | AFI-1
 | | Share lists with the hospital | Area Manager | =2025-12-31 | Not yet due => not-started words | AFI-1
AFI-2 | Keep skills up to date | Book each crew a day | Training Manager | =2025-12-31 | Under control => in-progress words | AFI-2
 | | Log each drill | Training Manager | =2025-12-31 | Off track => not-started assumed | AFI-2
`,
    {
      recommendations: 'AFI-1 AFI-2',
      findings: ['grouping-inferred', 'status-assumed'],
      notFindings: ['recommendation-missing', 'status-unknown'],
    },
  ),
  fieldCase({
    name: 'letters with a key on a sheet of its own',
    why: "the plan's key says what its letters mean: none of it is assumed",
    sheets: {
      'Improvement plan': `
Recommendation | Action | Lead | BRAG
1. Visit homes at risk sooner | Rank homes by age and heating | Area Manager | B => completed blue key
1. Visit homes at risk sooner | Ring before each visit | Area Manager | G => in-progress green key
2. Keep skills up to date | Book each crew a day | Training Manager | A => in-progress amber key
2. Keep skills up to date | Log each drill | Training Manager | R => not-started red key
`,
      Key: `
Key |
B | Complete
G | On track
A | At risk
R | Not started
`,
    },
    recommendations: '1 2',
    notFindings: ['status-assumed', 'sheet-left-out'],
  }),
  oneSheet(
    'delivery and assurance side by side',
    'a level of assurance is never a status (2.2)',
    `
Recommendation | Action | Delivery RAG | Assurance RAG
1. Visit homes at risk sooner | Rank homes by age and heating | Green | Red => in-progress green assumed
1. Visit homes at risk sooner | Ring before each visit | Blue | Amber => completed blue assumed
2. Keep skills up to date | Book each crew a day | Red | Green => not-started red assumed
2. Keep skills up to date | Log each drill | Amber | Green => in-progress amber assumed
`,
    { recommendations: '1 2', findings: ['status-assumed'] },
  ),
  oneSheet(
    'arrows for the direction of travel',
    'a direction of travel is never a status; the words beside it are',
    `
Recommendation | Action | Direction of travel | Status
1. Visit homes at risk sooner | Rank homes by age and heating | ↑ | On track => in-progress words
1. Visit homes at risk sooner | Ring before each visit | → | Complete => completed words
2. Keep skills up to date | Book each crew a day | ↓ | Delayed => not-started assumed
2. Keep skills up to date | Log each drill | ↑ | Complete => completed words
`,
    { recommendations: '1 2', notFindings: ['status-unknown'] },
  ),
  oneSheet(
    'who completed it and who wrote so',
    'columns of names about the status are no status, whatever their headers begin with',
    `
Recommendation | Action | Status | Completed by | Status updated by
1. Visit homes at risk sooner | Rank homes by age and heating | Complete | Area Manager | Staff Officer => completed
1. Visit homes at risk sooner | Ring before each visit | In progress | | Staff Officer => in-progress
2. Keep skills up to date | Book each crew a day | Complete | Training Manager | Staff Officer => completed
2. Keep skills up to date | Log each drill | Not started | | Staff Officer => not-started
`,
    { recommendations: '1 2', notFindings: ['status-unknown', 'status-column-missing'] },
  ),
  oneSheet(
    'a status merged over the actions of a recommendation',
    'a status merged over several rows holds for each of them (3.11)',
    `
Recommendation | Action | Lead | Status
1. Visit homes at risk sooner | Rank homes by age and heating | Area Manager | Complete => completed
1. Visit homes at risk sooner | Ring before each visit | Area Manager | => completed
1. Visit homes at risk sooner | Share lists with the hospital | Area Manager | => completed
2. Keep skills up to date | Log each drill | Training Manager | In progress => in-progress
`,
    { merges: { 'Action plan': ['D2:D4'] }, recommendations: '1 2', notFindings: ['status-missing'] },
  ),
  oneSheet(
    'reasons for each colour, and a risk rating',
    'a reason about the RAG is a narrative and a risk is never a status',
    `
Recommendation | Action | Risk rating | RAG | Reason for RAG
1. Visit homes at risk sooner | Rank homes by age and heating | Red | Green | The lists were delivered to each station in April. => in-progress green
1. Visit homes at risk sooner | Ring before each visit | Red | Amber | Volunteers started late and two have left. => in-progress amber
2. Keep skills up to date | Book each crew a day | Green | Red | No trainer has been found. => not-started red
`,
    { recommendations: '1 2', findings: ['status-assumed'] },
  ),
];
