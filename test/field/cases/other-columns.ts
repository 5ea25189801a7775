/** Columns that are no status, no reference and no due date, whatever they hold: dates, initials, letters, years, answers. */
import { USUAL, USUAL_ANSWERS, sixActions } from './six-actions';

const beside = (header: string, cells: string, why: string) =>
  sixActions({
    name: `${header} beside the due date`,
    why,
    headers: `Recommendation | Action | Lead | ${header} | Due date | Status`,
    cells: { [header]: cells, Status: USUAL },
    answers: USUAL_ANSWERS,
    notFindings: ['overdue', 'reference-mangled'],
  });

const asDueDate = (header: string, cells: string, why: string) =>
  sixActions({
    name: `${header} and no due date`,
    why,
    headers: `Recommendation | Action | Lead | ${header} | Status`,
    cells: { [header]: cells, Status: USUAL },
    answers: USUAL_ANSWERS,
    notFindings: ['overdue'],
  });

export const OTHER_COLUMNS = [
  ...['Start date', 'Date raised', 'Meeting date', 'Last updated', 'Date agreed'].map((header) =>
    beside(
      header,
      '=2024-09-01',
      'a date that is not the due date is no reference: three recommendations, not one',
    ),
  ),
  beside('Handler', 'AB | CD | AB | CD | AB | CD', 'initials are no references'),
  beside('Level', 'H | H | M | M | L | L', 'letters for high, medium and low are no references'),
  beside('Audit year', '2022/23', 'a financial year is no reference'),
  asDueDate('Year', '#2023', 'a bare year under Year is no due date: nothing is overdue'),
  asDueDate('Period', 'Q1 2024/25', 'a quarter under Period is no due date: nothing is overdue'),
  sixActions({
    name: 'answers beside a status',
    why: 'an answer to the recommendation is no status: nothing is excluded',
    headers: 'Recommendation | Action | Lead | Due date | Council response | Status',
    cells: { 'Council response': 'Agreed | Agreed | Not agreed | Agreed | Agreed | Agreed', Status: USUAL },
    answers: USUAL_ANSWERS,
  }),
];
