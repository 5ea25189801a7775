/** Change the view from elsewhere than the tabs: the reader of the screen is taken along. */
import type { PaneView } from '../../app/pane-requests';
import type { PaneStore } from './pane-store';

export const PANEL_ID = 'ragplan-view';

/** Marks, as a data attribute, what the user is most likely to do next. */
export const LIKELIEST = { 'data-likeliest': true } as const;

/** What is most likely to be done next where the view says so, else the view itself. */
export function focusLikeliest(): void {
  const panel = document.getElementById(PANEL_ID);
  const likeliest = [...(panel?.querySelectorAll<HTMLElement>('[data-likeliest]') ?? [])];
  (likeliest.find(isShown) ?? panel)?.focus();
}

/** A view that is left stays in the page, hidden. */
const isShown = (element: HTMLElement): boolean => element.closest('[hidden]') === null;

/** Where what had the focus is gone: nobody is drawn away from the grid. */
export function rescueFocus(): void {
  if (document.activeElement === document.body && document.hasFocus()) focusLikeliest();
}

/** After the next drawing, when what is to be focused is there. */
export function focusPanel(): void {
  requestAnimationFrame(focusLikeliest);
}

export function showView(store: PaneStore, view: PaneView): void {
  store.places.goTo(view);
  focusPanel();
}
