/** Kinds of plans that officers keep, found by making workbooks like none before: read as they were made. */
import { COLUMN_NAMES } from './column-names';
import { counterexample } from './counterexample';
import { NUMBERED_OTHERWISE } from './numbered-otherwise';
import { ROLLED_UP } from './rolled-up';
import { ROWS_BESIDE_ACTIONS } from './rows-beside-actions';
import { SAID_ONCE } from './said-once';
import { SEVERAL_ACTIONS_A_ROW } from './several-actions-a-row';
import { SEVERAL_COLUMNS } from './several-columns';
import { SEVERAL_RECOMMENDATIONS } from './several-recommendations';
import { SORTED } from './sorted';
import { showSheets } from './show-sheets';
import { judgeTrial } from './trial';
import { WORDINGS } from './wordings';

test.each([
  ...COLUMN_NAMES,
  ...NUMBERED_OTHERWISE,
  ...SEVERAL_COLUMNS,
  ...SEVERAL_ACTIONS_A_ROW,
  ...SAID_ONCE,
  ...ROLLED_UP,
  ...ROWS_BESIDE_ACTIONS,
  ...SEVERAL_RECOMMENDATIONS,
  ...SORTED,
  ...WORDINGS,
])('$name: the plan is read as it was made', ({ trials }) => {
  expect(counterexample(trials, { judge: judgeTrial, show: ({ sheets }) => showSheets(sheets) })).toBe('');
});
