/** Which date of an action counts, and when it is overdue (6, 7). */
import { dateInForce, dayOf, daysOverdue } from '../../src/model/date-in-force';
import type { Lifecycle } from '../../src/model/terms';
import { makePlan, type MadeRow } from '../make/plan';

const NO_DAY = { text: 'whenever', reading: { kind: 'unreadable' } } as const;

/** As the plan shows it and as a day, of the first action. */
function inForce(row: MadeRow): [shown: string | null, day: string | null] {
  const date = dateInForce(makePlan({ rows: [row] }).actions[0]!);
  return [date?.text ?? null, dayOf(date)];
}

describe('The date in force', () => {
  test('is the revised one where there is one, earlier or later', () => {
    expect(inForce({ due: '2025-03-31', revised: '2025-09-30' })[1]).toBe('2025-09-30');
    expect(inForce({ due: '2025-03-31', revised: '2024-09-30' })[1]).toBe('2024-09-30');
    expect(inForce({ revised: '2025-09-30' })[1]).toBe('2025-09-30');
  });
  test('stays the original one where the revised one is blank or cannot be read', () => {
    expect(inForce({ due: '2025-03-31', revised: '' })[1]).toBe('2025-03-31');
    expect(inForce({ due: '2025-03-31', revised: NO_DAY })[1]).toBe('2025-03-31');
    expect(inForce({ due: '2025-03-31' })[1]).toBe('2025-03-31');
  });
  test('is shown as it is written where neither is a day: the revised one if it says anything', () => {
    const ongoing = { text: 'Ongoing', reading: { kind: 'open-ended' } } as const;
    expect(inForce({ due: ongoing, revised: NO_DAY })).toEqual(['whenever', null]);
    expect(inForce({ due: ongoing, revised: '' })).toEqual(['Ongoing', null]);
    expect(inForce({ due: '', revised: NO_DAY })).toEqual(['whenever', null]);
    expect(inForce({ due: '', revised: '' })).toEqual([null, null]);
    expect(inForce({})).toEqual([null, null]);
  });
});

describe('Days overdue', () => {
  const days = (row: MadeRow): number => daysOverdue(makePlan({ rows: [row] }).actions[0]!, '2025-04-10');
  test('are counted from the date in force, and none on the day itself', () => {
    expect(days({ due: '2025-04-09' })).toBe(1);
    expect(days({ due: '2025-04-10' })).toBe(0);
    expect(days({ due: '2025-03-31', revised: '2025-09-30' })).toBe(0);
    expect(days({ due: '2025-09-30', revised: '2025-03-31' })).toBe(10);
    expect(days({ due: '2025-03-31', revised: NO_DAY })).toBe(10);
    expect(days({ due: NO_DAY })).toBe(0);
  });
  test.each<[Lifecycle, number]>([
    ['completed', 0],
    ['excluded', 0],
    ['in-progress', 10],
    ['not-started', 10],
    ['unknown', 10],
  ])('of an action that is %s: %d', (lifecycle, expected) =>
    expect(days({ lifecycle, due: '2025-03-31' })).toBe(expected),
  );
});
