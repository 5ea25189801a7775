import fc from 'fast-check';
import { measurePlan } from '../../src/measure/measure-plan';
import { tallyActions } from '../../src/measure/tally-actions';
import { LIFECYCLES, RATINGS } from '../../src/model/terms';
import { makePlan } from '../make/plan';
import type { MadeRow } from '../make/plan';

describe('measuring a plan', () => {
  const plan = makePlan({
    rows: [
      {
        rec: '1',
        theme: 'Place',
        lifecycle: 'completed',
        rating: 'green',
        owner: 'Head of Place',
        basis: 'assumed',
      },
      { rec: '1', theme: 'Place', lifecycle: 'not-started', rating: 'red', owner: 'Head of People' },
      { rec: '2', theme: 'Place', lifecycle: 'completed', rating: 'green', owner: 'Head of Place' },
      { rec: '2', theme: 'Place', lifecycle: 'excluded', owner: 'Head of Place', basis: 'assumed' },
      { rec: '3', theme: 'People', lifecycle: 'excluded', owner: 'Head of People + Head of Place' },
      { rec: null, lifecycle: 'in-progress', rating: 'amber', owner: '' },
      { rec: null, lifecycle: 'in-progress', rating: 'amber', owner: '' },
    ],
    emptyRecommendations: [{ reference: '4' }],
  });
  const measures = () => measurePlan(plan);

  test('3.3 actions in no recommendation count in the overall figures', () => {
    expect(measures().overall).toMatchObject({
      actions: 7,
      excluded: 2,
      inScope: 5,
      headline: { progressed: 80 },
    });
    expect(measures().overall).toEqual(tallyActions(plan.actions));
  });
  test('3.3 a theme is summed from actions, not averaged from its recommendations’ 50 and 100 per cent', () => {
    expect(measures().themes.map((theme) => theme.headline?.progressed ?? null)).toEqual([67, null]);
    expect(measures().themes[0]).toMatchObject({ actions: 4, excluded: 1, inScope: 3 });
  });
  test('3.4 recommendations without actions, or with excluded ones only, have no percentage', () => {
    expect(measures().recommendations.map((tally) => tally.percent?.completed ?? null)).toEqual([
      50,
      100,
      null,
      null,
    ]);
  });
  test('owners are whole cells, most in-scope actions first, those without one last', () => {
    expect(measures().owners.map(({ owner, tally }) => [owner, tally.inScope, tally.actions])).toEqual([
      ['Head of Place', 2, 3],
      ['Head of People', 1, 1],
      ['Head of People + Head of Place', 0, 1],
      ['', 2, 2],
    ]);
  });
  test('who is still to be decided is nobody', () => {
    const rows = ['', 'TBC', 'Vacant', 'Head'].map((owner) => ({ lifecycle: 'completed' as const, owner }));
    expect(measurePlan(makePlan({ rows })).owners.map(({ owner, tally }) => [owner, tally.inScope])).toEqual([
      ['Head', 1],
      ['', 3],
    ]);
  });
  test('owners with as many actions in scope stand by their names, whichever comes first', () => {
    const named = (...owners: string[]) =>
      measurePlan(makePlan({ rows: owners.map((owner) => ({ lifecycle: 'completed', owner })) })).owners;
    expect(named('Housing', 'Finance', 'Roads').map(({ owner }) => owner)).toEqual([
      'Finance',
      'Housing',
      'Roads',
    ]);
    expect(named('Finance', 'Roads', 'Housing').map(({ owner }) => owner)).toEqual([
      'Finance',
      'Housing',
      'Roads',
    ]);
  });
  test('actions of a part without an owner column stand with those that have no owner', () => {
    const { actions, ...rest } = makePlan({
      rows: [
        { lifecycle: 'completed', owner: 'Housing' },
        { lifecycle: 'completed', owner: '' },
        { lifecycle: 'completed', owner: 'Finance' },
      ],
    });
    const parts = {
      ...rest,
      actions: actions.map((one) => (one.index === 2 ? { ...one, owner: null } : one)),
    };
    expect(measurePlan(parts).owners.map(({ owner, tally }) => [owner, tally.actions])).toEqual([
      ['Housing', 1],
      ['', 2],
    ]);
  });
  test('a plan without an owner column has no owners', () => {
    expect(measurePlan(makePlan({ rows: [{ lifecycle: 'completed' }] })).owners).toEqual([]);
  });
  test('assumed readings are counted where they are in scope', () => {
    expect(measures().assumed).toBe(1);
    const lifecycles = ['completed', 'not-started', 'excluded'] as const;
    const rows = lifecycles.map((lifecycle): MadeRow => ({ lifecycle, basis: 'assumed' }));
    expect(measurePlan(makePlan({ rows })).assumed).toBe(2);
  });
  test('a plan of no actions has no percentages and no owners', () => {
    const empty = measurePlan(makePlan());
    expect(empty).toMatchObject({
      overall: { actions: 0, percent: null },
      themes: [],
      owners: [],
      assumed: 0,
    });
  });
});

describe('whatever the plan', () => {
  const row: fc.Arbitrary<MadeRow> = fc.record({
    rec: fc.option(fc.constantFrom('1', '2', '3'), { nil: null }),
    lifecycle: fc.constantFrom(...LIFECYCLES),
    rating: fc.constantFrom(...RATINGS),
    owner: fc.constantFrom('', 'Finance', 'Housing'),
  });

  test('3.3 recommendations and actions in none together are the plan, and so are the owners', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const plan = makePlan({ rows });
        const { overall, recommendations, owners } = measurePlan(plan);
        const adrift = tallyActions(plan.actions.filter((action) => action.recommendation === null));
        const parts = [...recommendations, adrift];
        expect(parts.reduce((sum, tally) => sum + tally.inScope, 0)).toBe(overall.inScope);
        expect(parts.reduce((sum, tally) => sum + tally.excluded, 0)).toBe(overall.excluded);
        expect(owners.reduce((sum, { tally }) => sum + tally.actions, 0)).toBe(overall.actions);
        for (const rating of RATINGS) {
          expect(parts.reduce((sum, tally) => sum + tally.ratings[rating], 0)).toBe(overall.ratings[rating]);
        }
      }),
      { numRuns: 60 },
    );
  });
  test('shuffling the rows changes no figure', () => {
    const rows = fc.array(row, { maxLength: 40 });
    const shuffled = rows.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const [before, after] = [makePlan({ rows: list }), makePlan({ rows: other })];
        const [a, b] = [measurePlan(before), measurePlan(after)];
        expect(b.overall).toEqual(a.overall);
        expect(b.owners).toEqual(a.owners);
        for (const [index, { reference }] of before.recommendations.entries()) {
          const place = after.recommendations.findIndex((found) => found.reference === reference);
          expect(b.recommendations[place]).toEqual(a.recommendations[index]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
