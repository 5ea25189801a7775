/** Columns of statuses that say more than one word: pace with lifecycle, closing, leaving out, shares, colours with reasons. */
import { statusesOf } from './one-sheet';

export const WHAT_STATUSES_SAY = [
  statusesOf(
    'two things in one cell',
    'the rules of 2.7, first that applies',
    `
On target - complete => completed words
Delivered late => completed words
Completed or on track => in-progress assumed
In progress / at risk => in-progress words
Not due to be completed until May => not-started
Not started - on track => not-started words
Partially complete - overdue => in-progress words
`,
    { notFindings: ['status-unknown'] },
  ),
  statusesOf(
    'waiting for its closing only',
    'where only the closing of finished work is awaited it is in progress, assumed',
    `
Awaiting sign-off => in-progress assumed
Ready for closure => in-progress assumed
Recommended for closure => in-progress assumed
Completed but awaiting sign-off => in-progress assumed
Complete => completed words
Awaiting approval => in-progress assumed
`,
    { findings: ['status-assumed'], notFindings: ['status-unknown'] },
  ),
  statusesOf(
    'left out, and why',
    'an out phrase that opens and goes on with by, with or into is said; it is never read out of a sentence',
    `
Superseded by 1.2 => excluded words
Merged with action 3 => excluded words
Withdrawn by Cabinet => excluded words
Cancelled - no budget => excluded words
N/A => excluded words
Complete => completed words
Warden removed from the rota => unknown
In progress => in-progress words
`,
    { findings: ['status-unknown'] },
  ),
  statusesOf(
    'closed, and how',
    'closed alone is weak: what stands beside it decides',
    `
Closed - superseded => excluded words
Closed - not delivered => not-started assumed
Closed - complete => completed words
Closed => completed assumed
Not closed => not-started assumed
`,
    { findings: ['status-assumed'], notFindings: ['status-unknown'] },
  ),
  statusesOf(
    'shares in words',
    '"n% complete" is a % complete',
    `
75% complete => in-progress
100% complete => completed
0% complete => not-started
20% complete => in-progress
Not started => not-started
`,
    { notFindings: ['status-unknown'] },
  ),
  statusesOf(
    'colours with a reason',
    'words beat a colour beside them; a colour whose other words say nothing is a bare colour, assumed',
    `
Green - on track => in-progress green words
Red - no resources => not-started red assumed
Amber (some slippage) => in-progress amber assumed
Amber On Track => in-progress amber words
Red Off Track => not-started red assumed
Green: no concerns => in-progress green assumed
`,
    { header: 'RAG status', notFindings: ['status-unknown'] },
  ),
  statusesOf(
    'not quite finished',
    'a hedge makes what is finished in progress',
    `
Nearly complete => in-progress words
Substantially complete => in-progress words
All but finished => in-progress words
Phase 1 complete => in-progress words
Complete except phase 2 => in-progress words
Part complete => in-progress words
Completed => completed words
`,
    { notFindings: ['status-unknown', 'status-assumed'] },
  ),
  statusesOf(
    'waiting in many ways',
    'what is stalled or on hold is not started, assumed; what is deferred or planned says so itself',
    `
Deferred => not-started words
On hold => not-started assumed
Scheduled => not-started words
Stalled => not-started assumed
Blocked => not-started assumed
Yet to start => not-started words
Not commenced => not-started words
Will be completed by March 2026 => not-started assumed
`,
    { findings: ['status-assumed'], notFindings: ['status-unknown'] },
  ),
  statusesOf(
    'pace alone',
    'good pace is in progress, doubtful pace too but assumed, bad pace is not started, assumed',
    `
On track => in-progress words
On schedule => in-progress words
At risk => in-progress assumed
Minor delay => in-progress assumed
Off track => not-started assumed
Not on track => not-started assumed
On track to be completed => in-progress
`,
    { findings: ['status-assumed'], notFindings: ['status-unknown'] },
  ),
  statusesOf(
    'mentions among statuses',
    'a cell that only mentions a status is unknown, and the others are read all the same',
    `
Complete => completed words
Leaflet delivered to each shop in May => unknown
Not started => not-started words
Members planned a visit to the works => unknown
In progress => in-progress words
Complete => completed words
The steering group met twice => unknown
Complete => completed words
`,
    { findings: ['status-unknown'], notFindings: ['status-column-missing'] },
  ),
];
