/** 3.5 whose reference a column holds: the recommendation's, the action's, or nobody's. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf } from '../say-plan';

const ASKS = ['Balance the budget', 'Hear what residents say', 'Mend the roads'];
/** Columns of the two roles in a plan of these columns; `refs` are the values of those that are not texts. */
function rolesOf(
  headers: readonly string[],
  asks: readonly (number | null)[],
  refs: Readonly<Record<string, readonly CellSpec[]>>,
): string {
  const { columns } = planOf(
    makeGrid([
      [...headers, 'Owner', 'Status'],
      ...asks.map((ask, row): CellSpec[] => [
        ...headers.map((header) => {
          if (header in refs) return refs[header]?.[row] ?? null;
          if (header === 'Recommendation') return ask === null ? null : (ASKS[ask] ?? null);
          return `Take step number ${row} of the work`;
        }),
        ...['Head of Finance', 'Completed'],
      ]),
    ]),
  );
  const { recommendationReference: theirs = '-', reference: own = '-' } = columns;
  return `${theirs} / ${own}`;
}
const PLAIN = ['Ref', 'Recommendation', 'Action'];
const withRefs = (asks: readonly (number | null)[], ...refs: CellSpec[]) =>
  rolesOf(PLAIN, asks, { Ref: refs });

describe('A column of references is the recommendation’s', () => {
  test.each<[string, (number | null)[], CellSpec[], string]>([
    ['where each has one value', [0, 0, 1], ['1', '1', '2'], 'Ref / -'],
    ['where the rows below are blank', [0, null, 1], ['1', null, '2'], 'Ref / -'],
    ['where the rows below repeat it', [0, null, 1], ['1', '1', '2'], 'Ref / -'],
    ['where each stands once, by numbers of one part', [0, 1, 2], ['1', '2', '3'], 'Ref / -'],
    ['or by numbers of parts that share their first', [0, 1, 2], ['1.1', '1.2', '1.3'], 'Ref / -'],
  ])('%s', (_what, asks, refs, roles) => {
    expect(withRefs(asks, ...refs)).toBe(roles);
  });
  test('with a slip in one of more than ten repeats', () => {
    const asks = Array.from({ length: 13 }, () => 0);
    const refs = (slips: number, repeats: number) =>
      withRefs(
        asks.slice(0, repeats + 1),
        ...asks.slice(0, repeats + 1).map((_, row) => (row > repeats - slips ? '2' : '1')),
      );
    expect([refs(1, 11), refs(1, 10), refs(0, 10)]).toEqual(['Ref / -', '- / Ref', 'Ref / -']);
  });
});

describe('A column of references is the action’s', () => {
  test.each<[string, (number | null)[], CellSpec[], string]>([
    ['where they differ within a recommendation', [0, 0, 1], ['1', '2', '3'], '- / Ref'],
    ['also below blanks', [0, null, 1], ['1', '2', '3'], '- / Ref'],
    ['where each stands once, by parts that share no first', [0, 1, 2], ['1.1', '2.1', '3.1'], '- / Ref'],
  ])('%s', (_what, asks, refs, roles) => {
    expect(withRefs(asks, ...refs)).toBe(roles);
  });
  test('where its header says so, whatever it holds', () => {
    expect(
      rolesOf(['Action ref', 'Recommendation', 'Action'], [0, 0, 1], { 'Action ref': ['1', '1', '2'] }),
    ).toBe('- / Action ref');
  });
  test('and the recommendation’s where its header says that, whatever it holds', () => {
    expect(rolesOf(['Rec no', 'Recommendation', 'Action'], [0, 0, 1], { 'Rec no': ['1', '2', '3'] })).toBe(
      'Rec no / -',
    );
  });
});

describe('Of two columns', () => {
  test('each has the one that fits', () => {
    const refs = { No: ['1', '1', '2'], Ref: ['1.1', '1.2', '2.1'] };
    expect(rolesOf(['No', 'Recommendation', 'Ref', 'Action'], [0, 0, 1], refs)).toBe('No / Ref');
    expect(rolesOf(['Ref', 'Action', 'No', 'Recommendation'], [0, 0, 1], refs)).toBe('No / Ref');
  });
  test('where both fit the recommendation, the nearer one is its own', () => {
    const refs = { No: ['1', '1', '2'], Ref: ['7', '7', '8'] };
    expect(rolesOf(['No', 'Recommendation', 'Action', 'Ref'], [0, 0, 1], refs)).toBe('No / Ref');
    expect(rolesOf(['No', 'Ref', 'Recommendation', 'Action'], [0, 0, 1], refs)).toBe('Ref / No');
  });
  test('where both fit and are equally near, the left one is its own, though its header says it less', () => {
    const item = { Item: ['A1', 'A1', 'B1'], Ref: ['7', '7', '8'] };
    expect(rolesOf(['Item', 'Recommendation', 'Ref', 'Action'], [0, 0, 1], item)).toBe('Item / Ref');
  });
  test('where both fit and are equally near, the left one is its own', () => {
    const refs = { No: ['1', '1', '2'], Ref: ['7', '7', '8'] };
    expect(rolesOf(['No', 'Recommendation', 'Ref', 'Action'], [0, 0, 1], refs)).toBe('No / Ref');
  });
});

describe('What is no reference', () => {
  test.each<[string, string, CellSpec[]]>([
    ['a column of texts under a header that could be meant', 'Item', ['Homes', 'Roads', 'Parks']],
    ['a column whose header says more that it is something else', 'Ref owner', ['A1', 'A2', 'B1']],
  ])('%s', (_what, header, values) => {
    expect(rolesOf([header, 'Recommendation', 'Action'], [0, 0, 1], { [header]: values })).toBe('- / -');
  });
  test('is the third of three, the one whose header says it least', () => {
    const refs = { Item: ['A1', 'A2', 'B1'], No: ['1', '1', '2'], Ref: ['1.1', '1.2', '2.1'] };
    expect(rolesOf(['Item', 'No', 'Recommendation', 'Ref', 'Action'], [0, 0, 1], refs)).toBe('No / Ref');
  });
  test('is told apart by its blanks, or by a row without an action', () => {
    expect(withRefs([0, 0, 1], ' 1', '1 ', '2')).toBe('Ref / -');
    const { columns } = planOf(
      makeGrid([
        [...PLAIN, 'Owner', 'Status'],
        ['1', ASKS[0]!, 'Take step one of it', 'Leader', 'Completed'],
        ['1', ` ${ASKS[0]} `, 'Take step two of it', 'Leader', 'Completed'],
        ['2', ASKS[1]!, 'Take step three of it', 'Leader', 'Completed'],
        ['9', null, ' ', 'Leader', 'Completed'],
      ]),
    );
    expect([columns.recommendationReference, columns.reference]).toEqual(['Ref', undefined]);
  });
});

describe('A column without a header, to the right of the references', () => {
  const beside = (...values: CellSpec[]) =>
    rolesOf(['Ref', '', 'Recommendation', 'Action'], [0, 0, 1], { Ref: ['1', '1', '2'], '': values });
  test('has the actions’ own, where they are more than whole numbers', () => {
    expect(beside('1a', '1b', '2a')).not.toBe('Ref / -');
    expect(beside(4, 7, 9)).toBe('Ref / -');
  });
});

describe('Without a column of recommendations', () => {
  const only = (refs: Readonly<Record<string, readonly CellSpec[]>>, count = 3) =>
    rolesOf(
      [...Object.keys(refs), 'Action'],
      Array.from({ length: count }, () => null),
      refs,
    );
  test('a column that covers several rows is the recommendation’s', () => {
    expect(only({ No: ['1', '1', '2', '2'] }, 4)).toBe('No / -');
    expect(only({ No: ['1', '2', '3', '4'] }, 4)).toBe('- / No');
    expect(only({ No: ['1.1', '1.1', '1.2', '1.2'] }, 4)).toBe('- / No');
  });
  test('which a few references of parts in it do not keep from being that', () => {
    expect(only({ No: ['1', '1', '1', '1', '2.1', '2.1'] }, 6)).toBe('No / -');
  });
  test('whatever blanks stand around them', () => {
    expect(only({ No: ['1 ', '1 ', ' 2', ' 2'], Ref: [' 1.1', '1.2 ', '2.1', '2.2'] }, 4)).toBe('No / Ref');
  });
  test('unless references of parts beside it name another', () => {
    expect(only({ No: ['1', '1', '2', '2'], Ref: ['1.1', '1.2', '2.1', '2.2'] }, 4)).toBe('No / Ref');
    expect(only({ No: ['7', '7', '8', '8'], Ref: ['1.1', '1.2', '2.1', '2.2'] }, 4)).toBe('- / No');
  });
});

describe('A number that goes on from row to row', () => {
  const running = ['ACT-1', 'ACT-2', 'ACT-3', 'ACT-4'];
  test('gives way to one of parts', () => {
    const refs = { ID: running, Ref: ['1.1', '1.2', '2.1', '2.2'] };
    expect(rolesOf(['ID', 'Ref', 'Recommendation', 'Action'], [0, 0, 1, 1], refs)).toBe('- / Ref');
  });
  test('is no recommendation’s where these have other numbers in their texts', () => {
    const roleOf = (...texts: string[]) => {
      const { columns } = planOf(
        makeGrid([
          ['ID', 'Action', 'Recommendation', 'Owner', 'Status'],
          ...texts.map((text, row) => [
            running[row] ?? '',
            `Take step number ${row}`,
            text,
            'Leader',
            'Completed',
          ]),
        ]),
      );
      return columns.recommendationReference;
    };
    expect(roleOf('1. Balance the budget', '2. Hear residents', '3. Mend the roads')).toBeUndefined();
    expect(roleOf('Balance the budget', 'Hear residents', 'Mend the roads')).toBe('ID');
  });
  test.each(['R', 'KR', 'AFI ', 'Rec '])(
    'is one where it is called %s, and the texts have numbers of paragraphs',
    (code) => {
      const { columns } = planOf(
        makeGrid([
          ['No', 'Recommendation', 'Action', 'Status'],
          [`${code}1`, '3.4 Balance the budget', 'Cut costs', 'Completed'],
          [`${code}2`, '3.7 Hear residents', 'Hold forums', 'Completed'],
          [`${code}3`, '4.1 Mend the roads', 'Buy tar', 'In progress'],
        ]),
      );
      expect(columns.recommendationReference).toBe('No');
    },
  );
  test.each([
    ['a count', 'Target number', ['40', '12', '6', '9']],
    ['the code of something else', 'Project code', ['P4.1', 'P4.2', 'P3.1', 'P3.2']],
  ])('gives way to no other: %s', (_what, header, cells) => {
    const refs = { Ref: ['1', '2', '3', '4'], [header]: cells };
    expect(rolesOf(['Ref', 'Action', header], [0, 1, 2, 3], refs)).toBe('- / Ref');
  });
});

describe('3.5 A header that is not known', () => {
  const codes = ['A1', 'A2', 'B1'];
  test('is a reference by its codes', () => {
    expect(rolesOf(['Zzz', 'Recommendation', 'Action'], [0, 0, 1], { Zzz: codes })).toBe('- / Zzz');
  });
  test('beats no named reference column', () => {
    expect(
      rolesOf(['Zzz', 'Ref', 'Recommendation', 'Action'], [0, 0, 1], { Zzz: codes, Ref: ['1', '1', '2'] }),
    ).toBe('Ref / -');
  });
  test('beats no number in the text', () => {
    const numbered = (texts: string[]) =>
      planOf(
        makeGrid([
          ['Zzz', 'Recommendation', 'Action', 'Owner', 'Status'],
          ...texts.map((text, row) => [
            codes[row] ?? '',
            text,
            `Take step number ${row}`,
            'Leader',
            'Completed',
          ]),
        ]),
      ).columns.recommendationReference;
    expect(numbered(['1. Balance the budget', '2. Hear residents', 'Mend the roads'])).toBeUndefined();
    expect(numbered(['1. Balance the budget', 'Hear residents', 'Mend the roads'])).toBe('Zzz');
  });
});

describe('In a plan that names no recommendations a number that comes back', () => {
  const rolesOfRows = (
    rows: readonly (readonly [number: string, action: string])[],
    header = 'Ref',
  ): string => {
    const body = rows.map(([number, action], at) => [
      number,
      action,
      'Clerk',
      at % 2 ? 'Completed' : 'In progress',
    ]);
    const { columns } = planOf(makeGrid([[header, 'Action', 'Owner', 'Status'], ...body]));
    return `${columns.recommendationReference ?? '-'} / ${columns.reference ?? '-'}`;
  };
  const DUTIES = ['Draft the paper', 'Consult the members', 'Publish it on the website'];

  test('is a recommendation’s, be it that each has the same actions', () => {
    const rows = ['R1', 'R2', 'R3'].flatMap((number) => DUTIES.map((duty) => [number, duty] as const));
    expect(rolesOfRows(rows)).toBe('Ref / -');
  });

  test('is a recommendation’s where rows below it leave it blank', () => {
    expect(
      rolesOfRows([
        ['1', 'Draft the paper'],
        ['', 'Consult the members'],
        ['2', 'Publish it'],
      ]),
    ).toBe('Ref / -');
  });

  test('is a recommendation’s where it runs on and each stands beside two actions', () => {
    const rows = DUTIES.flatMap((duty, at) => [
      [String(at + 1), duty] as const,
      ['', `${duty} again`] as const,
    ]);
    expect(rolesOfRows(rows, 'No')).toBe('No / -');
    expect(rolesOfRows(rows)).toBe('Ref / -');
  });

  test('is an action’s where it runs on below rows without one', () => {
    const rows = DUTIES.flatMap((duty, at) => [
      ['', `${duty} of all`] as const,
      [String(at * 2 + 1), duty] as const,
      [String(at * 2 + 2), `${duty} again`] as const,
    ]);
    expect(rolesOfRows(rows)).toBe('- / Ref');
  });

  test('is an action’s where the whole row comes back', () => {
    const rows = DUTIES.map((duty, at) => [`R${at + 1}`, duty] as const);
    expect(rolesOfRows([...rows, ['R1', DUTIES[0] ?? '']])).toBe('- / Ref');
  });
});

test('"Previous recommendation" numbers others than those of the plan', () => {
  const refs = { 'Previous recommendation': [3, 5, 7] };
  expect(rolesOf(['Recommendation', 'Previous recommendation', 'Action'], [0, 1, 2], refs)).toBe('- / -');
  const linked = { 'Linked recommendation': [3, 5, 7] };
  expect(rolesOf(['Linked recommendation', 'Action'], [0, 1, 2], linked)).toBe('Linked recommendation / -');
});

test('numbers of parts behind a stroke are references, and shares of them none', () => {
  const roles = (...values: string[]) => rolesOf(['Line', 'Action'], [0, 1, 2, 3], { Line: values });
  expect(roles('1/1', '1/2', '2/1', '2/2')).toBe('- / Line');
  expect(roles('2/4', '1/3', '3/4', '5/6')).toBe('- / -');
});
