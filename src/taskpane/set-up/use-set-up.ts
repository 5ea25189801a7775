/** What setting the plan on show up would be, which parts of it are chosen, and what the plan would be read as with them. */
import { useEffect, useMemo, useState } from 'react';
import { inSlices } from '../../app/in-slices';
import type { OpenedPlan } from '../../app/open-plan';
import { partsOf, proposeSetUp, trySetUp, type SetUpEffect, type SetUpPart } from '../../app/set-up-plan';
import type { SetUp } from '../../edit/set-up/set-up';
import { useOpened, usePaneStore } from '../state/use-pane';

interface Tried {
  readonly of: SetUp;
  readonly parts: readonly SetUpPart[];
  /** Null where there would be no plan. */
  readonly effect: SetUpEffect | null;
}

export interface ChosenSetUp {
  readonly opened: OpenedPlan;
  readonly setUp: SetUp;
  readonly offered: readonly SetUpPart[];
  /** Null until it is known which of them leave the plan as it is: those are chosen unless somebody chooses others. */
  readonly parts: readonly SetUpPart[] | null;
  readonly choose: (parts: readonly SetUpPart[]) => void;
  /** Of the chosen parts; undefined while they are tried out, null where there would be no plan. */
  readonly effect: SetUpEffect | null | undefined;
}

export function useSetUp(): ChosenSetUp {
  const store = usePaneStore();
  const opened = useOpened();
  const setUp = useMemo(() => proposeSetUp(opened), [opened]);
  const offered = useMemo(() => partsOf(setUp), [setUp]);
  const [chosen, choose] = useState<{ readonly of: SetUp; readonly parts: readonly SetUpPart[] } | null>(
    null,
  );
  const [tried, put] = useState<Tried | null>(null);
  const parts = chosen?.of === setUp ? chosen.parts : null;
  useEffect(() => {
    let isWanted = true;
    const { pause } = store.doer;
    const attempt = (some: readonly SetUpPart[]): Promise<SetUpEffect | null> =>
      // Only a Problem says that there would be no plan; the pane has no other use for it here.
      inSlices(trySetUp(opened, setUp, some), pause).catch(() => null);
    const leavesIt = (effect: SetUpEffect | null): boolean => effect?.differs === 0;
    const settle = async (): Promise<readonly SetUpPart[]> => {
      if (offered.length < 2 || leavesIt(await attempt(offered))) return offered;
      const harmless: SetUpPart[] = [];
      for (const part of offered) if (leavesIt(await attempt([...harmless, part]))) harmless.push(part);
      return harmless;
    };
    const work = async (): Promise<void> => {
      if (parts === null) {
        const first = await settle();
        if (isWanted) choose({ of: setUp, parts: first });
      } else {
        const effect = await attempt(parts);
        if (isWanted) put({ of: setUp, parts, effect });
      }
    };
    void work();
    return () => {
      isWanted = false;
    };
  }, [store, opened, setUp, offered, parts]);
  return {
    opened,
    setUp,
    offered,
    parts,
    choose: (some) => choose({ of: setUp, parts: some }),
    effect: tried?.of === setUp && tried.parts === parts ? tried.effect : undefined,
  };
}
