/** Theme 4 of the corporate peer challenge sample: recommendation 3. */
export const PLACE = {
  theme: 'Leading the place with partners',
  recommendations: [
    {
      text: '3. Lead the place: agree with partners what each will do on housing, jobs, health and climate.',
      actions: `
3.1 | Refound the district partnership board with six members, a chair from outside the council and three aims | Director of Place | 2024-06-30 | | C | Board met in June and chose its aims. | Partners committed £210,000 to a shared youth offer. |
3.2 | Sign an agreement with the two largest housing associations on empty homes and repairs | Head of Housing | 2024-07-31 | | C | Agreement signed in July by both. | 27 empty homes are back in use. |
3.3 | Map every funding bid by the council and its partners on one shared list | Economic Growth Manager | 2024-05-31 | | C | List shared since May, renewed monthly. | |
3.4 | Draw up a climate plan for the district with parish councils and the largest employers | Climate and Environment Manager | 2024-12-31 | | P | Baseline published; eleven employers have joined. | First three employers switched 40 vans to electric. | Draft plan for consultation in October.
3.5 | Put a housing officer and a debt adviser in each of the four health centres one day a week | Head of Housing | 2024-09-30 | | P | Running in three of the four health centres. | 118 households advised; 31 kept their tenancy. | The fourth health centre starts on 16 September.
3.6 | Agree with the county and colleges a skills offer for care, construction and green energy | Economic Growth Manager | 2024-08-31 | | P | Care and construction agreed; green energy waits for the college's timetable. | | Settle green energy with the college.
`,
    },
  ],
} as const;
