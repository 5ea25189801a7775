/** The recommendation stands once, above blank or merged cells: what a plan by column turns out to be while it is walked. */
import { BY_COLUMN } from './by-column';
import type { Shape } from './shape';

declare module '../../model/decision' {
  interface Groupings {
    merged: true;
  }
}

export const MERGED: Shape = { ...BY_COLUMN, fits: () => false };
