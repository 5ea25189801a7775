import { makeGrid, type CellSpec } from '../../make/grid';
import { codesOf, planOf, sayActions, sayColumns } from '../say-plan';

const KEY: readonly [string, string][] = [
  ['Blue', 'Completed and evidenced'],
  ['Green', 'On track'],
  ['Amber', 'At risk'],
  ['Red', 'Off track'],
  ['Grey', 'Not started'],
];
const HEADERS = ['Recommendation', 'Action', 'Owner', 'RAG'];
const RAGS = ['Green', 'Amber', 'Red', 'Blue'];
const rows = (count: number): CellSpec[][] =>
  Array.from({ length: count }, (_, at) => [
    `Look after the ${['harbour', 'library', 'market', 'park'][at]}`,
    `Ask people what they think of proposal ${at + 1}`,
    'Town Clerk',
    RAGS[at] ?? null,
  ]);

/** Plans and keys of every length, so that keys are shorter than their plan, as long, and longer. */
const LENGTHS = [1, 2, 3, 4].flatMap((actions) =>
  [3, 4, 5].flatMap((lines) => ['Key', 'RAG key:'].map((heading) => [actions, lines, heading] as const)),
);

test.each(LENGTHS)(
  '2.2: the columns of a plan of %i are not judged by the %i lines under "%s"',
  (count, lines, heading) => {
    const plan = planOf(makeGrid([HEADERS, ...rows(count), [], [], [heading], ...KEY.slice(0, lines)]));
    const alone = planOf(makeGrid([HEADERS, ...rows(count)]));
    expect(sayColumns(plan)).toContain('recommendation=Recommendation');
    expect(sayColumns(plan)).toBe(sayColumns(alone));
    expect(sayActions(plan)).toHaveLength(count);
  },
);

test.each([1, 3])(
  '5: a plan of recommendations alone lacks its status column as well (%i recommendations)',
  (count) => {
    const plain = rows(count).map(([ask]): CellSpec[] => [ask ?? null, null, 'Town Clerk']);
    const plan = planOf(makeGrid([['Recommendation', 'Action', 'Owner'], ...plain]));
    expect(plan.actions).toHaveLength(0);
    expect(codesOf(plan)).toContain('status-column-missing');
  },
);
