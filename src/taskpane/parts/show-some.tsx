/** The first of a long list, and a button for more: twenty thousand rows must not be made at once. */
import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { POSITION_WORDS } from '#words/pane';

interface ShowSomeProps<Item> {
  readonly items: readonly Item[];
  /** How many at first, and how many more each time. */
  readonly step: number;
  /** Draws the items that are shown. */
  readonly children: (shown: readonly Item[]) => ReactNode;
}

export function ShowSome<Item>({ items, step, children }: ShowSomeProps<Item>) {
  const [count, setCount] = useState(step);
  const left = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {left > 0 && (
        <div>
          <Button appearance="subtle" size="small" onClick={() => setCount(count + step)}>
            {POSITION_WORDS.showMore(Math.min(step, left))}
          </Button>
        </div>
      )}
    </>
  );
}
