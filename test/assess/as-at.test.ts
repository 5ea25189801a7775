import { otherStatedDay, resolveAsAt, type AsAtChoice } from '../../src/assess/as-at';
import { NO_SETTINGS } from '../../src/model/settings';

const ASKED = '2024-09-05';
const KEPT = '2024-12-31';
const WRITTEN = '2024-10-01';
const TODAY = '2025-01-15';
const STATED = '2024-11-30';

const of = (choice: AsAtChoice, kept: string | null = null, stated: string | null = null) =>
  resolveAsAt(choice, { ...NO_SETTINGS, asAt: kept }, { statedDay: stated });

describe('7 the day that a summary speaks for', () => {
  test('is the one that is asked for, whatever else there is', () => {
    expect(of({ asAt: ASKED, written: WRITTEN, today: TODAY }, KEPT, STATED)).toEqual({
      day: ASKED,
      basis: 'asked',
    });
  });

  test('else the one that is kept in the workbook', () => {
    expect(of({ written: WRITTEN, today: TODAY }, KEPT, STATED)).toEqual({ day: KEPT, basis: 'kept' });
  });

  test('else that of the last summary', () => {
    expect(of({ written: WRITTEN, today: TODAY }, null, STATED)).toEqual({ day: WRITTEN, basis: 'written' });
  });

  test('else today: the day that the plan says is never taken unasked', () => {
    expect(of({ today: TODAY }, null, STATED)).toEqual({ day: TODAY, basis: 'today' });
  });

  test('is the one that the plan says where that is asked for', () => {
    expect(of({ asAt: 'plan', today: TODAY }, KEPT, STATED)).toEqual({ day: STATED, basis: 'plan' });
  });

  test('a plan that says no day is told so where its day is asked for', () => {
    expect(() => of({ asAt: 'plan', today: TODAY }, KEPT)).toThrow(
      expect.objectContaining({ kind: 'no-stated-day' }),
    );
  });

  test('is the one chosen in the pane, in place of any other', () => {
    expect(of({ chosenDay: ASKED, written: WRITTEN, today: TODAY }, KEPT)).toEqual({
      day: ASKED,
      basis: 'asked',
    });
  });

  test('keeps where it comes from where the day chosen is the one that counts anyway', () => {
    expect(of({ chosenDay: KEPT, today: TODAY }, KEPT)).toEqual({ day: KEPT, basis: 'kept' });
  });
});

describe('another day that the plan says', () => {
  test('is told where it differs', () => {
    expect(otherStatedDay({ plan: { statedDay: STATED }, asAt: ASKED })).toBe(STATED);
  });
  test('is nothing where it is the same, or the plan says none', () => {
    expect(otherStatedDay({ plan: { statedDay: ASKED }, asAt: ASKED })).toBeNull();
    expect(otherStatedDay({ plan: { statedDay: null }, asAt: ASKED })).toBeNull();
  });
});
