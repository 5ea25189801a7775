/** First script of the add-in's pages in the workbench: sets their clock, and puts the stand-in where Office.js looks for desktop Excel. */
import { findWorkbench } from './meeting-point';
import { setClock } from './set-clock';

const workbench = findWorkbench(window);
if (workbench?.today) setClock(window, workbench.today);
workbench?.attach(window);
