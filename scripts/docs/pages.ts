/** The pages that hold printed tables. */
export const PRINTED_PAGES = ['docs/method.md', 'docs/layouts.md', 'docs/where-tested.md'] as const;
