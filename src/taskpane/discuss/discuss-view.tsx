/** What is worth the committee's time, the most urgent first; what is shown of it can be copied as text to send. */
import { useMemo } from 'react';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { EVERYTHING_DISCUSSED, filterDiscussed, groupByOwner, toDiscuss } from '../../app/filter-discussed';
import type { DiscussedAction } from '../../report/discuss-list';
import { POSITION_WORDS } from '#words/pane';
import { DISCUSS_WORDS } from '#words/pane-discuss';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { ActionItem } from '../position/action-list';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';
import { factsOfDiscussed, textOfDiscussed } from './discuss-facts';
import { DiscussFilters } from './discuss-filters';

const STEP = 25;

const useStyles = makeStyles({
  copy: { flexShrink: 0, minWidth: 'auto' },
  title: { flexWrap: 'wrap' },
  words: { flex: '1 1 110px' },
});

export function DiscussView() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const opened = useOpened();
  const filter = usePaneState((state) => state.discuss) ?? EVERYTHING_DISCUSSED;
  const all = useMemo(() => toDiscuss(opened), [opened]);
  const shown = useMemo(() => filterDiscussed(opened, all, filter), [opened, all, filter]);
  const copy = () =>
    void store.copying.text(textOfDiscussed(opened, shown, filter.byOwner), {
      copied: DISCUSS_WORDS.copied(shown.length),
      label: DISCUSS_WORDS.copyText,
    });
  return (
    <div className={shared.stack}>
      <div className={mergeClasses(shared.spread, styles.title)}>
        <div role="status" className={mergeClasses(shared.grow, styles.words)}>
          <h2 className={shared.heading}>{DISCUSS_WORDS.title(shown.length)}</h2>
        </div>
        {shown.length > 0 && (
          <Button className={styles.copy} size="small" icon={<Copy16Regular />} onClick={copy}>
            {DISCUSS_WORDS.copy(shown.length)}
          </Button>
        )}
      </div>
      {all.length > 0 && (
        <DiscussFilters all={all} filter={filter} onChange={(next) => store.places.filterDiscussed(next)} />
      )}
      {all.length > 0 && shown.length === 0 && <p className={shared.quiet}>{POSITION_WORDS.none}</p>}
      {filter.byOwner ? (
        <ShowSome items={groupByOwner(shown)} step={STEP}>
          {(owners) =>
            owners.map(({ owner, actions }) => (
              <section key={owner} className={shared.tight}>
                <h3 className={shared.subheading}>{DISCUSS_WORDS.ownerTitle(owner, actions.length)}</h3>
                <Discussed discussed={actions} />
              </section>
            ))
          }
        </ShowSome>
      ) : (
        <Discussed discussed={shown} />
      )}
    </div>
  );
}

function Discussed({ discussed }: { readonly discussed: readonly DiscussedAction[] }) {
  const shared = useSharedStyles();
  const { hasRatings } = useOpened().plan;
  return (
    <ShowSome items={discussed} step={STEP}>
      {(some) => (
        <ul className={shared.list}>
          {some.map((one) => (
            <ActionItem
              key={one.action.index}
              action={one.action}
              late={factsOfDiscussed(one).join(', ')}
              under={null}
              hasRatings={hasRatings}
            />
          ))}
        </ul>
      )}
    </ShowSome>
  );
}
