/** Findings about single statuses. */
import { makeNote } from '../make/note';
import { brief, check, only } from './run';

describe('6 status-missing', () => {
  test('an action with no status', () => {
    expect(brief('status-missing', [{ status: 'Green' }, { status: '' }])).toEqual(['D6']);
  });
  test('a blank to which the user has given a meaning is none', () => {
    const row = { status: '', lifecycle: 'not-started', basis: 'chosen' } as const;
    expect(brief('status-missing', [row])).toEqual([]);
  });
  test('a colour beside blank words is a status', () => {
    const row = { status: '', rag: 'Green', lifecycle: 'in-progress', basis: 'assumed' } as const;
    expect(brief('status-missing', [row])).toEqual([]);
  });
  test('a struck-through row needs none', () => {
    expect(brief('status-missing', [{ status: '', struck: true }, { status: 'Green' }])).toEqual([]);
  });
});

describe('6 status-column-missing', () => {
  test('one for the plan, and no status-missing then', () => {
    const made = { statusColumn: false, rows: [{}, {}] };
    expect(brief('status-column-missing', made)).toEqual(['plan']);
    expect(only('status-missing', made)).toEqual([]);
  });
  test('the note of the reader is the same finding', () => {
    const made = { statusColumn: false, rows: [{}], notes: [makeNote('status-column-missing')] };
    expect(brief('status-column-missing', made)).toEqual(['plan']);
  });
  test('a status column that is all blank is there, its statuses are missing', () => {
    expect(brief('status-column-missing', [{ status: '' }])).toEqual([]);
    expect(brief('status-missing', [{ status: '' }])).toEqual(['D5']);
  });
});

describe('6 status-unknown', () => {
  test('with the nearest known status where it is near', () => {
    expect(
      brief('status-unknown', [
        { status: 'GREEN' },
        { status: 'Gren' },
        { status: 'Complte' },
        { status: 'See the minutes' },
        { status: '-' },
      ]),
    ).toEqual(['D6 Gren -> GREEN', 'D7 Complte -> Complete', 'D8 See the minutes', 'D9 -']);
  });
  test('of two that are equally near and mean the same, with the one that the plan uses more', () => {
    const rows = ['Complete', 'Completed', 'Completed', 'Completeb'].map((status) => ({ status }));
    expect(brief('status-unknown', rows)).toEqual(['D8 Completeb -> Completed']);
  });
  test('numbers without a key are one finding, on the first of them', () => {
    const [finding, ...more] = only('status-unknown', [{ status: '1' }, { status: '2' }, { status: '1' }]);
    expect(finding).toMatchObject({ action: 0, value: '1', facts: { actions: 3, numbers: ['1', '2'] } });
    expect(more).toEqual([]);
  });
  test('a status that the user leaves unknown is no finding', () => {
    const row = { status: 'Monitored', lifecycle: 'unknown', basis: 'chosen' } as const;
    expect(brief('status-unknown', [row])).toEqual([]);
  });
  test('a colour that cannot be read stands for a blank status', () => {
    expect(brief('status-unknown', [{ status: '', rag: 'Magenta', owner: '' }])).toEqual(['E5 Magenta']);
  });
});

describe('6 status-assumed', () => {
  test('one per map row, on the first cell that uses it, with the number of actions', () => {
    const findings = only('status-assumed', [
      { status: 'Complete' },
      { status: 'Green' },
      { status: 'green' },
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      cell: { row: 5 },
      value: 'Green',
      facts: { count: 2, lifecycle: 'in-progress', rating: 'green' },
    });
  });
  test('what words, a key or the user say is not assumed', () => {
    expect(
      brief('status-assumed', [
        { status: 'Complete' },
        { status: 'Green', basis: 'key' },
        { status: 'Red', basis: 'chosen' },
      ]),
    ).toEqual([]);
  });
});

describe('6 status-carried', () => {
  test('the value of an earlier period', () => {
    expect(
      only('status-carried', [{ status: 'Green', carriedFrom: 'Q2' }, { status: 'Green' }]),
    ).toMatchObject([{ cell: { row: 4 }, value: 'Green', facts: { from: 'Q2' } }]);
  });
});

describe('6 status-variant', () => {
  test('the commonest spelling is suggested', () => {
    expect(
      brief('status-variant', [
        { status: 'green' },
        { status: 'Green' },
        { status: 'GREEN ' },
        { status: 'Green' },
      ]),
    ).toEqual(['D5 green -> Green', 'D7 GREEN  -> Green']);
  });
  test('of equally common spellings the tidy one is suggested', () => {
    expect(brief('status-variant', [{ status: 'Amber.' }, { status: 'AMBER' }, { status: 'Amber' }])).toEqual(
      ['D5 Amber. -> Amber', 'D6 AMBER -> Amber'],
    );
  });
  test('a cell with blanks only is no variant of an empty one', () => {
    expect(brief('status-variant', [{ status: '' }, { status: '  ' }, { status: 'Amber' }])).toEqual([]);
  });
  test('different colours beside the same words are no variants, and different statuses neither', () => {
    expect(
      brief('status-variant', [
        { status: 'In progress', rag: 'Green' },
        { status: 'In progress', rag: 'Red' },
        { status: 'Complete' },
        { status: 'Completed' },
      ]),
    ).toEqual([]);
  });
});

describe('6 excluded actions get findings about status and reference only', () => {
  test('a withdrawn action without owner, date or impact', () => {
    const codes = check([
      { status: 'Superseded', ref: '1.1', owner: '', due: '', impact: '', next: '', update: 'Completed.' },
      { status: 'Superseded', ref: '1.1', owner: '', due: '2020-01-01', rec: null },
    ]).map(({ code }) => code);
    expect(codes).toEqual(['reference-duplicate']);
  });
});

describe('6 every action with one status', () => {
  const all = (count: number, status: string, last = status) =>
    only('status-doubtful', [...Array.from({ length: count - 1 }, () => ({ status })), { status: last }]);
  test('is one question for a plan of twenty actions, and none for fewer', () => {
    expect(all(20, 'Complete')).toMatchObject([
      { cell: null, value: 'Complete', facts: { because: 'same', actions: 20 } },
    ]);
    expect(all(19, 'Complete')).toEqual([]);
  });
  test('is none where one is another, or where the status cannot be read', () => {
    expect(all(20, 'Complete', 'Not started')).toEqual([]);
    expect(all(20, 'See minutes')).toEqual([]);
  });
  test('names the colour where the status is one', () => {
    const rows = Array.from({ length: 20 }, () => ({ status: '', rag: 'Green', basis: 'assumed' }) as const);
    expect(only('status-doubtful', rows)).toMatchObject([{ value: 'Green' }]);
  });
});

describe('6 findings about statuses say of which action and cell they are', () => {
  test('each names its action', () => {
    const rows = [{ status: 'Complete' }, { status: '' }, { status: 'Complte' }, { status: 'COMPLETE' }];
    expect(only('status-missing', rows)).toMatchObject([{ action: 1, value: null, suggestion: null }]);
    expect(only('status-unknown', rows)).toMatchObject([{ action: 2, facts: { because: 'word' } }]);
    expect(only('status-variant', rows)).toMatchObject([{ action: 3, value: 'COMPLETE' }]);
    const carried = [{}, { status: 'Green', carriedFrom: 'Q2' }];
    expect(only('status-carried', carried)).toMatchObject([{ action: 1 }]);
  });
  test('where the status has no cell, the action has', () => {
    const made = {
      statusColumn: false,
      rows: [{ status: 'Complte' }, { status: 'Complete', carriedFrom: 'Q2' }],
    };
    expect(only('status-unknown', made)).toMatchObject([{ cell: { row: 4, column: 2 } }]);
    expect(only('status-carried', made)).toMatchObject([{ cell: { row: 5, column: 2 } }]);
  });
  test('numbers are those with a point as well, ten of them at most', () => {
    const rows = ['2.5', ' 3 ', ...'456789'.split(''), '10', '11', '12', '13'].map((status) => ({ status }));
    const [finding] = only('status-unknown', rows);
    expect(finding?.facts).toMatchObject({ because: 'no-key', actions: 12 });
    expect(Object(finding?.facts)).toHaveProperty('numbers.length', 10);
    expect(
      only(
        'status-unknown',
        ['1.', '1a', 'No 1'].map((status) => ({ status })),
      ),
    ).toHaveLength(3);
  });
  test('what is assumed of a blank names its colour, and stands at the plan where it has no cell', () => {
    const rows = [{ status: '', rag: 'Green', basis: 'assumed' } as const];
    expect(only('status-assumed', { rows })).toMatchObject([{ value: 'Green', cell: { row: 4 } }]);
    expect(only('status-assumed', { rows, statusColumn: false })).toMatchObject([{ cell: null }]);
  });
  test('a struck-through row with a status that cannot be read has no finding about it', () => {
    expect(brief('status-unknown', [{ status: 'Gren', struck: true }, { status: 'Green' }])).toEqual([]);
  });
  test('no suggestion is a status that is itself unread, or the colour of a cell', () => {
    expect(brief('status-unknown', [{ status: 'Complte' }, { status: 'Complte!' }])).toEqual([
      'D5 Complte -> Complete',
      'D6 Complte! -> Complete',
    ]);
  });
});

test('6 one status that is written, or one cell of statuses, is a status column', () => {
  expect(brief('status-column-missing', { statusColumn: false, rows: [{ status: 'Complete' }, {}] })).toEqual(
    [],
  );
  expect(brief('status-column-missing', { statusColumn: false, rows: [] })).toEqual([]);
});

describe('6 what the reader and the spelling of a status decide', () => {
  test('a column that the reader has missed is missed once, and no status of it', () => {
    const made = { rows: [{ status: '' }], notes: [makeNote('status-column-missing')] };
    expect(brief('status-column-missing', made)).toEqual(['plan']);
    expect(brief('status-missing', made)).toEqual([]);
    const other = { statusColumn: false, rows: [{}], notes: [makeNote('grouping-inferred')] };
    expect(brief('status-column-missing', other)).toEqual(['plan']);
  });
  test('a status of spaces is blank', () => {
    expect(only('status-missing', [{ status: ' ' }])).toHaveLength(1);
    expect(only('status-unknown', [{ status: ' ', rag: 'Magenta' }])).toMatchObject([{ value: 'Magenta' }]);
  });
  test('the commonest spelling is suggested though it is not tidy, without the spaces around it', () => {
    const variants = (...statuses: string[]) =>
      brief(
        'status-variant',
        statuses.map((status) => ({ status })),
      );
    expect(variants('GREEN', 'GREEN', 'Green')).toEqual(['D7 Green -> GREEN']);
    expect(variants('aMber', 'Amber')).toEqual(['D5 aMber -> Amber']);
    expect(variants('Green ', 'Green ', 'green')).toEqual([
      'D5 Green  -> Green',
      'D6 Green  -> Green',
      'D7 green -> Green',
    ]);
  });
});
