/** Marks and words for "the same as in the row above". */
const DITTO = /^(?:["“”″〃]|''|,,|-? ?do ?-|do\.|ditto|(?:same )?as (?:above|previous)|same as above)\.?$/i;
const LONGEST = 14;

/** `text` is trimmed. */
export const isDitto = (text: string): boolean => text.length <= LONGEST && DITTO.test(text);
