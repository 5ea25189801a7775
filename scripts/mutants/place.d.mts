// Types of place.mjs, for the tests.
export interface Mutant {
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
  readonly replacement: string;
}
export declare function textAt(source: string, mutant: Pick<Mutant, 'location'>): string;
export declare function withMutant(source: string, mutant: Mutant): string;
