/** 3.9 a blank row below every row of a plan is for the looks, and ends nothing that is filled down. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf } from '../say-plan';

const HEADER: CellSpec[] = ['Recommendation', 'Action', 'Owner', 'Status'];
const row = (recommendation: string | null, action: string): CellSpec[] => [
  recommendation,
  action,
  'Leader',
  'Complete',
];
const PLAN = [
  row('Set clear priorities', 'Hold a workshop'),
  row(null, 'Publish the priorities'),
  row('Look after our buildings', 'Price the roof repairs'),
  row(null, 'Mend the bus shelter'),
];
const groupsOf = (rows: CellSpec[][]) =>
  planOf(makeGrid([HEADER, ...rows])).actions.map(({ recommendation }) => recommendation);
const spaced = PLAN.flatMap((one) => [one, []]);

test('where one stands below each', () => {
  expect(groupsOf(PLAN)).toEqual([0, 0, 1, 1]);
  expect(groupsOf(spaced)).toEqual([0, 0, 1, 1]);
  expect(groupsOf(PLAN.flatMap((one) => [one, [], []]))).toEqual([0, 0, 1, 1]);
});

test('where two rows stand right below each other, the blank ones end what is filled down', () => {
  expect(groupsOf([...spaced, row(null, 'Ask the schools'), row(null, 'Ask the shops')])).toEqual([
    ...[0, null, 1, null],
    ...[null, null],
  ]);
});

test('where there are but two rows, one blank between them shows nothing', () => {
  expect(
    groupsOf([row('Set clear priorities', 'Hold a workshop'), [], row(null, 'Ask the schools')]),
  ).toEqual([0, null]);
});
