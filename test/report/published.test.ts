/** The edition for the web site, table by table: what each says, what is left out, and nothing that the plan does not have. */
import { planPublishedBook } from '../../src/render/published-book';
import type { MadePlan, MadeRow } from '../make/plan';
import { cellsOf, linesOf, makeInput, valuesOf } from './make-book';

const FACTS = { contact: null, nextUpdate: null, withOwners: false };
const published = (made: MadePlan, facts: Partial<typeof FACTS> = {}) => {
  const { sheets } = planPublishedBook(makeInput(made), { ...FACTS, ...facts });
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.map(({ name }) => [name, valuesOf(sheet, name)!] as const),
  );
  return { sheets, tables: Object.fromEntries(tables), names: sheets.map(({ name }) => name) };
};

const ROWS: MadeRow[] = [
  {
    theme: 'Money',
    ref: '1.1',
    status: 'Completed',
    owner: 'Head of Finance',
    due: '2024-05-01',
    impact: 'Calls fell',
  },
  { theme: 'Money', status: 'Green', owner: '', due: { text: 'Spring', reading: { kind: 'unreadable' } } },
  { theme: 'Place', rec: '2', status: 'Not started', next: 'Appoint a lead', due: '' },
  { rec: null, status: 'Superseded' },
];

const ALL = published({ rows: ROWS });

test('What is told at length takes the room that a page has, the wider the fewer columns there are of it', () => {
  const widthsOf = (row: MadeRow) => published({ rows: [row] }).sheets[3]?.widths.slice(-1);
  expect(widthsOf({ status: 'Green', update: 'Done', impact: 'Felt', next: 'Rest' })).toEqual([20]);
  expect(widthsOf({ status: 'Green', update: 'Done', impact: 'Felt' })).toEqual([30]);
  expect(widthsOf({ status: 'Green', update: 'Done' })).toEqual([60]);
});

test('The contents lead to every sheet and say what it holds', () => {
  expect(ALL.names).toEqual([
    'Contents',
    'Progress by theme',
    'Progress by recommendation',
    'Actions',
    'Notes',
  ]);
  const rows = cellsOf(ALL.sheets[0]!, 'PublishedContents')!;
  expect(rows.map((row) => [row.Sheet?.value, row.Sheet?.link, row['What it holds']?.value])).toEqual(
    [
      ['Progress by theme', 'Counts and percentages of each theme and of the whole plan'],
      ['Progress by recommendation', 'Each recommendation in full, with its counts and percentages'],
      ['Actions', 'Every action with its status, dates, progress, difference made and next steps'],
      ['Notes', 'What the words mean, what is counted and how percentages are rounded'],
    ].map(([sheet, holds]) => [sheet, { sheet, row: 0, column: 0 }, holds]),
  );
  expect(linesOf(ALL.sheets[0]!)[0]).toBe('Wealdham Borough Council: Peer challenge action plan');
  expect(linesOf(ALL.sheets[0]!)).toContain(
    'A dash stands where there is nothing to say; a percentage is a share of what is counted.',
  );
  expect(linesOf(ALL.sheets[3]!)[0]).toBe(
    'Wealdham Borough Council: Peer challenge action plan – Actions, as at 5 September 2024',
  );
});

test('Each theme and each recommendation has its counts and shares, and the whole plan stands last', () => {
  const counted = (name: object, actions: number, parts: [number, number, number], progressed: number) => ({
    ...name,
    'Actions counted': actions,
    Completed: parts[0],
    'In progress': parts[1],
    'Not started': parts[2],
    'Completed or progressed, per cent': progressed,
    'Not yet progressed, per cent': 1 - progressed,
  });
  expect(ALL.tables.PublishedThemes?.slice(0, 2)).toEqual([
    counted({ Theme: 'Money' }, 2, [1, 1, 0], 1),
    counted({ Theme: 'Place' }, 1, [0, 0, 1], 0),
  ]);
  expect(ALL.tables.PublishedThemes?.[2]).toMatchObject({
    Theme: 'Whole plan',
    'Actions counted': 3,
    'Completed or progressed, per cent': 0.67,
  });
  expect(cellsOf(ALL.sheets[1]!, 'PublishedThemes')?.map((row) => row.Theme?.style)).toEqual([
    'text',
    'text',
    'total',
  ]);
  expect(ALL.tables.PublishedRecommendations).toEqual([
    counted({ Number: '1', Recommendation: 'Recommendation 1' }, 2, [1, 1, 0], 1),
    counted({ Number: '2', Recommendation: 'Recommendation 2' }, 1, [0, 0, 1], 0),
  ]);
});

test('Where a status is missing or unclear there are columns for it, everywhere', () => {
  const { tables } = published({ rows: [...ROWS, { theme: 'Place', rec: '2', status: 'Perhaps' }] });
  for (const name of ['PublishedThemes', 'PublishedRecommendations'])
    expect(tables[name]?.[1]).toMatchObject({
      'Status missing or unclear': 1,
      'Status missing or unclear, per cent': 0.5,
    });
});

test('Every action has what the plan says of it, with a dash where it says nothing', () => {
  expect(ALL.tables.PublishedActions).toEqual(
    [
      ['1.1', '1', 'Action 1', 'Completed', 'Completed', 'No rating', 45_413, 'Calls fell', '–'],
      ['–', '1', 'Action 2', 'Green', 'In progress', 'Green', 'Spring', '–', '–'],
      ['–', '2', 'Action 3', 'Not started', 'Not started', 'No rating', '–', '–', 'Appoint a lead'],
      ['–', 'No recommendation', 'Action 4', 'Superseded', 'Excluded', 'No rating', '–', '–', '–'],
    ].map(([ref, rec, text, status, counts, rating, due, impact, next]) => ({
      Reference: ref,
      'Recommendation number': rec,
      Action: text,
      'Status as written': status,
      'Counts as': counts,
      Rating: rating,
      'Due date': due,
      Impact: impact,
      'Next steps': next,
    })),
  );
});

test('Owners stand there where somebody asks for them and the plan has any', () => {
  const owners = (made: MadePlan) =>
    published(made, { withOwners: true }).tables.PublishedActions?.map((row) => row.Owner);
  expect(owners({ rows: ROWS })).toEqual(['Head of Finance', ...Array<string>(3).fill('No owner')]);
  expect(owners({ rows: [{ status: 'Completed' }] })).toEqual([undefined]);
});

test('A column that the plan does not fill is not there', () => {
  const bare = published({ rows: [{ status: 'Completed', update: '', due: '', ref: '' }] });
  expect(Object.keys(bare.tables.PublishedActions?.[0] ?? {})).toEqual([
    'Recommendation number',
    'Action',
    'Status as written',
    'Counts as',
  ]);
});

test('A plan without themes, recommendations or actions has no sheets for them', () => {
  expect(published({ rows: [{ status: 'Completed' }] }).names[1]).toBe('Progress of the plan');
  expect(published({ rows: [{ rec: null, status: 'Completed' }] }).names).toEqual([
    'Contents',
    'Progress of the plan',
    'Actions',
    'Notes',
  ]);
  expect(published({}).names).toEqual(['Contents', 'Progress of the plan', 'Notes']);
});

test('The notes say what the words mean, and how many are in no figure', () => {
  const notes = Object.fromEntries(ALL.tables.PublishedNotes!.map((row) => [row.About, row['What it says']]));
  expect(Object.keys(notes)).toEqual([
    'Completed or progressed',
    'Not yet progressed',
    'What is counted',
    'Rounding',
    'Small shares',
    'Ratings',
  ]);
  expect(notes['What is counted']).toBe(
    'Every action in the plan but those superseded or withdrawn, of which there is one.',
  );
  const about = (made: MadePlan) =>
    new Map(published(made).tables.PublishedNotes?.map((row) => [row.About, String(row['What it says'])]));
  expect(about({ rows: ROWS.slice(0, 3) }).get('What is counted')).toBe('Every action in the plan.');
  expect([...about({ rows: [{ status: '' }] }).keys()]).toEqual(
    expect.arrayContaining(['Status missing or unclear', 'Rounding']),
  );
  expect(about({ rows: [{ status: '' }] }).has('Ratings')).toBe(false);
  // Without an action there is no sheet of them to lead to.
  expect(about({ rows: ROWS }).get('Completed or progressed')).toContain('the sheet Actions');
  expect(about({}).get('Completed or progressed')).not.toContain('sheet');
});
