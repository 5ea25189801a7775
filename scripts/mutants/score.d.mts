// Types of score.mjs, for the tests.
import type { Mutant } from './place.mjs';

export interface Report {
  readonly files: Readonly<
    Record<
      string,
      { readonly source: string; readonly mutants: readonly (Mutant & { id: string; status: string })[] }
    >
  >;
}
export declare function interval(noticed: number, tried: number): [number, number];
export declare function score(report: Report, isInSample: (id: string) => boolean): string;
