// Types of parts.mjs, for the tests.
import type { Part } from './plan.mjs';

export declare const PARTS: readonly (Part & {
  readonly promise: number;
  readonly command: readonly string[];
  readonly environment: (seed: string) => Readonly<Record<string, string>>;
})[];
