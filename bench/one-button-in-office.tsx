/** The least that a Fluent pane in Excel can be: one button, shown once Office is ready. */
import { showOneButton } from './show-one-button';

void Office.onReady(showOneButton);
