/** What speaks for a column having a role, signal by signal, at the edges of each. */
import type { ColumnRole } from '../../../src/model/terms';
import { total, weighRole, type Evidence } from '../../../src/reader/table/column-signals';
import { matchHeader } from '../../../src/reader/table/match-header';
import { profileColumn, type Profile } from '../../../src/reader/table/profile-column';
import { makeGrid } from '../../make/grid';

/** Ten texts of ten letters, each another: nothing speaks for or against anything but the header. */
const PLAIN: Profile = {
  ...profileColumn(makeGrid([[null]]), 0, [0]),
  rows: 10,
  filled: 10,
  distinct: 7,
  meanLength: 10,
};

function reasonsFor(
  role: ColumnRole,
  header: string,
  more: Partial<Profile> = {},
  evidence: Partial<Evidence> = {},
) {
  const level = header.toLowerCase();
  const words = { level, own: level, said: level, matches: matchHeader(header), beside: null };
  const label = { column: 0, text: header, spannedFrom: null, row: 0, words } as unknown as Evidence['label'];
  return weighRole(role, { label, profile: { ...PLAIN, ...more }, leadsSpan: false, ...evidence });
}
const signals = (...given: Parameters<typeof reasonsFor>) =>
  reasonsFor(...given)
    .map(({ signal }) => signal)
    .join(' ');

test.each<[ColumnRole, string, Partial<Profile>, string]>([
  ['action', 'Action', {}, 'header'],
  ['action', 'Action', { filled: 0 }, 'header'],
  ['action', 'Action', { meanLength: 12 }, 'header holds-text'],
  ['action', 'Action', { meanLength: 11.9 }, 'header'],
  ['action', 'Action', { meanLength: 12, numbers: 0.2 }, 'header'],
  ['action', 'Action', { meanLength: 12, numbers: 0.19 }, 'header holds-text'],
  ['action', 'Step', { meanLength: 7.9 }, 'header too-short'],
  ['action', 'Action', { meanLength: 7.9 }, 'header'],
  ['action', 'Action', { meanLength: 7.9, letters: 0.1 }, 'header too-short'],
  ['action', 'Action', { meanLength: 8 }, 'header'],
  ['action', 'Action', { numbers: 0.5 }, 'header holds-numbers'],
  ['action', 'Action', { numbers: 0.49 }, 'header'],
  ['action', 'Action', { numbers: 0.5, dates: 0.5 }, 'header dates-not-text'],
  ['action', 'Action', { dates: 0.49 }, 'header'],
  ['action', 'Action', { distinct: 8 }, 'header values-differ'],
  ['action', 'Action', { filled: 1, distinct: 1 }, 'header'],
  ['action', 'Action', { responses: 0.5 }, 'header holds-responses'],
  ['recommendation', 'Recommendation', { distinct: 7 }, 'header values-repeat'],
  ['recommendation', 'Recommendation', { distinct: 8 }, 'header'],
  ['recommendation', 'Recommendation', { distinct: 8, rows: 13 }, 'header values-repeat'],
  ['recommendation', 'Recommendation', { distinct: 8, rows: 12 }, 'header'],
  ['recommendation', 'Recommendation', { filled: 0, distinct: 0 }, 'header is-empty'],
  ['recommendation', 'Recommendation', { filled: 8, rows: 10 }, 'header'],
  ['theme', 'Theme', { filled: 1, distinct: 1 }, 'header'],
  ['theme', 'Theme', { long: 0.5, distinct: 8 }, 'header too-long'],
  ['owner', 'Owner', {}, 'header'],
  ['owner', 'Owner', { people: 0.5 }, 'header names-people'],
  ['owner', 'Owner', { people: 0.5, long: 0.3 }, 'header'],
  ['owner', 'Owner', { people: 0.49, long: 0.5 }, 'header too-long'],
  ['dueDate', 'Due date', {}, 'header holds-no-dates'],
  ['dueDate', 'Due date', { filled: 0 }, 'header'],
  ['dueDate', 'Due date', { dates: 0.3, openEnded: 0.2 }, 'header holds-dates'],
  ['dueDate', 'Due date', { dates: 0.3, openEnded: 0.1 }, 'header'],
  ['dueDate', 'Due date', { dates: 0.2, openEnded: 0.2 }, 'header'],
  ['reference', 'Ref', {}, 'header holds-no-references'],
  ['reference', 'Ref', { references: 0.6 }, 'header holds-references'],
  ['reference', 'Ref', { references: 0.59 }, 'header holds-no-references'],
  ['reference', 'Ref', { references: 0.5, dates: 0.3 }, 'header'],
  ['reference', 'Ref', { filled: 0 }, 'header is-empty'],
  ['update', 'Update', { numbers: 0.5 }, 'header holds-numbers'],
  ['update', 'Update', { dates: 0.5 }, 'header dates-not-text'],
  ['owner', 'Update', { people: 0.5 }, ''],
  ['dueDate', 'Update', { dates: 0.5 }, ''],
  ['status', 'Status', {}, 'header'],
  ['status', 'Update', {}, ''],
])('%s under %j with %j: %s', (role, header, more, said) => {
  expect(signals(role, header, more)).toBe(said);
});

describe('Without a word in its header a column can be', () => {
  const codes = { codes: 0.6, orderly: true, references: 0.6 };
  test.each<[string, ColumnRole, string, Partial<Profile>, string]>([
    ['references, by codes in their order', 'reference', 'Zzz', codes, 'holds-references'],
    ['no references out of order', 'reference', 'Zzz', { ...codes, orderly: false }, ''],
    ['no references with too few codes', 'reference', 'Zzz', { ...codes, codes: 0.59 }, ''],
    ['no references of whole numbers', 'reference', 'Zzz', { ...codes, integers: 0.5 }, ''],
    ['no references that only number the rows', 'reference', 'Zzz', { ...codes, running: true }, ''],
    ['no references among dates', 'reference', 'Zzz', { ...codes, dates: 0.1, openEnded: 0.1 }, ''],
    ['an owner', 'owner', 'Zzz', { people: 0.5 }, 'names-people'],
    ['due dates', 'dueDate', 'Zzz', { dates: 0.5 }, 'holds-dates'],
    ['no due dates of words alone', 'dueDate', 'Zzz', { openEnded: 1 }, ''],
    ['due dates of words with a date', 'dueDate', 'Zzz', { dates: 0.1, openEnded: 0.4 }, 'holds-dates'],
    ['no due dates where they are years', 'dueDate', 'Zzz', { dates: 0.5, years: 0.3 }, ''],
    ['no due dates where they are periods', 'dueDate', 'Zzz', { dates: 0.5, periods: 0.3 }, ''],
    ['no due dates of something else', 'dueDate', 'Meeting', { dates: 0.5 }, ''],
    ['no due dates of what was done', 'dueDate', 'Zzzed on', { dates: 0.5 }, ''],
    ['due dates that were promised', 'dueDate', 'Promised for', { dates: 0.5 }, 'holds-dates'],
    ['due dates committed to', 'dueDate', 'Committed to', { dates: 0.5 }, 'holds-dates'],
    ['due dates that are intended', 'dueDate', 'Intended for', { dates: 0.5 }, 'holds-dates'],
    ['due dates that are desired', 'dueDate', 'Desired for', { dates: 0.5 }, 'holds-dates'],
    ['no action', 'action', 'Zzz', { meanLength: 60 }, ''],
  ])('%s', (_what, role, header, more, said) => {
    expect(signals(role, header, more)).toBe(said);
  });

  test('references, where it leads the columns of one header', () => {
    expect(signals('reference', 'Zzz', { references: 0.6 }, { leadsSpan: true })).toBe('holds-references');
    expect(signals('reference', 'Zzz', { references: 0.6, running: true }, { leadsSpan: true })).toBe('');
  });
});

test('a header over two columns, and a date of something else, speak against', () => {
  const words = {
    level: 'action',
    own: 'action',
    said: 'action',
    matches: matchHeader('Action'),
    beside: null,
  };
  const label = { column: 1, text: 'Action', spannedFrom: 0, row: 0, words } as unknown as Evidence['label'];
  expect(signals('action', 'Action', {}, { label })).toBe('header header-spans');
  expect(signals('dueDate', 'Zzz date', { dates: 0.5 })).toBe('holds-dates some-other-date');
  expect(signals('revisedDate', 'Revised date', { dates: 0.5 })).toBe('header holds-dates');
});

test('what a header says of a column beside the plan keeps it from being anything else', () => {
  const words = { level: 'zzz', own: 'zzz', said: 'zzz', matches: [], beside: 'risk' };
  const label = { column: 1, text: 'Zzz', spannedFrom: null, row: 0, words } as unknown as Evidence['label'];
  expect(signals('owner', 'Zzz', { people: 0.5 }, { label })).toBe('');
});

test('a header weighs less where it stands over two columns, or is part of another', () => {
  const words = {
    level: 'action',
    own: 'action',
    said: 'action',
    matches: matchHeader('Action'),
    beside: null,
  };
  const label = { column: 1, text: 'Action', spannedFrom: 0, row: 0, words } as unknown as Evidence['label'];
  expect(reasonsFor('action', 'Action', {}, { label })[1]).toEqual({
    ...{ signal: 'header-spans', weight: -1, facts: {} },
  });
  expect(reasonsFor('owner', 'Zzz owner')[0]?.weight).toBe(7.5);
});

test('the header weighs as much as its words say, and reasons are added up', () => {
  const [header, text] = reasonsFor('action', 'Action', { meanLength: 20 });
  expect(header).toMatchObject({ weight: 10, facts: { header: 'Action' } });
  expect(text).toEqual({ signal: 'holds-text', weight: 3, facts: {} });
  expect(total([header!, text!])).toBe(13);
});
