/** What a header says of a column beside those that make the plan. */
import { sideRoleOf } from '../../../src/reader/table/side-headers';

test.each([
  ['benchmarking', 'benchmark'],
  ['how do our neighbour councils compare', 'benchmark'],
  ['nearest neighbour', 'benchmark'],
  ['risk', 'risk'],
  ['key barrier', 'risk'],
  ['risk mitigation', 'mitigation'],
  ['risk control', 'mitigation'],
  ['risk rating', null],
  ['risk owner', null],
  ['bau or change', 'work'],
  ['business as usual', 'work'],
  ['lead influence partner', 'part'],
  ['now not now', 'turn'],
  ['now or later', 'turn'],
  ['now', null],
  ['status now or later', null],
  ['', null],
])('%j is %s', (level, role) => expect(sideRoleOf(level)).toBe(role));
