/** The pane's state and what can be done, for every component below the provider. */
import { createContext, use, useSyncExternalStore } from 'react';
import type { OpenedPlan } from '../../app/open-plan';
import { required } from '../../model/required';
import type { PaneState } from './pane-state';
import type { PaneStore } from './pane-store';

/** Where components have the state from. */
export type StateSource = Pick<PaneStore, 'get' | 'subscribe'>;

const StoreContext = createContext<PaneStore | null>(null);
/** The store's own, unless a view is out of sight. */
const SourceContext = createContext<StateSource | null>(null);
export const PaneStoreProvider = StoreContext.Provider;
export const StateSourceProvider = SourceContext.Provider;

/** Components of the pane stand below the provider. */
export const usePaneStore = (): PaneStore => required(use(StoreContext));

/**
 * One part of the state. Whoever asks for it is drawn anew when that part is another, and not when something else is: a user
 * who walks through the cells of a large plan waits for nothing.
 *
 * @param of what is the same as long as the part is the same: a field, or a plain value made of some
 */
export function usePaneState<Part>(of: (state: PaneState) => Part): Part {
  const store = usePaneStore();
  const source = use(SourceContext) ?? store;
  return useSyncExternalStore(source.subscribe, () => of(source.get()));
}
/** The plan on show. Only components that stand where there is one call this. */
export const useOpened = (): OpenedPlan => required(usePaneState((state) => state.opened));

/** True while something is done that was asked for. */
export const useBusy = (): boolean => usePaneState(({ job }) => job !== null && job !== 'following');

/** True while the workbook cannot be written to, or Excel is at work. */
export function useCannotWrite(): boolean {
  const isBusy = useBusy();
  return usePaneState(({ access }) => access?.canWrite === false) || isBusy;
}
