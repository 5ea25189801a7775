/** A form in which something is done in the plan: its fields, what stands against it, and the button that does it. */
import { useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import type { Intention } from '../../app/keep-plan';
import { fullAddress } from '../../model/address';
import { KEEP_WORDS, whyNotSentence } from '#words/keep';
import { useSharedStyles } from '../parts/use-shared-styles';
import { carryOut } from '../state/plan-keeping';
import { useCannotWrite, usePaneStore } from '../state/use-pane';

interface KeepFormProps {
  readonly title: string;
  readonly action: string;
  /** What is meant, or a sentence that says what is still missing. */
  readonly intend: () => Intention | string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function KeepForm({ title, action, intend, onClose, children }: KeepFormProps) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const cannotWrite = useCannotWrite();
  const [why, setWhy] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // With the button that ends it, and not only the field that is typed into.
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (cannotWrite) return;
    const intention = intend();
    if (typeof intention === 'string') {
      setWhy(intention);
      return;
    }
    setWhy('');
    const outcome = await carryOut(store.doer, intention);
    if (outcome === 'done') onClose();
    else if (outcome) setWhy(whyNotSentence(outcome.why, outcome.cell && fullAddress(outcome.cell)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form
      ref={form}
      aria-label={title}
      className={shared.card}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      <h3 className={shared.subheading}>{title}</h3>
      {children}
      <p role="alert" className={shared.text}>
        {why}
      </p>
      <div className={shared.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={cannotWrite}>
          {action}
        </Button>
        <Button size="small" onClick={onClose}>
          {KEEP_WORDS.close}
        </Button>
      </div>
    </form>
  );
}
