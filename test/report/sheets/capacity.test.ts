import { reportCapacity } from '../../../src/report/sheets/capacity';
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import type { MadePlan, MadeRow } from '../../make/plan';
import { linesOf, makeInput, valuesOf } from '../make-book';

const sheetOf = (made: MadePlan, sameOwners: string[] = []) => {
  const document = reportCapacity(makeInput(made, { sameOwners }));
  return document && renderSheet(document, '1.0');
};
const GOING = { status: 'In progress' };
const PLAN: MadePlan = {
  rows: [
    { ...GOING, owner: 'Head of Finance', due: '2024-08-01', beside: { work: 'BAU' } },
    { ...GOING, owner: 'Head of Finance', due: '2024-09-30', beside: { work: 'Change' } },
    { status: 'Not started', owner: 'Leadership Team', due: '2025-09-30', beside: { work: '' } },
    { status: 'Completed', owner: 'Leadership Team', due: '2024-01-31', beside: { work: 'Change' } },
  ],
};

describe('Capacity and time', () => {
  test('says first how much is open and when it is due, and which owners are groups', () => {
    const lines = linesOf(sheetOf(PLAN)!).join(' ');
    expect(lines).toContain('Three actions are open: one is overdue and one is due this quarter.');
    expect(lines).toContain('One owner of open actions is a group ("Leadership Team"): who in it answers?');
  });

  test('has open actions by quarter and by owner, and both come to all that is open', () => {
    const quarters = valuesOf(sheetOf(PLAN)!, 'RagCapacityQuarters')!;
    expect(quarters.map((row) => [row['Due'], row['Open'], row['Not started']])).toEqual([
      ['Overdue', 1, '–'],
      ['Q2 2024/25, this quarter', 1, '–'],
      ['Q3 2024/25', '–', '–'],
      ['Q4 2024/25', '–', '–'],
      ['Q1 2025/26', '–', '–'],
      ['Later', 1, 1],
      ['Open-ended', '–', '–'],
      ['No date that can be read', '–', '–'],
      ['All open', 3, 1],
    ]);
    expect(valuesOf(sheetOf(PLAN)!, 'RagCapacityOwners')).toMatchObject([
      { Owner: 'Head of Finance', Open: 2, Overdue: 1, 'Q2 2024/25': 1, 'A group': '–' },
      { Owner: 'Leadership Team', Open: 1, Later: 1, 'A group': 'Group' },
    ]);
  });

  test('who is still to be decided owns nothing', () => {
    const rows = ['TBC', '', 'Head'].map((owner) => ({ ...GOING, owner }));
    expect(valuesOf(sheetOf({ rows })!, 'RagCapacityOwners')).toMatchObject([
      { Owner: 'Head', Open: 1 },
      { Owner: 'No owner', Open: 2 },
    ]);
  });

  test('tells kinds of work apart where the plan has a column for them, and says what it leaves open', () => {
    const rows = valuesOf(sheetOf(PLAN)!, 'RagCapacityDivided')!;
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['Business as usual', 1, '–', 1, 1],
      ['Change', 2, 1, 1, '–'],
      ['Not said', 1, '–', 1, '–'],
    ]);
  });

  test('what is due on the day of the figures is not overdue, in whatever kind of work', () => {
    const made = { rows: [{ ...GOING, due: '2024-09-05', beside: { work: 'BAU' } }] };
    const rows = valuesOf(sheetOf(made)!, 'RagCapacityDivided');
    expect(rows?.[0]).toMatchObject({ Open: 1, Overdue: '–' });
    expect(rows).toHaveLength(2);
  });

  test('says how many have no day that can be read, and of a plan without dates only how much is open', () => {
    const spring = { text: 'Spring', reading: { kind: 'unreadable' as const } };
    const always = { text: 'Ongoing', reading: { kind: 'open-ended' as const } };
    const rows = [spring, always, '2024-09-30'].map((due) => ({ ...GOING, owner: 'Head', due }));
    expect(linesOf(sheetOf({ rows })!).join(' ')).toMatch(
      /Three actions are open: .*two have no (?:day|date)/,
    );
    const one = (due: MadeRow['due']) => linesOf(sheetOf({ rows: [{ ...GOING, due: due! }] })!).join(' ');
    expect(one('2024-09-04')).toContain('One action is open and overdue.');
    expect(one('2024-09-30')).toContain('One action is open and due this quarter.');
    expect(one('2025-09-30')).toContain('One action is open and due later.');
    expect(one(always)).toContain('One action is open and without a day.');
    const undated = { rows: [{ ...GOING, owner: 'Head of Finance' }] };
    expect(sheetOf(undated)!.tables.map(({ name }) => name)).toEqual(['RagCapacityOwners']);
    expect(Object.keys(valuesOf(sheetOf(undated)!, 'RagCapacityOwners')?.[0] ?? {})).toEqual([
      'Owner',
      'Open',
    ]);
    expect(linesOf(sheetOf(undated)!).join(' ')).toContain(
      'One action is open; the plan has no column of due dates.',
    );
  });

  test('points out a name that is spelt two ways with what to write if it is one owner', () => {
    const made = { rows: ['Head of Finance', 'Head of Finances'].map((owner) => ({ ...GOING, owner })) };
    expect(valuesOf(sheetOf(made)!, 'RagCapacityNames')).toMatchObject([
      { 'What to write if they are one': 'Head of Finances = Head of Finance' },
    ]);
    expect(
      valuesOf(sheetOf(made, ['Head of Finances = Head of Finance'])!, 'RagCapacityNames'),
    ).toBeUndefined();
  });

  test('of a plan without owners and dates there is nothing to say', () => {
    expect(sheetOf({ rows: [GOING] })).toBeNull();
  });
});
