/** The SMART check: each of its four rules with the nearest action that breaks it. */
import { unsaidBy } from '../../src/measure/smart/smart-of';
import { makePlan, type MadeRow } from '../make/plan';

const unsaid = (row: MadeRow) =>
  unsaidBy(makePlan({ rows: [{ status: 'In progress', ...row }] }).actions[0]!);
const PLAIN = { action: 'Publish all twelve reports', owner: 'Head of Finance', due: '2025-03-31' };

describe('8 SMART check', () => {
  test('an action with a task, a measure, an owner and a day leaves nothing unsaid', () => {
    expect(unsaid(PLAIN)).toEqual([]);
  });

  test.each([
    ['Continue to publish all reports', ['what']],
    ['All reports', ['what']],
    ['Publish the reports', ['measure']],
    ['Publish the reports of action 1.2', ['measure']],
    ['Publish the reports for 20 parishes', []],
    ['Publish the reports at least monthly', []],
  ] as const)('“%s” leaves unsaid: %p', (action, left) => {
    expect(unsaid({ ...PLAIN, action })).toEqual(left);
  });

  test.each(['', 'TBC', 'Leadership Team'])('an owner "%s" does not say who', (owner) => {
    expect(unsaid({ ...PLAIN, owner })).toEqual(['who']);
  });

  test('a date without an end does not say by when', () => {
    expect(unsaid({ ...PLAIN, due: { text: 'Ongoing', reading: { kind: 'open-ended' } } })).toEqual(['when']);
  });
});
