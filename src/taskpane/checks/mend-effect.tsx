/** What changes of cells would do to the share, before they are made. */
import { useEffect, useState } from 'react';
import type { OpenedPlan } from '../../app/open-plan';
import type { Mend } from '../../edit/mend';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneStore } from '../state/use-pane';

export function MendEffect({ mends }: { readonly mends: readonly Mend[] }) {
  const shared = useSharedStyles();
  const { measures } = useOpened();
  const imagined = useImagined(mends);
  if (imagined === null) return null;
  return <p className={shared.quiet}>{PROBLEM_WORDS.effect(measures.overall, imagined.measures.overall)}</p>;
}

/** The plan is read for it, which takes its time in a large plan: after the card itself has been drawn. */
function useImagined(mends: readonly Mend[]): OpenedPlan | null {
  const store = usePaneStore();
  const opened = useOpened();
  const name = JSON.stringify(mends);
  const [imagined, put] = useState<{
    readonly of: OpenedPlan;
    readonly name: string;
    readonly plan: OpenedPlan;
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    store.imagined
      .of(opened, JSON.parse(name) as readonly Mend[])
      .then((plan) => isWanted && put({ of: opened, name, plan }))
      // A change under which there would be no plan has no effect to show.
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [store, opened, name]);
  return imagined?.of === opened && imagined.name === name ? imagined.plan : null;
}
