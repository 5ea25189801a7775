/** The least that a Fluent pane can be, on a page with nothing else: what the pane's own size and start are measured against. */
import { showOneButton } from './show-one-button';

showOneButton();
