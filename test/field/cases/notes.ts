/** Notes that mention what statuses are made of, under headers that could be a status's. */
import { fieldCase } from '../field-case';
import { six, sixActions } from './six-actions';

const SHORT =
  'Task group met | Leaflet delivered to shops | New warden started in March | Open evening held in June | Survey planned for the winter | Lease closed with the tenant';
const SENTENCES =
  'The steering group met in April and a first outline was completed. | A grant form has been delivered to the county and was signed off there. | Tenants were told in March; the survey started late. | Two open days were held and a costing was finished. | The old lease was closed and another one started. | Ward members agreed the map, which was implemented in one village.';
const ONE_SENTENCE = 'The steering group met and agreed its next visits with partners.';
const COLOURS = 'Green | Amber | Green | Red | Amber | Green';
const WITH_BLUE = 'Green | Amber | Blue | Red | Amber | Green';

/** What a colour without a key is read as. */
const MEANING: Readonly<Record<string, string>> = {
  Green: 'in-progress green assumed',
  Amber: 'in-progress amber assumed',
  Red: 'not-started red assumed',
  Blue: 'completed blue assumed',
};
const readAs = (colours: string): string[] => six(colours).map((colour) => MEANING[colour] ?? '');

const notesUnder = (header: string) =>
  sixActions({
    name: `short notes under ${header}`,
    why: 'a column of different notes is a narrative whatever its header: the RAG beside it is the status',
    headers: `Recommendation | Action | Lead | Due date | ${header} | RAG`,
    cells: { [header]: SHORT, RAG: COLOURS },
    answers: readAs(COLOURS),
    findings: ['status-assumed'],
  });

const sections = `
Our answer
|
Recommendation 1: say more about money
Action | Owner | Timescale | RAG | Progress
Print a guide to the budget | Clerk | March 2026 | Green | The steering group met in April and a first outline was completed. => in-progress green
Put the savings on one page | Clerk | March 2026 | Completed | A grant form has been delivered to the county and was signed off there. => completed none
|
Recommendation 2: listen to staff
Action | Owner | Timescale | RAG | Progress
Visit each depot | Clerk | March 2026 | Red | Drivers were told in March; the survey started late. => not-started red
Price the roof repairs | Clerk | March 2026 | Amber | Two open days were held and a costing was finished. => in-progress amber
|
Note: completed actions will be removed from this list at the next meeting.
`;

export const NOTES = [
  ...['Progress', 'Position', 'Stage', 'Status update', 'Q4 update', 'Comments'].map(notesUnder),
  sixActions({
    name: 'one note for all',
    why: 'the same note in every row is a note all the same',
    headers: 'Recommendation | Action | Lead | Due date | Progress | RAG rating',
    cells: { Progress: 'Task group met', 'RAG rating': COLOURS },
    answers: readAs(COLOURS),
  }),
  sixActions({
    name: 'notes and nothing else',
    why: 'the plan has no status column: that is said, and the notes are not read',
    headers: 'Recommendation | Action | Lead | Due date | Update',
    cells: { Update: SHORT },
    answers: Array<string>(6).fill('unknown'),
    findings: ['status-column-missing'],
  }),
  sixActions({
    name: 'a stray note among statuses',
    why: 'a cell that only mentions a status is unknown, and never excluded',
    headers: 'Recommendation | Action | Lead | Due date | Status',
    cells: {
      Status:
        'Complete | Warden removed from rota | In progress | Leaflet delivered to shops | Not started | Complete',
    },
    answers: ['completed', 'unknown', 'in-progress', 'unknown', 'not-started', 'completed'],
    findings: ['status-unknown'],
  }),
  sixActions({
    name: 'sentences under Commentary, an empty So what?, a start and a finish',
    why: 'sentences beside a RAG are no status, and a start is no reference',
    headers: 'Recommendation | Action | Lead | Start | Finish | RAG | Commentary (Q2) | So what?',
    cells: {
      Start: '=2025-04-01',
      Finish: '=2025-12-31',
      RAG: WITH_BLUE,
      'Commentary (Q2)': SENTENCES,
      'So what?': '',
    },
    answers: readAs(WITH_BLUE),
    findings: ['status-assumed'],
    notFindings: ['reference-mangled'],
  }),
  sixActions({
    name: 'one sentence under Status comment',
    why: 'the same sentence in every row is a sentence',
    headers: 'Recommendation | Action | Lead | Due date | RAG | Status comment',
    cells: { RAG: WITH_BLUE, 'Status comment': ONE_SENTENCE },
    answers: readAs(WITH_BLUE),
  }),
  fieldCase({
    name: 'sections with sentences under Progress',
    why: 'words and colours under RAG are the status; the sentences beside them are not',
    sheets: { Response: sections },
    recommendations: '1 2',
  }),
];
