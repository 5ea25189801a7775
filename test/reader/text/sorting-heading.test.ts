/** What headings only sort, and what names an aim, a theme or a recommendation. */
import { maySort, namesAPost, onlySorts, sortingAmong } from '../../../src/reader/text/sorting-heading';

test.each([
  'Quick wins (0-3 months)',
  'HIGH PRIORITY',
  'Closed actions',
  'New and ongoing actions',
  'Work in progress',
  'By September 2026',
  'Q1 2026/27 (April - June)',
  'Additional actions',
  'Removed from the plan',
  'Actions added since last meeting',
  'Phase 2: Delivery',
  'PHASE TWO',
])('"%s" sorts', (text) => {
  expect(onlySorts(text)).toBe(true);
});

test.each(['Green', 'Live', 'Active', 'New', 'Current'])('"%s" sorts where all beside it do', (text) => {
  expect([onlySorts(text), maySort(text)]).toEqual([false, true]);
  expect(sortingAmong([text, 'Red'])(text)).toBe(true);
  expect(sortingAmong([text, 'Safe'])(text)).toBe(false);
});

test.each([
  'Open and green',
  'Current work',
  'Green plan',
  'Long term plan',
  'New & active',
  'Priority 1',
  'Low carbon',
  'Open data',
  'By the sea',
  'Phasing out gas',
  'Phase in the new code',
])('"%s" names something', (text) => {
  expect(maySort(text)).toBe(false);
});

test.each<[string, boolean]>([
  ['Head of Finance', true],
  ['Lead Member for Housing and Homes', true],
  ['DIRECTOR OF PLACE', true],
  ['Deputy chief executive', true],
  ['Director of the Council’s Estate', true],
  ['Director of change', false],
  ['Head of service recruitment', false],
  ['Manager of the year awards', false],
])('"%s" names a post: %s', (text, isPost) => {
  expect(namesAPost(text)).toBe(isPost);
});
