/** Columns that say nothing of the figures: notes, dates, initials, letters, numbers, money, years, answers, ratings of other things. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { serialOfDay } from '../../../src/model/days/day-serial';
import { columnOf, sameInAll } from './add-column';
import type { AddedColumn } from './add-column';
import type { FigureOptions } from './figures';
import { longNote, note, shortNote } from './sentences';

const one = (...values: readonly Made[]): fc.Arbitrary<Made> => fc.constantFrom(...values);
const DAY_2019 = serialOfDay('2019-01-01') ?? 0;
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days): Made => ({ v: DAY_2019 + days, format: 'dd/mm/yyyy' }));
const mostly = (cell: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc.oneof({ weight: 4, arbitrary: cell }, { weight: 1, arbitrary: fc.constant(null) });
const amount = fc.integer({ min: 1, max: 900 });

const UPDATE_HEADERS = [
  ...['Comments', 'Progress notes', 'Update', 'Commentary', 'Latest comments', 'Progress to date', 'Notes'],
  ...['Progress update (June 2025)', 'Q1 comments', 'Officer comment', 'Position statement'],
];
const UNKNOWN_HEADERS = [
  'Highlights',
  'So what?',
  'Background',
  'What we heard',
  'Story so far',
  'Narrative',
];
const NOTE_HEADERS = [...UPDATE_HEADERS, ...UNKNOWN_HEADERS];
/** Headers of a status itself, under which a column of notes is a narrative all the same. */
const STATUS_HEADERS = [
  'Progress',
  'Position',
  'Stage',
  'Status update',
  'Status comment',
  'Current position',
];

export interface ColumnKind {
  readonly name: string;
  readonly column: fc.Arbitrary<AddedColumn>;
  readonly compare: FigureOptions;
}

const ALL: FigureOptions = { references: true };
const kind = (name: string, column: fc.Arbitrary<AddedColumn>, compare = ALL): ColumnKind => ({
  name,
  column,
  compare,
});

export const NARRATIVES: readonly ColumnKind[] = [
  kind('notes under a header of updates or an unknown one', columnOf(NOTE_HEADERS, note)),
  kind('notes in some rows only', columnOf(NOTE_HEADERS, mostly(note))),
  kind('notes of three to five words', columnOf(NOTE_HEADERS, shortNote)),
  kind('notes of several sentences', columnOf(NOTE_HEADERS, longNote)),
  kind('the same note in every row', sameInAll(NOTE_HEADERS, note)),
  kind('notes under a header that a status could have', columnOf(STATUS_HEADERS, note)),
  kind('the same note in every row under such a header', sameInAll(STATUS_HEADERS, note)),
];

const OTHER_DATES = [
  ...['Start date', 'Date raised', 'Meeting', 'Last reviewed', 'Date agreed', 'Meeting date', 'Date added'],
  ...['Last updated', 'Date of report', 'Next review', 'Logged', 'Noted', 'Start', 'Raised on'],
];
const initials = fc
  .tuple(one('J', 'K', 'M', 'S', 'T', 'D'), one('H', 'W', 'L', 'P', 'K'))
  .map((letters): Made => letters.join(''));
const letters = fc
  .constantFrom(['H', 'M', 'L'], ['S', 'M', 'L'], ['D', 'E', 'F'], ['U', 'V', 'W'])
  .chain((scale) => fc.array(one(...scale), { minLength: 12, maxLength: 12 }));
const years = fc.integer({ min: 2019, max: 2027 });
const short = (year: number): string => String((year + 1) % 100).padStart(2, '0');
const running = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(1, 1, 5, 10))
  .map(([from, step]) => Array.from({ length: 40 }, (_, index): Made => from + index * step));

const listed = (
  headers: readonly string[],
  cells: fc.Arbitrary<readonly Made[]>,
): fc.Arbitrary<AddedColumn> =>
  fc.record({
    header: fc.constantFrom(...headers),
    cells,
    at: fc.constantFrom(1, 0, 0.3, 0.5, 0.8),
  });

export const FACTS: readonly ColumnKind[] = [
  kind('dates that are not due dates', columnOf(OTHER_DATES, mostly(day))),
  kind('one date in every row', sameInAll(OTHER_DATES, day)),
  kind('initials', columnOf(['Handler', 'Contact', 'Checked by', 'Liaison', 'Noted by'], initials)),
  kind('single letters', listed(['Level', 'Effort', 'Size', 'Tier', 'Priority', 'Risk'], letters)),
  kind('running numbers without a header', listed([''], running)),
  kind('running numbers under an unknown header', listed(['Line', 'Sort', 'Minute', 'Row'], running), {}),
  kind('random numbers', columnOf(['Score', 'Weighting', 'Days', 'Households', 'Points'], amount), {}),
  kind(
    'money as numbers',
    columnOf(
      ['Budget', 'Cost', 'Saving', 'Funding'],
      amount.map((v) => ({ v: v * 100, format: '£#,##0' })),
    ),
  ),
  kind(
    'money as text',
    columnOf(
      ['Budget', 'Cost', 'Saving', 'Funding'],
      amount.map((v) => `£${v},000`),
    ),
  ),
  kind('years', columnOf(['Year', 'Year raised', 'Audit year', 'Cohort'], mostly(years))),
  kind(
    'financial years',
    columnOf(
      ['Year', 'Audit year', 'Period', 'Programme'],
      years.map((year) => `${year}/${short(year)}`),
    ),
  ),
  kind(
    'yes or no under a header that does not ask whether it is done',
    columnOf(
      ['Statutory?', 'Budget agreed', 'Key decision?', 'Funded?', 'Public?', 'Grant?'],
      one('Yes', 'No', 'Y', 'N'),
    ),
  ),
  kind('ticked boxes under such a header', columnOf(['Statutory?', 'Funded?', 'Public?'], one(true, false))),
];

const NAMES = ['Town Clerk', 'Head of Finance', 'Estates Manager', 'Youth Worker'];
export const ABOUT_THE_STATUS: readonly ColumnKind[] = [
  kind(
    'names of those who completed it',
    columnOf(['Completed by', 'Status updated by', 'Reported by'], mostly(one(...NAMES))),
  ),
  kind(
    'reasons for the RAG',
    columnOf(['Reason for RAG', 'Reason for status', 'Reasons for delay'], mostly(note)),
  ),
  kind(
    'counts of a check list',
    columnOf(['Completed checklist items', 'Number of tasks completed'], fc.integer({ min: 2, max: 9 })),
    {},
  ),
];

const answers = fc
  .array(one('Accepted', 'Agreed', 'Partially accepted', 'Rejected', 'Not agreed'), {
    minLength: 6,
    maxLength: 6,
  })
  .map((some): Made[] => some.flatMap((cell) => [cell, cell === 'Rejected' ? 'Accepted' : 'Agreed']));
const colours = one('Red', 'Amber', 'Green');

export const ANSWERS: readonly ColumnKind[] = [
  kind(
    'answers to the recommendation',
    listed(
      ['Council response', 'Management response', 'Response', "Council's answer", 'Cabinet decision'],
      answers,
    ),
  ),
];
export const OTHER_RATINGS: readonly ColumnKind[] = [
  kind(
    'colours of an outcome, an impact or a benefit',
    columnOf(['Outcome RAG', 'Impact RAG', 'Benefits RAG', 'Outcome rating'], colours),
    { references: true, ratings: false },
  ),
  kind(
    'colours of a priority, a risk, confidence or a forecast',
    columnOf(
      [
        'Priority',
        'Priority RAG',
        'Risk RAG',
        'Risk rating',
        'Confidence',
        'Assurance',
        'Likelihood',
        'Forecast RAG',
      ],
      colours,
    ),
  ),
  kind(
    'colours of a target, a prediction or a direction',
    columnOf(['Target RAG', 'Predicted RAG', 'Direction of travel', 'Forecast'], colours),
  ),
];
