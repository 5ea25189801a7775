/** Columns beside the plan's own: what they hold is kept with each action, and changes no figure. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf } from '../say-plan';

const actionsOf = (header: string, values: CellSpec[]) =>
  planOf(
    makeGrid([
      ['Ref', 'Recommendation', 'Action', 'Owner', 'Status', header],
      ...values.map((value, at): CellSpec[] => [
        ...[`${at + 1}.1`, `Improve service number ${at}`, `Take the step for it ${at}`],
        ...['Head of Finance', 'Completed', value],
      ]),
    ]),
  ).actions;
/** The role under which the values of a last column are kept; "" for none. */
const roleOf = (header: string, values: CellSpec[]) =>
  Object.keys(actionsOf(header, values)[0]?.beside ?? {}).join();

describe('How the work is divided is told', () => {
  test.each<[string, string, CellSpec[], string]>([
    ['usual work and change, under whatever header', 'Kind', ['BAU', 'Change', 'Project'], 'work'],
    ['lead, influence, partner', 'Zzz', ['Lead', 'Influence', 'Partner'], 'part'],
    ['now and not now', 'Zzz', ['Now', 'Not now', 'Later'], 'turn'],
    ['not by one of them alone', 'Zzz', ['BAU', 'BAU', 'Business as usual'], ''],
    ['by one of them under a header that says so', 'BAU or change', ['BAU', 'BAU', 'BAU'], 'work'],
    ['by four values of five', 'Zzz', ['Now', 'Not now', 'Now', 'Now', 'Maybe'], 'turn'],
    ['not by three of four', 'Zzz', ['Now', 'Not now', 'Now', 'Maybe'], ''],
    ['blanks and dashes say nothing', 'Zzz', ['Now', null, '-', 'Not now'], 'turn'],
    ['not where nothing is filled in', 'Zzz', [null, null], ''],
    ['not where nothing is filled in under a header that says so', 'BAU or change', [null, null], ''],
    [
      'not where its header says so and it holds something else',
      'BAU or change',
      ['Some long text', 'And another one'],
      '',
    ],
  ])('%s: %s', (_what, header, values, role) => {
    expect(roleOf(header, values)).toBe(role);
  });
});

describe('Benchmarks, risks and what is done about them are told by their header', () => {
  test.each<[string, CellSpec[], string]>([
    ['Risk', ['Staff may leave', 'Costs may rise'], 'risk'],
    ['Risk', ['Staff may leave', 'High'], 'risk'],
    ['Risk', ['Staff may leave', 'High', 'Low'], ''],
    ['Risk', ['High', 'Low'], ''],
    ['Risk', [null, null], 'risk'],
    ['Mitigation', ['Train more staff', 'Fix the price'], 'mitigation'],
  ])('%s with %j', (header, values, role) => {
    expect(roleOf(header, values)).toBe(role);
  });

  test('with the text and the cell of each action', () => {
    const [first, second] = actionsOf('Risk', [' Staff may leave ', null]);
    expect(first?.beside).toMatchObject({ risk: { text: 'Staff may leave', cell: { row: 1, column: 5 } } });
    expect(second?.beside).toMatchObject({ risk: { text: '', cell: { row: 2, column: 5 } } });
  });
});

test('Of two columns for one thing the first is kept, and none that the plan itself uses', () => {
  const { actions } = planOf(
    makeGrid([
      ['Recommendation', 'Action', 'Status', 'Zzz', 'Yyy'],
      ['Improve homes', 'Take one step', 'Completed', 'Change', 'BAU'],
      ['Improve roads', 'Take another step', 'In progress', 'BAU', 'Change'],
    ]),
  );
  expect(actions.map(({ beside }) => beside.work?.text)).toEqual(['Change', 'BAU']);
  const led = planOf(
    makeGrid([
      ['Recommendation', 'Action', 'Status', 'Owner'],
      ['Improve homes', 'Take one step', 'Completed', 'Lead'],
      ['Improve roads', 'Take another step', 'In progress', 'Partner'],
    ]),
  );
  expect(led.actions.map(({ owner, beside }) => [owner?.text, beside])).toEqual([
    ['Lead', {}],
    ['Partner', {}],
  ]);
  expect(Object.keys(actionsOf('Notes', ['Ask the members', 'Ask the staff'])[0]?.beside ?? {})).toEqual([]);
});
