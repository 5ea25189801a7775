/** Which snapshot is asked for, and how often dates moved on the way. */
import { changesBetween, changesSinceLast, findSnapshot } from '../../src/history/changes';
import { movesByRecommendation } from '../../src/history/recommendation-moves';
import { redatings } from '../../src/history/trails';
import { makeSnapshot } from './make-snapshot';

const at = (day: string, due: string | null, label = '') =>
  makeSnapshot(day, [{ reference: '1.1', text: 'Publish it', due }], label);

describe('A snapshot is found', () => {
  const list = [at('2025-03-31', null, ' Q4 '), at('2025-06-30', null, 'Q1'), at('2025-09-30', null, 'q1')];
  test.each([
    ['by its day', '2025-06-30', '2025-06-30'],
    ['by its label, whatever its case and blanks', 'q4', '2025-03-31'],
    ['by its label, typed with blanks', '  Q4 ', '2025-03-31'],
    ['of several of one label the latest', 'Q1', '2025-09-30'],
  ])('%s', (_what, asked, day) => {
    expect(findSnapshot(list, asked)?.day).toBe(day);
  });
  test('not where there is none', () => {
    expect(findSnapshot(list, 'Q3')).toBeNull();
    expect(findSnapshot([], '2025-06-30')).toBeNull();
  });
});

describe('Dates that moved on the way', () => {
  test('are added up, there and back', () => {
    const [first, second, third] = [
      at('2025-03-31', '2025-06-30'),
      at('2025-06-30', '2025-07-10'),
      at('2025-09-30', '2025-07-05'),
    ];
    expect(changesBetween(first, third, [second]).dates).toEqual({ moreThanOnce: 1, days: 15 });
    expect(changesBetween(first, third).dates).toEqual({ moreThanOnce: 0, days: 5 });
    expect(redatings([third, second, first].flatMap(({ actions }) => actions))).toEqual({
      times: 2,
      days: 15,
    });
    expect(redatings([second, second].flatMap(({ actions }) => actions))).toEqual({ times: 0, days: 0 });
  });
});

test('Since the last means before the day itself', () => {
  const list = [at('2025-03-31', null), at('2025-06-30', null)];
  expect(changesSinceLast(list, at('2025-06-30', null))?.before.day).toBe('2025-03-31');
  expect(changesSinceLast(list, at('2025-07-01', null))?.before.day).toBe('2025-06-30');
  expect(changesSinceLast(list, at('2025-03-31', null))).toBeNull();
});

describe('Under each recommendation actions moved', () => {
  const day = (when: string, ...lifecycles: ('not-started' | 'in-progress' | 'completed')[]) =>
    makeSnapshot(
      when,
      lifecycles.map((lifecycle, index) => ({
        recommendation: 'R',
        reference: `1.${index}`,
        text: `Action number ${index}`,
        lifecycle,
      })),
    );
  test.each([
    ['forward', ['in-progress', 'in-progress'], 1, 0],
    ['back', ['not-started', 'not-started'], 0, 1],
    ['both-ways', ['in-progress', 'not-started'], 1, 1],
    ['level', ['not-started', 'in-progress'], 0, 0],
  ] as const)('%s', (direction, now, forward, back) => {
    const [earlier, later] = [day('2025-03-31', 'not-started', 'in-progress'), day('2025-06-30', ...now)];
    expect(movesByRecommendation(earlier, later, changesBetween(earlier, later))).toMatchObject([
      { recommendation: 'R', direction, forward, back },
    ]);
  });
});

describe('Of what changed, each action is said', () => {
  type State = readonly [
    lifecycle: 'not-started' | 'in-progress' | 'completed' | 'excluded' | 'unknown',
    rating: 'red' | 'green' | 'none',
  ];
  const day = (when: string, states: readonly State[]) =>
    makeSnapshot(
      when,
      states.map(([lifecycle, rating], index) => ({
        reference: `1.${index}`,
        text: `Action number ${index}`,
        lifecycle,
        rating,
      })),
    );
  /** The numbers of the actions in each list. */
  const lists = (then: State[], now: State[]) => {
    const { forward, back, reread, rescoped, rerated } = changesBetween(
      day('2025-03-31', then),
      day('2025-06-30', now),
    );
    return Object.fromEntries(
      Object.entries({ forward, back, reread, rescoped, rerated }).map(([name, pairs]) => [
        name,
        pairs.map(({ after }) => after.reference).join(),
      ]),
    );
  };
  test('in the list that it belongs to, and in no other', () => {
    expect(
      lists(
        [
          ['not-started', 'none'],
          ['completed', 'none'],
          ['unknown', 'none'],
          ['completed', 'none'],
          ['excluded', 'none'],
          ['completed', 'red'],
          ['completed', 'red'],
        ],
        [
          ['completed', 'none'],
          ['in-progress', 'none'],
          ['completed', 'none'],
          ['excluded', 'none'],
          ['not-started', 'none'],
          ['completed', 'green'],
          ['completed', 'red'],
        ],
      ),
    ).toEqual({ forward: '1.0', back: '1.1', reread: '1.2', rescoped: '1.3,1.4', rerated: '1.5' });
  });
});

describe('Several actions of one reference', () => {
  const twins = (day: string, ...texts: string[]) =>
    makeSnapshot(
      day,
      texts.map((text) => ({ reference: '1.1', text })),
    );
  const pairs = (then: string[], now: string[]) =>
    changesBetween(twins('2025-03-31', ...then), twins('2025-06-30', ...now)).pairs.map(
      ({ before, after }) => `${before.text} > ${after.text}`,
    );
  test('are paired by their words, and by the reference alone where one is left on each side', () => {
    expect(pairs(['Plant', 'Build'], ['Build', 'Plant'])).toEqual(['Build > Build', 'Plant > Plant']);
    expect(pairs(['Plant', 'Build'], ['Build', 'Sow'])).toEqual(['Build > Build', 'Plant > Sow']);
    expect(pairs(['Plant', 'Build'], ['Sow', 'Dig'])).toEqual([]);
    expect(pairs(['Plant', 'Plant'], ['Plant', 'Plant'])).toHaveLength(2);
  });
  test('without words are none', () => {
    const blank = (day: string, recommendation: string) =>
      makeSnapshot(day, [
        { recommendation, reference: '', text: '', lifecycle: day < '2025-06' ? 'not-started' : 'completed' },
      ]);
    expect(changesBetween(blank('2025-03-31', 'A'), blank('2025-06-30', 'B')).pairs).toEqual([]);
  });
});
