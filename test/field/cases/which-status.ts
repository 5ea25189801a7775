/** Two columns that could be the status, and columns that ask yes or no. */
import { USUAL, USUAL_ANSWERS, sixActions } from './six-actions';

const asked = (name: string, header: string, cells: string, answers: readonly string[], why: string) =>
  sixActions({
    name,
    why,
    headers: `Recommendation | Action | Lead | Due date | ${header}`,
    cells: { [header]: cells },
    answers,
    findings: ['status-assumed'],
  });
const DONE_OR_NOT = [
  ...['completed', 'completed', 'not-started assumed'],
  ...['not-started assumed', 'not-started assumed', 'completed'],
];

export const WHICH_STATUS = [
  sixActions({
    name: 'pace under Status, lifecycle under Progress',
    why: 'the column that says done, going or not started gives the lifecycle: three are complete',
    headers: 'Recommendation | Action | Lead | Due date | Progress | Status',
    cells: { Progress: USUAL, Status: 'On track | On track | Delayed | On track | On track | Delayed' },
    answers: USUAL_ANSWERS,
  }),
  sixActions({
    name: 'an outcome RAG beside a progress RAG',
    why: 'the outcome RAG is not the status where there is one of progress',
    headers: 'Recommendation | Action | Lead | Due date | Progress RAG | Outcome RAG',
    cells: {
      'Progress RAG': 'Green | Green | Amber | Red | Amber | Green',
      'Outcome RAG': 'Amber | Green | Red | Red | Amber | Amber',
    },
    answers: [
      ...['in-progress green', 'in-progress green', 'in-progress amber'],
      ...['not-started red', 'in-progress amber', 'in-progress green'],
    ],
  }),
  asked('yes or no', 'Complete?', 'Yes | Yes | No | No | No | Yes', DONE_OR_NOT, 'the header asks'),
  asked(
    'check boxes',
    'Complete?',
    '!true | !true | !false | !false | !false | !true',
    DONE_OR_NOT,
    'a ticked box answers a header that asks',
  ),
  asked('x marks', 'Done', 'x | x | | | | x', DONE_OR_NOT, 'a blank beside marked ones is not started'),
  asked(
    'yes, no and partly',
    'Actioned?',
    'Yes | Yes | No | Partly | Yes | No',
    ['completed', 'completed', 'not-started', 'in-progress', 'completed', 'not-started'],
    'Partly is in progress under a header that asks',
  ),
  sixActions({
    name: 'highlights beside per cent and RAG',
    why: '% complete says more than a bare colour, which is the rating; Highlights says nothing',
    headers: 'Recommendation | Action | Lead | Due date | % complete | RAG | Highlights',
    cells: {
      '% complete': '#100 | #60 | #0 | #25 | #100 | #50',
      RAG: 'Blue | Green | Red | Amber | Blue | Amber',
      Highlights:
        'The steering group met in April and a first outline was completed. | A grant form was delivered to the county and was signed off there. | Tenants were told in March; the survey started late. | Two open days were held and a costing was finished. | The old lease was closed and another one started. | Ward members agreed the map, which was implemented in one village.',
    },
    answers: [
      ...['completed blue', 'in-progress green', 'not-started red'],
      ...['in-progress amber', 'completed blue', 'in-progress amber'],
    ],
  }),
];
