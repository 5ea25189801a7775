/** What short values of columns beside the plan's own mean, whole values only. */
import { partOf, turnOf, workOf } from '../../src/model/side-values';

test.each([
  ['BAU', 'usual'],
  [' Business-as-usual. ', 'usual'],
  ['Day job', 'usual'],
  ['Project', 'change'],
  ['New work', 'change'],
  ['Yes', null],
  ['BAU and change', null],
  ['', null],
])('%j is %s work', (text, work) => expect(workOf(text, 'Type of work')).toBe(work));

test.each([
  ['BAU?', 'yes', 'usual'],
  ['BAU (Y/N)', 'N', 'change'],
  ['Is this business as usual? (yes/no)', 'No', 'change'],
  ['Is it BAU', 'TRUE', 'usual'],
  ['BAU', 'y', 'usual'],
  ['BAU', 'false', 'change'],
  ['BAU', 'Project', 'change'],
  ['BAU', 'maybe', null],
  ['BAU lead', 'yes', null],
  ['Not BAU', 'yes', null],
])('under %j %j is %s', (header, text, work) => expect(workOf(text, header)).toBe(work));

test('whose part it is, and whether now', () => {
  expect(['We lead', 'influencer', 'In partnership', 'Lead, influence'].map(partOf)).toEqual([
    'lead',
    'influence',
    'partner',
    null,
  ]);
  expect(['Do now', 'Not now', 'NOT-NOW', 'Next', 'Soon'].map(turnOf)).toEqual([
    'now',
    'not-now',
    'not-now',
    'not-now',
    null,
  ]);
});
