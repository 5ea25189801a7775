/** All findings of a plan together: notes of the reader, order, acceptance. */
import { findingKey } from '../../src/check/check-plan';
import { FINDING_CODES, SEVERITIES, type FindingCode } from '../../src/check/finding';
import type { ReadingNote } from '../../src/model/plan';
import { makeNote, NOTE_CODES } from '../make/note';
import { brief, check, only } from './run';

describe('6 what only the reader of the cells can see', () => {
  test.each(NOTE_CODES)('a note of %s is a finding with its cell, value and facts', (code) => {
    const cell = { sheet: 'Action plan', row: 4, column: 0 };
    const note: ReadingNote = makeNote(code, { cell, value: '1/17', suggestion: '1.17' });
    expect(only(code, { rows: [{}], notes: [note] })).toMatchObject([{ ...note, action: 0 }]);
    expect(only(code, { rows: [{}] })).toEqual([]);
  });
  test('a note about the plan has no cell, and the sheet of the plan', () => {
    const made = { sheet: 'Improvement plan', rows: [{}], notes: [makeNote('grouping-inferred')] };
    expect(only('grouping-inferred', made)).toMatchObject([{ sheet: 'Improvement plan', cell: null }]);
  });
  test('row-struck-through is reported once for a row, noted or not', () => {
    const rows = [{ struck: true }, {}];
    const cell = { sheet: 'Action plan', row: 4, column: 0 };
    expect(brief('row-struck-through', rows)).toEqual(['C5 Action 1']);
    expect(
      brief('row-struck-through', { rows, notes: [makeNote('row-struck-through', { cell })] }),
    ).toHaveLength(1);
  });
});

describe('6 the order of findings', () => {
  const untidy = () =>
    check([
      { status: 'Gren', owner: '', due: '2025-01-01' },
      { status: '', owner: 'A/B', due: '', rec: null },
      { status: 'green', owner: '', due: '' },
      { status: 'Green', owner: '', due: '2025-01-01' },
    ]);
  test('worst severity first, then by code, then in plan order', () => {
    const findings = untidy();
    const order = findings.map(({ severity, code, cell }) => [
      SEVERITIES.indexOf(severity),
      FINDING_CODES.indexOf(code),
      cell?.row ?? -1,
    ]);
    const sorted = [...order].sort(
      (a, b) => a.map((rank, at) => rank - (b[at] ?? 0)).find((d) => d !== 0) ?? 0,
    );
    expect(order).toEqual(sorted);
    expect(new Set(findings.map(({ severity }) => severity)).size).toBe(3);
  });
  test('an untidy plan gives what is expected, and nothing else', () => {
    const codes: FindingCode[] = [
      'status-missing',
      'status-unknown',
      'recommendation-missing',
      'status-assumed',
      'overdue',
      'overdue',
      'date-missing',
      'date-missing',
      'owner-missing',
      'owner-missing',
      'owner-missing',
      'status-variant',
      'owner-several',
      'next-step-column-missing',
      'impact-column-missing',
    ];
    expect(untidy().map(({ code }) => code)).toEqual(codes);
  });
  test('a tidy plan has no findings', () => {
    const tidy = { owner: 'Leader', due: '2026-01-31', impact: 'Shorter waits', next: 'Report in May' };
    expect(
      check([
        { status: 'Complete', ref: '1.1', ...tidy },
        { status: 'Not started', ref: '1.2', ...tidy },
      ]),
    ).toEqual([]);
  });
  test('a plan without actions has none about actions', () => {
    expect(check([]).every(({ cell }) => cell === null)).toBe(true);
  });
});

describe('6 a finding that the user has accepted', () => {
  const rows = [{ status: 'Gren' }, { status: 'Gren' }];
  test('is named by code, sheet, cell and value, and stays in the list', () => {
    const [first, second] = only('status-unknown', rows);
    expect(first && findingKey(first)).toBe('status-unknown|Action plan|D5|Gren');
    const accepted = [first ? findingKey(first) : ''];
    expect(only('status-unknown', rows, { accepted }).map((finding) => finding.accepted)).toEqual([
      true,
      false,
    ]);
    expect(second?.accepted).toBe(false);
  });
  test('counts again when its cell has changed', () => {
    const accepted = ['status-unknown|Action plan|D5|Gren'];
    expect(only('status-unknown', [{ status: 'Grenn' }], { accepted })[0]?.accepted).toBe(false);
  });
  test('one about the plan has no cell in its name', () => {
    const accepted = ['owner-column-missing|Action plan||'];
    expect(only('owner-column-missing', rows, { accepted })[0]?.accepted).toBe(true);
  });
});

describe('6 what the reader has said better', () => {
  const cell = { sheet: 'Action plan', row: 4, column: 3 };
  test('a status that is missing since its formula was not calculated is said once', () => {
    const made = { rows: [{ status: '' }], notes: [makeNote('formula-not-calculated', { cell })] };
    expect(only('status-missing', made)).toEqual([]);
    expect(only('formula-not-calculated', made)).toHaveLength(1);
  });
  test('a note of another cell takes nothing away', () => {
    for (const other of [
      { ...cell, row: 9 },
      { ...cell, column: 1 },
      { ...cell, sheet: 'Old plan' },
    ]) {
      const made = { rows: [{ status: '' }], notes: [makeNote('formula-not-calculated', { cell: other })] };
      expect(only('status-missing', made)).toHaveLength(1);
    }
  });
  test('one struck-through row that is noted does not hide another', () => {
    const rows = [{ struck: true }, { struck: true }];
    const notes = [makeNote('row-struck-through', { cell: { ...cell, column: 0 } })];
    expect(brief('row-struck-through', { rows, notes })).toHaveLength(2);
  });
});

test('6 findings of one code stand in the order of sheets, rows and columns', () => {
  const rows = ['Housing', 'Finance', 'Housing'].map((sheet) => ({ sheet, owner: '', status: 'Complete' }));
  expect(only('owner-missing', rows).map(({ sheet, cell }) => [sheet, cell?.row])).toEqual([
    ['Housing', 4],
    ['Housing', 5],
    ['Finance', 4],
  ]);
  const at = (sheet: string, row: number, column: number) =>
    makeNote('reference-mangled', { cell: { sheet, row, column } });
  const notes = [
    at('Elsewhere', 0, 0),
    at('Finance', 9, 0),
    at('Housing', 9, 2),
    at('Housing', 9, 1),
    at('Housing', 2, 8),
  ];
  const found = only('reference-mangled', { rows, notes }).map(({ cell: place }) => place);
  expect(found.map((place) => [place?.sheet, place?.row, place?.column])).toEqual([
    ['Housing', 2, 8],
    ['Housing', 9, 1],
    ['Housing', 9, 2],
    ['Finance', 9, 0],
    ['Elsewhere', 0, 0],
  ]);
});
