/** What a line of a key begins with. */
import { readBareColour } from '../../model/status/colours';
import { readWords } from '../status/read-words';

export const CODE = /^[A-Z0-9]{1,2}$/i;
const PAIR = /^(.{1,30}?)\s*(?:[=:]|\bmeans\b|\s[-–—]|[-–—]\s)\s*(.+)$/s;
const BY_EQUALS = /^[^=]{1,30}(?:=|\bmeans\b)/;
/** A new pair after a comma, or a code and its sign after a space: "Open = begun, Closed = superseded", "C=Closed O=Open". */
const NEXT_PAIR = /,\s+(?=[^,;=:]{1,30}(?:[=:]|\s[-–—]\s))|\s(?=[A-Z0-9]{1,2} ?=)/;
/** "Icons: 0 = not started, 1 = in progress": what is explained, before two pairs or more. */
export const LINE_LEAD = /^(?:[a-z]{2,14} ){0,5}[a-z]{2,14} ?: ?(?=[^=:]{1,20}=[^=]{1,80}=)/i;
/** "Stage 3 - in progress" explains a 3. */
const NUMBERED_MARK = /^(?:stage|level|score|rating|status) ([0-9]{1,2}|[a-z])$/i;
/** Words; a longer text is a sentence. */
const MOST_WORDS = 6;

/** A status or a colour and nothing else. */
export const isKeyText = (text: string): boolean =>
  readBareColour(text) !== null ||
  (text.length <= 60 && text.split(/\s+/).length <= MOST_WORDS && readWords(text).lifecycle !== 'unknown');

/** Words of a status or a colour alone. @param text trimmed and not blank */
export const saysStatus = (text: string): boolean =>
  readBareColour(text) !== null || readWords(text).lifecycle !== 'unknown';

export const isColour = (text: string): boolean => text.length <= 20 && readBareColour(text) !== null;
export const isMark = (text: string, sure: boolean): boolean => isColour(text) || (sure && CODE.test(text));

/** "Green = complete", or null. After a heading, or in a line that calls itself a key, any short text can be the mark. */
export function pairIn(text: string, sure: boolean): { mark: string; label: string } | null {
  const [mark, label] = (PAIR.exec(text) ?? []).slice(1).map((part) => part.trim());
  if (!mark || !label) return null;
  const numbered = NUMBERED_MARK.exec(mark)?.[1];
  if (numbered !== undefined && isKeyText(label)) return { mark: numbered, label };
  const byEquals = BY_EQUALS.test(text);
  return isMark(mark, sure || byEquals) || (sure && (byEquals || !isKeyText(text))) ? { mark, label } : null;
}

/** Several lines or labels in one cell. */
export function splitCell(text: string, sure: boolean): string[] {
  const lines = text
    .split(/\r?\n|;|\|/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (lines.length > 1) return lines;
  if (pairIn(text, sure)) {
    const pairs = text.split(NEXT_PAIR);
    return pairs.every((part) => pairIn(part, sure)) ? pairs : [text];
  }
  const labels = text.split(/\s\/\s/).map((part) => part.trim());
  return labels.filter(isKeyText).length >= 2 ? labels : [text];
}

/** Says what a colour or a status means, or that by a colour or a status. */
const isPlain = ({ mark, label }: { readonly mark: string; readonly label: string }): boolean =>
  isColour(mark) || isKeyText(mark) || isKeyText(label);

/**
 * "1 = Red - not started", "RAG: Green = done; Amber = in hand", "C - Complete; IP - In progress": codes or colours with what
 * each of them means, by a sign or in words of which one at least is a status; behind two of them there may be a remark.
 */
export function areKeyPairs(text: string): boolean {
  const parts = splitCell(text.replace(LINE_LEAD, ''), true);
  const pairs = parts.map((part) => {
    const pair = pairIn(part, true);
    return pair && (isMark(pair.mark, true) || BY_EQUALS.test(part)) ? pair : null;
  });
  const [first] = pairs;
  if (parts.length === 1) return first ? isKeyText(first.label) : false;
  const found = pairs.filter((pair) => pair !== null);
  return (
    first !== null &&
    found.length > 1 &&
    pairs.length - found.length < 2 &&
    (BY_EQUALS.test(text) || found.some(isPlain))
  );
}
