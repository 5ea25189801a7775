import { USUAL_KINDS } from '../../src/model/own-names';
import { atOnce } from '../../src/model/slices';
import { standAlone, standAloneInTurn } from '../../src/render/stand-alone';
import { planSummaryBook, summaryFileBook } from '../../src/render/summary-book';
import { makeFinding } from '../make/finding';
import { cellsOf, makeInput } from '../report/make-book';
import { rowsOf } from '../make/sheet-rows';

const ROWS = [{ status: 'Completed' }, { status: 'Red', due: '2024-01-01' }];
const book = planSummaryBook(
  makeInput({ rows: ROWS }, { findings: [makeFinding('overdue', { action: 1 })] }),
);
const alone = standAlone(book);
const sheet = (kind: string) => {
  const found = alone.sheets.find((one) => one.kind === kind);
  if (!found) throw new Error(`no sheet ${kind}`);
  return found;
};

describe('Sheets of such a file that are made one after the other', () => {
  const input = makeInput({ rows: ROWS }, { findings: [makeFinding('overdue', { action: 1 })] });
  const coming = () => summaryFileBook(input, USUAL_KINDS);

  test('are those that are made all at once', () => {
    const { sheets, ...facts } = coming();
    expect({ ...facts, sheets: sheets.map(({ make }) => atOnce(make())) }).toEqual(alone);
    expect(sheets.map(({ kind, name }) => [kind, name])).toEqual(
      alone.sheets.map(({ kind, name }) => [kind, name]),
    );
  });

  test('are the same in whatever order they are asked for', () => {
    const backwards = coming()
      .sheets.map(({ make }) => make)
      .reverse()
      .map((make) => atOnce(make()))
      .reverse();
    expect(backwards).toEqual(alone.sheets);
  });

  test('have the list of actions made once, and name the cells of the plan in words where it is left out', () => {
    let made = 0;
    const [first, ...rest] = coming().sheets;
    const counted = standAloneInTurn({
      ...coming(),
      sheets: [first!, ...rest].map((one) => ({
        ...one,
        *make() {
          if (one.kind === 'actions') made += 1;
          return yield* one.make();
        },
      })),
    });
    for (const { make } of counted.sheets) atOnce(make());
    expect(made).toBe(1);
    const discuss = summaryFileBook(input, ['discuss']).sheets.map(({ make }) => atOnce(make()))[0]!;
    const where = cellsOf(discuss, 'RagDiscussFirst')?.[0]?.['Where in the plan'];
    expect([where?.link, where?.style]).toEqual([undefined, 'text']);
  });
});

describe('A summary in a file of its own', () => {
  test('leads to the row of Actions, and names the cell of the plan', () => {
    const where = cellsOf(sheet('discuss'), 'RagDiscussFirst')?.[0]?.['Where in the plan'];
    const actions = sheet('actions');
    const row = (actions.tables[0]?.top ?? 0) + 2;
    expect(where?.link).toEqual({ sheet: 'Actions', row, column: 0 });
    expect(where?.value).toMatch(/^[A-Z]+6$/);
  });

  test('names the sheet with the cell where the plan is on several', () => {
    const rows = [...ROWS, { status: 'Completed', sheet: 'Savings' }];
    const findings = [makeFinding('overdue', { action: 1 })];
    const { sheets } = standAlone(planSummaryBook(makeInput({ rows }, { findings })));
    const discuss = sheets.find(({ kind }) => kind === 'discuss')!;
    const where = cellsOf(discuss, 'RagDiscussFirst')?.[0]?.['Where in the plan'];
    expect(where?.value).toMatch(/^[A-Z]+6, Action plan$/);
  });

  test('keeps the links between its own sheets', () => {
    const links = rowsOf(sheet('summary'))
      .flat()
      .flatMap((cell) => cell?.link?.sheet ?? []);
    expect(links).toEqual([
      'By recommendation',
      'Actions to discuss',
      'How this was worked out',
      'Actions',
      'Checks',
    ]);
  });

  test('has no link that leads out of the file: what has no row is named and nothing more', () => {
    const names = new Set(alone.sheets.map(({ name }) => name));
    const links = alone.sheets.flatMap((one) => rowsOf(one).flat()).flatMap((cell) => cell?.link ?? []);
    expect(links.filter((link) => !names.has(link.sheet))).toEqual([]);
    expect(cellsOf(sheet('method'), 'RagMethodParts')?.[0]?.['Cells']).toMatchObject({
      value: expect.stringMatching(/^[A-Z]+\d+:[A-Z]+\d+$/),
      style: 'text',
    });
  });

  test('is as it was but for such links: other sheets are the same, no row is lower, and what else a cell says of itself stays', () => {
    for (const [at, before] of book.sheets.entries()) {
      const after = alone.sheets[at]!;
      if (before.kind === 'summary' || before.kind === 'members') expect(after).toBe(before);
      for (const [row, height] of before.fitted.entries())
        expect(after.fitted[row]).toBeGreaterThanOrEqual(height);
      const changed = rowsOf(before).flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const link = cell?.link;
          if (link && !book.sheets.some(({ name }) => name === link.sheet)) return [];
          return [[cell, rowsOf(after)[row]?.[column] ?? null]];
        }),
      );
      expect(changed.map(([, now]) => now)).toEqual(changed.map(([was]) => was));
    }
  });

  test('has higher rows where what is said in words takes more lines', () => {
    const long = makeInput({
      rows: ROWS.map((row) => ({ ...row, sheet: 'Corporate peer challenge action plan, all themes' })),
    });
    const whole = planSummaryBook(long);
    const said = { ...whole, sheets: whole.sheets.filter(({ kind }) => kind !== 'actions') };
    const higher = standAlone(said).sheets.flatMap(({ fitted }, at) =>
      [...fitted].filter((height, row) => height > (said.sheets[at]!.fitted[row] ?? 0)),
    );
    expect(higher.length).toBeGreaterThan(0);
  });
});
