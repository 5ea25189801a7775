/** Which part of the scrolled grid is seen. */
import { useEffect, useState, type RefObject } from 'react';

export interface Viewport {
  readonly top: number;
  readonly height: number;
}

export function useViewport(scroller: RefObject<HTMLDivElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = (): void => setViewport({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller]);
  return viewport;
}
