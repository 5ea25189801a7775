/** The three things that happen to an action: it is updated, its date moves, it is completed. */
import { useState } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { needsRevisedColumn } from '../../edit/keep/change-action';
import { usualWay } from '../../edit/keep/status-ways';
import type { Action } from '../../model/plan';
import { completedLine, KEEP_WORDS, movedLine, progressLine } from '#words/keep';
import { useSharedStyles } from '../parts/use-shared-styles';
import { usePaneStore } from '../state/use-pane';
import { DayField, dayIn, LineField, StatusField, TextField } from './fields';
import { KeepForm } from './keep-form';
import { useWays } from './use-ways';

export type ActionWay = 'update' | 'move' | 'complete';

interface FormProps {
  readonly action: Action;
  readonly onClose: () => void;
}

export default function ActionForm({ way, ...props }: FormProps & { readonly way: ActionWay }) {
  switch (way) {
    case 'update':
      return <UpdateForm {...props} />;
    case 'move':
      return <MoveForm {...props} />;
    case 'complete':
      return <CompleteForm {...props} />;
  }
}

function NoUpdates({ action }: { readonly action: Action }) {
  const shared = useSharedStyles();
  return action.update === null && <p className={shared.quiet}>{KEEP_WORDS.noUpdates}</p>;
}

function UpdateForm({ action, onClose }: FormProps) {
  const store = usePaneStore();
  const ways = useWays(action);
  const [status, choose] = useState(-1);
  const [text, setText] = useState('');
  const [next, setNext] = useState('');
  const intend = () => {
    const line = text.trim() === '' ? '' : progressLine(store.today, text);
    const nextStep = next.trim() === '' ? null : next.trim();
    if (status < 0 && line === '' && nextStep === null) return KEEP_WORDS.nothing;
    return { kind: 'update' as const, action: action.index, status: ways[status] ?? null, line, nextStep };
  };
  return (
    <KeepForm title={KEEP_WORDS.update} action={KEEP_WORDS.updateDo} intend={intend} onClose={onClose}>
      {action.update && (
        <TextField
          label={KEEP_WORDS.progress}
          hint={KEEP_WORDS.progressHint}
          value={text}
          onChange={setText}
        />
      )}
      {ways.length > 0 && (
        <StatusField ways={ways} value={status} none={KEEP_WORDS.stays} onChange={choose} />
      )}
      {action.nextSteps && <LineField label={KEEP_WORDS.nextStep} value={next} onChange={setNext} />}
      <NoUpdates action={action} />
    </KeepForm>
  );
}

function MoveForm({ action, onClose }: FormProps) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [addsColumn, setAddsColumn] = useState(false);
  const { update, due, revised } = action;
  const needsColumn = needsRevisedColumn(action);
  const from = revised?.text || due?.text || '';
  const intend = () => {
    const day = dayIn(to);
    if (day === null) return KEEP_WORDS.noDate;
    return {
      kind: 'move' as const,
      action: action.index,
      to: day,
      line: update ? movedLine(store.today, from, day, reason) : '',
      newColumn: addsColumn ? KEEP_WORDS.newColumn : null,
    };
  };
  return (
    <KeepForm title={KEEP_WORDS.move} action={KEEP_WORDS.moveDo} intend={intend} onClose={onClose}>
      <DayField label={KEEP_WORDS.to} value={to} onChange={setTo} />
      {due && due.text !== '' && <p className={shared.quiet}>{KEEP_WORDS.original(due.text)}</p>}
      {update && (
        <TextField
          label={KEEP_WORDS.reason}
          hint={KEEP_WORDS.reasonHint}
          value={reason}
          onChange={setReason}
        />
      )}
      {needsColumn && (
        <Checkbox
          label={KEEP_WORDS.offerColumn}
          checked={addsColumn}
          onChange={(_, { checked }) => setAddsColumn(checked === true)}
        />
      )}
      <NoUpdates action={action} />
    </KeepForm>
  );
}

function CompleteForm({ action, onClose }: FormProps) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const status = usualWay(useWays(action), 'completed');
  const [impact, setImpact] = useState('');
  const [evidence, setEvidence] = useState('');
  const intend = () => {
    if (status === null) return KEEP_WORDS.noWay;
    const said = completedLine(store.today, action.impact ? '' : impact, action.evidence ? '' : evidence);
    return {
      kind: 'complete' as const,
      action: action.index,
      status,
      line: action.update ? said : '',
      impact: impact.trim(),
      evidence: evidence.trim(),
    };
  };
  return (
    <KeepForm title={KEEP_WORDS.complete} action={KEEP_WORDS.completeDo} intend={intend} onClose={onClose}>
      {(action.impact ?? action.update) && (
        <TextField label={KEEP_WORDS.impact} hint={KEEP_WORDS.later} value={impact} onChange={setImpact} />
      )}
      {(action.evidence ?? action.update) && (
        <LineField label={KEEP_WORDS.evidence} value={evidence} onChange={setEvidence} />
      )}
      <p className={shared.quiet}>{status === null ? KEEP_WORDS.noWay : KEEP_WORDS.becomes(status.name)}</p>
      <NoUpdates action={action} />
    </KeepForm>
  );
}
