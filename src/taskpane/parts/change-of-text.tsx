/** What a cell says and what it would say, before and after, in one line. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import { CHECKS_WORDS } from '#words/pane-views';
import { useSharedStyles } from './use-shared-styles';

const useStyles = makeStyles({
  change: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '6px', overflowWrap: 'anywhere' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export function ChangeOfText({ from, to }: { readonly from: string; readonly to: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <span className={styles.change}>
      <span className={shared.hidden}>{CHECKS_WORDS.change(from, to)}</span>
      <span aria-hidden className={styles.before}>
        {from}
      </span>
      <ArrowRight16Regular aria-hidden />
      <span aria-hidden className={styles.after}>
        {to}
      </span>
    </span>
  );
}
