import fc from 'fast-check';
import { FINDING_CODES } from '../../src/check/finding';
import { SUMMARY_KINDS, type SheetKind } from '../../src/model/own-names';
import { BASES, LIFECYCLES, RATINGS } from '../../src/model/terms';
import { planSummaryBook } from '../../src/render/summary-book';
import type { MadeRow } from '../make/plan';
import { checkBook } from '../make/check-sheet-plan';
import { makeFinding } from '../make/finding';
import { makeInput, valuesOf } from '../report/make-book';

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '',
    '=SUM(A1)',
    '__proto__',
    'constructor',
    '\u202Eright to left',
    'a\u0000b',
    'x'.repeat(700),
  ),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc.constantFrom('', '2023-12-31', '2024-09-04', '2024-09-05', '2026-01-01');
const row = fc.record({
  rec: fc.oneof(fc.constant(null), fc.constantFrom('1', '2', '3', 'R4'), text),
  theme: maybe(fc.constantFrom('One', 'Two', '__proto__')),
  ref: maybe(text),
  action: text,
  // The maker of test plans looks statuses up in an object.
  status: text.filter((status) => !(status.trim().toLowerCase() in {})),
  lifecycle: fc.constantFrom(...LIFECYCLES),
  rating: fc.constantFrom(...RATINGS),
  basis: fc.constantFrom(...BASES),
  owner: maybe(text),
  due: maybe(day),
  revised: maybe(day),
  impact: maybe(text),
  next: maybe(text),
  hidden: fc.boolean(),
  struck: fc.boolean(),
});
const rows = fc.array(row, { maxLength: 40 }).map((all) => all as MadeRow[]);

describe('The summary book', () => {
  test('has six sheets in a fixed order, a title and a language', () => {
    const book = planSummaryBook(makeInput({ rows: [{ status: 'Completed' }] }));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'RAG Summary',
      'By recommendation',
      'Actions to discuss',
      'Actions',
      'Checks',
      'How this was worked out',
    ]);
    expect(book.title).toBe(
      'Wealdham Borough Council: Peer challenge action plan, RAG summary, as at 5 September 2024',
    );
    expect(book.language).toBe('en-GB');
  });

  test('only the sheets that are asked for are made', () => {
    const book = planSummaryBook(makeInput({}), ['checks', 'summary']);
    expect(book.sheets.map(({ kind }) => kind)).toEqual(['summary', 'checks']);
  });

  test('Actions and the sheet that counts them again are written together or not at all', () => {
    const kinds = (which: readonly SheetKind[]) =>
      planSummaryBook(makeInput({}), which).sheets.map(({ kind }) => kind);
    expect(kinds(['actions'])).toEqual(['actions', 'method']);
    expect(kinds(['method'])).toEqual(['actions', 'method']);
    expect(kinds(['checks'])).toEqual(['checks']);
  });

  test('whatever the plan, every sheet is sound: tables, headers, chart, styles, links', () => {
    const unit = fc.constantFrom('action' as const, 'recommendation' as const);
    const codes = fc.array(fc.constantFrom(...FINDING_CODES), { maxLength: 20 });
    fc.assert(
      fc.property(rows, unit, codes, (made, counted, found) => {
        const findings = found.map((code, index) =>
          makeFinding(code, { action: made.length === 0 ? null : index % made.length }),
        );
        const book = planSummaryBook(makeInput({ rows: made, unit: counted }, { findings }), SUMMARY_KINDS);
        expect(checkBook(book)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  /** The figures of each of the plan, its themes and its recommendations, by name; those left out are nought. */
  const figuresIn = (made: MadeRow[]) => {
    const input = makeInput({ rows: made });
    const sheet = planSummaryBook(input, ['method']).sheets.find(({ kind }) => kind === 'method');
    const scopes: Record<string, unknown>[] = [];
    for (const row of (sheet && valuesOf(sheet, 'RagMethodFigures')) ?? []) {
      if (row['Figure'] === 'In scope') scopes.push({ of: row['Of'] });
      Object.assign(scopes.at(-1) ?? {}, {
        [`${row['Figure']}`]: row['Actions'],
        [`${row['Figure']} %`]: row['Share shown'],
      });
    }
    return { input, scopes };
  };
  const PARTS = ['Completed or progressed', 'Not yet progressed', 'Status missing or unclear'];

  test('3.3 whatever the plan, recommendations and what belongs to none sum to the whole plan', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const { input, scopes } = figuresIn(made);
        const { overall } = input.measures;
        const adrift = input.plan.actions.filter(
          ({ recommendation, lifecycle }) => recommendation === null && lifecycle !== 'excluded',
        );
        const sum = scopes
          .filter(({ of }) => String(of).startsWith('Recommendation '))
          .reduce((total, scope) => total + Number(scope['In scope']), 0);
        expect(sum + adrift.length).toBe(overall.inScope);
        expect(scopes[0]?.['In scope']).toBe(overall.inScope);
      }),
      { numRuns: 60 },
    );
  });

  test('4 whatever the plan, the shares of each add up to 100, and where nothing is in scope there is none', () => {
    fc.assert(
      fc.property(rows, (made) => {
        for (const scope of figuresIn(made).scopes) {
          const shares = PARTS.map((part) => Number(scope[`${part} %`] ?? 0));
          const counts = PARTS.map((part) => Number(scope[part] ?? 0));
          expect(counts.reduce((a, b) => a + b, 0)).toBe(scope['In scope']);
          if (scope['In scope'] === 0) expect(scope['In scope %']).toBe('–');
          else expect(Math.round(shares.reduce((a, b) => a + b, 0) * 100)).toBe(100);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an action more is a row more in each of three lists: of all, by recommendation, to discuss', () => {
    const made = (count: number) =>
      Array.from({ length: count }, (): MadeRow => ({ status: '', impact: '', next: '' }));
    const cellCount = (count: number): number =>
      planSummaryBook(makeInput({ rows: made(count) })).sheets.reduce(
        (sum, { cells }) => sum + cells.rowCount,
        0,
      );
    expect(cellCount(2000) - cellCount(1000)).toBe(3000);
  });
});
