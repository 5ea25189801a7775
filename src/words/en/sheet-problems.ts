/** What is said alike of the sheets that we keep and people change: settings and history. */
import { quote } from './phrases';

export const shown = (value: string): string => (value.trim() === '' ? '(blank)' : quote(value));

export const headerMissing = ({ cell, header }: { readonly cell: string; readonly header: string }): string =>
  `The table at ${cell} has no column called ${shown(header)}, so what it held could not be read: write the header again.`;

/** @param what it holds, in the plural */
export const olderSheet =
  (what: string) =>
  ({ sheet, older }: { readonly sheet: string; readonly older: string }): string =>
    `The sheet ${shown(older)} holds earlier ${what} that are no longer read, since those on ${quote(sheet)} count: delete it, or give it another name.`;
