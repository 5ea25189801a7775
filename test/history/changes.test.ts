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
