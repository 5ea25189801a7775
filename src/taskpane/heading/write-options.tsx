/** Prepares the summary sheets for a committee: the day, the names, what to settle first, how it will read, and which sheets. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { companionsOf, SUMMARY_KINDS, type SheetKind } from '../../model/own-names';
import { hasHistory } from '../../model/own-sheets';
import { SHEET_NAMES } from '#words/labels';
import { WRITE_WORDS } from '#words/pane';
import { PREPARE_WORDS } from '#words/pane-prepare';
import { formatDayLong } from '#words/phrases';
import { NameInputs } from '../parts/name-inputs';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useCannotWrite, useOpened, usePaneStore } from '../state/use-pane';
import { SentenceAhead, SettleFirst } from './before-writing';
import { DayChoice } from './day-choice';
import { EditionPart } from './edition-part';
import { SnapshotPart } from './snapshot-part';
import { preparationOf, type WriteChoice } from './write-choice';

const useStyles = makeStyles({
  options: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    marginTop: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sheets: { margin: 0, padding: 0, border: 'none', display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
});

interface WriteOptionsProps {
  readonly id: string;
  readonly choice: WriteChoice;
  readonly onChange: (choice: WriteChoice) => void;
  readonly onWrite: () => void;
}

export default function WriteOptions({ id, choice, onChange, onWrite }: WriteOptionsProps) {
  const styles = useStyles();
  const { words } = usePaneStore().host;
  const { settings, asAt } = useOpened();
  const cannotWrite = useCannotWrite();
  const wanted = preparationOf(choice, settings);
  return (
    <div id={id} role="group" aria-label={PREPARE_WORDS.title} className={styles.options}>
      <DayChoice />
      <NameInputs
        typed={choice}
        onType={(names) => onChange({ ...choice, ...names })}
        hint={words.namesHint}
      />
      <SettleFirst />
      <SentenceAhead />
      <SheetChoice which={wanted.which} onChange={(which) => onChange({ ...choice, which })} />
      <Button
        appearance="primary"
        disabledFocusable={cannotWrite || wanted.which.length === 0}
        onClick={onWrite}
      >
        {PREPARE_WORDS.write(formatDayLong(asAt))}
      </Button>
      <SnapshotPart />
      <EditionPart wanted={wanted} />
    </div>
  );
}

interface SheetChoiceProps {
  readonly which: readonly SheetKind[];
  readonly onChange: (which: readonly SheetKind[]) => void;
}

function SheetChoice({ which, onChange }: SheetChoiceProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { source } = useOpened();
  return (
    <fieldset className={styles.sheets}>
      <legend className={styles.legend}>{WRITE_WORDS.sheets}</legend>
      {SUMMARY_KINDS.filter((kind) => kind !== 'changes' || hasHistory(source.grids)).map((kind) => (
        <Checkbox
          key={kind}
          label={SHEET_NAMES[kind]}
          checked={which.includes(kind)}
          onChange={(_, { checked }) => {
            const along = companionsOf(kind);
            onChange(
              SUMMARY_KINDS.filter((one) => (along.includes(one) ? checked === true : which.includes(one))),
            );
          }}
        />
      ))}
      <div role="status">{which.length === 0 && <p className={shared.quiet}>{WRITE_WORDS.noSheet}</p>}</div>
    </fieldset>
  );
}
