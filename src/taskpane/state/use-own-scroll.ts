/** Each view is scrolled by itself: one that is come to for the first time begins at its top, one that is come back to stands where it was left. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** What scrolls the element: the nearest around it that does, else the page. */
function scrollerOf(element: HTMLElement): HTMLElement {
  const around = element.parentElement;
  if (around === null) return document.documentElement;
  return /auto|scroll/.test(getComputedStyle(around).overflowY) ? around : scrollerOf(around);
}

export function useOwnScroll(view: string, panel: RefObject<HTMLElement | null>): void {
  const places = useRef(new Map<string, number>());
  const shown = useRef(view);
  useEffect(() => {
    if (panel.current === null) return undefined;
    const inside = panel.current;
    // Asked for when something scrolls, not when the panel is drawn: the browser would have to work out all styles twice.
    const remember = () => places.current.set(shown.current, scrollerOf(inside).scrollTop);
    // Scrolling is told to the element that scrolls, and that of the page to the document.
    addEventListener('scroll', remember, { capture: true, passive: true });
    return () => removeEventListener('scroll', remember, { capture: true });
  }, [panel]);
  useLayoutEffect(() => {
    if (shown.current === view || panel.current === null) return;
    shown.current = view;
    scrollerOf(panel.current).scrollTop = places.current.get(view) ?? 0;
  }, [view, panel]);
}
