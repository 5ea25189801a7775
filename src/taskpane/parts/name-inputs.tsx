/** What council and plan are called, to be typed; what the plan's own title says stands there as an example. */
import { Field, Input } from '@fluentui/react-components';
import { councilIn } from '../../app/council-in';
import { WRITE_WORDS } from '#words/pane';
import { useOpened } from '../state/use-pane';
import { useSharedStyles } from './use-shared-styles';

/** Null: as the settings have it, until something is typed. */
export interface TypedNames {
  readonly council: string | null;
  readonly planName: string | null;
}

interface NameInputsProps {
  readonly typed: TypedNames;
  readonly onType: (typed: TypedNames) => void;
  readonly hint?: string;
  readonly size?: 'small' | 'medium';
}

export function NameInputs({ typed, onType, hint, size = 'medium' }: NameInputsProps) {
  const shared = useSharedStyles();
  const { settings, plan } = useOpened();
  const { council, planName } = typed;
  return (
    <>
      <Field className={shared.field} label={WRITE_WORDS.council} size={size}>
        <Input
          size={size}
          value={council ?? settings.council ?? ''}
          placeholder={councilIn(plan.title) ?? ''}
          onChange={(_, { value }) => onType({ council: value, planName })}
        />
      </Field>
      <Field className={shared.field} label={WRITE_WORDS.planName} size={size} hint={hint}>
        <Input
          size={size}
          value={planName ?? settings.planName ?? ''}
          placeholder={plan.title ?? ''}
          onChange={(_, { value }) => onType({ council, planName: value })}
        />
      </Field>
    </>
  );
}
