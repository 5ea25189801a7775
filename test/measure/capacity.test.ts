/** Capacity and time: who has how much open, when it is due, and which names may be one. */
import { isGroup } from '../../src/measure/capacity/group-owner';
import { measureCapacity, whenDue } from '../../src/measure/capacity/measure-capacity';
import { likeOwners, ownerNames } from '../../src/measure/capacity/owner-names';
import { makePlan, type MadeRow } from '../make/plan';

const DAY = '2025-02-14';
const GOING = { status: 'In progress' };
const asIs = ownerNames([]);
const capacityOf = (rows: MadeRow[], nameOf = asIs) => measureCapacity(makePlan({ rows }), DAY, nameOf);

describe('8 When an open action is due', () => {
  const when = (due: MadeRow['due']) =>
    whenDue(makePlan({ rows: [{ ...GOING, due: due ?? '' }] }).actions[0]!, DAY);

  test.each([
    ['2025-02-13', 'overdue'],
    [DAY, { ahead: 0 }],
    ['2025-03-31', { ahead: 0 }],
    ['2025-04-01', { ahead: 1 }],
    ['2025-12-31', { ahead: 3 }],
    ['2026-01-01', 'later'],
    ['', 'none'],
  ] as const)('%s is counted as %p, by quarters of the financial year', (due, expected) => {
    expect(when(due)).toEqual(expected);
  });

  test('a date that has no end stands apart from one that is not there', () => {
    expect(when({ text: 'Ongoing', reading: { kind: 'open-ended' } })).toBe('open-ended');
  });
});

describe('8 Clusters', () => {
  const due = (...days: string[]) => capacityOf(days.map((day) => ({ ...GOING, due: day }))).cluster;

  test('a month with a quarter of six days to come is named, with its fullest day', () => {
    const days = ['2025-03-31', '2025-03-31', '2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01'];
    expect(due(...days)).toEqual({ month: '2025-03', count: 2, day: '2025-03-31', onDay: 2, of: 6 });
  });

  test('five days to come, or months without a quarter of them, say nothing', () => {
    expect(due(...Array.from({ length: 5 }, () => '2025-03-31'))).toBeNull();
    expect(due('2025-01-01', ...Array.from({ length: 5 }, () => '2025-03-31'))).toBeNull();
    expect(
      due(...['03', '04', '05', '06', '07'].map((month) => `2025-${month}-01`), '2025-08-01'),
    ).toBeNull();
  });
});

describe('8 Owners', () => {
  test('completed and excluded actions are nobody’s load, and who has most stands first', () => {
    const { owners } = capacityOf([
      { ...GOING, owner: 'A' },
      { ...GOING, owner: 'B' },
      { ...GOING, owner: 'B' },
      { status: 'Completed', owner: 'A' },
      { ...GOING, owner: '' },
    ]);
    expect(owners.map(({ owner, open }) => [owner, open.length])).toEqual([
      ['B', 2],
      ['A', 1],
      ['', 1],
    ]);
  });

  test.each([
    ['Leadership Team', true],
    ['All directors', true],
    ['Team Leader', false],
    ['Leader of the Council', false],
    ['Chair of the Board', false],
    ['Heads of Service', true],
    ['Head of Service', false],
    ['Jo Teamwell', false],
  ])('%s is a group: %p', (owner, group) => {
    expect(isGroup(owner)).toBe(group);
  });

  test.each([
    ['Head of Finance', 'Head of Finances', true],
    ['Head of Finance', 'Head of Fimance', true],
    ['Head of HR & Legal', 'head of HR and Legal.', true],
    ['Blackwood, Ada', 'Ada Blackwood', true],
    ['Director 1', 'Director 2', false],
    ['Kay', 'Ray', false],
    ['Head of Finance', 'Head of Housing', false],
  ])('“%s” and “%s” are pointed out as perhaps one: %p', (one, other, alike) => {
    expect(likeOwners([one, other])).toEqual(alike ? [[one, other]] : []);
  });

  test('two spellings count apart until the user says that they are one, and a circle does no harm', () => {
    const rows = ['Head of Finances', 'Head of Finance'].map((owner) => ({ ...GOING, owner }));
    const namesOf = (...same: string[]) =>
      capacityOf(rows, ownerNames(same)).owners.map(({ owner, open }) => `${owner}: ${open.length}`);
    expect(namesOf()).toEqual(['Head of Finances: 1', 'Head of Finance: 1']);
    expect(namesOf('head of finances = Head of Finance')).toEqual(['Head of Finance: 2']);
    expect(namesOf('Head of Finance')).toHaveLength(2);
    expect(namesOf('Head of Finances = Head of Finance', 'Head of Finance = Head of Finances')).toHaveLength(
      2,
    );
  });

  test('of names joined by the user nothing is pointed out any more', () => {
    const rows = ['Head of Finances', 'Head of Finance'].map((owner) => ({ ...GOING, owner }));
    expect(capacityOf(rows).alike).toHaveLength(1);
    expect(capacityOf(rows, ownerNames(['Head of Finances = Head of Finance'])).alike).toEqual([]);
  });
});
