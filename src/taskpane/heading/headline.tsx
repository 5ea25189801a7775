/** The position in the first glance: two shares that add up, the bar, what they rest on. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Filled,
  Info16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { OpenedPlan } from '../../app/open-plan';
import { leftOutNames } from '../../check/left-out';
import { openErrors } from '../../check/open-errors';
import { headlineCounts, isNoneRead } from '../../measure/headline-counts';
import type { HeadlinePart } from '../../measure/tally';
import { displayPercent } from '../../words/format';
import { leftOutSentence } from '#words/headline';
import { HEADING_WORDS } from '#words/pane';
import { ShareBar } from '../parts/share-bar';
import { useSharedStyles } from '../parts/use-shared-styles';
import { showView } from '../state/show-view';
import { useOpened, usePaneStore } from '../state/use-pane';

/** As high as a laptop leaves it beside its sheet: there the recommendations are to be seen too. */
const LOW = '@media (max-height: 600px)';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '4px' },
  figures: { margin: 0, display: 'flex', flexDirection: 'column' },
  large: { margin: 0, display: 'flex', alignItems: 'baseline', gap: '8px', flexWrap: 'wrap' },
  number: {
    fontSize: '36px',
    lineHeight: '40px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.01em',
    [LOW]: { fontSize: '32px', lineHeight: '36px' },
  },
  words: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  second: {
    margin: '0 0 4px',
    fontSize: '14px',
    lineHeight: '20px',
    [LOW]: { marginBottom: 0, fontSize: '13px' },
  },
  note: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '24px', minWidth: 0 },
  text: { flexGrow: 1, minWidth: 0 },
  loud: {
    padding: '4px 4px 4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  error: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

const severityCounts = ({ findings }: OpenedPlan) => ({
  errors: openErrors(findings),
  warnings: findings.filter(({ severity, accepted }) => severity === 'warning' && !accepted).length,
});

export function Headline() {
  const styles = useStyles();
  const opened = useOpened();
  const { overall, assumed } = opened.measures;
  return (
    <div className={styles.stack}>
      <Figures opened={opened} />
      <LeftOutLine opened={opened} />
      <ShareBar tally={overall} tall />
      <Counts opened={opened} />
      {assumed > 0 && <AssumedLine opened={opened} />}
      <ProblemsLine opened={opened} />
    </div>
  );
}

function Figures({ opened }: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { overall } = opened.measures;
  const { headline, inScope, adjusted } = overall;
  if (headline === null) return <p className={styles.words}>{HEADING_WORDS.nothing}</p>;
  if (isNoneRead(overall)) return <NoneRead opened={opened} />;
  const mark = (part: HeadlinePart): string => (adjusted.includes(`headline.${part}`) ? '*' : '');
  const counts = headlineCounts(overall);
  const shown = (part: HeadlinePart): string =>
    `${displayPercent(headline[part], counts[part], inScope)}${mark(part)}`;
  const withCount = (part: HeadlinePart, words: string): string =>
    HEADING_WORDS.share(shown(part), counts[part], words);
  const others = [withCount('not-progressed', HEADING_WORDS.notProgressed)];
  if (counts.unknown > 0) others.push(withCount('unknown', HEADING_WORDS.unknown));
  return (
    <div className={styles.figures}>
      <p className={styles.large}>
        <span className={styles.number}>{shown('progressed')}</span>{' '}
        <span className={styles.words}>{HEADING_WORDS.progressed}</span>
      </p>
      <p className={styles.second}>{others.join(' · ')}</p>
      {adjusted.some((figure) => figure.startsWith('headline.')) && (
        <p className={shared.quiet}>{HEADING_WORDS.adjusted}</p>
      )}
    </div>
  );
}

/** In place of nought per cent, which would say something of the work. */
function NoneRead({ opened: { plan } }: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const unread = plan.statusMap.map(({ status }) => status).filter((status) => status !== '');
  return (
    <div className={styles.figures}>
      <p className={styles.words}>{HEADING_WORDS.noneRead}</p>
      {unread.length > 0 && (
        <div className={styles.note}>
          <span className={mergeClasses(shared.text, shared.grow)}>{HEADING_WORDS.tellMe(unread)}</span>
          <Button appearance="primary" size="small" onClick={() => showView(store, 'statuses')}>
            {HEADING_WORDS.tell}
          </Button>
        </div>
      )}
    </div>
  );
}

function Counts({ opened: { measures, plan, asAt } }: { readonly opened: OpenedPlan }) {
  const shared = useSharedStyles();
  const { inScope, excluded } = measures.overall;
  const { progressed } = headlineCounts(measures.overall);
  const more = [
    ...(excluded > 0 ? [HEADING_WORDS.excluded(excluded)] : []),
    ...(plan.hiddenRows > 0 ? [HEADING_WORDS.hidden(plan.hiddenRows)] : []),
  ];
  return (
    <div>
      <p className={shared.quiet}>{HEADING_WORDS.counts(progressed, inScope, asAt)}</p>
      {more.length > 0 && <p className={shared.quiet}>{more.join(' · ')}</p>}
    </div>
  );
}

/** The second sentence wherever something that looks like part of the plan is not in the figures. */
function LeftOutLine({ opened: { findings } }: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const names = leftOutNames(findings);
  if (names.length === 0) return null;
  return (
    <p className={styles.note}>
      <ErrorCircle16Filled className={styles.error} aria-hidden />
      <span className={styles.text}>{leftOutSentence(names)}</span>
    </p>
  );
}

function AssumedLine({ opened: { measures } }: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { assumed, overall } = measures;
  // As loud as what it says: half of the figure or more is a guess until somebody has confirmed it.
  const isLoud = assumed * 2 >= overall.inScope;
  return (
    <div className={mergeClasses(styles.note, isLoud && styles.loud)}>
      {isLoud ? (
        <Warning16Regular className={styles.icon} aria-hidden />
      ) : (
        <Info16Regular className={styles.icon} aria-hidden />
      )}
      <span className={styles.text}>
        {isLoud
          ? HEADING_WORDS.mostlyAssumed(assumed, overall.inScope)
          : HEADING_WORDS.assumed(assumed, overall.inScope)}
      </span>
      <Button size="small" aria-label={HEADING_WORDS.reviewLabel} onClick={() => showView(store, 'statuses')}>
        {HEADING_WORDS.review}
      </Button>
    </div>
  );
}

/** A tick only where there is nothing to see to. */
function ProblemsIcon({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  const styles = useStyles();
  if (errors > 0) return <ErrorCircle16Filled className={styles.error} aria-hidden />;
  if (warnings > 0) return <Warning16Regular className={styles.icon} aria-hidden />;
  return <CheckmarkCircle16Regular className={styles.icon} aria-hidden />;
}

function ProblemsLine({ opened }: { readonly opened: OpenedPlan }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { errors, warnings } = severityCounts(opened);
  return (
    <div className={styles.note}>
      <ProblemsIcon errors={errors} warnings={warnings} />
      <span className={styles.text}>{HEADING_WORDS.problems(errors, warnings)}</span>
      <Button size="small" aria-label={HEADING_WORDS.seeLabel} onClick={() => showView(store, 'checks')}>
        {HEADING_WORDS.see}
      </Button>
    </div>
  );
}
