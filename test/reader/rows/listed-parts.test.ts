/** What stands behind a dash in a row of its own below an action: what that comes to, or an action like others. */
import { kindsOf } from './told-rows';

const HEADER = ['Action', 'Owner', 'Status'];
const owned = (text: string): string[] => [text, 'Clerk', 'Completed'];
const told = (...rows: string[][]): string => kindsOf(rows, {}, HEADER).join(' ');

test('below an action that says who does it it lists what that comes to', () => {
  expect(told(owned('Buy the land'), ['- let the contract'], ['• pay it'], owned('Sell the hall'))).toBe(
    'action progress progress action',
  );
});

test('it is an action like others where another such text says how it stands', () => {
  expect(told(owned('- Buy the land'), ['- Let the contract'], owned('- Sell the hall'))).not.toContain(
    'progress',
  );
});

test('it is a heading like others where another such text heads rows', () => {
  expect(told(['- Homes'], owned('Buy the land'), ['- Parks'], owned('Mow the lawn'))).toBe(
    'heading action heading action',
  );
});
