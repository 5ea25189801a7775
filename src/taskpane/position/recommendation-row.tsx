/** One recommendation: reference, text, share progressed and its bar; what it shows when it is opened is fetched then. */
import { lazy, Suspense } from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Tally } from '../../measure/tally';
import type { Action } from '../../model/plan';
import { progressedShare } from '../../words/format';
import { POSITION_WORDS } from '#words/pane';
import { Disclosure } from '../parts/disclosure';
import { ShareBar } from '../parts/share-bar';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened } from '../state/use-pane';

/** Fetched with the other views: the position does not wait for it. */
const OpenedRecommendation = lazy(() => import(/* webpackChunkName: "views" */ './opened-recommendation'));

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  reference: { flexShrink: 0, minWidth: '18px', fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    // Opened, it is read in full.
    '[aria-expanded="true"] &': { display: 'block' },
  },
  figure: { fontWeight: 600 },
  bar: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '4px' },
  count: { flexShrink: 0 },
});

interface RecommendationRowProps {
  /** Index into `Plan.recommendations`; null for actions under none. */
  readonly index: number | null;
  readonly reference: string;
  readonly text: string;
  readonly tally: Tally;
  /** "↑ forward": which way its actions went since the last snapshot. */
  readonly direction?: string | undefined;
  /** Asked for once the row is opened. */
  readonly actions: () => readonly Action[];
  readonly overdue: ReadonlyMap<number, number>;
}

export function RecommendationRow({
  index,
  reference,
  text,
  tally,
  direction,
  actions,
  overdue,
}: RecommendationRowProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { plan } = useOpened();
  return (
    <li className={shared.later}>
      <Disclosure
        summary={
          <>
            <span className={styles.line}>
              {reference !== '' && <span className={styles.reference}>{reference}</span>}
              <span className={styles.text}>{text}</span>
              <span className={mergeClasses(shared.figure, styles.figure)}>
                {progressedShare(tally)}
                <span className={shared.hidden}> {POSITION_WORDS.progressed('')}</span>
              </span>
            </span>
            <span className={styles.bar}>
              <ShareBar tally={tally} />
              {direction !== undefined && (
                <span className={mergeClasses(shared.quiet, styles.count)}>{direction}</span>
              )}
              <span className={mergeClasses(shared.quiet, styles.count)}>
                {POSITION_WORDS.count(tally.actions, plan.unit)}
              </span>
            </span>
          </>
        }
      >
        {() => (
          <Suspense>
            <OpenedRecommendation index={index} tally={tally} actions={actions()} overdue={overdue} />
          </Suspense>
        )}
      </Disclosure>
    </li>
  );
}
