/** What can be done with the action that is selected: three buttons, and the form of the one that was pressed. */
import { lazy, Suspense, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Action } from '../../model/plan';
import { isOutstanding } from '../../model/lifecycles';
import { KEEP_BUTTONS } from '#words/pane-action';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useCannotWrite } from '../state/use-pane';
import type { ActionWay } from './action-forms';

const ActionForm = lazy(() => import(/* webpackChunkName: "changing" */ './action-forms'));

export function ActionWays({ action }: { readonly action: Action }) {
  const shared = useSharedStyles();
  const cannotWrite = useCannotWrite();
  const [way, setWay] = useState<ActionWay | null>(null);
  const ways: readonly ActionWay[] = [
    'update',
    ...(action.due || action.revised ? (['move'] as const) : []),
    ...(isOutstanding(action.lifecycle) ? (['complete'] as const) : []),
  ];
  return (
    <>
      <div role="group" aria-label={KEEP_BUTTONS.label} className={shared.row}>
        {ways.map((one) => (
          <Button
            key={one}
            size="small"
            aria-expanded={way === one}
            disabledFocusable={cannotWrite}
            onClick={() => setWay(way === one ? null : one)}
          >
            {KEEP_BUTTONS[one]}
          </Button>
        ))}
      </div>
      {way && (
        <Suspense>
          <ActionForm key={way} way={way} action={action} onClose={() => setWay(null)} />
        </Suspense>
      )}
    </>
  );
}
