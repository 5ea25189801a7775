import { compareSnapshots } from '../../../src/measure/compare';
import type { Comparison } from '../../../src/measure/compare';
import type { FrozenAction } from '../../../src/measure/freeze-plan';
import type { Lifecycle } from '../../../src/model/terms';
import { changesSentence, movementSentence } from '../../../src/words/en/comparison';

const action = (reference: string, lifecycle: Lifecycle, text = 'Publish the strategy'): FrozenAction => ({
  reference,
  recommendation: '1',
  text,
  status: lifecycle,
  lifecycle,
  rating: 'none',
  due: null,
});
const compare = (before: FrozenAction[], after: FrozenAction[]): Comparison =>
  compareSnapshots({ asAt: '2025-05-31', actions: before }, { asAt: '2025-11-30', actions: after });

describe('8 what changed between two dates', () => {
  test('through statuses alone', () => {
    const comparison = compare(
      [action('1', 'completed'), action('2', 'not-started')],
      [action('1', 'completed'), action('2', 'in-progress')],
    );
    expect(movementSentence(comparison)).toBe(
      'Between 31 May 2025 and 30 November 2025 the share completed or progressed rose from 50 per cent to ' +
        '100 per cent, through changes of status alone.',
    );
    expect(changesSentence(comparison)).toBe(
      'One action changed status, zero were added, zero were removed, zero were reworded and zero had the date moved.',
    );
  });
  test('a percentage that moved because the plan changed is said to have', () => {
    const comparison = compare(
      [action('1', 'completed'), action('2', 'not-started')],
      [action('1', 'completed')],
    );
    expect(movementSentence(comparison)).toMatch(
      /rose from 50 per cent to 100 per cent, because the plan itself changed\.$/,
    );
    expect(changesSentence(comparison)).toMatch(/, one was removed,/);
  });
  test('both causes are told apart, also where they cancel out', () => {
    const comparison = compare(
      [action('1', 'completed'), action('2', 'not-started')],
      [
        action('1', 'completed'),
        action('2', 'in-progress'),
        action('3', 'not-started', 'New'),
        action('4', 'not-started', 'Newer'),
      ],
    );
    expect(movementSentence(comparison)).toMatch(
      /stayed at 50 per cent: changes of status raised it by 50 points, and changes to the plan itself lowered it by 50 points\.$/,
    );
  });
  test('nothing moved', () => {
    const same = [action('1', 'completed')];
    expect(movementSentence(compare(same, same))).toMatch(/stayed at 100 per cent\.$/);
  });
  test('nothing in common cannot be compared', () => {
    expect(movementSentence(compare([], [action('1', 'completed')]))).toMatch(
      /cannot be compared: no action in scope/,
    );
  });
  test('a reading that was changed is not a change of status', () => {
    const before = { ...action('1', 'completed'), status: 'Green' };
    const after = { ...action('1', 'in-progress'), status: 'Green' };
    expect(changesSentence(compare([before], [after]))).toMatch(
      /^Zero actions changed status, .* and one was read in another way though the words stayed the same\.$/,
    );
  });
});
