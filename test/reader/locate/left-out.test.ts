/** Sheets that are parts of one plan, and what is said of those that look like it and are not counted. */
import { checkPlan } from '../../make/at-once';
import { makeGrid, type CellSpec } from '../../make/grid';
import { leftOutNames } from '../../../src/check/left-out';
import { NO_SETTINGS } from '../../../src/model/settings';
import { codesOf, planOf } from '../say-plan';

const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
const rows = (topic: string, status: string): CellSpec[][] =>
  [1, 2, 3].map((number) => [
    number,
    `Say what ${topic} is for, part ${number}`,
    `Hold meeting ${number} about ${topic}`,
    'Clerk',
    '31/12/2025',
    status,
  ]);
const sheet = (name: string, index: number, header: string[], body: CellSpec[][], visible = true) =>
  makeGrid([header, ...body], { sheet: name, sheetIndex: index, visible });

describe('3.10 sheets that are parts of one plan', () => {
  test('give or take a column, with numbering that restarts: each a theme', () => {
    const read = planOf([
      sheet('Finance', 0, HEADER, rows('money', 'Complete')),
      sheet('People', 1, [...HEADER, 'Notes'], rows('pay', 'Not started')),
    ]);
    expect(read.actions).toHaveLength(6);
    expect(read.themes.map(({ name }) => name)).toEqual(['Finance', 'People']);
    expect(codesOf(read)).not.toContain('sheet-left-out');
  });

  test('one that is only alike is not counted, and that is an error', () => {
    const other = ['Ref', 'Recommendation', 'Action', 'Officer', 'By when', 'Status'];
    const read = planOf([
      sheet('Finance', 0, HEADER, rows('money', 'Complete')),
      sheet('People', 1, other, rows('pay', 'Not started')),
    ]);
    expect(read.actions).toHaveLength(3);
    const findings = checkPlan(read, { asAt: '2025-06-30', settings: NO_SETTINGS });
    expect(leftOutNames(findings)).toHaveLength(1);
    expect(findings.find(({ code }) => code === 'sheet-left-out')?.severity).toBe('error');
  });

  test('a copy, an archive and last year’s are neither parts nor errors; a hidden sheet of other actions is said', () => {
    const now = sheet('Finance', 0, HEADER, rows('money', 'Complete'));
    for (const name of ['Archive', 'Old actions']) {
      const read = planOf([now, sheet(name, 1, HEADER, rows('pay', 'Not started'))]);
      expect([read.actions.length, codesOf(read).includes('sheet-left-out')]).toEqual([3, false]);
    }
    for (const name of ['Working', 'Finance (2)']) {
      const copied = planOf([now, sheet(name, 1, HEADER, rows('money', 'Not started'))]);
      expect([copied.actions.length, codesOf(copied).includes('sheet-left-out')]).toEqual([3, false]);
    }
    const filled = planOf([now, sheet('Finance (2)', 1, HEADER, rows('pay', 'Not started'))]);
    expect([filled.actions.length, codesOf(filled).includes('sheet-left-out')]).toEqual([6, false]);
    const hidden = planOf([now, sheet('People', 1, HEADER, rows('pay', 'Not started'), false)]);
    expect([hidden.actions.length, codesOf(hidden).includes('sheet-left-out')]).toEqual([3, true]);
  });
});
