/** One thing that is wrong with a manifest. */
import type { ManifestElement } from './read-manifest';

export interface Breach {
  /** The line of the manifest, from 1. */
  readonly line: number;
  /** One sentence. */
  readonly text: string;
}

export const breachAt = (element: ManifestElement, text: string): Breach => ({ line: element.line, text });
