/** Change the view from elsewhere than the tabs: the reader of the screen is taken along. */
import type { PaneView } from '../../app/pane-requests';
import type { PaneStore } from './pane-store';

export const PANEL_ID = 'ragplan-view';

/** After the next drawing, when what is to be focused is there. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById(PANEL_ID)?.focus());
}

export function showView(store: PaneStore, view: PaneView): void {
  store.setView(view);
  focusPanel();
}
