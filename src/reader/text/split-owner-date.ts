/** "Director of Operations, March 2015": owner and date in one cell ("By who and by when"). */
import { MONTH, SEASON } from '../../model/days/date-forms';
import { readDateText } from '../../model/days/read-date-text';

export interface OwnerAndDate {
  readonly owner: string;
  readonly date: string;
}

/** Longer texts are remarks: who and when are a few words. */
const LONGEST = 500;

const kindOf = (text: string): string => readDateText(text).kind;
const isDate = (text: string): boolean => ['date', 'open-ended', 'impossible'].includes(kindOf(text));
/** Where a cell can be parted, surest first; at a space only before what begins like a date. */
const CUTS = [
  /\n/g,
  /[;,(/]|\s[-–—]\s|:\s/g,
  new RegExp(`\\s(?=by |\\d|${SEASON}|${MONTH}|on-?going|q\\d)`, 'gi'),
];
const tidy = (text: string): string =>
  text.replace(/^[\s,;:()\-–—/]+|(?<![\s,;:(\-–—/])[\s,;:(\-–—/]+$/g, '');

/** Without the bracket that a cut before it has left unopened. */
const closed = (text: string): string =>
  text.split(')').length > text.split('(').length ? text.replace(/\)$/, '') : text;

/** The part that is a date, and the rest. All owner where no part is a date, all date where the whole is one. */
export function splitOwnerAndDate(text: string): OwnerAndDate {
  if (kindOf(text) === 'date') return { owner: '', date: text.trim() };
  if (text.length > LONGEST) return { owner: text.trim(), date: '' };
  for (const cuts of CUTS) {
    // An open-ended word somewhere in the text makes the whole of it open-ended: parted first where it has parts.
    if (cuts === CUTS[2] && isDate(text)) return { owner: '', date: text.trim() };
    for (const { index } of text.matchAll(cuts)) {
      const before = tidy(text.slice(0, index));
      const after = closed(tidy(text.slice(index)));
      if (isDate(after) && !isDate(before)) return { owner: before, date: after };
      if (isDate(before) && !isDate(after)) return { owner: after, date: before };
    }
  }
  return { owner: text.trim(), date: '' };
}
