/** The foot of the pane: help, version, and that nothing leaves the workbook. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PRODUCT_VERSION } from '../../app/version';
import { ABOUT_WORDS } from '#words/pane';
import { usePaneStore } from '../state/use-pane';
import { useSharedStyles } from './use-shared-styles';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 12px',
    marginTop: '8px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { fontSize: '12px', lineHeight: '16px' },
});

export function About() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { help, words } = usePaneStore().host;
  return (
    <footer className={mergeClasses(shared.quiet, styles.foot)}>
      <span>{words.private}</span>
      <span>
        {help !== null && (
          <>
            <Link className={styles.link} href={help} target="_blank" rel="noreferrer" inline>
              {ABOUT_WORDS.help}
            </Link>{' '}
            ·{' '}
          </>
        )}
        {ABOUT_WORDS.version(PRODUCT_VERSION)}
      </span>
    </footer>
  );
}
