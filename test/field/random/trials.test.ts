/** Whole kinds of plans, made at random, are read as they were made. */
import { KINDS_OF_THE_FIELD } from './all-kinds';
import { counterexample } from './counterexample';
import { showSheets } from './show-sheets';
import { judgeTrial } from './trial';

test.each(KINDS_OF_THE_FIELD)('$name: the plan is read as it was made', ({ trials }) => {
  expect(counterexample(trials, { judge: judgeTrial, show: ({ sheets }) => showSheets(sheets) })).toBe('');
});
