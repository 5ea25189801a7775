/** The heading of the plan: whole on *Position*, one line on the other views and once the whole has been scrolled away. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneState } from '../state/use-pane';
import { Headline } from './headline';
import { HeadingLine } from './heading-line';
import { nameOf, PlanHeading } from './plan-heading';
import { useStickyStyles } from './use-sticky-styles';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '4px' },
  /** On Position the line lies over what has been scrolled away, and moves nothing when it comes. */
  over: { height: 0, '@media (max-height: 300px)': { display: 'none' } },
  atTop: { marginTop: '-12px' },
});

/** @param props.write the buttons that write */
export function PlanHead({ write }: { readonly write: ReactNode }) {
  const styles = useStyles();
  const sticky = useStickyStyles();
  const shared = useSharedStyles();
  const opened = useOpened();
  const view = usePaneState((state) => state.view);
  const [openedOn, openOn] = useState<string | null>(null);
  const whole = useRef<HTMLElement>(null);
  const isPosition = view === 'position';
  const isWhole = isPosition || openedOn === view;
  const isAway = useScrolledAway(whole, isPosition);
  return (
    <>
      {!isPosition && (
        <div className={mergeClasses(sticky.atTop, styles.atTop)}>
          <HeadingLine isWhole={isWhole} onPress={() => openOn(isWhole ? null : view)} />
        </div>
      )}
      {isPosition && isAway && (
        <div className={mergeClasses(sticky.atTop, styles.over)}>
          <HeadingLine isWhole={false} onPress={() => whole.current?.scrollIntoView()} />
        </div>
      )}
      <header ref={whole} className={isWhole ? styles.whole : undefined}>
        {isWhole ? (
          <>
            <PlanHeading withRefresh={isPosition} />
            <Headline />
            {write}
          </>
        ) : (
          <h1 className={shared.hidden}>{nameOf(opened)}</h1>
        )}
      </header>
    </>
  );
}

/** True while none of it is to be seen. */
function useScrolledAway(element: { readonly current: HTMLElement | null }, isAsked: boolean): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    if (!isAsked || element.current === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false));
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      setAway(false);
    };
  }, [element, isAsked]);
  return isAway;
}
