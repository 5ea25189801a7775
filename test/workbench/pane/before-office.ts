/** First script of the add-in's pages in the workbench: puts the stand-in where Office.js looks for desktop Excel. */
import { findWorkbench } from './meeting-point';

findWorkbench(window)?.attach(window);
