/** Whom to ask about what: an owner, the actions to ask about, a text to copy and a mail to open. Nothing is sent. */
import { useMemo } from 'react';
import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { askOwners, type OwnerAsked } from '../../app/ask-owners';
import { hasOneSheet } from '../../model/plan-sheets';
import { ASK_NONE, askHeading } from '#words/ask';
import { DISCUSS_WORDS } from '#words/pane-discuss';
import { CellLink } from '../parts/cell-link';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneStore } from '../state/use-pane';

/** Owners, and actions of each, at first. */
const OWNERS = 12;
const STEP = 6;

const useStyles = makeStyles({
  owners: { display: 'flex', flexDirection: 'column', gap: '8px' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
});

export function OwnersList() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const opened = useOpened();
  const owners = useMemo(() => askOwners(opened, null), [opened]);
  return (
    <div className={shared.stack}>
      <div role="status">
        <h2 className={shared.heading}>{DISCUSS_WORDS.owners(owners.length)}</h2>
      </div>
      <p className={shared.quiet}>{owners.length === 0 ? ASK_NONE : DISCUSS_WORDS.ownersHint}</p>
      <ShowSome items={owners} step={OWNERS}>
        {(some) => (
          <ul className={mergeClasses(shared.list, styles.owners)}>
            {some.map((one) => (
              <OwnerCard key={one.owner} {...one} />
            ))}
          </ul>
        )}
      </ShowSome>
    </div>
  );
}

function OwnerCard({ owner, asked, text, mail }: OwnerAsked) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const withSheet = !hasOneSheet(useOpened().plan);
  const copy = () =>
    void store.copying.text(text, { copied: DISCUSS_WORDS.askCopied(owner), label: DISCUSS_WORDS.askText });
  return (
    <li className={shared.card}>
      <h3 className={shared.heading}>{askHeading(owner, asked.length)}</h3>
      <ShowSome items={asked} step={STEP}>
        {(some) => (
          <ul className={shared.list}>
            {some.map(({ action, says }) => (
              <li key={action.index}>
                <p className={shared.text}>
                  <CellLink cell={action.text.cell} about={action.text.text} withSheet={withSheet} />{' '}
                  {[action.reference?.text, action.text.text].filter(Boolean).join(' ')}
                </p>
                <p className={shared.quiet}>{says}</p>
              </li>
            ))}
          </ul>
        )}
      </ShowSome>
      <div className={styles.ways}>
        <Button
          size="small"
          icon={<Copy16Regular />}
          aria-label={DISCUSS_WORDS.copyAskLabel(owner)}
          onClick={copy}
        >
          {DISCUSS_WORDS.copyAsk}
        </Button>
        <Link href={mail} target="_blank" aria-label={DISCUSS_WORDS.mailLabel(owner)}>
          {DISCUSS_WORDS.mail}
        </Link>
      </div>
    </li>
  );
}
