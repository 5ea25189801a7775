/** A block once its columns have been judged: why each has its role, what stands beside the status, and what one column numbers. */
import { locatePlan } from '../../make/at-once';
import { makeGrid, type CellSpec } from '../../make/grid';
import { NO_SETTINGS, type PlanSettings } from '../../../src/model/settings';
import type { JudgedBlock } from '../../../src/reader/table/block';

const blockOf = (rows: CellSpec[][], settings: Partial<PlanSettings> = {}): JudgedBlock => {
  const block = locatePlan([makeGrid(rows)], { ...NO_SETTINGS, ...settings }).plans[0]?.parts[0]?.block;
  if (!block) throw new Error('No block');
  return block;
};
const signalsOf = ({ columns }: JudgedBlock, role: string) =>
  columns.find((column) => column.role === role)?.reasons.map(({ signal, weight }) => `${signal} ${weight}`);
const WORK = ['Sell the old depot', 'Close the staff canteen', 'Hold a survey of all', 'Train new managers'];
const STATUSES = ['Completed', 'In progress', 'Not started', 'Completed'];
const plan = (headers: string[], cells: (row: number) => CellSpec[]): CellSpec[][] => [
  [...headers, 'Owner', 'Status'],
  ...WORK.map((_, row) => [...cells(row), 'Head of Finance', STATUSES[row]!]),
];
const ASK = (row: number): CellSpec =>
  row < 2 ? 'Balance the budget of the council' : 'Hear what residents say';

describe('Why a column under a header that nobody knows has its role', () => {
  test('is the action: its texts differ', () => {
    expect(signalsOf(blockOf(plan(['Zzz'], (row) => [WORK[row]!])), 'action')).toEqual([
      ...['unknown-header 2', 'holds-text 3', 'values-differ 2'],
    ]);
  });
  test('is the action beside recommendations: there are several to each', () => {
    const block = blockOf(plan(['Recommendation', 'Zzz'], (row) => [ASK(row), WORK[row]!]));
    expect(signalsOf(block, 'action')).toEqual([
      ...['unknown-header 2', 'holds-text 3', 'several-rows-a-recommendation 4'],
    ]);
  });
  test('is the recommendation beside actions: it repeats', () => {
    const block = blockOf(plan(['Zzz', 'Action'], (row) => [ASK(row), WORK[row]!]));
    expect(signalsOf(block, 'recommendation')).toEqual([
      ...['unknown-header 2', 'holds-text 3', 'values-repeat 2'],
    ]);
  });
  test('is none of these where it holds numbers, or where the user has said that there is none', () => {
    const some = (numbers: number) =>
      blockOf(
        plan(['Recommendation', 'Zzz'], (row) => [ASK(row), row < numbers ? 10 ** 15 + row : WORK[row]!]),
      );
    expect([signalsOf(some(0), 'action'), signalsOf(some(1), 'action')]).toEqual([
      expect.any(Array),
      undefined,
    ]);
    const closed = blockOf(
      plan(['Recommendation', 'Zzz'], (row) => [ASK(row), WORK[row]!]),
      { columns: { action: '' } },
    );
    expect(signalsOf(closed, 'action')).toBeUndefined();
    const without = blockOf(
      plan(['Zzz', 'Action'], (row) => [ASK(row), WORK[row]!]),
      { columns: { recommendation: '' } },
    );
    expect(signalsOf(without, 'recommendation')).toBeUndefined();
  });
});

describe('What the user calls a column', () => {
  const named = (columns: Partial<PlanSettings['columns']>) =>
    blockOf(
      plan(['Recommendation', 'Action', 'Zzz', 'Stage'], (row) => [
        ASK(row),
        WORK[row]!,
        'Red',
        STATUSES[row]!,
      ]),
      { columns },
    );
  test('is its reason', () => {
    expect(signalsOf(named({ update: 'Zzz' }), 'update')).toEqual(['chosen 100']);
    expect(named({ status: 'Stage' }).statuses.status[0]?.reasons).toEqual([
      { signal: 'chosen', weight: 100, facts: {} },
    ]);
  });
  test('is not what the status keeps pace by, where it is the status', () => {
    const pace = (columns: Partial<PlanSettings['columns']>) =>
      blockOf(
        plan(['Recommendation', 'Action', 'Progress'], (row) => [
          ...[ASK(row), WORK[row]!, row % 2 === 0 ? 'On track' : 'Delayed'],
        ]),
        { columns },
      ).statuses.pace.map(({ header }) => header);
    expect([pace({}), pace({ status: 'Progress' })]).toEqual([['Progress'], []]);
  });
  test('leaves no rival to the status that is chosen', () => {
    const rivals = (columns: Partial<PlanSettings['columns']>) =>
      named(columns).statuses.rivals.map(({ header }) => header);
    expect([rivals({}), rivals({ status: 'Status' })]).toEqual([['Stage'], []]);
  });
  test('is no other role of the block, one of a status neither', () => {
    for (const role of ['status', 'rating', 'percentComplete'] as const)
      expect(named({ [role]: 'Zzz' }).columns.map(({ header }) => header)).not.toContain('Zzz');
  });
});

test('2.2 a status, a rating, a per cent and pace are nothing else as well, whatever else their headers could mean', () => {
  const values: Readonly<Record<string, (row: number) => CellSpec>> = {
    'Progress update': (row) => STATUSES[row]!,
    Progress: (row) => STATUSES[row]!,
    Completed: (row) => ['100%', '40%', '0%', '100%'][row]!,
    'Overall position': (row) => (row % 2 === 0 ? 'On track' : 'Delayed'),
  };
  for (const [header, value] of Object.entries(values)) {
    const rows = WORK.map((work, row) => [ASK(row), work, 'Head of Finance', value(row)]);
    const { columns, statuses } = blockOf([['Recommendation', 'Action', 'Owner', header], ...rows]);
    expect([header, [...statuses.status, ...statuses.percent].map((column) => column.header)]).toEqual([
      header,
      [header],
    ]);
    expect(columns.map((column) => column.header)).not.toContain(header);
  }
});

test('2.2 a status in the first column is told where nearly all rows are headings', () => {
  const heading = (row: number): CellSpec[] => [`Work for the people of part ${row} of the town`];
  const rows = [
    ...[1, 2, 3, 4, 5, 6].map(heading),
    ['Completed', WORK[0]!, 'Leader'],
    ['Not started', WORK[1]!, 'Leader'],
  ];
  const { statuses } = blockOf([['Status', 'Action', 'Owner'], ...rows]);
  expect(statuses.status.map(({ header }) => header)).toEqual(['Status']);
});

describe('A narrative is the update where its header names a status or its colour', () => {
  const story = (row: number): CellSpec =>
    [
      'It went to the cabinet in the spring of the year.',
      'The builders are on site now and work fast.',
      'We wait for the county to say what it wants.',
      'All of it was handed over to the new owners.',
    ][row]!;
  test.each<[string, boolean]>([
    ['RAG in words', true],
    ['Status in words', true],
    ['Zzz', false],
  ])('%s', (header, is) => {
    const { columns } = blockOf(
      plan(['Recommendation', 'Action', header], (row) => [ASK(row), WORK[row]!, story(row)]),
    );
    expect(columns.some(({ role, header: text }) => role === 'update' && text === header)).toBe(is);
  });
});

describe('3.5 one column numbers recommendations and actions', () => {
  const numbered = (refs: string[], hasActions = true) =>
    blockOf([
      ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'],
      ...refs.map((ref): CellSpec[] => {
        const isAction = ref.includes('.') && hasActions;
        return isAction
          ? [ref, null, `Take step ${ref} of the work`, 'Leader', 'Completed']
          : [
              ref,
              `Improve service ${ref} of many`,
              hasActions ? null : `Take step ${ref}`,
              'Leader',
              'Completed',
            ];
      }),
    ]).numbersBoth;
  test('where actions stand under theirs', () => {
    expect(numbered(['R1', 'R1.1', 'R1.2', 'R2', 'R2.1'])).toBe(true);
    expect(numbered(['R1', 'R2', 'R3'], false)).toBe(false);
  });
});
