import { PROBLEM_WORDS } from '#words/pane-problems';
import { mendedSentence } from '#words/pane-receipts';

test('Where one stands is said in the singular for the only one', () => {
  expect(PROBLEM_WORDS.standing(3, 7, 'error')).toBe('3 of 7 errors');
  expect(PROBLEM_WORDS.standing(1, 1, 'advice')).toBe('1 of 1 piece of advice');
});

test('What was done to cells is said of each by name while they are few', () => {
  const cell = (address: string) => ({ address, text: 'Green' });
  expect(mendedSentence([cell('G11')])).toBe('G11 is now Green.');
  expect(mendedSentence([cell('G11'), cell('G34')])).toBe('G11 and G34 have changed.');
  expect(mendedSentence(Array.from({ length: 12 }, (_, at) => cell(`G${at}`)))).toBe(
    '12 cells have changed.',
  );
});
