import { reportCapacity } from '../../../src/report/sheets/capacity';
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import type { MadePlan } from '../../make/plan';
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
    expect(quarters.map((row) => [row['Due'], row['Open']])).toEqual([
      ['Overdue', 1],
      ['Q2 2024/25, this quarter', 1],
      ['Q3 2024/25', '–'],
      ['Q4 2024/25', '–'],
      ['Q1 2025/26', '–'],
      ['Later', 1],
      ['No end to the date', '–'],
      ['No date that can be read', '–'],
      ['All open', 3],
    ]);
    expect(valuesOf(sheetOf(PLAN)!, 'RagCapacityOwners')).toMatchObject([
      { Owner: 'Head of Finance', Open: 2, Overdue: 1, 'Q2 2024/25': 1, 'A group': '–' },
      { Owner: 'Leadership Team', Open: 1, Later: 1, 'A group': 'Group' },
    ]);
  });

  test('tells kinds of work apart where the plan has a column for them, and says what it leaves open', () => {
    const rows = valuesOf(sheetOf(PLAN)!, 'RagCapacityDivided')!;
    expect(rows.map((row) => [row['Kind of work'], row['In scope'], row['Open']])).toEqual([
      ['Business as usual', 1, 1],
      ['Change', 2, 1],
      ['Not said', 1, 1],
    ]);
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
