/** Which of several columns of texts is of the current period, and which only number what they hold. */
import { withoutEarlier } from '../../../src/reader/table/earlier-texts';
import { readHeaderWords } from '../../../src/reader/table/match-header';
import type { ColumnRole } from '../../../src/model/terms';

const kept = (role: ColumnRole, ...headers: string[]): string[] =>
  withoutEarlier(
    headers.map((text, column) => ({
      role,
      label: { column, row: 0, text, spannedFrom: null, words: readHeaderWords(text) },
      isFilled: true,
    })),
  ).map(({ label }) => label.text);

test.each<[ColumnRole, string[], string[]]>([
  ['update', ['Update 1', 'Update 2'], ['Update 2']],
  ['update', ['6 month update', '12 month update'], ['12 month update']],
  ['impact', ['Impact January 2025', 'Impact April 2025'], ['Impact April 2025']],
  ['impact', ['Outcome 1', 'Outcome 2'], ['Outcome 1', 'Outcome 2']],
  ['nextSteps', ['Next step 1', 'Next step 2'], ['Next step 1', 'Next step 2']],
])('%s: %s', (role, headers, expected) => {
  expect(kept(role, ...headers)).toEqual(expected);
});
