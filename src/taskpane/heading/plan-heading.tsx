/** Which plan was found, and the way to read it again. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app/open-plan';
import { HEADING_WORDS, placeLine } from '#words/pane';
import { planTitle } from '#words/plan-title';
import { RefreshButton } from '../parts/refresh-button';
import { useSharedStyles } from '../parts/use-shared-styles';
import { showView } from '../state/show-view';
import { useOpened, usePaneStore } from '../state/use-pane';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  title: { margin: 0, minWidth: 0, flexGrow: 1, fontSize: '14px', lineHeight: '20px', fontWeight: 600 },
  open: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    // The whole name is its tooltip, and stands on the view of the plan.
    '@media (max-height: 600px)': { WebkitLineClamp: 1 },
    width: '100%',
    padding: '2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  place: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  refresh: { marginTop: '-4px', marginRight: '-6px', flexShrink: 0 },
});

/** What the user called it, else its own title, else the file's name. */
export const nameOf = ({ settings, plan, fileName }: OpenedPlan): string =>
  planTitle({ council: settings.council, planName: settings.planName ?? plan.title, fileName });

/** @param props.withRefresh false where the line above has the button */
export function PlanHeading({ withRefresh }: { readonly withRefresh: boolean }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const opened = useOpened();
  const name = nameOf(opened);
  const place = placeLine(opened.plan);
  return (
    <div>
      <div className={styles.row}>
        <h1 className={styles.title}>
          <button
            type="button"
            className={styles.open}
            title={HEADING_WORDS.openPlan(name)}
            onClick={() => showView(store, 'plan')}
          >
            {name}
          </button>
        </h1>
        {withRefresh && <RefreshButton className={styles.refresh} />}
      </div>
      <p className={mergeClasses(shared.quiet, styles.place)} title={place}>
        {place}
      </p>
    </div>
  );
}
