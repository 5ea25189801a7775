import fc from 'fast-check';
import { changesBetween } from '../../../src/history/changes';
import { renderSheet } from '../../../src/render/sheet/render-sheet';
import { reportForMembers } from '../../../src/report/sheets/for-members';
import type { ReportInput } from '../../../src/report/report-input';
import { makeSnapshot } from '../../history/make-snapshot';
import { checkSheet } from '../../make/check-sheet-plan';
import { makeFinding } from '../../make/finding';
import type { MadeRow } from '../../make/plan';
import { rowsOf } from '../../make/sheet-rows';
import { linesOf, makeInput, valuesOf } from '../make-book';

const ROWS: MadeRow[] = [
  { rec: '2', ref: '2.1', status: 'Completed', owner: 'Head of Finance' },
  { rec: '2', ref: '2.2', status: 'In progress', due: '2024-08-31', owner: 'Head of Finance' },
  { rec: '1', ref: '1.1', status: 'Not started', due: '2024-08-05', owner: '' },
];
const pageOf = (rows: MadeRow[], more: Partial<ReportInput> = {}) =>
  renderSheet(reportForMembers(makeInput({ rows }, more)), '1.0');
const textOf = (sheet: ReturnType<typeof pageOf>): string =>
  rowsOf(sheet)
    .flatMap((row) => row.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])))
    .join('\n');

describe('For members', () => {
  test('the position is said in plain words, with the number beside every percentage', () => {
    const sheet = pageOf(ROWS);
    expect(rowsOf(sheet)[2]?.[0]?.value).toBe(
      'On 5 September 2024, of the three actions that answer two recommendations, 33 per cent (1) is finished, ' +
        '34 per cent (1) is under way and 33 per cent (1) is not started.',
    );
    expect(
      rowsOf(sheet)[3]
        ?.slice(1)
        .map((cell) => cell?.value),
    ).toEqual([
      'finished, 1 of 3',
      'under way, 1 of 3',
      'not started, 1 of 3',
      'late, the longest by 31 days',
    ]);
  });

  test('what is late stands there with its day and who answers for it, the longest first', () => {
    expect(linesOf(pageOf(ROWS))).toEqual(
      expect.arrayContaining([
        '1.1 Action 3: due 5 August 2024, 31 days late',
        '2.2 Action 2: due 31 August 2024, five days late (Head of Finance)',
      ]),
    );
    expect(linesOf(pageOf([{ rec: 'R7', status: 'In progress', due: '2024-09-04' }]))).toContain(
      'R7 Action 1: due 4 September 2024, one day late',
    );
    expect(linesOf(pageOf([{ status: 'Completed', due: '2024-01-01' }]))).toContain('Nothing is late.');
    expect(linesOf(pageOf([{ status: 'Completed' }]))).toContain(
      'The plan gives no dates, so that nothing can be seen to be late.',
    );
  });

  test('a plan that names no recommendation has a line for the whole plan alone, and nothing of nothing', () => {
    const loose = pageOf([{ rec: null, status: 'Completed' }]);
    expect(linesOf(loose)).toContain('Where the plan stands');
    expect(valuesOf(loose, 'RagMembersRecommendations')).toHaveLength(1);
    const out = pageOf([{ status: 'Superseded' }, { rec: '2', status: 'Completed' }]);
    expect(textOf(out)).not.toContain('0 of 0');
  });

  test('each recommendation has its line in the order of the plan, and the whole plan the last', () => {
    expect(valuesOf(pageOf(ROWS), 'RagMembersRecommendations')).toEqual([
      {
        Recommendation: '2 Recommendation 2',
        'Finished or under way': '2 of 2',
        'Share finished or under way': 1,
        Late: 1,
      },
      {
        Recommendation: '1 Recommendation 1',
        'Finished or under way': '0 of 1',
        'Share finished or under way': 0,
        Late: 1,
      },
      {
        Recommendation: 'The whole plan',
        'Finished or under way': '2 of 3',
        'Share finished or under way': 0.67,
        Late: 2,
      },
    ]);
  });

  test('what has changed is said where there is an earlier day, and the first questions are asked', () => {
    const changes = changesBetween(
      makeSnapshot('2024-03-31', [
        { reference: '2.1', lifecycle: 'in-progress' },
        { reference: '2.2', lifecycle: 'not-started' },
      ]),
      makeSnapshot('2024-09-05', [
        { reference: '2.1', lifecycle: 'completed' },
        { reference: '2.2', lifecycle: 'in-progress' },
      ]),
    );
    const asked = (rule: 'no-action' | 'amber-long' | 'stale' | 'one-month') => ({
      rule,
      unit: 'action' as const,
      at: [],
      count: 2,
      of: 4,
      name: '2024-10',
    });
    const lines = linesOf(
      pageOf(ROWS, {
        changes,
        questions: [asked('no-action'), asked('stale'), asked('amber-long'), asked('one-month')],
      }),
    );
    expect(lines.find((line) => line.startsWith('Since '))).toContain(
      'two actions have moved forward. The share finished or under way is up 50 points.',
    );
    expect(lines.filter((line) => /^\d\) /.test(line))).toHaveLength(3);
    expect(lines).toContain('Green, amber and red are the plan’s own ratings of how each action is going.');
    expect(linesOf(pageOf(ROWS, { questions: [] })).join(' ')).not.toMatch(/Since|may want to ask|Green/);
  });

  test('who does not know the product understands its words', () => {
    const findings = pageOf(ROWS.map((row) => ({ ...row, basis: 'assumed' as const })));
    expect(textOf(findings)).toContain(
      'All of this rests on a reading of the actions’ statuses that nobody has confirmed yet.',
    );
    expect(textOf(findings)).not.toMatch(/lifecycle|RAG(?! Summary)|in scope|tally|headline|progressed/i);
  });

  test('what nobody has confirmed is said with its number', () => {
    const [first, ...others] = ROWS;
    const page = textOf(pageOf([{ ...first, basis: 'assumed' }, ...others]));
    expect(page).toContain('33 per cent (1) of this rests on a reading');
  });

  test('a long plan is cut to the page, and what is left out is counted', () => {
    const rows = Array.from({ length: 40 }, (_, index): MadeRow => ({
      rec: `R${index + 1}`,
      recText: 'Set out how the council will work with its partners over the years. '.repeat(3),
      ref: `${index + 1}.1`,
      action: 'Agree with partners what each of them will do, and by when, in writing. '.repeat(3),
      owner: 'Assistant Director of Regeneration and Community Safety',
      status: 'In progress',
      due: '2024-01-31',
    }));
    const sheet = pageOf(rows);
    const listed = (valuesOf(sheet, 'RagMembersRecommendations') ?? []).length - 1;
    expect(listed).toBeGreaterThan(6);
    expect(linesOf(sheet)).toContain(`and ${40 - listed} more recommendations on RAG Summary`);
    expect(linesOf(sheet)).toContain('and 36 more on Actions to discuss');
    expect([sheet.print.pagesTall, checkSheet(sheet)]).toEqual([1, []]);
  });

  test('it becomes shorter by one line at a time: recommendations first, then what is late, then questions', () => {
    const rows = Array.from({ length: 20 }, (_, at): MadeRow => ({
      rec: String(at + 1),
      status: 'In progress',
      due: '2024-01-31',
    }));
    const asked = ['no-action', 'stale', 'amber-long'].map((rule) => ({
      rule,
      unit: 'action' as const,
      at: [],
      count: 2,
      of: 4,
      name: 'x',
    }));
    const sizes = (made: MadeRow[]) => {
      const input = makeInput(
        { rows: made },
        { questions: asked as unknown as ReportInput['questions'] & object },
      );
      const found: number[][] = [];
      let document: ReturnType<typeof reportForMembers> | null = reportForMembers(input);
      for (; document; document = document.shorter?.() ?? null) {
        const list = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rowCount - 1 : []));
        const said = document.blocks.flatMap((block) => (block.kind === 'sentence' ? block.text : []));
        const late = said.filter((line) => /days late$/.test(line)).length;
        found.push([...list, late, said.filter((line) => /^\d\) /.test(line)).length]);
      }
      return found;
    };
    expect(sizes(rows)).toEqual([
      ...Array.from({ length: 14 }, (_, less) => [16 - less, 4, 3]),
      [3, 3, 3],
      [3, 2, 3],
      [3, 2, 2],
    ]);
    // Of a plan with few no time is lost on lengths that it does not have.
    expect(sizes(rows.slice(0, 5)).map(([listed]) => listed)).toEqual([5, 4, 3, 3, 3, 3]);
  });

  test('what is equally late stands in the order of the plan, and what is just all of it is not said to go on', () => {
    const rows = Array.from({ length: 5 }, (_, at): MadeRow => ({
      ref: `1.${at + 1}`,
      status: 'In progress',
      due: at === 4 ? '2024-01-01' : '2024-01-31',
    }));
    const late = (made: MadeRow[]) => linesOf(pageOf(made)).filter((line) => /^1\.|on Actions to/.test(line));
    expect(late(rows).map((line) => line.slice(0, 5))).toEqual(['1.5 A', '1.1 A', '1.2 A', '1.3 A', 'and o']);
    expect(late(rows.slice(0, 4)).map((line) => line.slice(0, 5))).toEqual([
      '1.1 A',
      '1.2 A',
      '1.3 A',
      '1.4 A',
    ]);
  });

  test('where nothing is in scope there are no figures, and a sheet that may belong to the plan is a caution', () => {
    const none = reportForMembers(makeInput({ rows: [{ status: 'Superseded' }] }));
    expect(none.blocks[0]).toMatchObject({ kind: 'glance', figures: [] });
    expect(textOf(pageOf([{ status: 'Superseded' }]))).not.toContain('%');
    expect(none.blocks[0]).toMatchObject({
      text: 'On 5 September 2024, the plan’s one action is excluded, so there is no percentage to report.',
    });
    const rests = (findings: ReportInput['findings']) => {
      const [first] = reportForMembers(makeInput({ rows: ROWS }, { findings })).blocks;
      return first?.kind === 'glance' ? first.rests : null;
    };
    expect(rests([])?.isLoud).toBe(false);
    expect(rests([makeFinding('sheet-left-out')])?.isLoud).toBe(true);
    expect(rests([makeFinding('sheet-left-out')])?.text).not.toBe(rests([])?.text);
  });

  test('whatever the plan, it is one page in type that can be read', () => {
    const text = fc.string({ maxLength: 400 });
    const row = fc.record({
      rec: fc.integer({ min: 1, max: 60 }).map(String),
      recText: text,
      action: text,
      owner: text,
      status: fc.constantFrom('Completed', 'In progress', 'Not started', ''),
      due: fc.constantFrom('', '2023-01-31', '2024-08-31', '2025-01-31'),
      basis: fc.constantFrom('words' as const, 'assumed' as const),
    });
    const question = fc.record({
      rule: fc.constantFrom('one-owner' as const, 'green-without-update' as const, 'stale' as const),
      unit: fc.constant('action' as const),
      at: fc.constant([]),
      count: fc.integer({ min: 1, max: 2000 }),
      of: fc.constant(2000),
      name: text,
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 60 }),
        fc.array(question, { maxLength: 3 }),
        text,
        (rows, questions, planName) => {
          const source = { fileName: 'plan.xlsx', council: null, planName: planName || null };
          const sheet = pageOf(rows as MadeRow[], { questions, source });
          expect([sheet.print.pagesTall, checkSheet(sheet)]).toEqual([1, []]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
