// Types of short-names.mjs, for the tests.
export declare function namesFor(scripts: readonly string[]): ReadonlyMap<string, string>;
export declare function placesIn(
  script: string,
  names: ReadonlyMap<string, string>,
): readonly { readonly start: number; readonly end: number; readonly by: string }[];
