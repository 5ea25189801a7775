/** Trackers of audit recommendations, as an audit committee is shown them. */
import { oneSheet } from './one-sheet';

export const AUDIT_COMMITTEE = [
  oneSheet(
    'two audits with an R1 each',
    'R1 of one report and R1 of another are two; "Not implemented" is turned; a revised date counts in place of the first',
    `
Source report | Rec no. | Recommendation | Management response | Agreed action | Owner | Due date | Revised date | Status
Payroll audit | R1 | Check each pay run | Accepted | Have two people sign each run | Head of Finance | =2025-03-31 | | Implemented => completed words | R1
Payroll audit | R2 | Explain overpayments | Accepted | Send a letter about each | Head of Finance | =2025-04-30 | =2025-09-30 | Partially implemented => in-progress words | R2
Grants audit | R1 | Register gifts | Partially accepted | Keep a list of gifts | Monitoring Officer | =2025-05-31 | | Not implemented => not-started assumed | R1
Grants audit | R2 | Train buyers | Accepted | Hold one day of training | Monitoring Officer | =2025-12-31 | | Superseded => excluded words | R2
`,
    {
      recommendations: 'R1 R2 R1 R2',
      findings: ['overdue', 're-dated', 'status-assumed'],
      notFindings: ['reference-duplicate', 'status-unknown'],
    },
  ),
  oneSheet(
    'recommendations without actions, with a management comment each',
    'a plan with no action column counts its recommendations, and a narrative about each is no action (3.7)',
    `
Ref | Finding | Recommendation | Priority | Management comment | Officer | Target date | Status
IA-01 | Keys are not counted | Count the keys each month | High | The caretaker was told and a list was started in May. | Caretaker | =2025-09-30 | In progress => in-progress words
IA-02 | Gifts are not listed | List each gift | Medium | A book was bought and its use was delivered as training. | Town Clerk | =2025-03-31 | Complete => completed words
IA-03 | Letters are lost | Log each letter | Low | Members met the post room in April. | Town Clerk | =2025-12-31 | Not started => not-started words
`,
    {
      unit: 'recommendation',
      recommendations: 'IA-01 IA-02 IA-03',
      notFindings: ['overdue', 'status-unknown'],
    },
  ),
  oneSheet(
    'open and closed, without a key',
    'closed is completed and open is not started, both assumed: the user is asked first',
    `
No. | Recommendation | Action | Owner | Status
#1 | Count the keys | Fit a key safe | Caretaker | Closed => completed assumed | 1
#1 | Count the keys | Label each key | Caretaker | Open => not-started assumed | 1
#2 | Log each letter | Buy a stamp with dates | Town Clerk | Closed => completed assumed | 2
#2 | Log each letter | Share the log each week | Town Clerk | Open => not-started assumed | 2
`,
    { recommendations: '1 2', findings: ['status-assumed'], notFindings: ['status-unknown'] },
  ),
  oneSheet(
    'the position last time and this time',
    'the one called current counts; where it is blank the previous one does, and that is said',
    `
Ref | Recommendation | Action | Current status | Previous status
#1 | Count the keys | Fit a key safe | Implemented | In progress => completed words | 1
#2 | Log each letter | Buy a stamp with dates | | In progress => in-progress words | 2
#3 | List each gift | Print the form | Not started | Not started => not-started words | 3
`,
    { recommendations: '1 2 3', findings: ['status-carried'], notFindings: ['status-missing'] },
  ),
  oneSheet(
    'accepted or not, and implemented or not',
    'Implemented? asks whether it is done; Accepted? asks something else',
    `
Rec | Recommendation | Action | Accepted? | Implemented? | Auditor
#1 | Count the keys | Fit a key safe | Yes | Yes | Head of Audit => completed | 1
#2 | Log each letter | Buy a stamp with dates | Yes | Partly | Head of Audit => in-progress | 2
#3 | List each gift | Print the form | No | No | Head of Audit => not-started assumed | 3
#4 | Train buyers | Book a room | Yes | No | Head of Audit => not-started assumed | 4
`,
    { recommendations: '1 2 3 4', notFindings: ['status-unknown'] },
  ),
  oneSheet(
    'an Excel table with a heading for each audit, numbered anew',
    'a heading row is no action in a table either, and what stands under it is known by its heading',
    `
No. | Recommendation | Action | Owner | Status
Payroll audit | | | |
#1 | Check each pay run | Have two people sign each run | Head of Finance | Complete => completed | 1
#2 | Explain overpayments | Send a letter about each | Head of Finance | In progress => in-progress | 2
Grants audit | | | |
#1 | List each gift | Print the form | Town Clerk | Not started => not-started | 1
#2 | Train buyers | Book a room | Town Clerk | Not started => not-started | 2
`,
    {
      tables: { 'Action plan': 'A1:E7' },
      recommendations: '1 2 1 2',
      themes: ['Payroll audit', 'Grants audit'],
      notFindings: ['status-missing', 'reference-duplicate', 'recommendation-missing'],
    },
  ),
  oneSheet(
    'one reference with two texts',
    'within one plan the same reference is one recommendation, and the other text is a finding',
    `
Rec | Recommendation | Action | Owner | Status
R1 | Count the keys | Fit a key safe | Caretaker | Complete => completed | R1
R1 | Know who holds which key | Label each key | Caretaker | In progress => in-progress | R1
R2 | Log each letter | Buy a stamp with dates | Town Clerk | Complete => completed | R2
`,
    { recommendations: 'R1 R2', findings: ['reference-duplicate'] },
  ),
  oneSheet(
    'what the auditor found when testing',
    'a first clause that is a status says it, whatever explains it behind',
    `
Rec | Recommendation | Action | Status
R1 | Count the keys | Fit a key safe | Implemented. Audit saw the safe => completed words | R1
R2 | Log each letter | Buy a stamp with dates | Implemented - seen on 12/06/24 => completed words | R2
R3 | List each gift | Print the form | Not started: the form is with the printer => not-started words | R3
R4 | Train buyers | Book a room | In progress (two of five) => in-progress words | R4
`,
    { recommendations: 'R1 R2 R3 R4', notFindings: ['status-unknown'] },
  ),
];
