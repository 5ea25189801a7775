/** The heading as one line, which stays in view: share, bar and errors, the way to the whole of it, and to read the plan again. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  ChevronDown16Regular,
  ChevronUp16Regular,
  ErrorCircle16Filled,
} from '@fluentui/react-icons';
import { openErrors } from '../../check/open-errors';
import { progressedShare } from '../../words/format';
import { HEADING_LINE_WORDS } from '#words/pane-heading';
import { ShareBar } from '../parts/share-bar';
import { RefreshButton } from '../parts/refresh-button';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened } from '../state/use-pane';
import { useStickyStyles } from './use-sticky-styles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    margin: '0 -14px',
    padding: '0 8px 0 12px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '32px',
    padding: '0 2px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  share: { fontWeight: tokens.fontWeightSemibold },
  bar: { flexGrow: 1, minWidth: '48px', '@media (max-width: 220px)': { display: 'none' } },
  errors: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontSize: '12px' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface HeadingLineProps {
  /** The whole heading is in view below or above. */
  readonly isWhole: boolean;
  readonly onPress: () => void;
}

export function HeadingLine({ isWhole, onPress }: HeadingLineProps) {
  const styles = useStyles();
  const sticky = useStickyStyles();
  const shared = useSharedStyles();
  const { measures, findings } = useOpened();
  const errors = openErrors(findings);
  const share = progressedShare(measures.overall);
  const Chevron = isWhole ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div className={mergeClasses(sticky.asHigh, styles.line)}>
      <button
        type="button"
        className={styles.open}
        aria-expanded={isWhole}
        aria-label={HEADING_LINE_WORDS.label(measures.overall, errors)}
        onClick={onPress}
      >
        <span className={mergeClasses(shared.figure, styles.share)}>{share}</span>
        <span className={styles.bar}>
          <ShareBar tally={measures.overall} />
        </span>
        <span className={mergeClasses(shared.figure, styles.errors)}>
          {errors > 0 ? (
            <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.error)} aria-hidden />
          ) : (
            <CheckmarkCircle16Regular className={styles.icon} aria-hidden />
          )}
          {HEADING_LINE_WORDS.errors(errors)}
        </span>
        <Chevron className={styles.icon} aria-hidden />
      </button>
      <RefreshButton />
    </div>
  );
}
