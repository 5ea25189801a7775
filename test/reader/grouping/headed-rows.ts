/** Rows of a plan whose recommendations are headings. */
import type { CellSpec } from '../../make/grid';

export const HEADER = ['Ref', 'Action', 'Lead officer', 'Due date', 'Status'];

let step = 0;
/** Another each time. */
export const nextStep = (): string => `Take step ${step++} of the work`;

export const work = (): CellSpec[] => [null, nextStep(), 'Head of Policy', '31/03/2025', 'Complete'];
