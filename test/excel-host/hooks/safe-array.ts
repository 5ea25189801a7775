/** The arrays that Windows hosts hand to scripts, as the client reads them. */

export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
  ubound(): number;
}

export const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
  ubound: () => items.length,
});
