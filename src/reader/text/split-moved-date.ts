/** Two dates in one cell, of which one has taken the other's place: "31/12/2025 → 31/08/2026", "March 2026 (was December 2025)". */
import { readDateText } from '../../model/days/read-date-text';

/** As they are written, without what stands between them. */
export interface MovedDate {
  readonly from: string;
  readonly to: string;
}

/** Longer texts are remarks. */
const LONGEST = 120;
const MOVED =
  '(?:revised|extended|moved|changed|amended|slipped|rescheduled|re-?profiled|re-?dated|pushed back|put back|brought forward|delayed|deferred)';
/** What stands before the date that counts now, and before the one that did. On a day it was moved is no date that it was moved to. */
const NOW = `→|➔|➜|⇒|[-=]{1,2}>|>{1,2}|(?<!\\p{L})(?:${MOVED}(?: date)?(?: to| until| till)?|updated to|now|new(?: date)?)(?!\\p{L}| on )`;
const WAS = `(?<!\\p{L})(?:(?:${MOVED}|updated) from|was|previously|originally|original(?: date)?|orig|formerly|instead of)(?!\\p{L})`;
const MARK = new RegExp(`(${WAS})|${NOW}`, 'giu');
const FROM_TO = new RegExp(`^\\s*(?:${MOVED}|updated) from (.+?) (?:to|until) (.+)$`, 'isu');
/** A line through the first, as plain text has it. */
const STRUCK = /^\s*~{2}([^~]+)~{2}([^~]+)$/;

/** Without one of these a date that is earlier is the day on which the other was moved. */
const PLAINLY =
  />|[→➔➜⇒~]|(?<!\p{L})(?:to|from|was|now|new|brought|instead|original\w*|previously|formerly)(?!\p{L})/iu;
const SIGNS = ' \\s,;:()[\\]\\-–—/.';
const ENDS = new RegExp(`^[${SIGNS}]+|(?<![${SIGNS}])[${SIGNS}]+$`, 'g');
const dayOf = (text: string): string | null => {
  const reading = readDateText(text);
  return reading.kind === 'date' ? reading.day : null;
};

/** The texts between the marks, and of each mark whether it speaks of what was. */
function cut(text: string): { parts: string[]; was: boolean[] } {
  const parts: string[] = [];
  const was: boolean[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    parts.push(text.slice(end, match.index));
    was.push(match[1] !== undefined);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return { parts: parts.map((part) => part.replace(ENDS, '')), was };
}

/** Which part was and which is now; a mark stands before its date, or behind it where the last one ends the text. */
function tell(text: string): MovedDate | null {
  const [, from, to] = FROM_TO.exec(text) ?? STRUCK.exec(text) ?? [];
  if (from !== undefined && to !== undefined)
    return { from: from.replace(ENDS, ''), to: to.replace(ENDS, '') };
  const { parts, was } = cut(text);
  if (was.length === 0) return null;
  const isBehind = parts[0] !== '' && parts.at(-1) === '';
  const told = parts.map((part, at) => ({
    part,
    was: isBehind ? was[at] : at === 0 ? !was[0] : was[at - 1],
  }));
  const said = told.filter(({ part }) => part !== '');
  if (said.some(({ part }) => dayOf(part) === null)) return null;
  const before = said.findLast((one) => one.was === true)?.part;
  const now = said.findLast((one) => one.was === false)?.part;
  return before === undefined || now === undefined ? null : { from: before, to: now };
}

/** Null for one date, for a range, and for all but two whole dates with a word or a sign of the move. */
export function splitMovedDate(text: string): MovedDate | null {
  if (text.length > LONGEST || (text.match(/\d+/g) ?? []).length < 2) return null;
  const moved = tell(text);
  const [from, to] = [dayOf(moved?.from ?? ''), dayOf(moved?.to ?? '')];
  if (from === null || to === null || from === to) return null;
  return to > from || PLAINLY.test(text) ? moved : null;
}
