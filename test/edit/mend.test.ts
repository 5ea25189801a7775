/** The change of a cell that a finding asks for. */
import { mendOf, mendsOf } from '../../src/edit/mend';
import { only } from '../check/run';

test('A finding with one safe answer says what stands in the cell and what is to stand there', () => {
  const [finding] = only('status-unknown', [{ status: 'Complte', lifecycle: 'unknown', basis: 'unread' }]);
  expect(mendOf(finding!)).toEqual({
    cell: finding!.cell,
    expected: 'Complte',
    replacement: finding!.suggestion,
  });
});
test('Without a cell, a value or one safe answer there is nothing to mend', () => {
  const [finding] = only('status-missing', [{ status: '' }]);
  expect(mendOf(finding!)).toBeNull();
  expect(mendOf({ ...finding!, suggestion: 'Complete' })).toBeNull();
});
test('Several findings about one cell make one change of it, that of the first', () => {
  const [finding] = only('status-unknown', [{ status: 'Complte', lifecycle: 'unknown', basis: 'unread' }]);
  const another = { ...finding!, suggestion: 'Completely' };
  const mends = mendsOf([finding!, another, { ...finding!, suggestion: null }]);
  expect(mends).toEqual([mendOf(finding!)]);
});
