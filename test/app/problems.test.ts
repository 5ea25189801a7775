/** The open findings of a plan as work to go through. */
import { carryOn, problemAfter, problemsIn, standingOf } from '../../src/app/problems';
import type { Finding, FindingCode } from '../../src/check/finding';
import { makeFinding } from '../make/finding';
import { makePlan } from '../make/plan';

const SHEET = 'Action plan';
const plan = makePlan({ rows: [{}], sheet: SHEET });
const at = (code: FindingCode, row: number, more: Partial<Finding> = {}): Finding =>
  makeFinding(code, { sheet: SHEET, cell: { sheet: SHEET, row, column: 6 }, ...more } as never);

const BLANK = at('status-missing', 33);
const GREN = at('status-unknown', 10, { value: 'Gren' });
const LATE = at('overdue', 4);
const OWNERS = at('owner-missing', 2);
const WHOLE = makeFinding('plan-ambiguous', { sheet: SHEET, cell: null });
const ALL = [BLANK, GREN, WHOLE, LATE, OWNERS];

describe('the order', () => {
  test('by kind is that of the checks, without what has been accepted', () => {
    const findings = [BLANK, { ...GREN, accepted: true }, LATE];
    expect(problemsIn({ plan, findings }, 'kind')).toEqual([BLANK, LATE]);
  });
  test('by row is still the worst first, and what is about the whole plan comes before its rows', () => {
    expect(problemsIn({ plan, findings: ALL }, 'row')).toEqual([GREN, BLANK, WHOLE, OWNERS, LATE]);
  });
});

describe('going through them', () => {
  test('leads from each to the next and back, and from either end to the other', () => {
    expect(problemAfter(ALL, BLANK, 1)).toBe(GREN);
    expect(problemAfter(ALL, GREN, -1)).toBe(BLANK);
    expect(problemAfter(ALL, OWNERS, 1)).toBe(BLANK);
    expect(problemAfter(ALL, BLANK, -1)).toBe(OWNERS);
    expect(problemAfter([], BLANK, 1)).toBeNull();
  });
  test('says where one stands among those that are as grave', () => {
    expect(standingOf(ALL, GREN)).toEqual({ severity: 'error', position: 2, count: 2 });
    expect(standingOf(ALL, LATE)).toEqual({ severity: 'warning', position: 2, count: 3 });
  });
});

describe('once the plan has been read again', () => {
  test('the same problem stays in hand, though something else is wrong with the cell by now', () => {
    const retyped = { ...GREN, value: 'Grene' } as Finding;
    expect(carryOn(ALL, GREN, [BLANK, retyped, LATE])).toBe(retyped);
  });
  test('what is put right gives way to the next that is still there', () => {
    expect(carryOn(ALL, BLANK, [GREN, LATE])).toBe(GREN);
    expect(carryOn(ALL, GREN, [BLANK, LATE, OWNERS])).toBe(LATE);
  });
  test('after the last one it begins again with the first, and ends when there is none', () => {
    expect(carryOn(ALL, OWNERS, [BLANK, LATE])).toBe(BLANK);
    expect(carryOn(ALL, OWNERS, [])).toBeNull();
  });
});
