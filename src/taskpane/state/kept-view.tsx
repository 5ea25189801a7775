/** A view that is left stays in the page, out of sight: what was drafted, filtered or opened in it is there when the user comes back. */
import { createContext, use, useMemo, type ReactNode } from 'react';
import { StateSourceProvider, usePaneStore, type StateSource } from './use-pane';

const SightContext = createContext(true);

/** Whether the view that the component belongs to is the one on show. */
export const useInSight = (): boolean => use(SightContext);

interface KeptViewProps {
  readonly isInSight: boolean;
  /** The same element each time: a view that is out of sight is then not drawn. */
  readonly children: ReactNode;
}

/** Out of sight the state stands still for the view as it was when it was left: nothing is worked out that nobody sees. */
export function KeptView({ isInSight, children }: KeptViewProps) {
  const store = usePaneStore();
  const source = useMemo(() => (isInSight ? store : standingStill(store)), [isInSight, store]);
  return (
    <SightContext value={isInSight}>
      <StateSourceProvider value={source}>
        <div hidden={!isInSight}>{children}</div>
      </StateSourceProvider>
    </SightContext>
  );
}

function standingStill({ get }: StateSource): StateSource {
  const state = get();
  return { get: () => state, subscribe: () => () => undefined };
}
