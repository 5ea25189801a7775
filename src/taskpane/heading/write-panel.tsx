/** The primary button, what it will write, and the headline to copy. */
import { useId, useState } from 'react';
import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, Copy20Regular } from '@fluentui/react-icons';
import type { SummaryNames } from '../../app/write-named-summaries';
import type { SheetKind } from '../../sheet/sheet-plan';
import { SUMMARY_KINDS } from '../../sheet/summary-book';
import { SHEET_NAMES } from '../../words/en/labels';
import { WRITE_WORDS } from '../../words/en/pane';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useCannotWrite, useOpened, usePaneState, usePaneStore } from '../state/use-pane';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '4px' },
  write: { flexGrow: 1, minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
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

interface Choice {
  readonly which: readonly SheetKind[];
  /** Null: as the settings have it. */
  readonly council: string | null;
  readonly planName: string | null;
}

export function WritePanel() {
  const styles = useStyles();
  const store = usePaneStore();
  const { settings } = useOpened();
  const { job } = usePaneState();
  const cannotWrite = useCannotWrite();
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState<Choice>({ which: SUMMARY_KINDS, council: null, planName: null });
  const id = useId();
  const names: SummaryNames = {
    council: choice.council ?? settings.council ?? '',
    planName: choice.planName ?? settings.planName ?? '',
  };
  const nothing = choice.which.length === 0;
  return (
    <div>
      <div className={styles.buttons}>
        <Button
          className={styles.write}
          appearance="primary"
          disabledFocusable={cannotWrite || nothing}
          onClick={() => void store.write(names, choice.which)}
        >
          {WRITE_WORDS.write}
        </Button>
        <Button
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-label={WRITE_WORDS.options}
          title={WRITE_WORDS.options}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        />
        <Button
          icon={<Copy20Regular />}
          aria-label={WRITE_WORDS.copy}
          title={WRITE_WORDS.copy}
          disabledFocusable={job !== null}
          onClick={() => void store.copyHeadline()}
        />
      </div>
      {open && (
        <div id={id} role="group" aria-label={WRITE_WORDS.options} className={styles.options}>
          <SheetChoice which={choice.which} onChange={(which) => setChoice({ ...choice, which })} />
          <AsAtField />
          <Field label={WRITE_WORDS.council}>
            <Input
              value={names.council}
              onChange={(_, { value }) => setChoice({ ...choice, council: value })}
            />
          </Field>
          <Field label={WRITE_WORDS.planName} hint={WRITE_WORDS.namesHint}>
            <Input
              value={names.planName}
              onChange={(_, { value }) => setChoice({ ...choice, planName: value })}
            />
          </Field>
        </div>
      )}
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
    <Field label={WRITE_WORDS.asAt} hint={WRITE_WORDS.asAtHint}>
      <Input type="date" value={asAt} onChange={(_, { value }) => store.setAsAt(value)} />
    </Field>
  );
}
