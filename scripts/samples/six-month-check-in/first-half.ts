/** Recommendations 1 to 3 of the six-month check-in sample. */
export const FIRST_HALF = [
  {
    text: 'Recommendation 1: Bring the medium-term financial plan up to date and agree how the gap will be met',
    actions: `
1a | Rebuild the financial plan on three sets of assumptions: hopeful, likely and hard | Finance Director | November 2024 | C | B | Finished in time for the November cabinet. | Members chose the hard case for pay and energy. |
1b | Check every earmarked reserve and release what has no purpose | Deputy Finance Director | December 2024 | C | B | £1.9m moved to general reserves. | Cover for a bad year is up from 6 to 11 per cent of spending. |
1c | Hold three budget workshops for all councillors before proposals are drafted | Finance Director | January 2025 | C | B | Held in October, November and January. | |
1d | Challenge each service's base budget line by line, a third of services a year | Service Finance Manager | June 2025 | P | G | Waste, parks and parking are done. | £310,000 taken out without touching the front line. | Housing and regulatory services in May.
1e | Write a commercial policy that says what the council will and will not invest in | Corporate Director, Resources | March 2025 | P | A | Second draft needs advice on accounting rules. | | Take the policy to audit committee in June.
1f | Bring budget monitoring forward so that cabinet sees it within 30 days of the month | Service Finance Manager | April 2025 | P | G | Down from 52 days to 36. | Overspending on agency staff was stopped a month earlier. | Automate the payroll journal.
`,
  },
  {
    text: 'Recommendation 2: Rebuild trust between members of different groups, and between members and officers',
    actions: `
2a | Agree a protocol for how officers brief the opposition | Head of Legal and Democratic Services | October 2024 | C | B | In use since October. | Group leaders say that briefings now come before the press release. |
2b | Bring group leaders together with the Chief Executive once a month, without an agenda | Chief Executive | September 2024 | C | B | Six meetings so far. | |
2c | Offer mediation to committee chairs and vice-chairs where working relations have broken down | Head of Legal and Democratic Services | February 2025 | C | B | Taken up twice, with an outside mediator. | Both committees now meet to their timetable. |
2d | Change the layout of council meetings so that motions are heard before nine o'clock | Democratic Services Team Leader | May 2025 | N | G | Goes to the annual meeting. | | Draft the change to standing orders in April.
2e | Give new councillors a buddy from another group in their first year | Member Development Officer | May 2025 | P | G | Fourteen volunteers have come forward. | | Pair volunteers and new councillors after the by-election.
2f | Repeat the survey of member and officer relations every twelve months | Member Development Officer | July 2025 | N | G | First survey was run by the peer team. | | Set the questions in June.
`,
  },
  {
    text: 'Recommendation 3: Finish the town centre scheme, or stop it, on the strength of a fresh business case',
    actions: `
3a | Commission a fresh business case with an independent valuation | Assistant Director, Regeneration | December 2024 | C | B | Received in December. | The case showed that the cinema could not pay its way, and it was left out. |
3b | Consult traders, disabled residents and bus operators on the revised layout | Regeneration Programme Lead | February 2025 | C | B | 611 replies and nine walkabouts. | Two more crossings and a taxi rank were added. |
3c | Bring the scheme under a board that meets monthly and publishes its risks | Assistant Director, Regeneration | October 2024 | C | B | Board has met five times. | |
3d | Put the market square contract out to tender in two lots | Procurement Business Partner | April 2025 | P | A | Tender pack is three weeks late: drainage survey outstanding. | | Issue both lots by 12 May.
3e | Buy the empty department store by agreement | Estates Manager | March 2025 | X | | Owner has let the building to a gym. | |
`,
  },
] as const;
