/** What is so until it changes: the plan changed since it was read, the workbook cannot be written, decisions are held. */
import { lazy, Suspense } from 'react';
import type { Access } from '../../workbook/workbook';
import { NO_UNDO_AHEAD, NOTICE_WORDS } from '#words/pane';
import { usePaneState, usePaneStore } from '../state/use-pane';
import { Note } from './note';

/** Comes with the views: before there is a plan on show there is nothing to say of it. */
const PlanNotes = lazy(() => import(/* webpackChunkName: "views" */ './plan-notes'));

const REFUSALS: Readonly<Record<NonNullable<Access['refusal']>, string>> = {
  'read-only': NOTICE_WORDS.readOnly,
  'workbook-protected': NOTICE_WORDS.protectedBook,
  'no-way': NOTICE_WORDS.cannotWrite,
};

export function StandingNotes() {
  const store = usePaneStore();
  const stale = usePaneState((state) => state.stale);
  const access = usePaneState((state) => state.access);
  const held = usePaneState((state) => state.held);
  const opened = usePaneState((state) => state.opened);
  const refusal = access?.canWrite === false ? REFUSALS[access.refusal ?? 'no-way'] : null;
  return (
    <div role="status">
      {stale && (
        <Note
          text={NOTICE_WORDS.stale}
          action={{ label: NOTICE_WORDS.refresh, onPress: () => void store.refresh() }}
        />
      )}
      {refusal !== null && <Note text={refusal} />}
      {opened !== null && (
        <Suspense>
          <PlanNotes />
        </Suspense>
      )}
      {opened !== null && refusal === null && store.workbook.undo === 'none' && <Note text={NO_UNDO_AHEAD} />}
      {held.length > 0 && <Note text={store.host.words.heldLine} />}
    </div>
  );
}
