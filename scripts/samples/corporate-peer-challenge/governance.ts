/** Theme 2 of the corporate peer challenge sample: recommendations 2 and 10. */
export const GOVERNANCE = {
  theme: 'Governance and scrutiny',
  recommendations: [
    {
      text: '2. Make it clear who decides what: cabinet, committees, individual members and senior officers.',
      actions: `
2.1 | Rewrite the scheme of delegation so that each power appears once, with its limits | Monitoring Officer | 2024-05-31 | | C | Council agreed the new scheme in May. | Urgent decisions fell from nine to two in a quarter. |
2.2 | Publish a forward plan that looks six months ahead and is renewed every month | Democratic Services Manager | 2024-04-30 | | C | Published monthly since April. | |
2.3 | Run induction on member and officer roles for all councillors, repeated each June | Monitoring Officer | 2024-06-30 | | C | 34 of 38 councillors attended in June; the other four had one-to-one sessions. | Complaints about conduct between members and officers have halved. |
2.4 | Give statutory officers a standing meeting every fortnight with a written note | Chief Executive | 2024-03-31 | | C | Meetings held since March and notes kept. | Two risks on contracts were found and dealt with early. |
2.5 | Shorten committee reports to six pages, with options and costs on the first | Democratic Services Manager | 2024-09-30 | | P | New template used by four of seven committees. | | Planning, licensing and audit committees to change in September.
2.6 | Review the code of conduct and the way complaints are assessed, with an independent person | Monitoring Officer | 2024-12-31 | | P | Desk review done and two options drafted. | | Standards committee to consider the options in October.
2.7 | Bring the council's company under a shareholder committee with a yearly business plan | Director of Resources (Section 151 Officer) | 2024-08-31 | 2024-11-30 | P | Terms of reference agreed; members named in July. | | First business plan to the committee in November.
`,
    },
    {
      text: '10. Give overview and scrutiny the time, information and support to shape policy early.',
      actions: `
10.1 | Agree a yearly work programme for scrutiny with no more than two items a meeting | Scrutiny Officer | 2024-06-30 | | C | Programme for 2024/25 agreed in June. | Average time per item rose from 18 to 47 minutes. |
10.2 | Send cabinet proposals to scrutiny at least eight weeks before a decision | Democratic Services Manager | 2024-07-31 | | C | Applied to all key decisions since July. | The leisure strategy was changed in three places after early scrutiny. |
10.3 | Arrange questioning-skills training for scrutiny members and their substitutes | Scrutiny Officer | 2024-05-31 | | C | Two half-day sessions held in May, 17 members attending. | |
10.4 | Track every scrutiny recommendation to its end and report twice a year | Scrutiny Officer | 2024-10-31 | | P | Tracker holds recommendations back to May 2023; 26 of 41 are closed. | Cabinet answered ten overdue recommendations in July. | First six-monthly report to the October meeting.
10.5 | Use task-and-finish groups for two subjects a year, with witnesses from outside the council | Scrutiny Chair with Scrutiny Officer | 2025-03-31 | | P | First group, on damp and mould, has heard from five witnesses. | | Report to cabinet in November; choose the second subject in December.
10.6 | Invite residents to propose subjects for scrutiny through the website and parish councils | Consultation Officer | 2024-11-30 | | N | To begin when the work programme is reviewed in October. | | Draft the call for subjects in October.
`,
    },
  ],
} as const;
