/** The pane's state and what can be done, for every component below the provider. */
import { createContext, use, useSyncExternalStore } from 'react';
import type { OpenedPlan } from '../../app/open-plan';
import type { PaneState } from './pane-state';
import type { PaneStore } from './pane-store';

const StoreContext = createContext<PaneStore | null>(null);
export const PaneStoreProvider = StoreContext.Provider;

export function usePaneStore(): PaneStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('Components of the pane stand below PaneStoreProvider.');
  return store;
}

export function usePaneState(): PaneState {
  const store = usePaneStore();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The plan on show. Only components that stand where there is one call this. */
export function useOpened(): OpenedPlan {
  const { opened } = usePaneState();
  if (opened === null) throw new Error('There is no plan on show.');
  return opened;
}

/** True while something is done that was asked for. */
export function useBusy(): boolean {
  const { job } = usePaneState();
  return job !== null && job !== 'following';
}

/** True while the workbook cannot be written to, or Excel is at work. */
export function useCannotWrite(): boolean {
  const isBusy = useBusy();
  const { access } = usePaneState();
  return isBusy || access?.canWrite === false;
}
