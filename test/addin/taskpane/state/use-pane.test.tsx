/** Who is drawn anew: whoever shows what is another, and nobody else. */
import { act, render } from '@testing-library/react';
import { KeptView, useInSight } from '../../../../src/taskpane/state/kept-view';
import { PaneStore } from '../../../../src/taskpane/state/pane-store';
import { PaneStoreProvider, useBusy, useOpened, usePaneState } from '../../../../src/taskpane/state/use-pane';
import { makeGrid } from '../../../make/grid';
import { MadeLiveWorkbook } from '../../../make/live-workbook';
import { surroundingsOn } from '../../../make/surroundings';

const ROWS = [
  ['Recommendation', 'Action', 'Status'],
  ['Agree priorities', 'Write them down', 'Green'],
];

async function openStore(): Promise<PaneStore> {
  const workbook = new MadeLiveWorkbook('plan.xlsx', [makeGrid(ROWS, { sheet: 'Action plan' })]);
  const store = new PaneStore(workbook, surroundingsOn('2025-03-31'));
  await store.open();
  return store;
}
const select = (store: PaneStore, row: number): void =>
  act(() => store.heardSelection({ sheet: 'Action plan', row, column: 0 }));

test('a cell that is selected draws what shows the selection, and not what shows the plan', async () => {
  const store = await openStore();
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
  for (const row of [1, 2, 3]) select(store, row);
  expect(drawn).toEqual({ plan: 1, selection: 4 });
  await act(() => store.refresh());
  expect(drawn.plan).toBeGreaterThan(1);
});

test('a view out of sight is not drawn while the state changes, and shows what is so when it is come back to', async () => {
  const store = await openStore();
  const drawn: string[] = [];
  function View() {
    const row = usePaneState(({ selected }) => selected?.row);
    const isInSight = useInSight();
    drawn.push(`${row} ${isInSight ? 'in sight' : 'out of sight'}`);
    return null;
  }
  const view = <View />;
  const shown = (isInSight: boolean) => (
    <PaneStoreProvider value={store}>
      <KeptView isInSight={isInSight}>{view}</KeptView>
    </PaneStoreProvider>
  );
  const { container, rerender } = render(shown(true));
  select(store, 1);
  rerender(shown(false));
  for (const row of [2, 3]) select(store, row);
  rerender(shown(false));
  expect(container.querySelector('[hidden]')).not.toBeNull();
  rerender(shown(true));
  expect(container.querySelector('[hidden]')).toBeNull();
  select(store, 4);
  expect(drawn).toEqual(['undefined in sight', '1 in sight', '1 out of sight', '3 in sight', '4 in sight']);
});
