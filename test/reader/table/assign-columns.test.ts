/** Which role each column gets where several want one, where one could have several, and where the user has the word. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { locatePlan } from '../../make/at-once';
import { NO_SETTINGS } from '../../../src/model/settings';
import { planOf, sayActions, sayColumns } from '../say-plan';

const ROWS: readonly Readonly<Record<string, CellSpec>>[] = [
  { Status: 'Completed', RAG: 'Green', Due: '31/03/2025', Update: 'It went to the cabinet.' },
  { Status: 'In progress', RAG: 'Amber', Due: '30/06/2025', Update: 'The builders are on site now.' },
  { Status: 'Not started', RAG: 'Red', Due: '31/12/2025', Update: 'We wait for the county to say.' },
];
const plan = (headers: readonly string[], cells: (header: string, row: number) => CellSpec, settings = {}) =>
  planOf(
    makeGrid([
      ['Recommendation', 'Action', ...headers],
      ...ROWS.map((_, row) => [
        `Improve service ${row} of many`,
        `Take step ${row} of the work`,
        ...headers.map((header) => cells(header, row)),
      ]),
    ]),
    settings,
  );
const known = (header: string, row: number): CellSpec =>
  ROWS[row]?.[header.split(' ')[0] ?? ''] ?? 'Head of Finance';

describe('A role is given once', () => {
  test('to the column that says it best, else to the first', () => {
    expect(sayColumns(plan(['Due', 'Due date'], () => '31/03/2025'))).toContain('dueDate=Due');
    expect(sayColumns(plan(['Update', 'Update (new)'], known))).toContain('update=Update');
  });
  test('but to every column of owners', () => {
    expect(plan(['Lead officer', 'Lead member'], known).columns.owner).toBe('Lead officer + Lead member');
  });
});

test('Date alone is when it is due between the action and its status, where nothing else is and it is there once', () => {
  const due = (...headers: string[]) =>
    plan(headers, (header, row) => (header === 'Date' ? '31/03/2025' : known(header, row))).columns.dueDate;
  expect(due('Date', 'Status')).toBe('Date');
  expect(due('Status', 'Date')).toBeUndefined();
  expect(due('Date', 'Lead', 'Date', 'Status')).toBeUndefined();
  expect(due('Date', 'Due', 'Status')).toBe('Due');
});

describe('A year', () => {
  const due = (...headers: string[]) =>
    plan(headers, (header, row) => (/year/i.test(header) ? 2026 : (['April', 'May', 'June'][row] ?? '')))
      .columns.dueDate;
  test('is when it is due, but not beside a column for its month', () => {
    expect(due('Due year')).toBe('Due year');
    expect(due('Month due', 'Due year')).toBeUndefined();
  });
  test('is when it is due beside what happened this month', () => {
    const read = plan(['This month', 'Due year'], (header) =>
      header === 'Due year' ? 2026 : 'The team has met twice and written to all of the parishes',
    );
    expect(read.columns.dueDate).toBe('Due year');
  });
});

test('Owner and status is whoever has it, where no cell says a status, and Officer status is none', () => {
  expect(plan(['Owner and status'], () => 'Leader').columns.owner).toBe('Owner and status');
  expect(plan(['Officer status'], () => 'Completed').columns.owner).toBeUndefined();
});

test('A word under Recommendation is what was recommended, unless another column says that at length', () => {
  const named = (...headers: string[]) =>
    planOf(
      makeGrid([
        ['Recommendation', ...headers, 'Action', 'Status'],
        ...['Vision', 'Finance', 'Housing'].map((word, row): CellSpec[] => [
          word,
          ...headers.map(() => `Do better at ${word} than in the years before`),
          `Take step ${row} of the work`,
          'Completed',
        ]),
      ]),
    ).recommendations.map(({ text }) => text)[0];
  expect(named()).toBe('Vision');
  expect(named('Recommendation detail')).toBe('Do better at Vision than in the years before');
});

describe('Statuses are no actions', () => {
  test('under Resolution, where the tasks have a header that is not known', () => {
    const read = planOf(
      makeGrid([
        ['Issue key', 'Summary', 'Assignee', 'Status', 'Resolution'],
        ['CPC-1', 'Write a people strategy', 'A Brown', 'Done', 'Done'],
        ['CPC-2', 'Ask all members of staff', 'A Brown', 'In progress', 'Unresolved'],
        ['CPC-3', 'Look again at pay and grades', 'B White', 'To do', 'Unresolved'],
      ]),
    );
    expect(read.columns).toMatchObject({ action: 'Summary', status: 'Status' });
  });
});

describe('"By who and by when"', () => {
  const both = (headers: string[], settings = {}) =>
    plan(
      headers,
      (header, row) =>
        header === 'By who and by when'
          ? `Head of Finance, ${ROWS[row]?.['Due']?.toString()}`
          : known(header, row),
      settings,
    ).columns;
  test('is owner and due date', () => {
    expect(both(['By who and by when'])).toMatchObject({
      owner: 'By who and by when',
      dueDate: 'By who and by when',
    });
  });
  test('but not where there is a column for the other', () => {
    expect(both(['By who and by when', 'Due']).dueDate).toBe('Due');
  });
  test('nor where the user has said that there is none', () => {
    expect(both(['By who and by when'], { columns: { dueDate: '' } })).not.toHaveProperty('dueDate');
  });
});

describe('A narrative that calls itself the status', () => {
  const narrative = (header: string, row: number): CellSpec =>
    header === 'Progress status' ? (ROWS[row]?.['Update'] ?? '') : known(header, row);
  test('is the update where there is no other', () => {
    expect(plan(['Progress status', 'RAG'], narrative).columns.update).toBe('Progress status');
    expect(plan(['Progress status', 'RAG', 'Update'], narrative).columns.update).toBe('Update');
  });
});

describe('2.2 rows of one text and nothing else are headings, and say nothing of the statuses', () => {
  test('be it in the status column', () => {
    const headed = planOf(
      makeGrid([
        ['Status', 'Recommendation', 'Action', 'Owner'],
        ...ROWS.flatMap(({ Status }, row): CellSpec[][] => [
          [`A heading of some words for part ${row} of the plan`],
          [Status ?? null, `Improve service ${row}`, `Take step ${row}`, 'Leader'],
        ]),
      ]),
    );
    expect(headed.columns.status).toBe('Status');
    expect(headed.actions.map(({ lifecycle }) => lifecycle)).toEqual([
      'completed',
      'in-progress',
      'not-started',
    ]);
  });
});

describe('Why a column has its role', () => {
  const reasonsOf = (role: string, headers: string[], cells: (header: string, row: number) => CellSpec) => {
    const grid = makeGrid([
      ['Recommendation', 'Action', ...headers],
      ...ROWS.map((_, row) => [
        `Improve service ${row} of many`,
        `Take step ${row} of the work`,
        ...headers.map((header) => cells(header, row)),
      ]),
    ]);
    const columns = locatePlan([grid], NO_SETTINGS).plans[0]?.parts[0]?.block.columns ?? [];
    return columns
      .find((column) => column.role === role)
      ?.reasons.map(({ signal, weight, facts }) => [signal, weight, facts]);
  };
  const both = (header: string, row: number): CellSpec =>
    header === 'By who and by when'
      ? `Head of Finance, ${ROWS[row]?.['Due']?.toString()}`
      : known(header, row);
  test('is its header alone, where it is owner and due date', () => {
    const found = ['owner', 'dueDate'].map((role) => reasonsOf(role, ['By who and by when', 'Status'], both));
    expect(found).toContainEqual([
      [
        'header',
        expect.any(Number),
        { header: 'By who and by when', synonym: expect.stringMatching(/^by wh/) },
      ],
    ]);
    for (const [, weight] of found.flat().filter((reason) => reason?.[0] === 'header') as [string, number][])
      expect(weight).toBeCloseTo(weight > 7 ? 7.5 : 6.5);
  });
  test('is that it is a narrative, where it calls itself the status', () => {
    const narrative = (header: string, row: number): CellSpec =>
      header === 'Progress status' ? (ROWS[row]?.['Update'] ?? '') : known(header, row);
    expect(reasonsOf('update', ['Progress status', 'RAG'], narrative)).toEqual([
      ['narrative-not-status', 4, {}],
    ]);
  });
});

describe('What the user says', () => {
  const zzz = (header: string, row: number): CellSpec =>
    header === 'Zzz' ? (ROWS[row]?.['RAG'] ?? null) : known(header, row);
  test.each(['status', 'rating', 'percentComplete'])(
    'of the column for %s takes it from no other role twice',
    (role) => {
      const read = plan(['Status', 'Zzz'], zzz, { columns: { [role]: 'Zzz' } });
      expect(read.columns[role as 'status']).toBe('Zzz');
      expect(Object.values(read.columns).filter((header) => header === 'Zzz')).toHaveLength(1);
    },
  );
  test('of the status leaves no column to be taken for it instead', () => {
    const rival = (header: string, row: number): CellSpec =>
      header === 'Stage' ? 'Completed' : known(header, row);
    const found = (settings = {}) => plan(['Status', 'Stage'], rival, settings).notes.map(({ code }) => code);
    expect(found({ columns: { status: 'Status' } })).not.toContain('status-column-doubtful');
  });
  test('that there is no such column, is so', () => {
    expect(plan(['Status', 'RAG'], known, { columns: { rating: '' } }).columns.rating).toBeUndefined();
    expect(plan(['Status', 'RAG'], known, { columns: { status: '' } }).columns.rating).toBe('RAG');
  });
  test('of a status that asks is read as an answer', () => {
    const asked = plan(
      ['Complete?', 'Status'],
      (header, row) => (header === 'Complete?' ? (['Yes', 'No', 'x'][row] ?? null) : known(header, row)),
      {
        columns: { status: 'Complete?' },
      },
    );
    expect(sayActions(asked).map((line) => line.split(' = ')[1])).toEqual([
      'completed',
      'not-started',
      'completed',
    ]);
  });
  test('of a column that would be the status takes it from that', () => {
    const read = plan(['Status', 'RAG'], known, { columns: { update: 'Status' } });
    expect([read.columns.update, read.columns.status, read.columns.rating]).toEqual([
      'Status',
      'RAG',
      undefined,
    ]);
  });
  test('of one column for two says both', () => {
    const read = plan(['Zzz', 'Yyy'], () => 50, { columns: { status: 'Zzz', percentComplete: 'Zzz' } });
    expect(read.columns.status).toBe('Zzz');
  });
  test('of the per cent is neither the status nor how the work keeps pace', () => {
    const percents = (header: string, row: number): CellSpec =>
      header === 'Progress' ? ['On track', 'Delayed', 'On track'][row]! : known(header, row);
    const read = plan(['Status', 'Progress'], percents, { columns: { percentComplete: 'Status' } });
    expect([read.columns.percentComplete, read.columns.status]).toEqual(['Status', 'Progress']);
  });
  test('of an update keeps a narrative that calls itself the status from it', () => {
    const narrative = (header: string, row: number): CellSpec =>
      header === 'Progress status' ? (ROWS[row]?.['Update'] ?? '') : known(header, row);
    const read = plan(['Progress status', 'RAG'], narrative, { columns: { update: '' } });
    expect(read.columns.update).toBeUndefined();
  });
  test('of a question about a colour is no answer by itself', () => {
    const asked = plan(['Amber', 'Zzz'], (header) => (header === 'Amber' ? 'Yes' : 'Leader'), {
      columns: { status: 'Amber' },
    });
    expect(asked.actions.map(({ lifecycle }) => lifecycle)).toEqual(['unknown', 'unknown', 'unknown']);
  });
  test('of a colour chosen for the status is not its rating as well', () => {
    const read = plan(['RAG', 'Status'], known, { columns: { status: 'RAG' } });
    expect([read.columns.status, read.columns.rating]).toEqual(['RAG', undefined]);
  });
});
