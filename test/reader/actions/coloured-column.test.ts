/** 2.4 which cell of the row a plan without a status column colours. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { codesOf, planOf } from '../say-plan';

const [GREEN, AMBER, RED, WHITE] = ['#92D050', '#FFC000', '#FF0000', null];
type Fill = string | null;

/** A plan of four columns; `fills` says how each row is filled. */
const ratingsOf = (fills: (Fill | undefined)[][], headers = ['Ref', 'Recommendation', 'Action', 'Owner']) =>
  planOf(
    makeGrid([
      headers,
      ...fills.map((row, at): CellSpec[] =>
        [`${at + 1}.1`, `Improve service number ${at}`, `Take the step for it ${at}`, 'Head of Finance'].map(
          (v, column) => {
            const fill = row[column];
            return fill ? { v, fill } : v;
          },
        ),
      ),
    ]),
  );
const say = (...given: Parameters<typeof ratingsOf>) =>
  ratingsOf(...given)
    .actions.map(({ rating }) => rating)
    .join(' ');
const at = (column: number, ...fills: Fill[]) =>
  fills.map((fill) => Array.from({ length: 4 }, (_, index) => (index === column ? fill : null)));

describe('The column that is coloured', () => {
  test.each([0, 1, 2, 3])('may be any, as column %i', (column) => {
    expect(say(at(column, GREEN, RED, AMBER))).toBe('green red amber');
  });

  test('may be that of the actions or of their numbers, be they called a priority, but no priority or risk', () => {
    const under = (column: number, header: string) => {
      const headers = ['Ref', 'Recommendation', 'Action', 'Owner'];
      headers[column] = header;
      return say(at(column, GREEN, RED, AMBER), headers);
    };
    expect(under(2, 'Priority actions')).toBe('green red amber');
    expect(under(0, 'Priority no')).toBe('green red amber');
    expect(under(1, 'Risk')).toBe('none none none');
  });

  test('has a rating in three rows of ten', () => {
    const some = (count: number) =>
      at(3, ...Array.from({ length: 10 }, (_, row) => (row < count ? GREEN : WHITE)));
    expect(say(some(3))).toMatch(/^green green green none/);
    expect(say(some(2))).toMatch(/^none none none/);
    expect(codesOf(ratingsOf(some(2)))).toContain('status-column-missing');
    expect(codesOf(ratingsOf(some(3)))).not.toContain('status-column-missing');
  });

  test('is none where all rows, or every other row, have one fill: that is decoration', () => {
    expect(say(at(3, GREEN, GREEN, GREEN))).toBe('none none none');
    expect(say(at(3, GREEN, RED, GREEN, RED))).toBe('none none none none');
    expect(say(at(3, GREEN, RED, RED, GREEN))).toBe('green red red green');
    expect(say(at(3, GREEN, RED, AMBER, RED))).toBe('green red amber red');
  });

  test('is one in a plan of one row as well', () => {
    expect(say(at(3, GREEN))).toBe('green');
  });

  test('is none for fills that are no ratings', () => {
    expect(say(at(3, '#7030A0', '#D9D9D9', '#7030A0', '#7030A0'))).toBe('none none none none');
  });

  test('of several is the one with most ratings, then with most colours', () => {
    expect(
      say([
        [GREEN, null, null, RED],
        [AMBER, null, null, null],
        [RED, null, null, AMBER],
      ]),
    ).toBe('green amber red');
    expect(
      say([
        [GREEN, null, null, RED],
        [GREEN, null, null, AMBER],
        [RED, null, null, GREEN],
      ]),
    ).toBe('red amber green');
  });

  test('of equal ones is the reference, then the action, then the leftmost', () => {
    const both = (one: number, other: number) =>
      [GREEN, RED, AMBER].map((fill, row) =>
        Array.from({ length: 4 }, (_, index) =>
          index === one ? fill : index === other ? [RED, AMBER, GREEN][row] : null,
        ),
      );
    expect(say(both(0, 2))).toBe('green red amber');
    expect(say(both(2, 0))).toBe('red amber green');
    expect(say(both(2, 1))).toBe('green red amber');
    expect(say(both(1, 3))).toBe('green red amber');
  });

  test.each<[string, CellSpec[]]>([
    ['% complete', [25, 75, 50]],
    ['RAG', ['Green', null, 'Red']],
  ])('is not asked for where there is a column of %s', (header, cells) => {
    const filled = [GREEN, RED, AMBER].map((fill, at): CellSpec[] => [
      { v: `Take the step for it ${at}`, fill: fill ?? '' },
      'Head of Finance',
      cells[at] ?? null,
    ]);
    const plan = planOf(makeGrid([['Action', 'Owner', header], ...filled]));
    expect(plan.actions.map(({ status }) => status.fill)).toEqual([null, null, null]);
  });
  test('is not asked for where there is a status column', () => {
    const plan = planOf(
      makeGrid([
        ['Ref', 'Recommendation', 'Action', 'Status'],
        [{ v: '1.1', fill: GREEN }, 'Improve homes', 'Take one step', null],
        [{ v: '2.1', fill: RED }, 'Improve roads', 'Take another step', 'Completed'],
      ]),
    );
    expect(plan.actions.map(({ lifecycle }) => lifecycle)).toEqual(['unknown', 'completed']);
  });
});

describe('Fills without a text in three columns or more', () => {
  const TIMES = ['Q1', 'Q2', 'Q3'];
  const ratings = (rows: readonly (readonly Fill[])[]): string =>
    planOf(
      makeGrid([
        ['Action', 'Owner', ...TIMES],
        ...rows.map((fills, row): CellSpec[] => [
          `Take the step for it ${row}`,
          'Head of Finance',
          ...fills.map((fill) => (fill === null ? null : { fill })),
        ]),
      ]),
    )
      .actions.map(({ rating }) => rating)
      .join(' ');

  test('draw the plan where rows are filled in other columns', () => {
    expect(
      ratings([
        [GREEN, GREEN, null],
        [null, AMBER, AMBER],
        [null, null, RED],
      ]),
    ).toBe('none none none');
  });

  test('are ratings where each row has them in the same columns, be it that none has changed', () => {
    const rows = [GREEN, AMBER, RED].map((fill): Fill[] => TIMES.map(() => fill));
    expect(ratings(rows)).toBe('green amber red');
    expect(ratings([...rows, [null, null, null]])).toBe('green amber red none');
    expect(ratings(rows.map((fills) => fills.with(2, null)))).toBe('green amber red');
  });
});
