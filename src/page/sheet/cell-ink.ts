/** The colour of text on the fill of a cell: black or white, whichever stands out more. */
import { contrastOf } from '../../render/contrast';

const [BLACK, WHITE] = ['#000000', '#ffffff'] as const;

export const inkOn = (fill: string): string =>
  contrastOf(BLACK, fill) >= contrastOf(WHITE, fill) ? BLACK : WHITE;
