/** 3.8 what each row of a plan is taken for, kind by kind, each beside the row that only nearly is one. */
import { locatePlan } from '../../make/at-once';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid, type CellSpec } from '../../make/grid';
import { HEADER, at, between, kindsOf } from './told-rows';

describe('A row of one filled cell is', () => {
  test.each<[string, Record<string, CellSpec>, string]>([
    ['a heading, under the theme', { Theme: 'People' }, 'heading'],
    ['a note, a reference that was written ahead', { Ref: '7.1' }, 'note'],
    ['a heading, words under the reference', { Ref: 'Section B' }, 'heading'],
    ['a heading, other words under the reference', { Ref: 'People first' }, 'heading'],
    ['an action', { Action: 'Ask the members' }, 'action'],
    ['a recommendation', { Recommendation: '9. Hear residents' }, 'recommendation'],
    ['a note, in a column beside', { Update: 'See the minutes' }, 'note'],
    ['a heading where it calls itself one, in a column beside', { Update: 'Theme: People' }, 'heading'],
    ['what was done', { Action: 'What we have done: asked the members' }, 'progress'],
    ['a note', { Action: 'Note: leads are posts' }, 'note'],
    ['a note on the next review', { Action: 'Next review of this plan: May' }, 'note'],
    ['an action, a review of something', { Action: 'Next review of the constitution' }, 'action'],
    ['an action by its number', { Action: 'Action 7' }, 'action'],
    ['a total', { Action: 'Total' }, 'total'],
    ['how a group stands', { Action: 'Overall status of recommendation 4' }, 'total'],
    [
      'an action, on the whole of one by its number',
      { Action: 'Overall theme 4', Status: 'Complete' },
      'action',
    ],
    ['an action, on the whole of a group', { Action: 'Overall review of section 106' }, 'action'],
    ['a key', { Action: 'RAG key:' }, 'key'],
    ['a key with its lines', { Action: 'Key: G = complete; R = late' }, 'key'],
    [
      'a key with long lines',
      { Update: 'Key: Open = work has begun on it and is going well; Closed = superseded by another' },
      'key',
    ],
    [
      'a note, a long line that only begins so',
      { Update: 'Key: whoever asks to see the minutes of the board may do so at the hall' },
      'note',
    ],
    [
      'a key whose pairs have dashes between blanks',
      { Update: `Key: open - work has begun on it ${'and goes on '.repeat(6)}` },
      'key',
    ],
    [
      'a note, with a dash that parts nothing',
      { Update: `Key: ask the clerk -or a deputy- ${'of the board '.repeat(6)}` },
      'note',
    ],
    [
      'a note, with a word of one letter',
      { Update: `Key: ask for a key of the hall ${'and the door '.repeat(6)}` },
      'note',
    ],
    ['a colour where an action would be', { Action: 'Green' }, 'key'],
    ['a note, a tick under the reference', { Ref: { v: true, text: 'TRUE' } }, 'heading'],
  ])('%s', (_what, cells, kind) => {
    expect(between(at(cells))).toBe(kind);
  });
});

describe('A row of one text in several cells is', () => {
  test('a heading where there are three, and what its cells say where there are two', () => {
    expect(between(at({ Theme: 'People', Ref: 'People', Recommendation: 'People' }))).toBe('heading');
    expect(between(at({ Recommendation: 'Hear residents', Action: 'Hear residents' }))).toBe('action');
  });
});

test('A row of one text in all of its cells is a heading, be the first that of the action', () => {
  expect(between(at({ Action: 'People', Status: 'People', Update: 'People' }))).toBe('heading');
});

test('"Recommendation 2 | Improve it" above actions is a heading of them', () => {
  const act = (no: string, text: string): CellSpec[] => [no, text, 'Leader', 'Completed'];
  expect(
    kindsOf(
      [
        ['Recommendation 7', 'Improve it'],
        act('1', 'Ask the members'),
        act('2', 'Ask the staff'),
        act('3', 'Ask all'),
        ['4', 'Agreed by all of them'],
      ],
      {},
      ['Ref', 'Action', 'Owner', 'Status'],
    ),
  ).toEqual(['heading', 'action', 'action', 'action', 'action']);
});

test('A header is known again where its first column has none, be something there', () => {
  const act = (text: string): CellSpec[] => ['seen', text, 'Leader', 'May', 'Completed'];
  const header = [null, 'Action', 'Owner', 'Due date', 'Status'];
  const rows = [act('Ask the members'), header.with(0, 'here'), act('Ask the staff'), act('Ask all')];
  expect(kindsOf(rows, {}, header)[1]).toBe('header');
});

describe('A row of several cells is', () => {
  test.each<[string, Record<string, CellSpec>, string]>([
    ['an action by its text', { Ref: '7.1', Action: 'Ask the members' }, 'action'],
    ['a signature', { Action: 'Prepared by', Owner: 'A. Brown', 'Due date': '31/03/2025' }, 'note'],
    ['a signature beside which something stands', { Theme: 'Signed by', Status: 'Completed' }, 'note'],
    [
      'an action that is called like a signature and has a status',
      { Action: 'Prepared by', Owner: 'A. Brown', Status: 'Completed' },
      'action',
    ],
    [
      'an action without its text, by status and owner',
      { Ref: null, Owner: 'Leader', Status: 'Completed' },
      'action',
    ],
    ['an action without its text, by status and reference', { Ref: '7.1', Status: 'Completed' }, 'action'],
    ['no action by a status and an update', { Status: 'Completed', Update: 'It went well' }, 'note'],
    ['no action by an owner and a date', { Owner: 'Leader', 'Due date': '31/03/2025' }, 'note'],
    [
      'a recommendation by its reference and text',
      { Ref: '7', Recommendation: 'Hear residents' },
      'recommendation',
    ],
    [
      'an action without its text, by status and date',
      { 'Due date': '31/03/2025', Status: 'Completed' },
      'action',
    ],
    ['a total with a number', { Action: 'Total actions', Status: 2 }, 'total'],
    ['a total with a number that is kept as text', { Action: 'Total actions', Status: '2' }, 'total'],
    ['what to choose from, below the header that it is about', { Theme: '(choose one)' }, 'hint'],
    ['a heading in brackets', { Theme: '(People)' }, 'heading'],
    ['what a page ends with', { Action: 'Page 1 of 3' }, 'note'],
    ['what the next one begins with', { Action: 'Theme 2: Housing (continued)' }, 'note'],
    ['an action that begins with the word', { Action: 'Total', Owner: 'Leader' }, 'action'],
    ['a total in another column, whatever stands beside it', { Theme: 'Total', Owner: 'Leader' }, 'total'],
    ['a total of a theme by its number', { Theme: 'Homes total', Status: 2 }, 'total'],
    [
      'a total of a theme by how many of how many',
      { Theme: 'Homes overall', Status: '1 of 2 complete' },
      'total',
    ],
    [
      'what ends as a total does, without a number',
      { Recommendation: 'Improve the council overall' },
      'recommendation',
    ],
    ['counts', { Theme: 'Green', Ref: 3 }, 'total'],
    ['counts, be the number under the status', { Ref: 'Green', Status: 3 }, 'total'],
    ['counts, be the label under the status', { Theme: 3, Status: 'Completed' }, 'total'],
    ['a key line by a colour where an action would be', { Action: 'Green', Update: 'on track' }, 'key'],
    ['no key by three cells', { Theme: 'Key', Ref: '7', Recommendation: 'Hear residents' }, 'recommendation'],
    ['a key by two cells', { Theme: 'Key', Ref: 'see below' }, 'key'],
    [
      'an action that begins as a key, with its owner and status',
      { Action: 'Key: open = work has begun on it and is going well', Owner: 'Leader', Status: 'Completed' },
      'action',
    ],
    ['an action of one colour that has an owner', { Action: 'Green', Owner: 'Leader' }, 'action'],
    ['a header that is repeated', Object.fromEntries(HEADER.map((text) => [text, text])), 'header'],
    ['nothing', {}, 'blank'],
  ])('%s', (_what, cells, kind) => {
    expect(between(at(cells))).toBe(kind);
  });
});

test('A row that has some words of the header and others besides is an action', () => {
  const header = ['Action', 'Room', 'Floor', 'Owner', 'Status'];
  const act = (text: string): CellSpec[] => [text, 'Hall', 'First', 'Leader', 'Completed'];
  const third = (row: CellSpec[]) => kindsOf([act('One'), act('Two'), row, act('Three')], {}, header)[2];
  expect(third(['Action', 'Room', 'Floor', 'Leader', 'Completed'])).toBe('action');
  expect(third(['Action', 'Room', null, 'Owner', 'Status'])).toBe('header');
});

test('Of a header in two rows either may be repeated', () => {
  const upper = [null, 'People', 'Progress', 'Timing'];
  const lower = ['Action', 'Lead', 'Status', 'Due date'];
  const act = (text: string): CellSpec[] => [text, 'Leader', 'Completed', '31/03/2025'];
  const grid = makeGrid([upper, lower, act('Ask the members'), upper, lower, act('Train them')]);
  expect(locatePlan([grid], NO_SETTINGS).plans[0].parts[0].rows.kinds).toEqual([
    'action',
    'header',
    'header',
    'action',
  ]);
});

describe('Where the theme is not the first column', () => {
  const header = ['Ref', 'Theme', 'Action', 'Owner', 'Status'];
  const rows = (row: CellSpec[]) =>
    kindsOf(
      [
        ['1.1', 'Money', 'Take a step', 'Leader', 'Completed'],
        row,
        ['1.2', 'Money', 'Take another', 'Leader', 'Completed'],
      ],
      {},
      header,
    )[1];
  test('a theme alone is a heading', () => {
    expect(rows([null, 'People', null, null, null])).toBe('heading');
    expect(rows([null, null, null, 'Leader', null])).toBe('note');
  });
  test('a total is one by a number to the right of it', () => {
    expect(rows([null, null, 'Total', null, 7])).toBe('total');
    expect(rows([7, null, 'Total', null, 'Completed'])).toBe('action');
  });
});

describe('What was done stands in a row beneath each action', () => {
  const header = ['Action', 'Owner', 'Status'];
  const done = (...rows: CellSpec[][]) => kindsOf(rows, {}, header);
  const act = (name: string): CellSpec[] => [name, 'Leader', 'Completed'];
  test('where it does so for all of them, the last one too', () => {
    expect(done(act('One'), ['It went well'], act('Two'), ['It did not'])).toEqual([
      'action',
      'progress',
      'action',
      'progress',
    ]);
    expect(done(act('One'), ['It went well'], act('Two'))).toEqual(['action', 'heading', 'action']);
  });
});

test('A revised date is what a heading or a note never has', () => {
  const header = ['Ref', 'Recommendation', 'Action', 'Revised date', 'Status'];
  const act = (at: number): CellSpec[] => [
    `1.${at}`,
    '1. Improve it',
    `Take step ${at} of it`,
    '31/03/2025',
    'Completed',
  ];
  expect(
    kindsOf([act(1), act(2), [null, null, null, '30/06/2025', 'Completed'], act(3)], {}, header)[2],
  ).toBe('action');
});

describe('Where recommendations are counted', () => {
  const header = ['Recommendation', 'Owner', 'Status'];
  const of = (...rows: CellSpec[][]) => kindsOf(rows, {}, header);
  const full = (name: string): CellSpec[] => [name, 'Leader', 'Completed'];
  test('a heading stands above them in any column, and a line without a text is none of them', () => {
    const numbered = (...rows: CellSpec[][]) =>
      kindsOf(rows, {}, ['Rec no.', 'Recommendation', 'Owner', 'Status']);
    const one = (no: string, text: string): CellSpec[] => [no, text, 'Leader', 'Completed'];
    expect(numbered([null, 'Theme: People'], one('1', 'Hear residents'), one('2', 'Plant trees'))[0]).toBe(
      'heading',
    );
    expect(
      numbered(one('1', 'Hear residents'), ['7', null, 'Leader', 'Completed'], one('2', 'Plant trees'))[1],
    ).toBe('note');
  });
  test('a lone text is one of them, unless it calls itself a heading above others', () => {
    expect(of(full('Hear residents'), ['Mend the roads of the town'], full('Plant trees'))).toEqual([
      'action',
      'action',
      'action',
    ]);
    expect(of(['Theme: People'], full('Hear residents'), full('Plant trees'))[0]).toBe('heading');
    expect(of(full('Hear residents'), ['Theme: People'], full('Plant trees'))[1]).toBe('action');
  });
});
