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
