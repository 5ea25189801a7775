/** Findings about dates. The as-at date is 5 September 2025. */
import type { MadeRow } from '../make/plan';
import { AS_AT, brief, check, only } from './run';

const text = (shown: string, kind: 'unreadable' | 'impossible' | 'open-ended') => ({
  text: shown,
  reading: { kind },
});

describe('6 date-column-missing', () => {
  test('one for the plan, and no date-missing then', () => {
    expect(brief('date-column-missing', [{}, {}])).toEqual(['plan']);
    expect(brief('date-missing', [{}, {}])).toEqual([]);
  });
  test('a revised date alone is a date column', () => {
    expect(brief('date-column-missing', [{ revised: '' }])).toEqual([]);
  });
});

describe('6 date-missing', () => {
  test('no due date on an action that is not completed', () => {
    expect(
      brief('date-missing', [
        { due: '', status: 'In progress' },
        { due: '', status: 'Complete' },
        { due: '', status: 'Superseded' },
        { due: '2026-01-01', status: 'In progress' },
      ]),
    ).toEqual(['D5']);
  });
  test('a revised date stands for the original', () => {
    expect(brief('date-missing', [{ due: '', revised: '2026-01-01' }])).toEqual([]);
  });
});

describe('6 dates that are not plain', () => {
  test('each kind has its finding', () => {
    const rows: MadeRow[] = [
      { due: text('June', 'unreadable') },
      { due: text('31/09/2025', 'impossible') },
      { due: text('Ongoing', 'open-ended') },
      { due: { text: '24-Oct', reading: { kind: 'mangled', day: '2024-10-24' } } },
    ];
    expect(brief('date-unreadable', rows)).toEqual(['D5 June']);
    expect(brief('date-impossible', rows)).toEqual(['D6 31/09/2025']);
    expect(brief('date-open-ended', rows)).toEqual(['D7 Ongoing']);
    expect(brief('date-mangled', rows)).toEqual(['D8 24-Oct']);
    expect(brief('overdue', rows)).toEqual([]);
    expect(brief('date-missing', rows)).toEqual([]);
  });
  test('a completed action has none of them', () => {
    const rows = [
      { status: 'Complete', due: text('June', 'unreadable'), revised: text('TBC', 'open-ended') },
    ];
    expect(check(rows).filter(({ code }) => code.startsWith('date-'))).toEqual([]);
  });
});

describe('6 overdue', () => {
  test('due before the as-at date and not completed, with the days', () => {
    expect(only('overdue', [{ due: '2025-08-31', status: 'In progress' }])).toMatchObject([
      { value: '31/08/2025', facts: { days: 5, due: '2025-08-31' } },
    ]);
    expect(brief('overdue', [{ due: '2025-08-31', status: 'what?' }])).toHaveLength(1);
  });
  test('due on the as-at date is not overdue, nor is a completed action', () => {
    expect(brief('overdue', [{ due: AS_AT }, { due: '2020-01-01', status: 'Complete' }])).toEqual([]);
  });
  test('the revised date counts where there is one', () => {
    expect(brief('overdue', [{ due: '2025-01-31', revised: '2025-12-31' }])).toEqual([]);
    expect(brief('overdue', [{ due: '2025-12-31', revised: '2025-01-31' }])).toEqual(['E5 31/01/2025']);
    expect(brief('overdue', [{ due: '2025-01-31', revised: '' }])).toEqual(['D5 31/01/2025']);
    expect(brief('overdue', [{ due: '2025-01-31', revised: text('TBC', 'open-ended') }])).toHaveLength(1);
  });
});

describe('6 re-dated', () => {
  test('a revised date later than the original', () => {
    expect(only('re-dated', [{ due: '2025-12-01', revised: '2025-12-31' }])).toMatchObject([
      { facts: { days: 30, from: '2025-12-01', to: '2025-12-31' } },
    ]);
  });
  test('the same date again, or an earlier one, is not', () => {
    expect(brief('re-dated', [{ due: '2025-12-31', revised: '2025-12-31' }])).toEqual([]);
    expect(brief('re-dated', [{ due: '2025-12-31', revised: '2025-12-01' }])).toEqual([]);
  });
});

describe('6 findings about dates say of which action and cell they are', () => {
  const late = { due: '2025-08-31', status: 'In progress' };
  test('a date that is missing, past or moved names its action, and what stands in its cell', () => {
    const rows: MadeRow[] = [
      { due: '2026-01-01', revised: '' },
      { due: { text: '-', reading: { kind: 'blank' } }, revised: '' },
      { ...late, revised: '' },
      { due: '2025-12-01', revised: '2025-12-31' },
    ];
    expect(only('date-missing', rows)).toMatchObject([
      { action: 1, value: '-', cell: { row: 5, column: 3 } },
    ]);
    expect(only('overdue', rows)).toMatchObject([{ action: 2, value: '31/08/2025' }]);
    expect(only('re-dated', rows)).toMatchObject([{ action: 3, value: '31/12/2025', cell: { column: 4 } }]);
  });
  test('where only the revised dates have a column, the missing date is missing there', () => {
    expect(brief('date-missing', [{ revised: '', status: 'In progress' }])).toEqual(['D5']);
  });
  test('an original or a revised date that says something is not missing', () => {
    expect(brief('date-missing', [{ due: '', revised: text('TBC', 'open-ended') }])).toEqual([]);
    expect(brief('date-missing', [{ due: text('June', 'unreadable'), revised: '' }])).toEqual([]);
  });
  test('a revised date that is not plain is found as an original one is', () => {
    const rows = [{ due: '2026-01-01', revised: text('June', 'unreadable') }];
    expect(only('date-unreadable', rows)).toMatchObject([{ action: 0, value: 'June', cell: { column: 4 } }]);
    expect(brief('re-dated', rows)).toEqual([]);
  });
  test('a date that Excel has mangled says as what day, and whether the month was taken first', () => {
    const mangled = (reading: { day: string; monthFirst?: true }) =>
      only('date-mangled', [{ due: { text: '24-Oct', reading: { kind: 'mangled', ...reading } } }]);
    expect(mangled({ day: '2024-10-24' })).toMatchObject([
      { action: 0, facts: { day: '2024-10-24', monthFirst: false } },
    ]);
    expect(mangled({ day: '2024-10-24', monthFirst: true })).toMatchObject([{ facts: { monthFirst: true } }]);
  });
  test('a date that was moved from none, or to none, was not moved', () => {
    expect(brief('re-dated', [{ due: text('June', 'unreadable'), revised: '2025-12-31' }])).toEqual([]);
    expect(brief('re-dated', [{ due: '2025-12-31', revised: '' }])).toEqual([]);
  });
  test('who says that the plan has no due dates is not told so', () => {
    expect(only('date-column-missing', [{}], { columns: { dueDate: '' } })).toEqual([]);
  });
});
