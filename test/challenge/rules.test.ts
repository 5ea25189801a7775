/** Each rule with the smallest plan that fires it, and the nearest that does not. */
import { askQuestions } from '../../src/challenge/ask-questions';
import { RULES, type RuleName } from '../../src/challenge/rules';
import { takeSnapshot, type Snapshot } from '../../src/history/snapshot';
import { questionSentence, ruleSentence } from '#words/sheets-questions';
import { ownerNames } from '../../src/measure/capacity/owner-names';
import { makePlan, type MadePlan, type MadeRow } from '../make/plan';

const DAY = '2025-09-30';
const EARLIER = ['2025-03-31', '2025-06-30'] as const;

interface Case {
  readonly now: MadePlan;
  /** The rows on the two days before. */
  readonly before?: readonly [MadeRow[], MadeRow[]];
}

const one = (row: MadeRow): MadePlan => ({ rows: [{ ref: '1.1', ...row }] });
const was = (...rows: [MadeRow, MadeRow]): Case['before'] =>
  rows.map((row) => [{ ref: '1.1', ...row }]) as [MadeRow[], MadeRow[]];
const six = (row: (index: number) => MadeRow): MadePlan => ({
  rows: Array.from({ length: 6 }, (_, index) => ({ status: 'In progress', ...row(index) })),
});
const GOING = { status: 'In progress' };
const AMBER: MadeRow = { ...GOING, rating: 'amber' };

const GREEN_IS_DONE = { rating: 'green', says: 'completed' } as const;

const CASES: { readonly [Rule in RuleName]: readonly [fires: Case, near: Case] } = {
  'nothing-progressed': [{ now: one({ status: 'Not started' }) }, { now: one(GOING) }],
  'redated-twice': [
    { now: one({ ...GOING, due: '2026-03-31' }), before: was({ due: '2025-06-30' }, { due: '2025-12-31' }) },
    { now: one({ ...GOING, due: '2026-03-31' }), before: was({ due: '2025-06-30' }, { due: '2025-06-30' }) },
  ],
  stale: [
    { now: one({ ...GOING, update: 'Begun' }), before: was({ update: 'Begun' }, { update: 'begun ' }) },
    { now: one({ ...GOING, update: 'Begun' }), before: was({ update: 'Waiting' }, { update: 'Begun' }) },
  ],
  'amber-long': [
    { now: one(AMBER), before: was(AMBER, AMBER) },
    { now: one(AMBER), before: was({ ...GOING, rating: 'red' }, AMBER) },
  ],
  'breaks-key': [
    { now: { ...one({ ...GOING, rating: 'green' }), keyColours: [GREEN_IS_DONE] } },
    { now: { ...one({ status: 'Completed', rating: 'green' }), keyColours: [GREEN_IS_DONE] } },
  ],
  'ahead-of-date': [
    { now: one({ status: 'Completed', due: '2025-10-01' }) },
    { now: one({ status: 'Completed', due: DAY }) },
  ],
  'completed-without-impact': [
    { now: one({ status: 'Completed', impact: 'TBC' }) },
    { now: one({ status: 'Completed' }) },
  ],
  'no-action': [{ now: { ...one(GOING), emptyRecommendations: [{ reference: '2' }] } }, { now: one(GOING) }],
  'green-without-update': [
    { now: one({ ...GOING, rating: 'green', update: '-' }) },
    { now: one({ ...GOING, rating: 'green', update: 'Begun' }) },
  ],
  'no-recommendation': [
    { now: { rows: [GOING, { ...GOING, rec: null }] } },
    { now: { rows: [{ ...GOING, rec: null }] } },
  ],
  'one-owner': [
    { now: six((index) => ({ owner: index < 2 ? 'Head of Finance' : `Head ${index}` })) },
    { now: six((index) => ({ owner: `Head ${index}` })) },
  ],
  'one-month': [
    { now: six((index) => ({ due: `2026-03-1${index}` })) },
    { now: six((index) => ({ due: `2026-0${index < 5 ? 3 : 4}-1${index}` })) },
  ],
};

const ask = ({ now, before = [[], []] }: Case) => {
  const plan = makePlan(now);
  const snapshots = before.map((rows, index): Snapshot =>
    takeSnapshot(makePlan({ rows }), EARLIER[index]!, ''),
  );
  return askQuestions(plan, snapshots, takeSnapshot(plan, DAY, ''));
};

describe('Questions for challenge', () => {
  test('an owner of a third of the open actions is one under both spellings that the user said are the same', () => {
    const plan = makePlan(six((index) => ({ owner: ['J Marsh', 'Jo Marsh'][index] ?? `Head ${index}` })));
    const asked = (same: readonly string[]) =>
      askQuestions(plan, [], takeSnapshot(plan, DAY, ''), ownerNames(same)).find(
        ({ rule }) => rule === 'one-owner',
      );
    expect(asked([])).toBeUndefined();
    expect(asked(['J Marsh = Jo Marsh'])).toMatchObject({ name: 'Jo Marsh', count: 2, of: 6 });
  });

  test('that many actions wait for an owner is not asked as if one had them all', () => {
    const plan = makePlan(six((index) => ({ owner: index < 3 ? 'TBC' : `Head ${index}` })));
    const rules = askQuestions(plan, [], takeSnapshot(plan, DAY, '')).map(({ rule }) => rule);
    expect(rules).not.toContain('one-owner');
  });

  test.each(Object.keys(RULES) as RuleName[])(
    '%s is asked by its rule, and the nearest plan is not asked',
    (rule) => {
      const [fires, near] = CASES[rule];
      const found = ask(fires).find((question) => question.rule === rule);
      expect(found).toBeDefined();
      expect(found!.at).toHaveLength(found!.count);
      expect(questionSentence(found!, 1)).toMatch(/^1\) [A-Z].*\?$/);
      expect(ruleSentence(found!)).toMatch(/^Rule: .* \(\d+ of \d+\)\.$/);
      expect(ask(near).map((question) => question.rule)).not.toContain(rule);
    },
  );

  test('a colour that the key keeps for what is on time is asked about once the action is overdue', () => {
    const asked = (due: string) =>
      ask({
        now: {
          ...one({ ...GOING, rating: 'green', due }),
          keyColours: [{ rating: 'green', says: 'on-time' }],
        },
      }).map(({ rule }) => rule);
    expect(asked('2025-09-29')).toContain('breaks-key');
    expect(asked(DAY)).not.toContain('breaks-key');
  });

  test('a recommendation with a status that nobody can read is not said to have nothing under way', () => {
    const asked = (second: string) =>
      ask({
        now: {
          rows: [
            { ref: '1.1', status: 'Not started' },
            { ref: '1.2', status: second },
          ],
        },
      }).map(({ rule }) => rule);
    expect(asked('Cooking')).not.toContain('nothing-progressed');
    expect(asked('Not started')).toContain('nothing-progressed');
  });

  test('a plan of which no rule finds anything is asked nothing', () => {
    expect(ask({ now: one({ ...GOING, update: 'Begun' }) })).toEqual([]);
  });

  test('the weightiest comes first', () => {
    const rows = [
      { status: 'Completed', impact: '' },
      { rec: '2', status: 'Not started', impact: '' },
    ];
    expect(ask({ now: { rows } }).map(({ rule }) => rule)).toEqual([
      'nothing-progressed',
      'completed-without-impact',
    ]);
  });
});
