/** Columns that a narrow blank one keeps apart are one table where they speak of the same rows, and two where each speaks for itself. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { findBlocks } from '../../../src/reader/locate/find-blocks';

const GAP: CellSpec[] = [null];
/** Columns side by side, with a blank one between; a shorter one ends where it ends. */
const besideEachOther = (...parts: CellSpec[][][]): CellSpec[][] =>
  Array.from({ length: Math.max(...parts.map((part) => part.length)) }, (_, row) =>
    parts.flatMap((part, at) => {
      const wide = part[0]?.length ?? 0;
      const cells = part[row] ?? Array<CellSpec>(wide).fill(null);
      return at === 0 ? cells : [...GAP, ...cells];
    }),
  );
const blocksOf = (...parts: CellSpec[][][]): string[] =>
  findBlocks(makeGrid(besideEachOther(...parts)), null).map(({ labels }) =>
    labels.map(({ text }) => text).join(' '),
  );

const DONE = ['Done', 'Begun', 'Done', 'Not started', 'Begun', 'Done'];
const column = (header: string, cells: readonly CellSpec[]): CellSpec[][] => [
  [header],
  ...cells.map((cell) => [cell]),
];
const ACTIONS = DONE.map((_, at) => `Take step ${at} of the work`);
const WORK: CellSpec[][] = [
  ['Ref', 'Action'],
  ...ACTIONS.map((text, at): CellSpec[] => [`1.${at + 1}`, text]),
];
const STATED: CellSpec[][] = [
  ['Action', 'Lead', 'Status'],
  ...ACTIONS.map((text, at): CellSpec[] => [text, 'Leader', DONE[at] ?? '']),
];

describe('They are one table', () => {
  test('where what is done stands on one side, and how it stands on the other', () => {
    expect(blocksOf(WORK, column('Status', DONE))).toEqual(['Ref Action Status']);
    expect(blocksOf(column('Status', DONE), WORK)).toEqual(['Status Ref Action']);
    expect(blocksOf(column('Recommendation', ACTIONS), WORK, column('Status', DONE))).toEqual([
      'Recommendation Ref Action Status',
    ]);
  });
  test('where recommendations stand once above the rows of their actions', () => {
    const once = column('Recommendation', ['Plan ahead', null, null, 'Spend less', null, null]);
    expect(blocksOf(once, STATED)).toEqual(['Recommendation Action Lead Status']);
  });
  test('where a column says something of some rows, and not of the first ones alone', () => {
    const some = (...rows: number[]) => column('Comments', ACTIONS.map((_, at) => (rows.includes(at) ? 'Seen by the board' : null)));
    expect(blocksOf(STATED, some(0, 3, 5))).toEqual(['Action Lead Status Comments']);
    expect(blocksOf(STATED, some(0, 1, 2))).toEqual(['Action Lead Status', 'Comments']);
  });
  test('where one header that nobody knows stands over a cell of every row', () => {
    expect(blocksOf(STATED, column('Zub', DONE))).toEqual(['Action Lead Status Zub']);
  });
  test('where a header has nothing but fills below it', () => {
    expect(blocksOf(WORK, column('RAG', DONE.map(() => ({ v: null, fill: '#00B050' }))))).toEqual(['Ref Action RAG']);
  });
  test('where a header asks and is answered in few rows, with anything but a number', () => {
    const once = (cell: CellSpec) => ACTIONS.map((_, at) => (at === 4 ? cell : null));
    for (const cell of ['x', '✓', true, 'Yes'])
      expect(blocksOf(STATED, column('Done', once(cell)))).toEqual(['Action Lead Status Done']);
    expect(blocksOf(STATED, column('Done', once(40)))).toHaveLength(2);
    expect(blocksOf(STATED, column('Zub', once('x')))).toHaveLength(2);
    // Beside a status several that ask are another table, and without one they say how the work stands.
    const asked = [['Started', 'Done'], ...once('x').map((cell) => [cell, cell])];
    expect(blocksOf(STATED, asked)).toHaveLength(2);
    expect(blocksOf(WORK, asked)).toEqual(['Ref Action Started Done']);
  });
  test('above a key that stands below them', () => {
    const withKey = [...WORK, [], ['Key'], ['Green', 'Going well'], ['Red', 'In trouble']];
    expect(blocksOf(withKey as CellSpec[][], column('Status', DONE))).toEqual(['Ref Action Status']);
  });
}); // prettier-ignore

describe('They are two', () => {
  test('where two columns are blank between them', () => {
    expect(blocksOf(WORK, column('', []), column('Status', DONE))).toHaveLength(2);
  });
  test('where each has actions, or one header stands on both sides', () => {
    expect(blocksOf(STATED, STATED)).toHaveLength(2);
    expect(blocksOf(STATED, column('Status', DONE))).toHaveLength(2);
  });
  test('where one is a list of people, or says again whose the work is', () => {
    const people = [['Officer', 'Phone'], ...ACTIONS.map((): CellSpec[] => ['A. Brown', '555 0101'])];
    expect(blocksOf(people, STATED)).toHaveLength(2);
  });
  test('where one is a key, whatever it is called', () => {
    const key = (...head: CellSpec[]) => [head, ['Green', 'Going well'], ['Amber', 'Late'], ['Red', 'In trouble']];
    const four = STATED.slice(0, 4);
    expect(blocksOf(four, key('RAG', 'Status meaning'))).toHaveLength(2);
    expect(blocksOf(four, key('RAG key', ''))).toHaveLength(2);
    expect(blocksOf(four, key('Blue', 'Complete'))).toHaveLength(2);
    // Under a colour each, ticks are no key.
    const ticks = [['Red', 'Green'], ...ACTIONS.map((_, at): CellSpec[] => (at % 2 ? ['x', null] : [null, 'x']))];
    expect(blocksOf(WORK, ticks)).toEqual(['Ref Action Red Green']);
  });
  test('where neither says what is done', () => {
    expect(blocksOf(column('Owner', ACTIONS), column('Status', DONE))).not.toContain('Owner Status');
  });
}); // prettier-ignore

describe('They are two tables', () => {
  test('where both say who does it and how it stands, of recommendations here and of actions there', () => {
    const asked = ACTIONS.map((text, at): CellSpec[] => [`See to ${text}`, 'Clerk', DONE[at] ?? '']);
    expect(blocksOf(STATED, [['Recommendation', 'Owner', 'Progress'], ...asked])).toEqual([
      'Action Lead Status',
      'Recommendation Owner Progress',
    ]);
  });
  test.each([
    ['indicators with their targets', ['KPI', 'Target'], [5, 6, 5, 8, 9, 9]],
    [
      'reports with their dates',
      ['Report', 'Due date'],
      ['May 2026', 'May 2026', 'May 2026', 'June 2026', 'June 2026', 'June 2026'],
    ],
  ])('where one has %s', (_what, header, figures: CellSpec[]) => {
    const list = figures.map((figure, at): CellSpec[] => [`Number ${at}`, figure]);
    expect(blocksOf(STATED, [header, ...list])[0]).toBe('Action Lead Status');
  });
  test('where a header that nobody knows stands over a list of what may be chosen', () => {
    const few = STATED.slice(0, 5);
    expect(blocksOf(few, column('List', ['Done', 'Begun', 'Late', 'Not started']))[0]).toBe(
      'Action Lead Status',
    );
  });
});
