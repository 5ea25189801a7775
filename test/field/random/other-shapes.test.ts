/** Plans whose actions are columns or forms are not read: the error names the shape, whatever its fields are called. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { MadeSheet } from '../../make/workbook';
import { locatePlan } from '../../make/at-once';
import { Problem } from '../../../src/model/problem';
import { NO_SETTINGS } from '../../../src/model/settings';
import { gridOf } from '../read-sheets';
import { counterexample } from './counterexample';
import { showSheets } from './show-sheets';
import { askOf, dueOn, ownersOf, saidOfWork, smallPlan, textOf, type SmallPlan, statusOf } from './trial';

interface Shaped {
  readonly sheets: readonly MadeSheet[];
  /** What is said of each sheet. */
  readonly wanted: readonly string[];
}

const fieldNames = fc.record({
  ask: fc.constantFrom('Recommendation', 'LGA recommendation', 'What did the peer team say?'),
  action: fc.constantFrom('Action', 'Agreed action', 'What will we do?', 'Key action'),
  owner: fc.constantFrom('Lead', 'Owner', 'Responsible officer', 'Who will lead?'),
  due: fc.constantFrom('Due date', 'Deadline', 'By when?'),
  status: fc.constantFrom('Status', 'RAG', 'How are we doing?'),
});
type Names = typeof fieldNames extends fc.Arbitrary<infer T> ? T : never;

/** An action as its fields, in an order. */
const fieldsOf = (plan: SmallPlan, names: Names, action: number, mark: string): [string, Made][] => [
  [`${names.ask}${mark}`, askOf(ownersOf(plan)[action] ?? 0)],
  [`${names.action}${mark}`, textOf(action)],
  [`${names.owner}${mark}`, ['Town Clerk', 'Head of Finance'][action % 2] ?? ''],
  [`${names.due}${mark}`, dueOn(action)],
  [`${names.status}${mark}`, statusOf(plan, action)],
];

/** Some of these say what headers say. */
const LIKE_HEADERS = ['Train all members', 'Publish a progress update', 'Name a lead officer'];
/** The action may stand first, where a header would begin. */
const actionFirst = ([ask, action, ...rest]: readonly [string, Made][], at: number): [string, Made][] =>
  ask && action ? [[action[0], LIKE_HEADERS[at] ?? action[1]], ask, ...rest] : [];

const turned = fc
  .tuple(
    smallPlan(saidOfWork),
    fieldNames,
    fc.boolean(),
    fc.constantFrom('', ':'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, names, titled, mark, numbered, isFirst]): Shaped => {
    const fields = plan.statuses.map((_, action) => {
      const own = fieldsOf(plan, names, action, mark);
      return isFirst ? actionFirst(own, action) : own;
    });
    const rows = (fields[0] ?? []).map(([label], at): Made[] => [
      label,
      ...fields.map((action) => action[at]?.[1] ?? null),
    ]);
    const numbers: Made[][] = numbered ? [['No.', ...fields.map((_, action) => action + 1)]] : [];
    return {
      sheets: [{ name: 'Plan', rows: [...(titled ? [['Our action plan'], []] : []), ...numbers, ...rows] }],
      wanted: ['Plan: turned'],
    };
  });

/** One label and its value a row, or two beside each other: of all but the first two, or of the last two alone. */
const formOf = (fields: readonly [string, Made][], wide: 'all' | 'last' | null): Made[][] => {
  const [first, second, ...rest] = fields;
  if (wide === null || !first || !second) return fields.map((field) => [...field]);
  if (wide === 'last')
    return [
      ...fields.slice(0, -2).map((field): Made[] => [...field]),
      fields.slice(-2).flat(),
      ['Update', 'As the board was told'],
    ];
  const pairs = rest.flatMap((field, at) => (at % 2 === 0 ? [[...field, ...(rest[at + 1] ?? [])]] : []));
  return [[...first], [...second], ...pairs];
};
const forms = fc
  .tuple(
    smallPlan(saidOfWork),
    fieldNames,
    fc.constantFrom('', ':'),
    fc.constantFrom('all' as const, 'last' as const, null),
    fc.constantFrom('below', 'a sheet each'),
    fc.boolean(),
  )
  .map(([plan, names, mark, wide, place, titled]): Shaped => {
    const all = plan.statuses.map((_, action): Made[][] => [
      ...(titled ? [[`Action ${action + 1}`]] : []),
      ...formOf(fieldsOf(plan, names, action, mark), wide),
    ]);
    const sheets =
      place === 'below'
        ? [{ name: 'Plan', rows: all.flatMap((form, at) => (at > 0 ? [[], ...form] : form)) }]
        : all.map((rows, at) => ({ name: `Action ${at + 1}`, rows }));
    return { sheets, wanted: sheets.map(({ name }) => `${name}: forms`) };
  });

const judge = ({ sheets, wanted }: Shaped): string[] => {
  try {
    const { plans } = locatePlan(sheets.map(gridOf), NO_SETTINGS);
    return [`read as a plan of ${plans[0].actions} actions`];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { lookedAt = [] } = error.facts as { lookedAt?: { sheet: string; reason: string }[] };
    const said = lookedAt.map(({ sheet, reason }) => `${sheet}: ${reason}`);
    return JSON.stringify(said) === JSON.stringify(wanted) ? [] : [`says ${said.join('; ')}`];
  }
};

test.each([
  ['a column for each action', turned],
  ['a form for each action', forms],
] as const)('%s', (_name, shapes) => {
  expect(counterexample(shapes, { judge, show: ({ sheets }) => showSheets(sheets) })).toBe('');
});
