/** The fields of the forms that keep a plan: a line, a longer text, a day as officers write it, one of the plan's statuses. */
import { useId } from 'react';
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { StatusWay } from '../../edit/keep/status-ways';
import type { IsoDate } from '../../model/days/day';
import { readDateText } from '../../model/days/read-date-text';
import { KEEP_WORDS } from '#words/keep';
import { useSharedStyles } from '../parts/use-shared-styles';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Written before, to choose from. */
  readonly known?: readonly string[];
}

export function LineField({ label, value, onChange, known = [] }: TextProps) {
  const shared = useSharedStyles();
  const id = useId();
  return (
    <Field className={shared.field} label={label} size="small">
      <Input size="small" value={value} list={id} onChange={(_, typed) => onChange(typed.value)} />
      <datalist id={id}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </Field>
  );
}

/** Fluent's look of it. Its own Textarea has many more, and would be the only one of its kind here. */
const useStyles = makeStyles({
  text: {
    minHeight: '40px',
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: '12px',
    lineHeight: '16px',
    resize: 'vertical',
    ':focus': {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-1px',
    },
  },
});

export function TextField({ label, value, onChange, hint }: TextProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <Field className={shared.field} label={label} hint={hint} size="small">
      {(control) => (
        <textarea
          {...control}
          className={styles.text}
          rows={2}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** Null where the text says no day. */
export const dayIn = (text: string): IsoDate | null => {
  const reading = readDateText(text);
  return reading.kind === 'date' ? reading.day : null;
};

export function DayField({ label, value, onChange }: TextProps) {
  const shared = useSharedStyles();
  const day = dayIn(value);
  const isWrong = value.trim() !== '' && day === null;
  return (
    <Field
      className={shared.field}
      label={label}
      size="small"
      hint={value.trim() === '' ? KEEP_WORDS.dueHint : undefined}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? KEEP_WORDS.noDate : day === null ? undefined : KEEP_WORDS.readAs(day)}
    >
      <Input size="small" value={value} onChange={(_, typed) => onChange(typed.value)} />
    </Field>
  );
}

interface StatusProps {
  readonly ways: readonly StatusWay[];
  /** Index into `ways`; -1 is none of them. */
  readonly value: number;
  readonly none: string;
  readonly onChange: (index: number) => void;
}

export function StatusField({ ways, value, none, onChange }: StatusProps) {
  const shared = useSharedStyles();
  return (
    <Field className={shared.field} label={KEEP_WORDS.status} size="small">
      <Select size="small" value={String(value)} onChange={(_, chosen) => onChange(Number(chosen.value))}>
        <option value="-1">{none}</option>
        {ways.map(({ name, colour }, index) => (
          <option key={index} value={String(index)}>
            {colour !== null && colour !== name ? `${name} · ${colour}` : name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
