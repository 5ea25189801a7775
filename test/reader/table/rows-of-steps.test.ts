/** Which column counts where rows leave that of the actions blank: steps below an action, and no other actions. */
import { makeGrid } from '../../make/grid';
import { planOf, sayColumns } from '../say-plan';

const STATUSES = ['Completed', 'In progress', 'Not started'];
type Row = readonly [ask: string, action: string | null, step: string | null];

/** "action | recommendation", by their headers, of rows under Recommendation (`false` without it), Action and the given header. */
function takenOf(rows: readonly Row[], step: string, { action = 'Action', asks = true } = {}): string {
  const header = [...(asks ? ['Recommendation'] : []), action, step, 'Owner', 'Status'];
  const body = rows.map(([ask, ...texts], at) => [
    ...(asks ? [ask] : []),
    ...texts,
    'Head of Housing',
    STATUSES[at % 3] ?? '',
  ]);
  const { columns } = planOf(makeGrid([header, ...body]));
  return sayColumns({ columns } as never)
    .split(' | ')
    .filter((column) => /^(?:action|recommendation)=/.test(column))
    .sort()
    .join(' | ');
}

const WORK = ['Adopt the strategy', 'Publish the register', 'Train the managers', 'Review the scheme'];
const ask = (at: number): string => `The council should do something about matter ${at}`;
const work = (at: number): string => `${WORK[at % 4] ?? ''}, part ${at}`;
const rowsOf = (count: number, row: (at: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => row(at));
/** An action in every third row, a step in all. */
const STEPS = rowsOf(9, (at) => [
  ask(Math.floor(at / 3)),
  at % 3 ? null : work(at),
  `Milestone of it, ${work(at)}`,
]);

test('steps in the rows of an action and below it are counted', () => {
  expect(takenOf(STEPS, 'Milestone')).toBe('action=Milestone | recommendation=Recommendation');
  expect(takenOf(STEPS, 'Milestone', { asks: false })).toBe('action=Milestone | recommendation=Action');
});

test('an action in a row of its own above its steps leads them', () => {
  const rows = STEPS.map(([one, action, step]): Row => [one, action, action === null ? step : null]);
  expect(takenOf(rows, 'Task')).toBe('action=Task | recommendation=Recommendation');
});

test.each<[why: string, rows: readonly Row[], header: string, action?: string]>([
  [
    'a row below no action of its recommendation',
    rowsOf(8, (at) => [ask(at), at % 2 ? null : work(at), at % 2 ? work(at) : null]),
    'Task',
  ],
  [
    'actions beside no step and above none',
    rowsOf(9, (at) => [ask(0), at < 5 ? work(at) : null, at < 5 ? null : work(at)]),
    'Activity',
  ],
  ['other actions, which are as much actions', STEPS, 'Long-term actions', 'Short-term actions'],
])('%s: the first column counts', (_why, rows, header, action = 'Action') => {
  expect(takenOf(rows, header, { action })).toBe(`action=${action} | recommendation=Recommendation`);
});
