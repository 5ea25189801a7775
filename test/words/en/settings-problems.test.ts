import type {
  SettingsProblem,
  SettingsProblemFacts,
  SettingsProblemKind,
} from '../../../src/settings/settings-problem';
import { settingsProblemSentence } from '#words/settings-problems';

const DOING = { cell: 'C5', value: 'Doing | going' };
/** Every kind, with the facts that come with it. */
const FACTS: { readonly [Kind in SettingsProblemKind]: SettingsProblemFacts[Kind] } = {
  'header-missing': { cell: 'C5', header: 'Doing | going' },
  'lifecycle-unreadable': DOING,
  'rating-unreadable': DOING,
  'date-unreadable': DOING,
  'status-twice': DOING,
  'setting-unknown': DOING,
  'setting-twice': DOING,
  'row-number-unreadable': DOING,
  'rule-days-unreadable': DOING,
  'rule-percent-unreadable': DOING,
  'rule-status-unreadable': DOING,
  'rule-upside-down': DOING,
  'rule-without-condition': DOING,
  'row-below-tables': DOING,
  'older-sheet': { sheet: 'C5', older: 'Doing | going' },
};
const problems = Object.entries(FACTS).map(([kind, facts]) => ({ kind, facts }) as SettingsProblem);

test.each(problems)('$kind says what is wrong where, and what to do', (problem) => {
  const sentence = settingsProblemSentence(problem);
  expect(sentence).toContain('"Doing | going"');
  expect(sentence).toContain('C5');
  expect(sentence).toMatch(/^["A-Z].*: [a-z].*\.$/);
});

test('a blank value is called blank', () => {
  expect(settingsProblemSentence({ kind: 'lifecycle-unreadable', facts: { cell: 'C5', value: '' } })).toMatch(
    /^\(blank\) in C5 is no lifecycle/,
  );
});

test('the names that the sheet takes are listed', () => {
  expect(settingsProblemSentence({ kind: 'rating-unreadable', facts: { cell: 'D5', value: 'Purple' } })).toBe(
    '"Purple" in D5 is no rating, so the row was left out: use Blue, Green, Amber, Red or None.',
  );
});
