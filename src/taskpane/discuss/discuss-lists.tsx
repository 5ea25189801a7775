/** The view *Discuss*: which actions are worth the time, which questions the plan raises, or whom to ask. */
import { DISCUSS_WORDS } from '#words/pane-discuss';
import { OneOf } from '../parts/one-of';
import { useSharedStyles } from '../parts/use-shared-styles';
import { DISCUSS_LISTS } from '../state/pane-state';
import { usePaneState, usePaneStore } from '../state/use-pane';
import { DiscussView } from './discuss-view';
import { OwnersList } from './owners-list';
import { QuestionsList } from './questions-list';

const VIEWS = { actions: DiscussView, questions: QuestionsList, owners: OwnersList } as const;

export default function DiscussLists() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const shown = usePaneState((state) => state.discussList);
  const List = VIEWS[shown];
  return (
    <div className={shared.stack}>
      <OneOf
        label={DISCUSS_WORDS.lists}
        ways={DISCUSS_LISTS}
        words={DISCUSS_WORDS.list}
        chosen={shown}
        onChoose={(list) => store.places.listDiscussed(list)}
      />
      <List />
    </div>
  );
}
