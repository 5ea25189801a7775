/** What comes with a code that says it all: an object without anything in it. */
export type NoFacts = Readonly<Record<string, never>>;
