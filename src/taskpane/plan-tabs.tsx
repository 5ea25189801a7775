/** The views of a plan under their tabs; all but the first are fetched when they are first asked for. */
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PANE_VIEWS, type PaneView } from '../app/pane-requests';
import { formatCount } from '../words/format';
import { PANE_TABS } from '#words/pane';
import { useStickyStyles } from './heading/use-sticky-styles';
import { TabStrip } from './parts/tab-strip';
import { PositionView } from './position/position-view';
import { KeptView } from './state/kept-view';
import { PANEL_ID } from './state/show-view';
import { Busy } from './parts/busy';
import { useOwnScroll } from './state/use-own-scroll';
import { useOpened, usePaneState, usePaneStore } from './state/use-pane';

const ChecksView = lazy(() => import(/* webpackChunkName: "views" */ './checks/checks-view'));
const DiscussLists = lazy(() => import(/* webpackChunkName: "views" */ './discuss/discuss-lists'));
const StatusesView = lazy(() => import(/* webpackChunkName: "views" */ './statuses/statuses-view'));
const PlanView = lazy(() => import(/* webpackChunkName: "views" */ './plan/plan-view'));

const fetched = (view: ReactNode): ReactNode => <Suspense fallback={<Busy />}>{view}</Suspense>;
const VIEWS: Readonly<Record<PaneView, ReactNode>> = {
  position: <PositionView />,
  checks: fetched(<ChecksView />),
  discuss: fetched(<DiscussLists />),
  statuses: fetched(<StatusesView />),
  plan: fetched(<PlanView />),
};

const useStyles = makeStyles({
  tabs: {
    margin: '0 -14px',
    padding: '0 4px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { paddingTop: '10px', ':focus': { outline: 'none' } },
});

export function PlanTabs() {
  const styles = useStyles();
  const sticky = useStickyStyles();
  const store = usePaneStore();
  const view = usePaneState((state) => state.view);
  const visited = useVisited(view);
  const panel = useRef<HTMLDivElement>(null);
  // The lists of *Checks* take each other's place.
  const list = usePaneState(({ checks }) => checks.shows);
  useOwnScroll(view === 'checks' ? `${view} ${list}` : view, panel);
  const { findings } = useOpened();
  const open = findings.filter(({ accepted }) => !accepted).length;
  const label = (one: PaneView): string =>
    one === 'checks' && open > 0 ? `${PANE_TABS.checks} ${formatCount(open)}` : PANE_TABS[one];
  return (
    <>
      <div className={mergeClasses(sticky.below, styles.tabs)}>
        <TabStrip
          label={PANE_TABS.label}
          tabs={PANE_VIEWS.map((value) => ({ value, label: label(value) }))}
          selected={view}
          panelId={PANEL_ID}
          onSelect={(value) => store.places.goTo(value)}
        />
      </div>
      <div
        ref={panel}
        role="tabpanel"
        id={PANEL_ID}
        tabIndex={-1}
        aria-labelledby={`${PANEL_ID}-${view}`}
        className={styles.panel}
      >
        {visited.map((one) => (
          <KeptView key={one} isInSight={one === view}>
            {VIEWS[one]}
          </KeptView>
        ))}
      </div>
    </>
  );
}

/** The views shown so far: what was drafted, filtered or opened in one of them is there when the user comes back to it. */
function useVisited(view: PaneView): readonly PaneView[] {
  const [visited, visit] = useState<readonly PaneView[]>([view]);
  if (!visited.includes(view)) visit([...visited, view]);
  return visited;
}
