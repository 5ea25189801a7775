/** Theme 3 of the corporate peer challenge sample: recommendations 6, 7, 8 and 9. */
export const CAPACITY = {
  theme: 'Capacity, money and services',
  recommendations: [
    {
      text: '6. Close the budget gap with a transformation programme of named savings, owned by cabinet and directors.',
      actions: `
6.1 | Set out the four-year budget gap by service and keep it current each quarter | Director of Resources (Section 151 Officer) | 2024-05-31 | | C | Gap of £3.1m to 2027/28 set out by service; renewed in August. | |
6.2 | Put every saving over £25,000 on a register with an owner, a date and a measure | Head of Transformation | 2024-06-30 | | C | Register holds 31 savings worth £2.4m. | Savings without an owner fell from twelve to none. |
6.3 | Appoint a programme manager and a finance partner for transformation | Head of Transformation | 2024-04-30 | | C | Both in post since mid-April. | |
6.4 | Review fees and charges against cost, beginning with garden waste, licensing and car parks | Head of Finance | 2024-10-31 | | P | Garden waste and licensing reviewed; car parks survey under way. | Garden waste charge expected to bring in £140,000 more each year. | Report on car parks to cabinet in October.
6.5 | Decide the future of seven under-used buildings, with a business case for each | Property Manager | 2024-12-31 | | P | Business cases for three buildings approved, two of them for sale. | | Four business cases left; the depot is next.
6.6 | Retender the five largest contracts together with neighbouring councils where that saves money | Procurement Manager | 2025-03-31 | | P | Joint insurance contract awarded; cleaning is out to tender. | Insurance costs are down by nine per cent. | Award cleaning in November; begin on fleet.
`,
    },
    {
      text: '7. Plan for the workforce that the council will need, and make it a place where people choose to stay.',
      actions: `
7.1 | Adopt a workforce plan to 2028 that names the ten hardest posts to fill | Head of People | 2024-06-30 | | C | Plan adopted in June after talks with trade unions. | |
7.2 | Offer career grades in planning, environmental health and building control | Head of People | 2024-07-31 | | C | Career grades in place in all three services. | Two planners who had resigned stayed; agency costs in planning are down by £64,000. |
7.3 | Bring appraisal down to four conversations a year and record that they took place | Head of People | 2024-10-31 | | P | First two conversations recorded for 74 per cent of staff. | | Managers below 60 per cent to meet their director in September.
7.4 | Widen the apprentice scheme to twelve places, four of them for care leavers | Learning and Development Manager | 2024-09-30 | | P | Nine apprentices have started, two of them care leavers. | | Fill the last three places by the end of September.
7.5 | Survey staff each spring and autumn and publish what each directorate did about it | Head of People | 2024-11-30 | | P | Spring survey published with a 68 per cent response. | Directorates have made 23 changes, from lone-working phones to meeting-free Fridays. | Autumn survey opens on 7 October.
7.6 | Set up a leadership course for the 40 managers one level below heads of service | Learning and Development Manager | 2024-12-31 | | P | First group of 20 is half-way through. | | Second group starts in October.
`,
    },
    {
      text: '8. Make services simple to use online, keep help for those who need it, and retire old systems.',
      actions: `
8.1 | Redesign the five busiest online forms with the people who use them | Head of Digital and Customer | 2024-07-31 | | C | All five live since July. | Calls about missed bins fell by a third; 82 per cent finish the form at the first attempt. |
8.2 | Publish a digital strategy with a costed list of systems to retire | Head of Digital and Customer | 2024-05-31 | | C | Strategy adopted in May; fourteen systems listed. | |
8.3 | Replace the revenues and benefits system together with two neighbouring councils | Revenues and Benefits Manager | 2025-06-30 | | P | Supplier chosen; the first data transfer is under test. | | Second data transfer in November.
8.4 | Train staff in 12 parish venues and libraries to help residents online | Customer Services Manager | 2024-10-31 | | P | Seven venues running, helping about 90 people a month. | Older residents made 212 applications with help that would earlier have come by post. | Five venues to open by the end of October.
8.5 | Test cyber recovery by restoring one main system from backup every quarter | ICT Manager | 2024-12-31 | | P | Planning and payroll restored in tests. | | Test housing in October.
8.6 | Offer residents one account for council tax, waste and planning | Head of Digital and Customer | 2025-03-31 | | N | Waits for the revenues and benefits system. | | Outline design in January 2025.
`,
    },
    {
      text: '9. Stabilise the planning service and finish the local plan to a published timetable.',
      actions: `
9.1 | Publish a local plan timetable agreed with the county and neighbouring districts | Head of Planning | 2024-04-30 | | C | Timetable published in April. | |
9.2 | Clear applications older than 26 weeks with a time-limited team | Development Manager | 2024-08-31 | | C | Backlog cleared on 19 August: from 163 applications to four. | Decisions in time rose from 61 to 84 per cent; complaints have fallen by half. |
9.3 | Complete the evidence on housing need, flood risk and employment land | Planning Policy Manager | 2024-10-31 | | P | Housing need and flood risk received; employment land is in draft. | | Final employment land study in October.
9.4 | Hold a planning forum with agents and parish councils every four months | Head of Planning | 2024-11-30 | | P | First forum held in July with 46 people. | Agents say pre-application advice is quicker: 15 working days against 32. | Second forum on 12 November.
9.5 | Train all members of the planning committee before they vote, with a yearly refresher | Monitoring Officer with Head of Planning | 2024-09-30 | | P | Ten of thirteen members trained. | | Last three members on 17 September.
`,
    },
  ],
} as const;
