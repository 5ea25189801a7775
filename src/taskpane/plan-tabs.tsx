/** The four views of a plan under their tabs; all but the first are fetched when they are first asked for. */
import { lazy, Suspense, type ReactNode } from 'react';
import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { PANE_VIEWS, type PaneView } from '../app/pane-requests';
import { formatCount } from '../words/format';
import { PANE_TABS } from '../words/en/pane';
import { PositionView } from './position/position-view';
import { PANEL_ID } from './state/show-view';
import { useOpened, usePaneState, usePaneStore } from './state/use-pane';

const ChecksView = lazy(() => import('./checks/checks-view'));
const StatusesView = lazy(() => import('./statuses/statuses-view'));
const PlanView = lazy(() => import('./plan/plan-view'));

const VIEWS: Readonly<Record<PaneView, () => ReactNode>> = {
  position: () => <PositionView />,
  checks: () => <ChecksView />,
  statuses: () => <StatusesView />,
  plan: () => <PlanView />,
};

const useStyles = makeStyles({
  tabs: {
    marginLeft: '-10px',
    marginRight: '-10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { paddingTop: '12px', ':focus': { outline: 'none' } },
});

const tabId = (view: PaneView): string => `${PANEL_ID}-${view}`;
const isView = (value: unknown): value is PaneView => PANE_VIEWS.includes(value as PaneView);

export function PlanTabs() {
  const styles = useStyles();
  const store = usePaneStore();
  const { view } = usePaneState();
  const { findings } = useOpened();
  const open = findings.filter(({ accepted }) => !accepted).length;
  const label = (one: PaneView): string =>
    one === 'checks' && open > 0 ? `${PANE_TABS.checks} ${formatCount(open)}` : PANE_TABS[one];
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={PANE_TABS.label}
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          if (isView(value)) store.setView(value);
        }}
      >
        {PANE_VIEWS.map((one) => (
          <Tab key={one} id={tabId(one)} value={one} aria-controls={PANEL_ID}>
            {label(one)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={PANEL_ID} tabIndex={-1} aria-labelledby={tabId(view)} className={styles.panel}>
        <Suspense fallback={<Spinner size="tiny" />}>{VIEWS[view]()}</Suspense>
      </div>
    </>
  );
}
