/** The button below the actions of a recommendation that opens the form for another one. */
import { lazy, Suspense, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { POSITION_WORDS } from '#words/pane';
import { useCannotWrite } from '../state/use-pane';

const AddForm = lazy(() => import(/* webpackChunkName: "changing" */ './add-form'));

export function AddWay({ recommendation }: { readonly recommendation: number }) {
  const cannotWrite = useCannotWrite();
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <Suspense>
      <AddForm recommendation={recommendation} onClose={() => setOpen(false)} />
    </Suspense>
  ) : (
    <div>
      <Button
        size="small"
        icon={<Add16Regular />}
        disabledFocusable={cannotWrite}
        onClick={() => setOpen(true)}
      >
        {POSITION_WORDS.addAction}
      </Button>
    </div>
  );
}
