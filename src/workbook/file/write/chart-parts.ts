/** What draws the chart of a sheet: the part of the chart itself, and that of where it floats. */
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';
import type { ChartParts } from './write-sheets';

export const CHART_PARTS: ChartParts = { chart: chartPart, drawing: drawingPart };
