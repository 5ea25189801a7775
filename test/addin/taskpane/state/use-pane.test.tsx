/** Who is drawn anew: whoever shows what is another, and nobody else. */
import { act, render } from '@testing-library/react';
import { PaneStore } from '../../../../src/taskpane/state/pane-store';
import { PaneStoreProvider, useBusy, useOpened, usePaneState } from '../../../../src/taskpane/state/use-pane';
import { makeGrid } from '../../../make/grid';
import { MadeLiveWorkbook } from '../../../make/live-workbook';
import { surroundingsOn } from '../../../make/surroundings';

const ROWS = [
  ['Recommendation', 'Action', 'Status'],
  ['Agree priorities', 'Write them down', 'Green'],
];

test('a cell that is selected draws what shows the selection, and not what shows the plan', async () => {
  const workbook = new MadeLiveWorkbook('plan.xlsx', [makeGrid(ROWS, { sheet: 'Action plan' })]);
  const store = new PaneStore(workbook, surroundingsOn('2025-03-31'));
  await store.open();
  const drawn = { plan: 0, selection: 0 };
  function Plan() {
    useOpened();
    useBusy();
    drawn.plan += 1;
    return null;
  }
  function Selection() {
    usePaneState(({ selected }) => selected);
    drawn.selection += 1;
    return null;
  }
  render(
    <PaneStoreProvider value={store}>
      <Plan />
      <Selection />
    </PaneStoreProvider>,
  );
  for (const row of [1, 2, 3]) act(() => store.heardSelection({ sheet: 'Action plan', row, column: 0 }));
  expect(drawn).toEqual({ plan: 1, selection: 4 });
  await act(() => store.refresh());
  expect(drawn.plan).toBeGreaterThan(1);
});
