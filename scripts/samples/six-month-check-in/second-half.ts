/** Recommendations 4 to 6 of the six-month check-in sample. */
export const SECOND_HALF = [
  {
    text: 'Recommendation 4: Move from climate ambition to a costed programme',
    actions: `
4a | Work out the carbon footprint of our buildings, fleet and suppliers | Sustainability Manager | December 2024 | C | B | Buildings and fleet measured; suppliers by spending. | We know that three leisure centres make up half of it. |
4b | Price the ten largest carbon-saving projects and rank them by cost per tonne | Sustainability Manager | April 2025 | P | G | Eight of ten priced. | | Price the depot and crematorium.
4c | Fit solar panels to the civic offices and two leisure centres | Facilities Manager | September 2025 | P | A | Roof survey at one leisure centre found weak beams. | Civic offices make a fifth of their own power. | Decide in May whether to strengthen the roof.
4d | Electrify small vans as their leases end | Fleet Manager | March 2026 | P | G | Nine of 34 replaced. | Fuel spending on those rounds is down by 58 per cent. | Eleven more leases end in summer.
4e | Include climate in every decision report through a single scored question | Corporate Policy Officer | January 2025 | C | B | Question added to the report form in January. | |
4f | Set up a loan fund for community energy | Corporate Director, Resources | June 2025 | H | R | Waiting for legal advice on subsidy control. | | Advice expected in May.
`,
  },
  {
    text: 'Recommendation 5: Answer residents first time, and learn from complaints',
    actions: `
5a | Publish a promise on how quickly each service replies and report against it | Customer Experience Manager | November 2024 | C | B | Promise published, first report in February. | 76 per cent of enquiries are answered within the promise, up from 59. |
5b | Give call handlers access to housing repairs and council tax notes | Customer Experience Manager | May 2025 | P | A | Council tax is live; housing repairs delayed by a licence. | One call in five no longer needs to be passed on. | Settle the licence with the supplier.
5c | Bring stage-one complaints from five teams into one | Complaints and Information Manager | February 2025 | P | G | Four of the five teams have moved. | | Planning enforcement moves in April.
5d | Report lessons from complaints to the leadership team each quarter | Complaints and Information Manager | April 2025 | P | G | First report discussed in January. | Letters on benefit overpayments were rewritten. | Second report in April.
5e | Redesign the website search with the 50 most common questions | Digital Services Lead | June 2025 | P | A | 32 of 50 answers rewritten. | | Remaining 18 by the end of May.
5f | Hold a drop-in at each library once a month with housing, benefits and waste staff | Customer Experience Manager | September 2025 | N | A | Rotas not settled with the library service. | | Agree a trial at one library.
`,
  },
  {
    text: 'Recommendation 6: Settle with health and the county what the borough contributes to prevention',
    actions: `
6a | Write down with the primary care networks which three groups of residents come first | Public Health Partnership Manager | January 2025 | P | G | Two groups settled: carers, and men over 50 living alone. | | Third group to be settled in April.
6b | Second an officer to the neighbourhood health team for a year | Head of Communities | April 2025 | P | G | Officer chosen and starts in April. | | Review after six months.
6c | Offer leisure passes on prescription through every GP practice | Leisure Contract Manager | May 2025 | P | A | Seven of twelve practices have signed up. | 143 passes issued, 61 still in use after twelve weeks. | Visit the five remaining practices.
6d | Pool the council's and county's grants for damp and cold homes | Private Sector Housing Manager | June 2025 | P | R | County has frozen its grants pending its own budget. | | Raise with the county's director in May.
6e | Show what each pound of prevention saves, with the university | Public Health Partnership Manager | December 2025 | N | G | Study is due to begin in autumn. | | Sign the research agreement in July.
`,
  },
] as const;
