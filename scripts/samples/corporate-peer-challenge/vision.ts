/** Theme 1 of the corporate peer challenge sample: recommendations 1, 4 and 5. */
export const VISION = {
  theme: 'Priorities, story and performance',
  recommendations: [
    {
      text: '1. Turn the council plan into a short list of priorities that can be afforded, and say what will stop.',
      actions: `
1.1 | Cut the council plan from 46 commitments to no more than twelve, each with a cabinet sponsor | Chief Executive | 2024-04-30 | | C | Council adopted the shorter plan on 23 April with eleven commitments. | Cabinet and managers now work from the same eleven commitments; two service plans were withdrawn as a result. |
1.2 | Publish a list of the work that will pause or stop, with the staff time and money it frees | Head of Policy and Performance | 2024-05-31 | | C | List of nine pieces of work published with the May cabinet papers. | About 3.5 full-time posts moved to housing and planning. |
1.3 | Attach a cost and a source of funding to each commitment in the council plan | Director of Resources (Section 151 Officer) | 2024-07-31 | | C | All eleven commitments costed; two need a growth bid. | |
1.4 | Rewrite service plans to a two-page form that starts from the commitments | Head of Policy and Performance | 2024-06-30 | | C | All fourteen service plans signed off by directors in June. | Directors report that plans are read: nine in ten managers could name their three priorities in the July survey. |
1.5 | Hold a joint away day of cabinet and the leadership team twice a year to review priorities against money | Chief Executive | 2024-09-30 | | P | First day held in April; the second is booked for 24 September. | Two commitments were re-ordered after the April session. | Circulate the budget position a week before the September session.
1.6 | Set out a ten-year picture of the district with parish councils, businesses and young people | Director of Place | 2024-12-31 | | P | Five of eight area conversations held, 410 people taking part. | | Remaining conversations in October; draft picture to cabinet in December.
1.7 | Bring in a one-page test that every new project must pass before staff time is committed | Head of Transformation | 2024-07-31 | 2024-10-31 | P | Draft test tried on three projects; the test for revenue costs needs work. | | Agree the revenue test with finance and start using it in October.
`,
    },
    {
      text: '4. Tell one clear story about the district and the council, and tell it to residents, partners and staff alike.',
      actions: `
4.1 | Write a narrative for the district in plain English and test it with three residents' panels | Head of Communications | 2024-05-31 | | C | Narrative tested in May and used in every publication since. | Residents' panel found it "clear and honest"; 71 per cent could repeat the main points. |
4.2 | Replace the quarterly printed newsletter with a monthly email and a yearly printed round-up | Head of Communications | 2024-06-30 | | C | First monthly email sent in June. | 6,200 people have subscribed and the yearly cost is down by £18,000. |
4.3 | Start a fortnightly video briefing for staff, with questions answered by a director | Internal Communications Officer | 2024-04-15 | | C | Seven briefings held; between 190 and 260 people watch each one. | |
4.4 | Draw up a calendar of announcements shared with the county, health and police press offices | Head of Communications | 2024-08-31 | | P | Shared calendar in use with the county; health partners have been invited. | | Health and police press offices to join by the end of September.
4.5 | Bring consultation results together on one web page, saying what was changed because of them | Consultation Officer | 2024-11-30 | | P | Page built; results of seven out of nineteen consultations added. | Visitors to the page spent four minutes on average, against one before. | Add the remaining twelve by November.
4.6 | Give every councillor a pack of facts about their ward, renewed twice a year | Democratic Services Manager | 2024-10-31 | | P | Packs for eight of 21 wards are ready. | | Print all 21 for the October council meeting.
`,
    },
    {
      text: '5. Strengthen performance management so that members and managers see the same few measures and act on them.',
      actions: `
5.1 | Choose 25 key measures with targets and say which cabinet member answers for each | Head of Policy and Performance | 2024-04-30 | | C | Measures agreed by cabinet in April. | Cabinet discussed six off-target measures in July and asked for two recovery plans. |
5.2 | Publish a quarterly performance report no later than six weeks after the quarter ends | Performance Manager | 2024-08-15 | | C | First-quarter report published on 9 August, five and a half weeks after the quarter. | Reports now reach members eleven weeks sooner than last year. |
5.3 | Add comparison with sixteen similar councils to each measure where figures exist | Performance Manager | 2024-07-31 | | C | Comparison added for 19 of the 25 measures; none is available for the rest. | |
5.4 | Train team managers in reading trends and in telling a signal from noise | Head of People | 2024-06-30 | | C | 58 of 61 managers trained. | Fewer one-off explanations in reports: down from 22 to six in a quarter. |
5.5 | Move performance data out of spreadsheets into one dashboard open to all councillors | Head of Digital and Customer | 2024-09-30 | 2025-01-31 | P | Dashboard holds 14 of 25 measures; access for councillors is being tested. | | Load the remaining eleven measures; open to councillors in January.
5.6 | Review data quality for the ten measures that matter most, starting with homelessness | Internal Audit Manager | 2024-12-31 | | P | Homelessness and planning reviewed; three errors in definitions put right. | Homelessness figures now match the government return. | Six reviews to follow by December.
5.7 | Hold a monthly meeting of directors on performance, risk and money together | Chief Executive | 2024-08-31 | | P | Meetings held since May; risk is not yet discussed in the same paper. | | Risk register to be merged into the monthly paper.
`,
    },
  ],
} as const;
