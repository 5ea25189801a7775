import { SETTINGS_PROBLEMS } from '../../../src/settings/read-settings-sheet';
import { settingsProblemSentence } from '../../../src/words/en/settings-problems';

test.each(SETTINGS_PROBLEMS)('%s says what is wrong in which cell, and what to do', (kind) => {
  const sentence = settingsProblemSentence(`${kind}|C5|Doing | going`);
  expect(sentence).toContain('"Doing | going"');
  expect(sentence).toContain('C5');
  expect(sentence).toMatch(/^["A-Z].*: [a-z].*\.$/);
});

test('a blank value is called blank', () => {
  expect(settingsProblemSentence('lifecycle-unreadable|C5|')).toMatch(/^\(blank\) in C5 is no lifecycle/);
});

test('the names that the sheet takes are listed', () => {
  expect(settingsProblemSentence('rating-unreadable|D5|Purple')).toBe(
    '"Purple" in D5 is no rating, so the row was left out: use Blue, Green, Amber, Red or None.',
  );
});
