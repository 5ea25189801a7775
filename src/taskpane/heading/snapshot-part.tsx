/** Takes a snapshot of the plan for the day that is chosen; one of the same day gives way only when that is confirmed. */
import { useLayoutEffect, useRef, useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { proposedLabel, snapshotOfDay } from '../../app/plan-snapshot';
import type { IsoDate } from '../../model/days/day';
import { SNAPSHOT_WORDS } from '#words/pane-snapshot';
import { useSharedStyles } from '../parts/use-shared-styles';
import { takeSnapshot } from '../state/snapshot-taking';
import { useCannotWrite, useOpened, usePaneState, usePaneStore } from '../state/use-pane';

export function SnapshotPart() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const { asAt, history } = useOpened();
  const cannotWrite = useCannotWrite();
  // Null until something is typed: the proposal follows the day.
  const [typed, type] = useState<string | null>(null);
  const [asked, ask] = useState<IsoDate | null>(null);
  const label = typed ?? proposedLabel(asAt, history);
  const before = snapshotOfDay(asAt, history);
  const button = useRef<HTMLButtonElement>(null);
  const preparing = usePaneState((state) => state.preparing);
  // Whoever came for this has it in hand, below the rest of what is prepared.
  useLayoutEffect(() => {
    if (preparing?.atSnapshot) button.current?.focus();
  }, [preparing]);
  const take = (replaces: boolean) => {
    ask(null);
    type(null);
    void takeSnapshot(store.doer, label.trim(), replaces);
  };
  return (
    <section className={shared.tight}>
      <h2 className={shared.subheading}>{SNAPSHOT_WORDS.title}</h2>
      <p className={shared.quiet}>{SNAPSHOT_WORDS.what(asAt)}</p>
      <Field label={SNAPSHOT_WORDS.label}>
        <Input value={label} onChange={(_, { value }) => type(value)} />
      </Field>
      {before && asked === asAt ? (
        <div role="group" aria-label={SNAPSHOT_WORDS.exists(asAt, before.label)} className={shared.tight}>
          <p role="status" className={shared.text}>
            {SNAPSHOT_WORDS.exists(asAt, before.label)}
          </p>
          <div className={shared.row}>
            <Button
              size="small"
              // The button that was pressed is gone: what is asked comes to hand.
              ref={(button) => button?.focus()}
              disabledFocusable={cannotWrite}
              onClick={() => take(true)}
            >
              {SNAPSHOT_WORDS.replace}
            </Button>
            <Button size="small" onClick={() => ask(null)}>
              {SNAPSHOT_WORDS.leave}
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button
            ref={button}
            size="small"
            disabledFocusable={cannotWrite}
            onClick={() => (before ? ask(asAt) : take(false))}
          >
            {SNAPSHOT_WORDS.take}
          </Button>
        </div>
      )}
    </section>
  );
}
