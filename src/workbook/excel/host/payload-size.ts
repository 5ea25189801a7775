/** How much goes through one request: Excel on the web takes and gives 5 MB, and answers nothing above 5 million cells. */

/** Bytes that a request or an answer may have, with room for what is around the cells. */
export const PAYLOAD_BYTES = 4_000_000;
/** Excel on the web refuses answers above this many bytes. */
const ANSWER_BYTES = 5 * 1024 * 1024;
/** Reads above this come back empty, without an error. */
export const READABLE_CELLS = 5_000_000;

/** Bytes of an empty cell in an answer: value, text and number format. */
const BYTES_AT_LEAST = 16;
/** Bytes of a cell of a plan that is full of text, on average. */
const BYTES_IN_A_FULL_PLAN = 76;
/** Cells of a plan that surely fit one answer. */
export const SAFE_CELLS = Math.floor(PAYLOAD_BYTES / BYTES_IN_A_FULL_PLAN);

/** Bytes of the fill and strike-through of a cell in an answer, in a row of its own. */
const BYTES_OF_A_LOOK = 80;
/** Cells of columns whose looks fit one answer. */
export const SAFE_LOOKS = PAYLOAD_BYTES / BYTES_OF_A_LOOK;

/** True where not even empty cells would fit beside the looks of others: anything else is worth trying in one. */
export const cannotFit = (cells: number, looks = 0): boolean =>
  cells > READABLE_CELLS || cells * BYTES_AT_LEAST + looks * BYTES_OF_A_LOOK > ANSWER_BYTES;

/** UTF-8 bytes of a text as JSON, at most. */
export function jsonBytes(text: string): number {
  let bytes = 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20) bytes += 6;
    else if (code < 0x80) bytes += code === 0x22 || code === 0x5c ? 2 : 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
}
