/** Climate action plans: shares of completion, tonnes, seasons, quarters and sheets by sector. */
import { fieldCase } from '../field-case';
import { oneSheet } from './one-sheet';

export const CLIMATE_PLAN = [
  oneSheet(
    'shares of completion, a RAG, tonnes saved and a carbon impact',
    '% complete gives the lifecycle and the RAG the rating; tonnes and Low, Medium, High are neither, and no reference',
    `
Commitment | Action | Carbon impact | Tonnes saved | % complete | RAG
1. Heat with less | Insulate the depot | Low | #12 | #1;0% | Blue => completed blue | 1
1. Heat with less | Swap the pool boiler | High | #340 | #0.4;0% | Amber => in-progress amber | 1
2. Travel by bus | Fund a night bus | Medium | #55 | #0;0% | Red => not-started red | 2
2. Travel by bus | Mark bus lanes | Medium | #48 | #0.75;0% | Green => in-progress green | 2
`,
    { recommendations: '1 2', notFindings: ['status-unknown', 'percent-scale-mixed', 'reference-mangled'] },
  ),
  fieldCase({
    name: 'a sheet a sector, one with costs',
    why: 'sheets with the same headers give or take a column are parts of one plan, each a theme',
    sheets: {
      Transport: `
Recommendation | Action | Owner | By when | Status
1. Travel by bus | Fund a night bus | Transport Manager | =2026-03-31 | In progress => in-progress | 1
2. Walk to school | Close a street at nine | Transport Manager | =2025-12-31 | Complete => completed | 2
`,
      Buildings: `
Recommendation | Action | Owner | Cost | By when | Status
3. Heat with less | Insulate the depot | Estates Manager | £40,000 | =2026-03-31 | Complete => completed | 3
3. Heat with less | Swap the pool boiler | Estates Manager | £210,000 | =2026-09-30 | Not started => not-started | 3
`,
      Waste: `
Recommendation | Action | Owner | By when | Status
4. Throw less away | Open a repair shop | Waste Manager | =2026-01-31 | In progress => in-progress | 4
`,
    },
    recommendations: '1 2 3 4',
    themes: ['Transport', 'Buildings', 'Waste'],
    notFindings: ['sheet-left-out', 'plan-ambiguous'],
  }),
  oneSheet(
    'coloured circles, one of them white',
    'circles are bare colours, assumed; white is unknown, never guessed',
    `
Recommendation | Action | Rating
1. Heat with less | Insulate the depot | 🔵 => completed blue assumed
1. Heat with less | Swap the pool boiler | 🟡 => in-progress amber assumed
2. Travel by bus | Fund a night bus | 🔴 => not-started red assumed
2. Travel by bus | Mark bus lanes | 🟢 => in-progress green assumed
2. Travel by bus | Print timetables | ⚪ => unknown
`,
    { findings: ['status-assumed', 'status-unknown'], recommendations: '1 2' },
  ),
  oneSheet(
    'quarters from the latest to the earliest',
    'the latest quarter counts whatever the order; a blank takes the nearest earlier one, which is said',
    `
Recommendation | Action | Q4 2024/25 | Q3 2024/25 | Q2 2024/25
1. Heat with less | Insulate the depot | Completed | In progress | Not started => completed words
1. Heat with less | Swap the pool boiler | | In progress | Not started => in-progress words
2. Travel by bus | Fund a night bus | Not started | Not started | Not started => not-started words
2. Travel by bus | Mark bus lanes | In progress | Not started | Completed => in-progress words
`,
    { findings: ['status-carried'], notFindings: ['status-missing'], recommendations: '1 2' },
  ),
  oneSheet(
    'what goes on for ever',
    'ongoing is in progress; business as usual alone is completed, assumed; ongoing business as usual is in progress',
    `
Recommendation | Action | Timescale | Status
1. Heat with less | Read each meter | Ongoing | Ongoing => in-progress words
1. Heat with less | Turn lights off at six | Ongoing | Business as usual => completed assumed
2. Travel by bus | Print timetables | Ongoing | Ongoing BAU => in-progress words
2. Travel by bus | Fund a night bus | Ongoing | Moved to BAU => completed assumed
`,
    { findings: ['date-open-ended', 'status-assumed'], notFindings: ['overdue'], recommendations: '1 2' },
  ),
  oneSheet(
    'actions by theme, and no recommendations',
    'one piece of advice for the plan, not an error for each action',
    `
Theme | Action | Lead | By when | Status
Transport | Fund a night bus | Transport Manager | =2026-03-31 | In progress => in-progress
Transport | Mark bus lanes | Transport Manager | =2026-03-31 | Not started => not-started
Buildings | Insulate the depot | Estates Manager | =2026-03-31 | Complete => completed
Buildings | Swap the pool boiler | Estates Manager | =2026-03-31 | Complete => completed
`,
    { findings: ['recommendation-column-missing'], notFindings: ['recommendation-missing'] },
  ),
  oneSheet(
    'a base year, a target year and money',
    'years and money are no references and no due dates by what they hold',
    `
Recommendation | Base year | Action | Year | Budget | Status
1. Heat with less | #2019 | Insulate the depot | #2024 | £40,000 | Complete => completed | 1
1. Heat with less | #2019 | Swap the pool boiler | #2025 | £210,000 | In progress => in-progress | 1
2. Travel by bus | #2019 | Fund a night bus | #2024 | £15,000 | Not started => not-started | 2
`,
    { recommendations: '1 2', notFindings: ['overdue', 'reference-mangled', 'reference-duplicate'] },
  ),
];
