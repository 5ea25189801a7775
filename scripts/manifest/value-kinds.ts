/** The simple types of Microsoft's manifest schema, as tests of a text. */

export interface ValueKind {
  /** What a breach says the text should have been. */
  readonly wanted: string;
  readonly accepts: (text: string) => boolean;
}

const ofLength = (most: number): ValueKind => ({
  wanted: `1 to ${most} characters`,
  accepts: (text) => text.length >= 1 && text.length <= most,
});

const likePattern = (wanted: string, pattern: RegExp): ValueKind => ({
  wanted,
  accepts: (text) => pattern.test(text),
});

export const oneOf = (...words: string[]): ValueKind => ({
  wanted: words.map((word) => `"${word}"`).join(' or '),
  accepts: (text) => words.includes(text),
});

export const SHORT_STRING = ofLength(125);
export const LONG_STRING = ofLength(250);
export const REFERENCE = ofLength(32);
export const GUID = likePattern(
  'a GUID, such as 83783756-5b33-4691-980b-1dbbbdf6b81b',
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
);
/** The schema takes one to four numbers; Marketplace and the admin centre compare all four. */
export const VERSION = likePattern('four numbers with points between them', /^\d{1,5}(\.\d{1,5}){3}$/);
export const SHORT_VERSION = likePattern('two numbers with a point between them', /^\d{1,5}\.\d{1,5}$/);
export const LOCALE = likePattern('a language and region, such as en-GB', /^[a-z]{2,3}-[A-Z]{2}$/);
/** A name that JavaScript can call its function by; Excel looks it up among Office.actions. */
export const FUNCTION_NAME = likePattern('the name of a function', /^[a-z][A-Za-z0-9]{0,63}$/);

/** Only the form of the address; `check-addresses.ts` looks at what it points to. */
export const HTTPS: ValueKind = {
  wanted: 'an https address of at most 2,048 characters',
  accepts: (text) => text.length <= 2048 && URL.canParse(text) && new URL(text).protocol === 'https:',
};
