/** Plans for commissioners and best value notices: commitments, milestones, forecasts, versions. */
import { fieldCase } from '../field-case';
import { oneSheet, statusesOf } from './one-sheet';

export const BEST_VALUE = [
  oneSheet(
    'milestones with a baseline, a forecast and a current colour',
    'a forecast is never a status, and neither a baseline nor a forecast date is a reference',
    `
Commitment | Milestone | Lead | Baseline date | Forecast date | Forecast RAG | Current RAG | Commissioner comment
1. Live within our means | Sell the old depot | Section 151 Officer | =2025-01-31 | =2025-09-30 | Green | Red | The sale was delayed when a buyer withdrew. => not-started red assumed | 1
1. Live within our means | Close the old ledger | Section 151 Officer | =2025-02-28 | =2025-02-28 | Green | Blue | Auditors met the team and the ledger was closed. => completed blue assumed | 1
2. Choose openly | Publish each decision | Monitoring Officer | =2025-03-31 | =2025-06-30 | Amber | Green | Members have started to see the list. => in-progress green assumed | 2
2. Choose openly | Film each meeting | Monitoring Officer | =2025-03-31 | =2025-12-31 | Red | Amber | A camera was delivered late. => in-progress amber assumed | 2
`,
    { recommendations: '1 2', findings: ['status-assumed'], notFindings: ['reference-mangled'] },
  ),
  statusesOf(
    'embedded or not',
    'done beside a turned phrase is in progress, assumed; two done phrases are done',
    `
Complete and embedded => completed words
Complete, not embedded => in-progress assumed
Embedded => completed words
Complete but not yet embedded => in-progress assumed
Not embedded => not-started assumed
Complete => completed words
`,
    { notFindings: ['status-unknown'] },
  ),
  fieldCase({
    name: 'the plan beside a risk register and a list of contacts',
    why: 'a sheet with other headers is no part of the plan, and none is left out',
    sheets: {
      Contacts: `
Name of post | Telephone extension
Section 151 Officer | #2210
Monitoring Officer | #2214
`,
      Plan: `
No. | Recommendation | Action | Lead | Due date | Status
#1 | Live within our means | Sell the old depot | Section 151 Officer | =2025-12-31 | In progress => in-progress | 1
#1 | Live within our means | Close the old ledger | Section 151 Officer | =2025-12-31 | Complete => completed | 1
#2 | Choose openly | Publish each decision | Monitoring Officer | =2025-12-31 | Not started => not-started | 2
`,
      'Risk register': `
Risk | Likelihood | Impact | Score | Mitigation | Owner
The sale falls through | #3 | #4 | #12 | Keep a second buyer in reserve | Section 151 Officer
Nobody applies for the post | #2 | #3 | #6 | Share a post with the county | Monitoring Officer
`,
    },
    recommendations: '1 2',
    notFindings: ['sheet-left-out', 'plan-ambiguous'],
  }),
  fieldCase({
    name: 'four workstreams on four sheets, numbered anew on each',
    why: 'parts of one plan: each recommendation is known by its sheet (3.6, 3.10)',
    sheets: Object.fromEntries(
      ['Finance', 'Culture', 'Property', 'Scrutiny'].map((name, index) => [
        name,
        `
Ref | Recommendation | Action | Owner | Deadline | Progress
#1 | Lead ${name.toLowerCase()} well | Name one ${name.toLowerCase()} lead | Chief Executive | =2025-12-31 | ${['Complete => completed', 'In progress => in-progress', 'Not started => not-started', 'Complete => completed'][index]} | 1
#2 | Report on ${name.toLowerCase()} | Write a ${name.toLowerCase()} page each month | Chief Executive | =2025-12-31 | In progress => in-progress | 2
`,
      ]),
    ),
    recommendations: '1 2 1 2 1 2 1 2',
    themes: ['Finance', 'Culture', 'Property', 'Scrutiny'],
    notFindings: ['reference-duplicate', 'sheet-left-out'],
  }),
  oneSheet(
    'counts under the plan, without a gap',
    'colours, statuses and numbers of actions beside numbers are no actions (3.8)',
    `
Recommendation | Action | Lead | Status
1. Live within our means | Sell the old depot | Section 151 Officer | In progress => in-progress | 1
1. Live within our means | Close the old ledger | Section 151 Officer | Complete => completed | 1
2. Choose openly | Publish each decision | Monitoring Officer | Not started => not-started | 2
Number of actions | #3 | |
Number of actions complete | #1 | |
Number of actions overdue | #0 | |
`,
    { recommendations: '1 2', notFindings: ['status-missing', 'status-unknown', 'recommendation-empty'] },
  ),
  oneSheet(
    'an outcome RAG before the progress RAG',
    'the order does not matter: the RAG of progress is the status',
    `
Recommendation | Action | Outcome RAG | Progress RAG
1. Live within our means | Sell the old depot | Red | Amber => in-progress amber assumed
1. Live within our means | Close the old ledger | Amber | Blue => completed blue assumed
2. Choose openly | Publish each decision | Green | Red => not-started red assumed
2. Choose openly | Film each meeting | Red | Green => in-progress green assumed
`,
    { recommendations: '1 2' },
  ),
  oneSheet(
    'pace beside lifecycle, pace first',
    'the column that says done, going or not started gives the lifecycle; pace is shown and never counted',
    `
Recommendation | Action | Delivery | Progress
1. Live within our means | Sell the old depot | Off track | In progress => in-progress words
1. Live within our means | Close the old ledger | On track | Completed => completed words
2. Choose openly | Publish each decision | At risk | Not started => not-started words
2. Choose openly | Film each meeting | On track | Not started => not-started words
`,
    { recommendations: '1 2', notFindings: ['status-unknown'] },
  ),
];
