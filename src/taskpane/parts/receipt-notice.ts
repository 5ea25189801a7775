/** Notices that tell what became of something that was done. */
import type { Receipt } from '../../workbook/workbook';
import type { Notice } from '../state/pane-state';

export type ReceiptNotice = Extract<
  Notice,
  { readonly kind: 'wrote' | 'inserted' | 'snapshot' | 'mended' | 'kept' }
>;

/** Nothing was decided in this workbook before. */
export const isFirstKept = ({ sheets }: Pick<Receipt, 'sheets'>): boolean =>
  sheets.some(({ outcome }) => outcome === 'made');
