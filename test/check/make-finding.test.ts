/** What all families of checks share. */
import { cellsOfRole, findingAt } from '../../src/check/make-finding';
import type { ColumnRole } from '../../src/model/terms';
import { makePlan } from '../make/plan';

test('a value of spaces is none, any other stays as it is written', () => {
  const cell = { sheet: 'Plan', row: 1, column: 1 };
  expect(findingAt('owner-missing', cell, {}, { value: '  ' })).toMatchObject({
    value: null,
    suggestion: null,
    action: null,
  });
  expect(findingAt('owner-missing', cell, {}, { value: ' TBC ' }).value).toBe(' TBC ');
});

test('the column of a role is that of the part in which the action stands', () => {
  const plan = makePlan({ rows: [{ rec: null }, { rec: null }, { rec: null }, { rec: null }] });
  const [part] = plan.parts;
  if (!part) throw new Error('A made plan has a part.');
  const area = { ...part.area, rows: 2 };
  const moved = part.columns.map((one) => ({ ...one, column: one.column + 6 }));
  const parts = [
    { ...part, area },
    { ...part, area: { ...area, top: area.top + 2 }, columns: moved },
  ];
  const columns = (role: ColumnRole) =>
    plan.actions.map((one) => cellsOfRole({ ...plan, parts }, role)(one).column);
  // The last stands in no part: its own cell is said.
  expect(columns('recommendation')).toEqual([1, 7, 7, 2]);
  expect(columns('owner')).toEqual([2, 2, 2, 2]);
  const [first] = plan.actions;
  expect(first && cellsOfRole(plan, 'recommendation')({ ...first, sheet: 'Elsewhere' })).toBe(
    first?.text.cell,
  );
});
