import { SEVERITIES } from '../../../src/check/finding';
import { HEADLINE_PARTS } from '../../../src/measure/tally';
import { BASES, COLUMN_ROLES, LIFECYCLES, RATINGS } from '../../../src/model/terms';
import { LIFECYCLE_LABELS, RATING_LABELS, SEVERITY_LABELS, SHEET_NAMES } from '#words/labels';
import { BASIS_LABELS, HEADLINE_LABELS, ROLE_LABELS } from '#words/row-labels';

test.each<[string, readonly string[], Readonly<Record<string, unknown>>]>([
  ['lifecycle', LIFECYCLES, LIFECYCLE_LABELS],
  ['part of the headline', HEADLINE_PARTS, HEADLINE_LABELS],
  ['rating', RATINGS, RATING_LABELS],
  ['basis', BASES, BASIS_LABELS],
  ['column', COLUMN_ROLES, ROLE_LABELS],
  ['severity', SEVERITIES, SEVERITY_LABELS],
])('every %s has a name of its own, in the order of display', (_, keys, labels) => {
  expect(Object.keys(labels)).toEqual([...keys]);
  expect(new Set(Object.values(labels).map(String)).size).toBe(keys.length);
});

test('sheet names are ones that Excel takes: at most 31 characters, none of them forbidden, all different', () => {
  const names = Object.values(SHEET_NAMES);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('the settings sheet is called what its reader looks for', () => {
  expect(SHEET_NAMES.settings).toBe('RAG settings');
});
