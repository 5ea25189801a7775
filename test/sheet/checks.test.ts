import { FINDING_CODES, type Finding } from '../../src/check/finding';
import { planChecks } from '../../src/sheet/checks';
import { checkSheet } from '../make/check-sheet-plan';
import { makeFinding } from '../make/finding';
import { cellsOf, linesOf, makeInput, valuesOf } from './make-book';

const sheetOf = (...findings: Finding[]) =>
  planChecks(makeInput({ rows: [{ status: 'Green' }] }, { findings }));

describe('Checks', () => {
  test('findings are grouped by severity and kind, whatever order they come in', () => {
    const sheet = sheetOf(
      makeFinding('owner-several'),
      makeFinding('overdue'),
      makeFinding('status-missing'),
      makeFinding('overdue'),
    );
    const kinds = valuesOf(sheet, 'RagChecksKinds')?.map((row) => [row['Severity'], row['Findings']]);
    expect(kinds).toEqual([
      ['Error', 1],
      ['Warning', 2],
      ['Advice', 1],
    ]);
    const all = valuesOf(sheet, 'RagChecksFindings')?.map((row) => row['Severity']);
    expect(all).toEqual(['Error', 'Warning', 'Warning', 'Advice']);
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('each kind says what is wrong, why it matters and what to do', () => {
    for (const code of FINDING_CODES) {
      const row = valuesOf(sheetOf(makeFinding(code)), 'RagChecksKinds')?.[0];
      for (const header of ['What is wrong', 'Why it matters', 'What to do']) {
        expect(String(row?.[header])).toMatch(/^\S.{15,}\.$/);
      }
    }
  });

  test('a kind with one finding says what that one is: a scale of numbers is many actions', () => {
    const scale = makeFinding('status-unknown', {
      value: '3',
      facts: { because: 'no-key', numbers: ['1', '2', '3'], actions: 40 },
    });
    expect(valuesOf(sheetOf(scale), 'RagChecksKinds')?.[0]?.['What is wrong']).toMatch(/40 actions/);
  });

  test('a finding leads to its cell, and shows what was found and what to write instead', () => {
    const finding = makeFinding('status-unknown', {
      cell: { sheet: 'Plan', row: 11, column: 7 },
      value: 'Gren',
      suggestion: 'Green',
    });
    expect(cellsOf(sheetOf(finding), 'RagChecksFindings')?.[0]).toMatchObject({
      'Where in the plan': { value: 'H12, Plan', link: { sheet: 'Plan', row: 11, column: 7 } },
      'Value found': { value: 'Gren', style: 'text' },
      'Suggested instead': { value: 'Green', style: 'text' },
    });
  });

  test('a finding about the whole plan says so in place of a cell', () => {
    const row = valuesOf(
      sheetOf(makeFinding('date-column-missing', { cell: null })),
      'RagChecksFindings',
    )?.[0];
    expect(row).toMatchObject({ 'Where in the plan': 'The whole plan', 'Value found': '–' });
  });

  test('a finding names the action that it is about', () => {
    const [row] = valuesOf(sheetOf(makeFinding('status-unknown', { action: 0 })), 'RagChecksFindings') ?? [];
    expect(row?.['Action']).toBe('Action 1');
  });

  test('there is no column of suggestions or acceptance where there are none', () => {
    const [row] = valuesOf(sheetOf(makeFinding('overdue')), 'RagChecksFindings') ?? [];
    expect(Object.keys(row ?? {})).not.toContain('Suggested instead');
    expect(Object.keys(row ?? {})).not.toContain('Accepted');
  });

  test('accepted findings are still listed and counted apart', () => {
    const sheet = sheetOf(makeFinding('overdue'), makeFinding('overdue', { accepted: true }));
    expect(valuesOf(sheet, 'RagChecksKinds')?.[0]).toMatchObject({ Findings: 2, Accepted: 1 });
    expect(valuesOf(sheet, 'RagChecksFindings')?.map((row) => row['Accepted'])).toEqual(['No', 'Yes']);
    expect(linesOf(sheet).join(' ')).toContain('One finding accepted by you');
  });

  test('a plan with nothing wrong has a sentence that says so, and a table of three zeros', () => {
    const sheet = sheetOf();
    expect(linesOf(sheet)).toContain('The checks found nothing that is wrong or doubtful.');
    expect(valuesOf(sheet, 'RagChecksSeverities')?.map((row) => row['Findings'])).toEqual([0, 0, 0]);
    expect(sheet.tables).toHaveLength(1);
  });
});
