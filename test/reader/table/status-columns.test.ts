import { makeGrid, type CellSpec } from '../../make/grid';
import { codesOf, planOf, sayColumns } from '../say-plan';

const plan = (headers: string[], rows: CellSpec[][], options = {}) =>
  planOf(
    makeGrid(
      [
        ['Recommendation', 'Action', ...headers],
        ...rows.map((cells, at) => [
          `Recommendation ${at + 1}: improve service ${at + 1}`,
          `Take the ${at + 1} step`,
          ...cells,
        ]),
      ],
      options,
    ),
  );
const lifecycles = (...args: Parameters<typeof plan>) =>
  plan(...args).actions.map(({ lifecycle }) => lifecycle);

describe('2.2 which column is the status', () => {
  test('a narrative called Progress is not', () => {
    const long =
      'We have met all partners since the spring and the work was completed in most of the places we named';
    const read = plan(
      ['Progress', 'RAG'],
      [
        [long, 'Green'],
        [`${long} too`, 'Amber'],
        [`${long} again`, 'Red'],
      ],
    );
    expect(sayColumns(read)).toContain('status=RAG');
    expect(sayColumns(read)).toContain('update=Progress');
  });

  test('statuses under Outcome are, where the column called Status has not been filled in', () => {
    const rows = [
      [null, 'Completed'],
      [null, 'In progress'],
      [null, 'Not started'],
    ];
    expect(plan(['Status', 'Outcome'], rows).columns.status).toBe('Outcome');
    expect(lifecycles(['Status', 'Outcome'], rows)).toEqual(['completed', 'in-progress', 'not-started']);
    const filled = rows.map(([, word], at) => [at === 0 ? 'Not started' : null, word ?? null]);
    expect(plan(['Status', 'Outcome'], filled).columns.status).toBe('Status');
  });

  test('an update that says Completed in May is not, beside colours under Status', () => {
    const read = plan(
      ['Status', 'Update'],
      [
        ['Green', 'Completed in May'],
        ['Amber', 'In progress'],
        ['Red', 'Not started'],
      ],
    );
    expect(sayColumns(read)).toContain('status=Status');
    expect(read.columns.rating).toBeUndefined();
    expect(read.columns.update).toBe('Update');
  });

  test('a target or predicted rating is neither the status, nor a due date, nor an impact', () => {
    const read = plan(
      ['Target RAG', 'Predicted outcome RAG', 'Status'],
      [
        ['Green', 'Amber', 'Completed'],
        ['Amber', 'Red', 'Not started'],
      ],
    );
    expect(read.columns).toMatchObject({ status: 'Status' });
    expect([read.columns.dueDate, read.columns.impact, read.columns.rating]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('Progress with short statuses is', () => {
    expect(lifecycles(['Progress'], [['Complete'], ['On track'], ['Not started']])).toEqual([
      'completed',
      'in-progress',
      'not-started',
    ]);
  });

  test('priority, assurance, risk and confidence never are, whatever their colours', () => {
    const read = plan(
      ['Priority', 'Assurance rating', 'Confidence', 'Direction of travel', 'Status'],
      [
        ['Red', 'Green', 'Amber', 'Green', 'Complete'],
        ['Amber', 'Green', 'Green', 'Green', 'Not started'],
      ],
    );
    expect(read.columns.status).toBe('Status');
    expect(read.columns.rating).toBeUndefined();
    const only = plan(['Priority'], [['Red'], ['Green'], ['Amber']]);
    expect(only.columns.status).toBeUndefined();
    expect(codesOf(only)).toContain('status-column-missing');
  });

  test('a column under an unknown header is, where its values are statuses', () => {
    expect(plan(['How is it going?'], [['Complete'], ['In progress'], ['Complete']]).columns.status).toBe(
      'How is it going?',
    );
  });

  test('the current period is the one called current, else the latest, whatever the order of columns', () => {
    expect(plan(['RAG current', 'RAG previous'], [['Green', 'Red']]).columns.status).toBe('RAG current');
    expect(plan(['Q3 RAG', 'Q1 RAG', 'Q2 RAG'], [['Green', 'Red', 'Amber']]).columns.status).toBe('Q3 RAG');
    expect(
      plan(['Status (May 2025)', 'Status (August 2025)'], [['Complete', 'Ongoing']]).columns.status,
    ).toBe('Status (August 2025)');
    expect(plan(['RAG', 'RAG'], [['Green', 'Red']]).actions[0]?.status.written).toBe('Red');
  });

  test('a blank in the current period takes the nearest earlier one, and says from where', () => {
    const read = plan(
      ['Q1 status', 'Q2 status', 'Q3 status'],
      [
        ['Not started', 'In progress', null],
        ['Not started', null, 'Complete'],
        ['Not started', null, null],
      ],
    );
    expect(read.actions.map(({ lifecycle }) => lifecycle)).toEqual([
      'in-progress',
      'completed',
      'not-started',
    ]);
    expect(read.actions.map(({ status }) => status.carriedFrom)).toEqual(['Q2 status', null, 'Q1 status']);
  });

  test('two header rows: the group label joins the period', () => {
    const read = planOf(
      makeGrid([
        ['Recommendation', 'Action', 'BRAG', null, 'Owner'],
        [null, null, 'Previous', 'Current', null],
        ['Set clear priorities', 'Hold a workshop', 'Red', 'Green', 'Leader'],
        ['Strengthen scrutiny', 'Train the chairs', 'Amber', 'Blue', 'Chair'],
      ]),
    );
    expect(read.columns.status).toBe('BRAG: Current');
    expect(read.actions.map(({ rating }) => rating)).toEqual(['green', 'blue']);
    expect(read.columns.owner).toBe('Owner');
  });
});

describe('2.3 words apart from colours', () => {
  test('the words give the lifecycle, the colours the rating', () => {
    const read = plan(
      ['Status', 'RAG'],
      [
        ['Complete', 'Green'],
        ['In progress', 'Red'],
        ['Not started', null],
        [null, 'Amber'],
      ],
    );
    expect(sayColumns(read)).toContain('status=Status | rating=RAG');
    expect(read.actions.map(({ lifecycle, rating }) => `${lifecycle} ${rating}`)).toEqual([
      'completed green',
      'in-progress red',
      'not-started none',
      'in-progress amber',
    ]);
  });

  test('a blank RAG column beside words is coloured by its fills', () => {
    const read = plan(
      ['Status', 'RAG'],
      [
        ['Complete', { fill: '#92D050' }],
        ['In progress', { fill: '#FF0000' }],
      ],
    );
    expect(read.actions.map(({ lifecycle, rating }) => `${lifecycle} ${rating}`)).toEqual([
      'completed green',
      'in-progress red',
    ]);
  });
});

describe('2.4 where the value comes from', () => {
  test('fills alone', () => {
    const read = plan(
      ['RAG'],
      [[{ fill: '#00B0F0' }], [{ fill: '#92D050' }], [{ fill: '#FFC000' }], [{ fill: '#FFFFFF' }]],
    );
    expect(read.actions.map(({ lifecycle }) => lifecycle)).toEqual([
      'completed',
      'in-progress',
      'in-progress',
      'unknown',
    ]);
    expect(read.actions[1]?.status.written).toBe('fill #92D050');
  });

  test('no status column: the reference is coloured, or the whole row', () => {
    const coloured = (fill: string, whole: boolean): CellSpec[] =>
      ['R', 'Improve this', 'Do that', 'Leader'].map((v, at) =>
        whole || at === 0 ? { v: `${v} ${fill}`, fill } : `${v} ${fill}`,
      );
    for (const whole of [false, true]) {
      const read = planOf(
        makeGrid([
          ['Ref', 'Recommendation', 'Action', 'Owner'],
          coloured('#92D050', whole),
          coloured('#FF0000', whole),
          coloured('#FFC000', whole),
        ]),
      );
      expect(read.actions.map(({ rating }) => rating)).toEqual(['green', 'red', 'amber']);
      expect(codesOf(read)).not.toContain('status-column-missing');
    }
  });

  test('bands of one colour down the rows are no status', () => {
    const banded = ['#DDEBF7', null, '#DDEBF7', null].map((fill, at) =>
      [`Improve service ${at}`, `Take step ${at}`, 'Leader'].map((v) => (fill ? { v, fill } : v)),
    );
    const read = planOf(makeGrid([['Recommendation', 'Action', 'Owner'], ...banded]));
    expect(codesOf(read)).toContain('status-column-missing');
    expect(read.actions.every(({ lifecycle }) => lifecycle === 'unknown')).toBe(true);
  });

  test('2.8a per cent complete as fractions, as 0 to 100, as text, and under a status header', () => {
    const expected = ['completed', 'in-progress', 'not-started'];
    const percent = (v: number) => ({ v, format: '0%', text: `${v * 100}%` });
    expect(lifecycles(['% complete'], [[percent(1)], [percent(0.5)], [percent(0)]])).toEqual(expected);
    expect(lifecycles(['% complete'], [[100], [75], [0]])).toEqual(expected);
    expect(lifecycles(['Overall %'], [['100%'], ['75%'], ['0%']])).toEqual(expected);
    expect(lifecycles(['Progress'], [[percent(1)], [percent(0.5)], [percent(0)]])).toEqual(expected);
  });

  test('numbers without a key are unknown, all of them', () => {
    expect(lifecycles(['RAG'], [[1], [2], [3]])).toEqual(['unknown', 'unknown', 'unknown']);
    expect(plan(['RAG'], [[1], [2], [3]]).columns.status).toBe('RAG');
  });

  test('letters and emoji are bare colours', () => {
    expect(lifecycles(['RAG'], [['B'], ['G'], ['A'], ['R']])).toEqual([
      'completed',
      'in-progress',
      'in-progress',
      'not-started',
    ]);
    expect(lifecycles(['Status'], [['🟢'], ['🔴']])).toEqual(['in-progress', 'not-started']);
  });

  test('colours of conditional formatting on blank cells are said to be unreadable, once', () => {
    const read = plan(['RAG'], [[null], [null]], { conditionalColours: ['C2:C3'] });
    expect(read.notes.filter(({ code }) => code === 'status-colour-conditional')).toHaveLength(1);
    const worded = plan(['Status'], [['Complete'], ['Ongoing']], { conditionalColours: ['C2:C3'] });
    expect(codesOf(worded)).not.toContain('status-colour-conditional');
  });
});
