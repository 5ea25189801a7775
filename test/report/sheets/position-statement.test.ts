import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LIFECYCLES, RATINGS } from '../../../src/model/terms';
import type { FlowBlock } from '../../../src/report/document';
import { reportPositionStatement } from '../../../src/report/sheets/position-statement';
import { PLAIN } from '../../../src/render/text/ink';
import { renderText } from '../../../src/render/text/render-text';
import type { MadeRow } from '../../make/plan';
import { checkSheet } from '../../make/check-sheet-plan';
import { makeInput, valuesOf, writtenAs } from '../make-book';

const ROWS: MadeRow[] = [
  {
    rec: '4',
    theme: 'Place',
    ref: '4.1',
    status: 'Completed',
    update: 'Centre opened',
    impact: 'Waits fell',
  },
  { rec: '4', theme: 'Place', ref: '4.2', status: 'In progress', update: '', next: 'Report in May' },
  { rec: '1', theme: 'Money', ref: '1.1', status: 'Not started', next: '' },
  { rec: '7', theme: 'Place', ref: '7.1', status: 'Green', update: 'Two of five signed', impact: '' },
];
const statementOf = (rows: MadeRow[], more: Partial<Parameters<typeof makeInput>[0]> = {}) =>
  reportPositionStatement(makeInput({ rows, ...more }));
const saidBy = (blocks: readonly FlowBlock[]): string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []));
const passages = (blocks: readonly FlowBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'passage' ? [block] : []));

describe('The position statement', () => {
  const { blocks } = statementOf(ROWS);

  test('themes and recommendations stand in the plan’s own order, under headings of two levels', () => {
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level ?? 1} ${block.text}`] : [],
    );
    expect(headings).toEqual([
      '1 Place',
      '2 Recommendation 4',
      '2 Recommendation 7',
      '1 Money',
      '2 Recommendation 1',
      '1 How the figures were made',
    ]);
  });

  test('each recommendation is quoted, and what the plan says of an action has its reference', () => {
    const said = passages(blocks).map(({ reference, name, text }) => [reference, name, text]);
    expect(said.slice(0, 6)).toEqual([
      ['4', 'Recommendation', 'Recommendation 4'],
      ['4.1', 'Action', 'Action 1'],
      ['4.1', 'Update', 'Centre opened'],
      ['4.1', 'Impact', 'Waits fell'],
      ['4.2', 'Action', 'Action 2'],
      ['4.2', 'Next steps', 'Report in May'],
    ]);
  });

  test('figures are said in words, with the number beside each percentage; of one action without a percentage', () => {
    const said = saidBy(blocks);
    expect(said).toContain('Of its two actions, 100 per cent (2) are completed or progressed.');
    expect(said).toContain('Its one action has not yet been progressed.');
  });

  test('what the plan does not record is said plainly, and only where it is asked', () => {
    const said = saidBy(blocks);
    expect(said).toContain('No update is recorded for 4.2.');
    expect(said).toContain('No impact is recorded for 4.2.');
    expect(said).toContain('No next step is recorded.');
    expect(said.join(' ')).not.toContain('recorded for 4.1');
    const bare = saidBy(statementOf([{ status: 'Completed' }, { status: 'Not started' }]).blocks);
    expect(bare).toEqual(expect.arrayContaining(['No impact is recorded: the plan has no column for it.']));
    expect(bare.filter((text) => text.includes('is recorded for'))).toEqual([]);
  });

  test('a status that says another thing than it counts as stands there in both ways', () => {
    const standing = passages(blocks).flatMap(({ standing: one }) => one ?? []);
    expect(standing).toEqual(['Completed', 'In progress', 'Green (in progress)', 'Not started']);
  });

  test('3.7 a recommendation that is what is counted is not said twice', () => {
    const whole = statementOf([{ rec: '1', status: 'Completed', update: 'Done in May' }], {
      unit: 'recommendation',
    });
    expect(passages(whole.blocks).map(({ name }) => name)).toEqual(['Recommendation', 'Update']);
    expect(saidBy(whole.blocks)).toContain('Status: Completed.');
  });

  test('a recommendation without an action, and actions without a recommendation, are said to be so', () => {
    const said = saidBy(
      statementOf([{ rec: null, status: 'Completed' }], {
        emptyRecommendations: [{ reference: '9', text: 'Nobody answers' }],
      }).blocks,
    );
    expect(said).toContain('No action in the plan answers this recommendation.');
    expect(said).toContain('Actions under no recommendation');
  });

  test('texts stand whole on the sheet, however long they are, and its pages repeat the title and no header', () => {
    const long = 'Set out how the council will work with its partners. '.repeat(20).trim();
    const sheet = writtenAs(reportPositionStatement)(
      makeInput({ rows: [{ status: 'Completed', update: long }] }),
    );
    expect(sheet.cells.columns[2]?.values).toContain(long);
    expect(sheet.print.titleRows).toEqual([0, 0]);
    expect(valuesOf(sheet, 'RagStatementRecommendations')?.[0]).toMatchObject({
      'Completed or progressed': '1 of 1',
      Share: 1,
    });
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('in a terminal each text follows what it is of', () => {
    const lines = renderText(statementOf(ROWS), { ink: PLAIN, width: 80 }).split('\n');
    const at = lines.indexOf('4.1 Action 1 – Completed');
    expect(lines.slice(at + 1, at + 3)).toEqual(['  Update: Centre opened', '  Impact: Waits fell']);
  });
});

const WORDS_FOLDER = join(__dirname, '../../../src/words/en');
const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
const known = new Set(
  readdirSync(WORDS_FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => tokens(readFileSync(join(WORDS_FOLDER, name), 'utf8'))),
);

describe('Whatever the plan', () => {
  const text = fc.string({ maxLength: 30, unit: fc.constantFrom('ж', 'щ', ' ', '1', '.', '\n') });
  const cell = fc.option(text, { nil: undefined });
  const rows = fc.array(
    fc.record({
      rec: fc.constantFrom(null, '2', '1', '10'),
      theme: fc.constantFrom('жж', 'щщ', undefined),
      ref: cell,
      action: text,
      status: fc.constantFrom('', 'жщ', 'Completed'),
      lifecycle: fc.constantFrom(...LIFECYCLES),
      rating: fc.constantFrom(...RATINGS),
      update: cell,
      impact: cell,
      next: cell,
      struck: fc.boolean(),
    }),
    { maxLength: 12 },
  );

  test('every text stands in the plan or in our words, and nothing that the plan says of the work is left out or said twice', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const input = makeInput({ rows: made as MadeRow[] });
        const { plan } = input;
        const { blocks } = reportPositionStatement(input);
        const told = plan.actions.flatMap(({ text: own, update, impact, nextSteps }) => [
          own.text,
          ...[update, impact, nextSteps].flatMap((one) =>
            one && /[\p{L}\p{N}]/u.test(one.text) ? [one.text] : [],
          ),
        ]);
        const passed = passages(blocks);
        const quoted = passed.filter(({ role }) => role === 'quote').map((one) => one.text);
        const others = passed.filter(({ role }) => role !== 'quote').map((one) => one.text);
        expect([...others].sort()).toEqual([...told].sort());
        // Themes by the order in which they are first named, recommendations within.
        expect(quoted).toEqual([
          ...plan.themes.flatMap(({ recommendations }) =>
            recommendations.map((index) => plan.recommendations[index]!.text),
          ),
          ...plan.recommendations.filter(({ theme }) => theme === null).map((one) => one.text),
        ]);
        const strange = saidBy(blocks)
          .flatMap(tokens)
          .filter((token) => !known.has(token) && !/^[жщ]+$/.test(token));
        expect(strange).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('The position statement, read from top to bottom', () => {
  const linesOf = (rows: MadeRow[], more: Partial<Parameters<typeof makeInput>[0]> = {}) =>
    renderText(statementOf(rows, more), { ink: PLAIN, width: 260 }).trimEnd().split('\n');

  test('says the figures, each theme and recommendation with its actions, and how the figures were made', () => {
    expect(linesOf([...ROWS, { rec: null, status: 'Superseded' }])).toEqual([
      'Wealdham Borough Council: Peer challenge action plan – Position statement, as at 5 September 2024',
      'As at 5 September 2024, of the four actions that address three recommendations, 75 per cent (3) are completed or progressed and 25 per cent (1) has not yet been progressed; one action is excluded.',
      '',
      'Position by recommendation                                               Share',
      '       3 of 3       Place                                                100%',
      '4      2 of 2       Recommendation 4                                     100%',
      '7      1 of 1       Recommendation 7                                     100%',
      '       0 of 1       Money                                                  0%',
      '1      0 of 1       Recommendation 1                                       0%',
      '       0            Actions under no recommendation                          –',
      '       3 of 4       The whole plan                                        75%',
      '',
      'Place',
      'Of its three actions, 100 per cent (3) are completed or progressed.',
      '',
      'Recommendation 4',
      'Recommendation 4',
      'Of its two actions, 100 per cent (2) are completed or progressed.',
      '4.1 Action 1 – Completed',
      '  Update: Centre opened',
      '  Impact: Waits fell',
      '4.2 Action 2 – In progress',
      '  Next steps: Report in May',
      'No update is recorded for 4.2.',
      'No impact is recorded for 4.2.',
      '',
      'Recommendation 7',
      'Recommendation 7',
      'Its one action is completed or progressed.',
      '7.1 Action 4 – Green (in progress)',
      '  Update: Two of five signed',
      'No impact is recorded.',
      'No next step is recorded.',
      '',
      'Money',
      '',
      'Recommendation 1',
      'Recommendation 1',
      'Its one action has not yet been progressed.',
      '1.1 Action 3 – Not started',
      'No next step is recorded.',
      '',
      'Under no theme',
      '',
      'Actions under no recommendation',
      'Its one action is excluded.',
      'Action 5 – Superseded (excluded)',
      '',
      'How the figures were made',
      'Each action counts once, by the status that the plan gives it. Percentages are of the actions in scope, in whole numbers that add up to 100.',
      '25 per cent (1) of this rests on assumed readings.',
      'Excluded actions count in no percentage: with them the plan has five actions.',
      'The checks found no errors.',
    ]);
  });

  test('of a plan that counts recommendations says each once, with its status', () => {
    const rows = [
      { status: 'Completed', update: 'Done' },
      { rec: '2', status: '' },
    ];
    expect(linesOf(rows, { unit: 'recommendation' })).toEqual([
      'Wealdham Borough Council: Peer challenge action plan – Position statement, as at 5 September 2024',
      'As at 5 September 2024, of the two recommendations, counted because the plan has no separate actions, 50 per cent (1) is completed or progressed, zero per cent (0) have not yet been progressed and 50 per cent (1) has no status that could be read.',
      'No impact is recorded: the plan has no column for it.',
      'No next step is recorded: the plan has no column for it.',
      '',
      'Position by recommendation                                               Share',
      '1      1 of 1       Recommendation 1                                     100%',
      '2      0 of 1       Recommendation 2                                       0%',
      '       1 of 2       The whole plan                                        50%',
      '',
      'Recommendations',
      '',
      'Recommendation 1',
      'Recommendation 1',
      'Status: Completed.',
      '  Update: Done',
      '',
      'Recommendation 2',
      'Recommendation 2',
      'Status: Status missing or unclear.',
      '',
      'How the figures were made',
      'Each recommendation counts once, by the status that the plan gives it. Percentages are of the recommendations in scope, in whole numbers that add up to 100.',
      'The one recommendation without a status that could be read is in the total, and never counts as progress.',
      'The checks found no errors.',
    ]);
  });
});
