/** Whole kinds of plans, made at random, are read as they were made. */
import { counterexample } from './counterexample';
import { KEYS } from './keys';
import { NOTES_AS_STATUSES } from './notes-as-statuses';
import { PARTS } from './parts';
import { ROWS } from './rows';
import { showSheets } from './show-sheets';
import { STAGE_KINDS } from './stages';
import { judgeTrial } from './trial';
import { TWO_COLUMNS } from './two-columns';
import { VERSION_KINDS } from './versions';
import { WHO_AND_WHEN } from './who-and-when';

test.each([
  ...PARTS,
  ...KEYS,
  ...TWO_COLUMNS,
  ...NOTES_AS_STATUSES,
  ...ROWS,
  ...STAGE_KINDS,
  ...VERSION_KINDS,
  ...WHO_AND_WHEN,
])('$name: the plan is read as it was made', ({ trials }) => {
  expect(counterexample(trials, { judge: judgeTrial, show: ({ sheets }) => showSheets(sheets) })).toBe('');
});
