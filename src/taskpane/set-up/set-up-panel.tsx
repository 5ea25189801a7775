/** What setting the plan up would change, part by part, each to be left out; then all of it is written at once. */
import { useId, type ReactNode } from 'react';
import { Button, Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { SET_UP_PARTS, type SetUpPart } from '../../app/set-up-plan';
import { movesSentence, NO_WORDS, sameSentence, SET_UP_WORDS } from '#words/set-up';
import { progressedShare } from '../../words/format';
import { useSharedStyles } from '../parts/use-shared-styles';
import { carryOutSetUp } from '../state/plan-setting-up';
import { focusPanel } from '../state/show-view';
import { useCannotWrite, usePaneState, usePaneStore } from '../state/use-pane';
import { ColourDetails, KeyDetails, ListDetails, SetUpNotes } from './set-up-details';
import { useSetUp, type ChosenSetUp } from './use-set-up';

const useStyles = makeStyles({ panel: { marginTop: '8px' } });

export default function SetUpPanel({ onClose }: { readonly onClose: () => void }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const chosen = useSetUp();
  const { setUp, offered } = chosen;
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={mergeClasses(shared.stack, styles.panel)}>
      <h3 id={heading} className={shared.subheading}>
        {SET_UP_WORDS.changes}
      </h3>
      {setUp.noWords !== null && <p className={shared.text}>{NO_WORDS[setUp.noWords]}</p>}
      {SET_UP_PARTS.filter((part) => offered.includes(part)).map((part) => (
        <PartChoice key={part} part={part} chosen={chosen} />
      ))}
      <SetUpNotes setUp={setUp} />
      {offered.length === 0 ? (
        <p className={shared.text}>{SET_UP_WORDS.nothing}</p>
      ) : (
        <>
          <p className={shared.quiet}>{SET_UP_WORDS.nothingElse}</p>
          <Effect chosen={chosen} />
        </>
      )}
      <SetUpButtons chosen={chosen} onClose={onClose} />
    </section>
  );
}

const DETAILS: Readonly<Record<SetUpPart, (chosen: ChosenSetUp) => ReactNode>> = {
  lists: ({ setUp }) => <ListDetails lists={setUp.lists} />,
  colours: ({ setUp }) => <ColourDetails rules={setUp.colours.rules} />,
  key: ({ setUp, opened }) => setUp.key && <KeyDetails planned={setUp.key} opened={opened} />,
};

function PartChoice({ part, chosen }: { readonly part: SetUpPart; readonly chosen: ChosenSetUp }) {
  const shared = useSharedStyles();
  const { parts, choose } = chosen;
  const isBusy = usePaneState(({ job }) => job !== null);
  return (
    <div className={shared.tight}>
      <Checkbox
        label={SET_UP_WORDS.parts[part]}
        checked={parts?.includes(part) ?? false}
        disabled={parts === null || isBusy}
        onChange={(_, { checked }) =>
          choose(SET_UP_PARTS.filter((one) => (one === part ? checked === true : parts?.includes(one))))
        }
      />
      {DETAILS[part](chosen)}
    </div>
  );
}

/** Announced whenever it is another. */
function Effect({ chosen: { opened, parts, effect } }: { readonly chosen: ChosenSetUp }) {
  const shared = useSharedStyles();
  const before = opened.measures.overall;
  const say = (): string => {
    if (parts?.length === 0) return SET_UP_WORDS.none;
    if (effect === undefined) return SET_UP_WORDS.trying;
    if (effect === null) return SET_UP_WORDS.cannot;
    const { differs, settled, after } = effect;
    return differs === 0
      ? sameSentence(progressedShare(before), settled)
      : movesSentence(differs, before, after.measures.overall);
  };
  return (
    <p role="status" className={shared.text}>
      {say()}
    </p>
  );
}

function SetUpButtons({ chosen, onClose }: { readonly chosen: ChosenSetUp; readonly onClose: () => void }) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const cannotWrite = useCannotWrite();
  const isReadOnly = usePaneState(({ access }) => access?.canWrite === false);
  const { opened, setUp, offered, parts, effect } = chosen;
  const write = async (): Promise<void> => {
    if (!effect || !parts || parts.length === 0 || cannotWrite) return;
    if (await carryOutSetUp(store.doer, { opened, setUp, parts, effect })) {
      onClose();
      focusPanel();
    }
  };
  return (
    <>
      {isReadOnly && <p className={shared.quiet}>{SET_UP_WORDS.readOnly}</p>}
      <div className={shared.row}>
        {offered.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={cannotWrite || !effect || parts?.length === 0}
            onClick={() => void write()}
          >
            {SET_UP_WORDS.do}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {SET_UP_WORDS.close}
        </Button>
      </div>
    </>
  );
}
