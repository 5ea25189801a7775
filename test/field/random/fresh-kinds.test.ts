/** Kinds of plans that officers keep, found by making workbooks like none before: read as they were made. */
import { FRESH_KINDS } from './all-kinds';
import { counterexample } from './counterexample';
import { showSheets } from './show-sheets';
import { judgeTrial } from './trial';

test.each(FRESH_KINDS)('$name: the plan is read as it was made', ({ trials }) => {
  expect(counterexample(trials, { judge: judgeTrial, show: ({ sheets }) => showSheets(sheets) })).toBe('');
});
