/** A new action under a recommendation. */
import { useMemo, useState } from 'react';
import { usualWay } from '../../edit/keep/status-ways';
import type { Recommendation } from '../../model/plan';
import { KEEP_WORDS } from '#words/keep';
import { useOpened } from '../state/use-pane';
import { DayField, dayIn, LineField, StatusField, TextField } from './fields';
import { KeepForm } from './keep-form';
import { useWays } from './use-ways';

interface AddFormProps {
  /** Index into `Plan.recommendations`. */
  readonly recommendation: number;
  readonly onClose: () => void;
}

export default function AddForm({ recommendation, onClose }: AddFormProps) {
  const { plan } = useOpened();
  const under = plan.recommendations[recommendation] as Recommendation;
  const ways = useWays(plan.actions[under.actions[0] ?? -1] ?? under.cell);
  const [text, setText] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const [chosen, choose] = useState<number | null>(null);
  const usual = usualWay(ways, 'not-started');
  const status = chosen ?? (usual === null ? -1 : ways.indexOf(usual));
  const owners = useMemo(
    () => [...new Set(plan.actions.flatMap((one) => one.owner?.text ?? []))].sort(),
    [plan],
  );
  const intend = () => {
    if (text.trim() === '') return KEEP_WORDS.missing;
    const day = dayIn(due);
    if (due.trim() !== '' && day === null) return KEEP_WORDS.noDate;
    return {
      kind: 'add' as const,
      recommendation,
      text: text.trim(),
      owner: owner.trim(),
      due: day,
      status: ways[status] ?? null,
    };
  };
  return (
    <KeepForm
      title={KEEP_WORDS.addTitle(under.reference)}
      action={KEEP_WORDS.addDo}
      intend={intend}
      onClose={onClose}
    >
      <TextField label={KEEP_WORDS.text} value={text} onChange={setText} />
      {plan.columns.owner !== undefined && (
        <LineField label={KEEP_WORDS.owner} value={owner} onChange={setOwner} known={owners} />
      )}
      {plan.columns.dueDate !== undefined && (
        <DayField label={KEEP_WORDS.due} value={due} onChange={setDue} />
      )}
      {ways.length > 0 && (
        <StatusField ways={ways} value={status} none={KEEP_WORDS.blank} onChange={choose} />
      )}
    </KeepForm>
  );
}
