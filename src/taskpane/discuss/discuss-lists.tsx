/** The view *Discuss*: which actions are worth the time, or which questions the plan raises. */
import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { DISCUSS_WORDS } from '#words/pane-discuss';
import { useSharedStyles } from '../parts/use-shared-styles';
import { DISCUSS_LISTS } from '../state/pane-state';
import { usePaneState, usePaneStore } from '../state/use-pane';
import { DiscussView } from './discuss-view';
import { QuestionsList } from './questions-list';

const useStyles = makeStyles({
  lists: { display: 'flex', gap: '4px' },
  list: { minWidth: 'auto' },
});

export default function DiscussLists() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const shown = usePaneState((state) => state.discussList);
  return (
    <div className={shared.stack}>
      <div role="group" aria-label={DISCUSS_WORDS.lists} className={styles.lists}>
        {DISCUSS_LISTS.map((list) => (
          <ToggleButton
            key={list}
            className={styles.list}
            size="small"
            appearance="subtle"
            checked={shown === list}
            onClick={() => store.places.listDiscussed(list)}
          >
            {DISCUSS_WORDS.list[list]}
          </ToggleButton>
        ))}
      </div>
      {shown === 'questions' ? <QuestionsList /> : <DiscussView />}
    </div>
  );
}
