/** Recommendations 5 to 8 of the sample that is kept as officers really keep them; cells as in first-rows.ts. */
export const LAST_ROWS = `
 | 5.1 | 5. Speed up planning and the local plan | Regulation 18 consultation on the local plan | Planning Policy Manager | =2025-12-31 | | Green@g | Draft with members | | Working group 14 Oct |
 | 5.2 | | New validation checklist for applicants | DM Manager | March 2025 | | Complete @b | Completed | Fewer invalid applications: 48% to 29% | |
 | 5.3 | | Fill the enforcement officer post | DM Manager | =2025-04-30 | | @r | Advertised twice | | Try a graduate |
 | 5.4 | | Section 106 tracker in public | Planning Obligations Officer | by end of 2025 | | | Test version shown to members | | |
 | 5.5 | | Conservation area appraisals, three a year | Conservation Officer | TBC | | ? | | | |
 | 6.1 | 6. Use digital to save time and money | Web chat for council tax | Customer Services Manager | =2025-05-31 | | B | Live 2 June | 300 chats a week | |
 | 6.2 | | Replace desk phones | ICT Manager | Oct 24 | | G@g | 210 of 260 gone | £22k a year | Last floor in Nov |
 | 6.3 | | Policy on the use of AI for drafting letters and minutes | Information Governance Officer | Jan 26 | | A | Draft with unions | | Staff trial |
 | 6.4 | | Put planning files from before 1990 on the web | ICT Manager | =2027-03-31 | | Merged with 6.2 | | | |
 | 6.5 | | Cyber exercise with the county and police | ICT Manager | =2025-10-15 | | TBC@gr | | | |
 | 7.1 | 7. Tell people what we do and why | Yearly residents' survey | Comms Manager | =2025-06-30 | | blue@b | Achieved, 1,140 replies | We know that 62% are satisfied | |
 | 7.2 | | Cabinet question time in market towns | Leader's Support Officer; Comms Manager | Winter 2025 | | Amber @a | Two held, three to come | | Towns to offer dates |
 | 7.3 | | Style guide, and training for report writers | Comms Manager | 2025-08-31 | | Green@lg | Guide out, 40 trained | | 30 more |
 | 7.4 | | Stop the printed magazine | Comms Manager | =2025-03-31 | | N/A | Cabinet wants to keep it | | |
 | 8.1 | 8. Work with others on climate, health and jobs | Carbon plan for the council's own buildings | Climate Officer | =2025-09-12 | | Red@r | Consultant let us down | | New quote |
 | 8.2 | | Health and wellbeing fund for parishes | Communities Manager | early 2026 | | Green @g | 17 bids, 9 paid | 640 people taking part | Second round |
 | 8.3 | | Skills hub in the old library, with the college | Economic Development Officer / County Council | =2025-09-01 | =2026-01-12 | Amber@a | Lease not signed | | Lawyers to meet |
 | 8.4 | | Electric charging in six car parks | Parking Manager | 30/06/2025 | | Completed but awaiting sign-off@b | Points are in, one not switched on | | Certificate |
 | 8.5 | | Join the county's data sharing agreement | Information Governance Officer | =2025-11-30 | | Not started@r | | | Read the draft |
 | 8.6 | | Agree with the ICB who pays for hospital discharge beds | Director (Place) | Spring 2026 | | On hold | ICB is being reorganised | | Wait for the new structure |
`;
