/** What a date cell says, form by form as section 7 of the method lists them. */
import { dayOfSerial, dayText, isDay, lastDay, monthCalled } from './calendar';
import type { PlainCell } from './plain-plan';

export type PlainDate =
  | { readonly kind: 'blank' | 'open-ended' | 'unreadable' | 'impossible' }
  | { readonly kind: 'date' | 'mangled'; readonly day: string };

const UNREADABLE: PlainDate = { kind: 'unreadable' };
const IMPOSSIBLE: PlainDate = { kind: 'impossible' };
const on = (day: string): PlainDate => ({ kind: 'date', day });
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

const OPEN_ENDED = ['ongoing', 'on going', 'asap', 'tbc', 'six monthly', 'as soon as possible'];
const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11 };

function dayMonthYear(year: number, month: number, day: number): PlainDate {
  return isDay(year, month, day) ? on(dayText(year, month, day)) : IMPOSSIBLE;
}

/** A form, and what it says; the groups of the pattern are handed over. */
type Form = readonly [RegExp, (...parts: string[]) => PlainDate];

const FORMS: readonly Form[] = [
  [
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})$/,
    (day = '', month = '', year = '') => dayMonthYear(fullYear(year), Number(month), Number(day)),
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (year = '', month = '', day = '') => dayMonthYear(Number(year), Number(month), Number(day)),
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)[ -](\d{2}|\d{4})$/,
    (day = '', name = '', year = '') => {
      const month = monthCalled(name);
      return month === 0 ? UNREADABLE : dayMonthYear(fullYear(year), month, Number(day));
    },
  ],
  [/^(?:by |end of )?(\d{4})$/, (year = '') => on(lastDay(Number(year), 12))],
  [/^(?:early|mid|late) \d{4}$/, () => ({ kind: 'open-ended' })],
  [
    /^(?:end of |by )?([a-z]+)[ -](\d{2}|\d{4})$/,
    (name = '', year = '') => {
      const month = monthCalled(name) || (SEASONS[name] ?? 0);
      if (name === 'winter') return on(lastDay(fullYear(year) + 1, 2));
      return month === 0 ? UNREADABLE : on(lastDay(fullYear(year), month));
    },
  ],
  [
    /^q([1-4]) (\d{4})(?:[/-]\d{2})?$/,
    (quarter = '', year = '') => {
      const month = Number(quarter) * 3 + 3;
      return month > 12 ? on(lastDay(Number(year) + 1, month - 12)) : on(lastDay(Number(year), month));
    },
  ],
  [/^(\d{4})\/\d{2}$/, (year = '') => on(lastDay(Number(year) + 1, 3))],
  [/^[a-z]+ \d{4} and ongoing$/, () => ({ kind: 'open-ended' })],
];

function readText(text: string): PlainDate {
  const level = text.trim().toLowerCase();
  if (level === '') return { kind: 'blank' };
  if (OPEN_ENDED.includes(level)) return { kind: 'open-ended' };
  for (const [form, says] of FORMS) {
    const found = form.exec(level);
    if (found) return says(...found.slice(1));
  }
  // A range is due on its last day.
  const [, end] = /^.+ to (.+)$/.exec(level) ?? [];
  if (end) return readText(end);
  const [, , days] = /^(\d{1,2})-(\d{1,2} [a-z]+ \d{4})$/.exec(level) ?? [];
  return days ? readText(days) : UNREADABLE;
}

export function readDate({ value, format }: PlainCell): PlainDate {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'string') return readText(value);
  const day = dayOfSerial(value);
  if (format === 'mmm-yy') return on(lastDay(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
  // Shown without a year: Excel may have chosen it.
  return format === 'd-mmm' ? { kind: 'mangled', day } : on(day);
}

/** Texts that could be either day or month first, beside one that can only be month first, are not trusted. */
export function isEither({ value }: PlainCell): boolean {
  const [, first, second] = /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}$/.exec(String(value ?? '')) ?? [];
  return (
    first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
  );
}
export function isMonthFirst(cell: PlainCell): boolean {
  const [, first, second] = /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}$/.exec(String(cell.value ?? '')) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) > 12;
}
