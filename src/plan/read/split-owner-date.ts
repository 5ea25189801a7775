/** "Director of Operations, March 2015": owner and date in one cell ("By who and by when"). */
import { readDateText } from '../dates/read-date-text';

export interface OwnerAndDate {
  readonly owner: string;
  readonly date: string;
}

const isDate = (text: string): boolean => {
  const { kind } = readDateText(text);
  return kind === 'date' || kind === 'open-ended' || kind === 'impossible';
};
const tidy = (text: string): string => text.replace(/^[\s,;:()\-–—/]+|[\s,;:(\-–—/]+$/g, '').trim();

/** The part that is a date, and the rest. All owner where no part is a date, all date where the whole is one. */
export function splitOwnerAndDate(text: string): OwnerAndDate {
  if (isDate(text)) return { owner: '', date: text.trim() };
  const cuts: number[] = [];
  for (const match of text.matchAll(
    /[\n;,(/]|\s[-–—]\s|:\s|\s(?=by |\d|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|on-?going|q\d)/gi,
  )) {
    cuts.push(match.index);
  }
  for (const cut of cuts) {
    const before = tidy(text.slice(0, cut));
    const after = tidy(text.slice(cut)).replace(/\)$/, '');
    if (before !== '' && isDate(after)) return { owner: before, date: after };
    if (after !== '' && isDate(before)) return { owner: after, date: before };
  }
  return { owner: text.trim(), date: '' };
}
