import { locatePlan } from '../../make/at-once';
import { makeGrid } from '../../make/grid';
import { NO_SETTINGS } from '../../../src/model/settings';
import { latestYear } from '../../../src/reader/locate/plan-signals';
import type { CellSpec, GridOptions } from '../../make/grid';

/** What speaks for and against a small plan on a sheet of this name, below this title: "signal: name". */
function namesOf(sheet: string, title: string | null = null): string[] {
  const rows = [
    ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'],
    ['1.1', '1. Improve homes', 'Write a plan for homes', 'Head of Policy', '31/03/2025', 'Complete'],
    ['1.2', '1. Improve homes', 'Write a plan for parks', 'Head of Parks', '31/03/2025', 'In progress'],
  ];
  const grid = makeGrid(title === null ? rows : [[title], [], ...rows], { sheet });
  const [plan] = locatePlan([grid], NO_SETTINGS).plans;
  return (plan?.reasons ?? []).flatMap(({ signal, facts }) =>
    'name' in facts ? [`${signal}: ${facts.name}`] : [],
  );
}

describe('what the name of a sheet says for a plan', () => {
  test('the name that says so is the one that is told, be it the sheet or the title', () => {
    expect(namesOf('Action plan')).toEqual(['named-a-plan: Action plan']);
    expect(namesOf('Sheet1', 'Peer challenge action plan')).toEqual([
      'named-a-plan: Peer challenge action plan',
      'named-peer-review: Peer challenge action plan',
    ]);
    expect(namesOf('Sheet1')).toEqual([]);
  });

  test.each(['Tracking list', 'Action list', 'Actions list'])('%s is the name of a plan', (name) => {
    expect(namesOf(name)).toEqual([`named-a-plan: ${name}`]);
  });

  test.each(['Lists', 'Drop-down list', 'Guidance', 'Summary'])('%s is something else', (name) => {
    expect(namesOf(name)).toEqual([`named-otherwise: ${name}`]);
  });

  test('the reference column is named like every other', () => {
    const grid = makeGrid([
      ['Rec no', 'Recommendation', 'Action', 'Status'],
      ['1', 'Improve homes', 'Write a plan for homes', 'Complete'],
      ['2', 'Improve parks', 'Write a plan for parks', 'Complete'],
    ]);
    const reasons = locatePlan([grid], NO_SETTINGS).plans[0]?.reasons ?? [];
    expect(reasons.find(({ signal }) => signal === 'has-reference')?.facts).toEqual({ header: 'Rec no' });
  });
});

describe('what a sheet says for a plan beside its name', () => {
  const HEADERS = ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'];
  const ROW = ['1.1', 'Improve homes', 'Write a plan for homes', 'Head of Policy', 'Complete'];
  const signalsOf = (headers: readonly string[], visible: boolean): string[] => {
    const row = headers.map((_, column) => ROW[column] ?? '3');
    const grid = makeGrid([[...headers], row, row.with(0, '1.2')], { sheet: 'Sheet1', visible });
    const pointedAt = { ...NO_SETTINGS, sheets: ['Sheet1'] };
    return (locatePlan([grid], pointedAt).plans[0]?.reasons ?? []).map(({ signal }) => signal);
  };

  test('that it is hidden counts against it, and only then', () => {
    expect(signalsOf(HEADERS, false)).toContain('hidden-sheet');
    expect(signalsOf(HEADERS, true)).not.toContain('hidden-sheet');
  });

  test.each<[string, string[], boolean]>([
    ['colours, in headers of a few words', ['Green actions', 'Number of red actions'], false],
    ['colours alone', ['Green', 'Red'], true],
    ['what is counted', ['Completed', 'No. of completed', 'No of completed'], true],
    ['what is counted, with a sign before', ['# completed', '# in progress'], true],
    ['totals', ['Total', 'Grand total'], true],
    ['counts by name', ['Count of actions', 'Sum of actions'], true],
    ['a status and a question', ['Completed?', 'Status completed'], false],
    ['long words of a status', ['Completed by everybody who was asked to do it', 'In progress'], false],
    ['two of seven', ['Completed', 'Not started', 'Aaa'], false],
  ])('a table of counts by %s', (_what, more, is) => {
    const signals = signalsOf(['Ref', 'Recommendation', 'Action', 'Owner', ...more], true);
    expect(signals.includes('counts-not-actions')).toBe(is);
  });
  test('ticks under colours count nothing', () => {
    const tick = (at: number): CellSpec[] => [
      ...['Action', 'Owner'].map((what) => `${what} ${at}`),
      ...[0, 1, 2].map((one) => (at % 3 === one ? '✓' : null)),
    ];
    const grid = makeGrid([['Action', 'Owner', 'Red', 'Amber', 'Green'], ...[1, 2, 3, 4, 5, 6].map(tick)], {
      sheet: 'Sheet1',
    });
    const [{ reasons, parts }] = locatePlan([grid], { ...NO_SETTINGS, sheets: ['Sheet1'] }).plans;
    expect(parts[0].block.statuses.status.map(({ question }) => question)).toContain('red');
    expect(reasons.map(({ signal }) => signal)).not.toContain('counts-not-actions');
  });

  test('one header that names a colour makes no table of counts, where two of them do', () => {
    expect(signalsOf(['Ref', 'Action', 'Green'], true)).not.toContain('counts-not-actions');
    expect(signalsOf(['Ref', 'Recommendation', 'Action', 'Owner', 'Green', 'Amber'], true)).toContain(
      'counts-not-actions',
    );
  });
});

describe('what the columns and rows of a plan say for it', () => {
  /** "signal weight facts" of the first plan on a sheet that the user has pointed at. */
  const saidOf = (rows: CellSpec[][], options: GridOptions = {}): string[] => {
    const grid = makeGrid(rows, { sheet: 'Sheet1', ...options });
    const pointedAt = { ...NO_SETTINGS, sheets: [grid.sheet] };
    return (locatePlan([grid], pointedAt).plans[0]?.reasons ?? []).map(
      ({ signal, weight, facts }) => `${signal} ${weight} ${Object.values(facts).join()}`,
    );
  };
  const HEADERS = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status', 'RAG', 'Update'];
  const work = (at: number): CellSpec[] => [
    ...[`${at}.1`, `Improve service ${at}`, `Write a plan for homes in ward ${at}`, 'Head of Policy'],
    ...['31/03/2025', 'Complete', 'Green', `It went well in ward ${at}, and people were glad`],
  ];
  const many = (count: number) => Array.from({ length: count }, (_, at) => work(at + 1));

  test('each with its header, its weight and the number of rows', () => {
    expect(saidOf([HEADERS, ...many(2)], { tables: { Steps: 'all' } })).toEqual([
      expect.stringMatching(/^has-actions \d.* Action$/),
      expect.stringMatching(/^has-recommendations \d.* Recommendation$/),
      expect.stringMatching(/^has-status \d.* Status$/),
      expect.stringMatching(/^has-rating \d.* RAG$/),
      expect.stringMatching(/^has-owner \d.* Owner$/),
      expect.stringMatching(/^has-due-date \d.* Due date$/),
      expect.stringMatching(/^has-reference \d.* Ref$/),
      'has-update 1 Update',
      'has-rows 1.3 2',
      'excel-table 1 Steps',
    ]);
  });
  test('and a column of % complete where there is no other status', () => {
    const said = saidOf([
      ['Action', 'Owner', '% complete'],
      ['Take the first step', 'Leader', 25],
      ['Take the second step', 'Leader', 75],
    ]);
    expect(said).toContainEqual(expect.stringMatching(/^has-status \d.* % complete$/));
    expect(said.join()).not.toMatch(/nothing-follows-up|excel-table|has-rating|has-update/);
  });
  test('its rows times the tenfold, at most three', () => {
    const rowsOf = (count: number) =>
      saidOf([HEADERS, ...many(count)]).find((one) => one.startsWith('has-rows'));
    expect([1, 10, 100, 150].map(rowsOf)).toEqual([
      'has-rows 1 1',
      'has-rows 2 10',
      'has-rows 3 100',
      'has-rows 3 150',
    ]);
  });
  test('that there are none', () => {
    expect(saidOf([HEADERS])).toContain('no-rows -2 ');
    expect(saidOf([HEADERS]).join()).not.toContain('has-rows');
  });
  test.each<[string, string[], boolean]>([
    ['with references', ['Ref', 'Action'], true],
    ['with an owner', ['Action', 'Owner'], false],
    ['with a due date', ['Action', 'Due date'], false],
    ['with a status', ['Action', 'Status'], false],
    ['with recommendations and actions', ['Recommendation', 'Action'], false],
  ])('that nothing follows up a list %s: %s', (_what, headers, is) => {
    const cells = (row: CellSpec[]) => headers.map((header) => row[HEADERS.indexOf(header)] ?? null);
    const rows = [[...headers, 'Zzz'], ...many(3).map((row) => [...cells(row), 'x'])];
    expect(saidOf(rows).some((one) => one.startsWith('nothing-follows-up'))).toBe(is);
  });
  test.each([
    [['Risk', 'Likelihood', 'Mitigation'], true],
    [['Inherent score', 'Residual score', 'Probability'], true],
    [['Risk', 'Mitigation', 'Zzz'], false],
  ])('that it is a register of risks by three of %j: %s', (more, is) => {
    const rows = [
      [...HEADERS, ...more],
      ...many(3).map((row, at) => [...row, ...more.map((_, column) => at + column)]),
    ];
    expect(saidOf(rows).some((one) => one.startsWith('register-of-risks'))).toBe(is);
  });
  test.each(['Old plan', 'Plan (2)', 'Archived_Plan', 'DraftPlan'])('that %s is older', (sheet) => {
    expect(saidOf([HEADERS, ...many(2)], { sheet })).toContain(`named-older -6 ${sheet}`);
  });
  test('that its table is older, where its title says nothing', () => {
    expect(saidOf([HEADERS, ...many(2)], { tables: { OldSteps: 'all' } })).toContain(
      'named-older -6 OldSteps',
    );
    expect(saidOf([['Previous steps'], [], HEADERS, ...many(2)]).join()).not.toContain('named-older');
  });
});

describe('the latest year that a plan speaks of', () => {
  const yearOf = (names: string[], due: CellSpec[] = [], options: GridOptions = {}) => {
    const grid = makeGrid(
      [
        ['Action', 'Owner', 'Due date', 'Status'],
        ...due.map((cell, at) => [`Take step ${at} of it`, 'Leader', cell, 'Complete']),
      ],
      { sheet: 'Sheet1', ...options },
    );
    const [part] = locatePlan([grid], { ...NO_SETTINGS, sheets: ['Sheet1'] }).plans[0]?.parts ?? [];
    return part ? latestYear(part.block, names) : null;
  };
  test.each<[string[], number]>([
    [['Plan 2024'], 2024],
    [['Plan 2024', 'Review of 2023'], 2024],
    [['Plan 2023/24'], 2024],
    [['Plan 2023-24'], 2024],
    [['Plan 2023 / 2024'], 2024],
    [['Plan 2023 / 24'], 2024],
    [['Plan 2023 /24'], 2024],
    [['Plan 2023/ 24'], 2024],
    [['Plan 2019 and 2021'], 2021],
    [['Plan 1999'], 0],
    [['Plan 25-26'], 2026],
    [['Plan 25/26 market towns'], 2026],
    [['Plan 25-27'], 0],
    [['Workshop of 24-25 June'], 0],
    [['Workshop of 24/25 Sep'], 0],
    [['Workshop of 10-11 June'], 0],
    [['Wards 12-13'], 0],
    [['Ages 15/16'], 0],
    [['Plan 20245'], 0],
    [['Plan'], 0],
  ])('of %j is %i', (names, year) => {
    expect(yearOf(names, ['none yet', 'none yet'])).toBe(year);
  });
  test('is that of its names before that of its dates', () => {
    expect(yearOf(['Plan 2023'], ['31/03/2025', '30/06/2024'])).toBe(2023);
    expect(yearOf(['Plan'], ['31/03/2025', null, '30/06/2024'])).toBe(2025);
  });
  test('is that of days as the workbook counts them, in the first three hundred rows', () => {
    const day: CellSpec = { v: 44_285, text: '31/03/2025', format: 'dd/mm/yyyy' };
    expect(yearOf(['Plan'], [day, day], { date1904: true })).toBe(2025);
    expect(yearOf(['Plan'], [day, day])).toBe(2021);
    const long = (at: number) =>
      Array.from({ length: 302 }, (_, row) => (row === at ? '31/03/2026' : '31/03/2025'));
    expect([yearOf(['Plan'], long(298)), yearOf(['Plan'], long(299))]).toEqual([2026, 2025]);
  });
});
