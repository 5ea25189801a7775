/**
 * Recommendations 1 to 4 of the sample that is kept as officers really keep them.
 *
 * Cells: flags (h hidden, s struck through), reference, recommendation (first row only), action, lead, target date,
 * revised date, RAG, update, impact, next steps. "=2025-06-30" is an Excel date, "=2025-10-24;d-mmm" one with its own
 * format, "#1.1" a number, " // " a line break, "Green@g" a text with a fill, "@a" a fill alone.
 */
export const FIRST_ROWS = `
 | 1.4 | 1. Balance the budget without leaning on reserves | Bring a balanced three-year budget to council | S151 Officer | =2025-02-28 | | Blue@b | Completed. Council agreed it on 25 Feb. | No use of reserves in 2025/26 | |
 | 1.5 | | Go through vacant posts each month and delete those empty for a year | HR Manager / Finance Business Partner | 31/03/2025 | =2025-09-30 | Green@g | 14 posts gone, 5 to look at | £390k saved | Finish the last five |
 | 1.6 | | Raise the income target for trade waste and chase old debts | Waste Services Manager | 31.07.25 | | green@g | Old debts down by a third | | New price list in Oct |
 | 1.7 | | Sell the former depot | Estates Manager | =2025-06-30 | =2026-03-31 | Amber@a | Buyer pulled out, back on the market | | Second round of bids |
 | 1.8 | | Report on grants that end in the next two years | Finance Business Partner | Q2 2025/26 | | GREEN @g | List made, 23 grants | Two grants were renewed in time | Report to CMT |
 | 1.9 | | Check the leisure contract guarantee | S151 Officer, Leisure Client Officer | ASAP | | Gren@g | | | Meet the contractor |
 | #1.1 | | Move to three-year settlements with the voluntary sector | Communities Manager | 31st March 2026 | | Amber.@a | Five of nine agreed | Groups can plan ahead | Four more |
 | 2.1 | 2. Make scrutiny count | Write a protocol between cabinet and scrutiny | Monitoring Officer | 31 May 2025 | | Complete@b | Done | Chairs meet monthly | |
 | 2.2 | | Pre-meetings for scrutiny members before every committee | Scrutiny Officer | Summer 2025 | | Complte@b | Held since June | | |
 | 2.3 | | Work programme workshop with parish clerks | Scrutiny Officer | 31/09/2025 | | Amber@g | Date being found | | Book the hall |
 | 2.3 | | Trial a select committee on bus services | Scrutiny Officer | Nov 2025 | | Red@r | | | Scope in Oct |
h | 2.4 | | Put recordings of scrutiny meetings online within two days | Dem Services | =2025-04-30 | | @b | Works, about 120 views each | 3 times as many viewers | |
 | 2.5 | | Report back on every scrutiny recommendation after six months | | Six monthly | | Amber@a | First report late | | |
 | =2025-01-03;d-mmm | 3. Keep and grow our staff | Pay review for hard-to-fill posts | Head of HR | =2025-05-31 | | Blue@b | Finished in May | Planning vacancies filled | |
 | 3.2 | | Bring in exit interviews and report the reasons twice a year | HR Business Partner | =2025-03-31 | | Amber@y | 11 of 20 leavers seen | | Chase managers |
 | 3.3 | | Management course: // - first line managers // - team leaders // - new heads of service | L&D Officer | 2025/26 | | Green@g | Two of three groups running | Managers say 1-2-1s are better | Third group Jan |
 | 3.4 | | Flexible working rules for the depot | Head of HR and Waste Services Manager | 24-Oct | | AMBER@a | Unions want changes | | Meet GMB and Unison |
s | 3.5 | | Staff lottery | Internal Comms | =2025-06-30 | | Red@r | Dropped by CMT | | |
h | 3.6 | | Renew the occupational health contract | HR Manager | 30/11/25 | | @g | Tender out | | Award Nov |
 | 4.1 | 4. Get a grip on homelessness and housing standards | Buy 20 homes for temporary accommodation | Housing Options Manager | =2026-03-31 | | Amber@a | 8 bought, 3 in conveyancing | B&B stays are down from 61 to 38 | Offer on 4 more |
 | 4.2 | | Private renting licence scheme in two wards | Private Sector Housing | Autumn 2025 | | Red@r | Consultation finished, report not written | | Report to cabinet |
 | 4.3 | | One triage team for housing and benefits calls | Housing Options Manager | =2025-07-31 | =2025-06-30 | Green@g | Team sits together since Sept | Waiting time down to 4 mins | Evaluate at Xmas |
 | 4.4 | | Housing company business case | Director (Place) | 30 June 2025 | | Superseded by 4.1 | | | |
 | 4.5 | | Damp and mould inspections within five days | EH Manager | Ongoing | | In progess@a | 4 in 5 done within the target | | More hours for inspector |
 | 4.5 | | Report damp and mould cases to the housing panel each quarter | EH Manager | Ongoing | | On track@g | Two reports so far | | |
`;
