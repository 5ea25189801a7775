/** What the summary sheets will be: which of them, for which day, under which names. */
import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetKind } from '../../model/own-names';
import { SHEET_NAMES } from '#words/labels';
import { WRITE_WORDS } from '#words/pane';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneStore } from '../state/use-pane';
import { namesOf, SUMMARY_KINDS, type WriteChoice } from './write-choice';

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
}

export default function WriteOptions({ id, choice, onChange }: WriteOptionsProps) {
  const styles = useStyles();
  const { words } = usePaneStore().host;
  const { settings } = useOpened();
  const names = namesOf(choice, settings);
  return (
    <div id={id} role="group" aria-label={WRITE_WORDS.options} className={styles.options}>
      <SheetChoice which={choice.which} onChange={(which) => onChange({ ...choice, which })} />
      <AsAtField />
      <Field label={WRITE_WORDS.council}>
        <Input value={names.council} onChange={(_, { value }) => onChange({ ...choice, council: value })} />
      </Field>
      <Field label={WRITE_WORDS.planName} hint={words.namesHint}>
        <Input value={names.planName} onChange={(_, { value }) => onChange({ ...choice, planName: value })} />
      </Field>
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
  return (
    <fieldset className={styles.sheets}>
      <legend className={styles.legend}>{WRITE_WORDS.sheets}</legend>
      {SUMMARY_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={SHEET_NAMES[kind]}
          checked={which.includes(kind)}
          onChange={(_, { checked }) =>
            onChange(SUMMARY_KINDS.filter((one) => (one === kind ? checked === true : which.includes(one))))
          }
        />
      ))}
      <div role="status">{which.length === 0 && <p className={shared.quiet}>{WRITE_WORDS.noSheet}</p>}</div>
    </fieldset>
  );
}

/** The figures follow as soon as the date is whole. */
function AsAtField() {
  const store = usePaneStore();
  const { asAt } = useOpened();
  return (
    <Field label={WRITE_WORDS.asAt} hint={store.host.words.asAtHint}>
      <Input type="date" value={asAt} onChange={(_, { value }) => store.setAsAt(value)} />
    </Field>
  );
}
