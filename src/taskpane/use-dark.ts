/** Whether the pane is dark: asked again whenever the pane is looked at, since Excel tells of a new theme nowhere. */
import { useEffect, useState } from 'react';

const SYSTEM = '(prefers-color-scheme: dark)';

/** @param ask reads what Office says now */
export function useDark(ask: () => boolean): boolean {
  const [dark, setDark] = useState(ask);
  useEffect(() => {
    const again = () => setDark(ask());
    const system = matchMedia(SYSTEM);
    window.addEventListener('focus', again);
    system.addEventListener('change', again);
    return () => {
      window.removeEventListener('focus', again);
      system.removeEventListener('change', again);
    };
  }, [ask]);
  // What the browser draws itself, such as scroll bars, lists of choices and calendars, is as dark as the rest.
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}

export const systemIsDark = (): boolean => matchMedia(SYSTEM).matches;
