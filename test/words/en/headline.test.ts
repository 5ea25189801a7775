import { tallyOf } from '../../make/tally';
import type { Lifecycle } from '../../../src/model/terms';
import { headlineParagraph, headlineSentence, restsOnSentences } from '#words/headline';

const MODEL = { completed: 30, 'in-progress': 30, 'not-started': 2 };
const asAt = '2024-09-05';
const actions = { unit: 'action', recommendations: 10, asAt } as const;
const recommendations = { unit: 'recommendation', recommendations: 9, asAt } as const;

describe('5 the headline sentence', () => {
  test('Bassetlaw 2024: the model sentence', () => {
    expect(headlineSentence(tallyOf(MODEL), actions)).toBe(
      'As at 5 September 2024, of the 62 actions that address 10 recommendations, 97 per cent (60) are completed or ' +
        'progressed and three per cent (2) have not yet been progressed.',
    );
  });
  test('Gateshead 2025: a zero category is stated', () => {
    expect(headlineSentence(tallyOf({ 'in-progress': 40 }), { ...actions, asAt: '2025-11-30' })).toBe(
      'As at 30 November 2025, of the 40 actions that address 10 recommendations, 100 per cent (40) are completed or ' +
        'progressed and zero per cent (0) have not yet been progressed.',
    );
  });
  test('3.7 Southend 2023: recommendations are counted, and the sentence says so', () => {
    expect(headlineSentence(tallyOf({ 'in-progress': 6, 'not-started': 3 }), recommendations)).toBe(
      'As at 5 September 2024, of the nine recommendations, counted because the plan has no separate actions, ' +
        '67 per cent (6) are completed or progressed and 33 per cent (3) have not yet been progressed.',
    );
  });
  test('unknown statuses get a clause of their own', () => {
    expect(headlineSentence(tallyOf({ completed: 57, 'not-started': 2, unknown: 3 }), actions)).toBe(
      'As at 5 September 2024, of the 62 actions that address 10 recommendations, 92 per cent (57) are completed or ' +
        'progressed, three per cent (2) have not yet been progressed and five per cent (3) have no status that could be read.',
    );
  });
  test('excluded actions are said, outside the denominator', () => {
    expect(headlineSentence(tallyOf({ ...MODEL, excluded: 3 }), actions)).toMatch(
      /^As at 5 September 2024, of the 62 actions .* progressed; three actions are excluded\.$/,
    );
    expect(headlineSentence(tallyOf({ ...MODEL, excluded: 1 }), actions)).toMatch(
      /; one action is excluded\.$/,
    );
  });
  test('one action is singular throughout', () => {
    expect(headlineSentence(tallyOf({ unknown: 1 }), { ...actions, recommendations: 1 })).toBe(
      'As at 5 September 2024, of the one action that addresses one recommendation, zero per cent (0) are completed or ' +
        'progressed, zero per cent (0) have not yet been progressed and 100 per cent (1) has no status that could be read.',
    );
    expect(
      headlineSentence(tallyOf({ completed: 1, 'not-started': 1 }), { ...actions, recommendations: 6 }),
    ).toBe(
      'As at 5 September 2024, of the two actions that address six recommendations, 50 per cent (1) is completed or ' +
        'progressed and 50 per cent (1) has not yet been progressed.',
    );
  });
  test('4.5 a share too small or too large to round is said in words', () => {
    expect(headlineSentence(tallyOf({ completed: 1499, 'not-started': 1 }), actions)).toBe(
      'As at 5 September 2024, of the 1,500 actions that address 10 recommendations, more than 99 per cent (1,499) are ' +
        'completed or progressed and less than one per cent (1) has not yet been progressed.',
    );
  });
  test('a plan without recommendations does not name them', () => {
    expect(headlineSentence(tallyOf(MODEL), { ...actions, recommendations: 0 })).toMatch(
      /of the 62 actions in the plan, 97/,
    );
  });
  test('3.4 nothing in scope has no percentage', () => {
    expect(headlineSentence(tallyOf({}), actions)).toBe(
      'As at 5 September 2024, the plan has no actions, so there is no percentage to report.',
    );
    expect(headlineSentence(tallyOf({ excluded: 3 }), actions)).toBe(
      'As at 5 September 2024, all three actions are excluded, so there is no percentage to report.',
    );
    expect(headlineSentence(tallyOf({ excluded: 1 }), recommendations)).toBe(
      'As at 5 September 2024, the plan’s one recommendation is excluded, so there is no percentage to report.',
    );
  });
});

describe('5 what the headline rests on', () => {
  const rests = (
    counts: Partial<Record<Lifecycle, number>>,
    assumed = 0,
    hiddenRows = 0,
    errors = 0,
    leftOut: readonly string[] = [],
    isAmongSheets = true,
  ): string[] =>
    restsOnSentences({
      isAmongSheets,
      unit: 'action',
      measures: { overall: tallyOf(counts), assumed },
      hiddenRows,
      errors,
      leftOut,
    });

  test('the share that rests on assumed readings', () => {
    const all = (completed: number, assumed: number) => rests({ completed }, assumed)[0];
    expect(all(62, 31)).toBe('Half of this rests on assumed readings: see How this was worked out.');
    expect(all(62, 62)).toBe('All of this rests on assumed readings: see How this was worked out.');
    expect(all(62, 4)).toBe(
      'Six per cent (4) of this rests on assumed readings: see How this was worked out.',
    );
    expect(all(900, 1)).toMatch(/^Less than one per cent \(1\) of this/);
  });
  test('where no other sheet stands beside it, none is named', () => {
    expect(rests(MODEL, 31, 0, 5, [], false)).toEqual([
      'Half of this rests on assumed readings.',
      'The checks found five errors that may change these figures.',
    ]);
  });
  test('3.10 first of all, what looks like part of the plan and is not counted', () => {
    expect(rests(MODEL, 0, 0, 1, ['Governance'])[0]).toBe(
      '"Governance" looks like part of this plan and is not counted.',
    );
    expect(rests(MODEL, 0, 0, 2, ['Governance', 'People'])[0]).toBe(
      '"Governance" and "People" look like part of this plan and are not counted.',
    );
  });
  test('nothing to say but that there are no errors', () => {
    expect(rests(MODEL)).toEqual(['The checks found no errors.']);
  });
  test('everything there can be, in order', () => {
    expect(rests({ ...MODEL, unknown: 2, excluded: 3 }, 32, 4, 5)).toEqual([
      'Half of this rests on assumed readings: see How this was worked out.',
      'The checks found five errors that may change these figures: see Checks.',
      'The two actions without a status that could be read are in the total, and never count as progress.',
      'Excluded actions count in no percentage: with them the plan has 67 actions.',
      'The figures include four rows hidden or filtered away in the plan.',
    ]);
  });
  test('4.4 a figure of the headline that is not the nearest is said, and why', () => {
    expect(rests({ completed: 29, 'not-started': 6, unknown: 6 })[1]).toBe(
      '14 per cent is not the nearest whole number, so that the percentages add up to exactly 100.',
    );
    expect(rests({ completed: 2, 'not-started': 1, unknown: 1 }).join(' ')).not.toMatch(/nearest/);
  });
  test('one of each is singular', () => {
    expect(rests({ completed: 1, unknown: 1 }, 0, 1, 1)).toEqual([
      'The checks found one error that may change these figures: see Checks.',
      'The one action without a status that could be read is in the total, and never counts as progress.',
      'The figures include one row hidden or filtered away in the plan.',
    ]);
  });
  test('nothing in scope rests on no assumption', () => {
    expect(rests({ excluded: 2 }, 0)).toEqual([
      'Excluded actions count in no percentage: with them the plan has two actions.',
      'The checks found no errors.',
    ]);
  });
  test('headline and grounds make one paragraph to paste', () => {
    const paragraph = headlineParagraph(tallyOf(MODEL), actions, rests(MODEL));
    expect(paragraph).toMatch(/^As at .* progressed\. The checks found no errors\.$/);
  });
});
