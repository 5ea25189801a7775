/** Keeps what Excel would take for an escape as it is: "_x0041_" in a person's text would be read as "A". */

const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

/** Clean text as it is written in the file. */
export const escapeText = (text: string): string => text.replace(LOOKS_ESCAPED, '_x005F_');
