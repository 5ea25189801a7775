/** What a number shows through its format, as Excel in English (UK) does: the formats of days, times, counts, sums and percentages. */
import { isoFromSerial } from '../../../model/days/calendar';

const SECONDS_A_DAY = 86_400;
/** So many digits General shows at most. */
const GENERAL_DIGITS = 10;
/** One piece of a code: text as it is, what fills or colours, a part of a date or time, digits, or a character. */
const PIECES = /"[^"]*"?|\\.|[_*].|\[[^[\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+|[0#][0#,.]*|\.0+|[^]/gi;
/** Each stands for a thousand. */
const TRAILING = /(?<!,),+$/;
/** Such numbers are shown plain: elapsed time, conditions, fractions and powers of ten. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const CONDITION = /\[[<>=]/;
const UNKNOWN = /[?@/]|e[+-]/i;

const plain = (value: number): string => String(Number(value.toPrecision(GENERAL_DIGITS)));
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const nameOf = (iso: string, part: 'month' | 'weekday'): string =>
  new Intl.DateTimeFormat('en-GB', { [part]: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`));

/** Text that stands as it is; null for what is none. */
function literalOf(piece: string): string | null {
  if (piece.startsWith('"')) return piece.replace(/^"|"$/g, '');
  if (piece.startsWith('\\')) return piece.slice(1);
  if (piece.startsWith('_')) return ' ';
  if (piece.startsWith('*')) return '';
  // "[$£-809]" is a currency with its language; all else in brackets is a colour or a language.
  if (piece.startsWith('[')) return /^\[\$([^\]-]*)/.exec(piece)?.[1] ?? '';
  return null;
}

/** @param value as its workbook counts days */
export function showNumber(value: number, format: string, date1904: boolean): string {
  const sections = format.match(/(?:"[^"]*"?|\\.|\[[^[\]]*\]|[^;])+/g) ?? [];
  const at = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const section = sections[at] ?? '';
  const pieces = section.match(PIECES) ?? [];
  const code = pieces.filter((piece) => literalOf(piece) === null).join('');
  if (/general/i.test(code)) return plain(value);
  if (/[ymdhs]/i.test(code)) {
    return ELAPSED.test(section) ? plain(value) : showDay(value, pieces, date1904);
  }
  if (UNKNOWN.test(code) || CONDITION.test(section)) return plain(value);
  return showFigure(at === 1 ? Math.abs(value) : value, pieces) ?? plain(value);
}

function showDay(value: number, pieces: readonly string[], date1904: boolean): string {
  const hasTime = pieces.some((piece) => /^[hs]/i.test(piece));
  const seconds = hasTime ? Math.round((value - Math.floor(value)) * SECONDS_A_DAY) : 0;
  const day = Math.floor(value) + Math.floor(seconds / SECONDS_A_DAY);
  // A time of day has no day, and a number before the first is none.
  const iso = isoFromSerial(day, date1904);
  const ofDay = seconds % SECONDS_A_DAY;
  const [hour, minute, second] = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60];
  const isTwelve = pieces.some((piece) => /^a(?:m\/pm|\/p)$/i.test(piece));
  const units = pieces.map((piece) => (/^[ymdhs]/i.test(piece) ? piece[0]?.toLowerCase() : undefined));
  const next = (index: number) => units.slice(index + 1).find((unit) => unit !== undefined);
  const last = (index: number) => units.slice(0, index).findLast((unit) => unit !== undefined);
  const isMinute = (index: number): boolean => last(index) === 'h' || next(index) === 's';
  const shown = pieces.map((piece, index): string | null => {
    const literal = literalOf(piece);
    if (literal !== null) return literal;
    const { length } = piece;
    const padded = (part: number): string => (length > 1 ? twoDigits(part) : String(part));
    switch (units[index]) {
      case 'h':
        return padded(isTwelve ? ((hour + 11) % 12) + 1 : hour);
      case 's':
        return padded(second);
      case 'y':
        return iso && (length > 2 ? iso.slice(0, 4) : iso.slice(2, 4));
      case 'd':
        if (iso === null || length < 3) return iso && padded(Number(iso.slice(8)));
        return length === 3 ? nameOf(iso, 'weekday').slice(0, 3) : nameOf(iso, 'weekday');
      case 'm':
        if (isMinute(index)) return padded(minute);
        if (iso === null || length < 3) return iso && padded(Number(iso.slice(5, 7)));
        return nameOf(iso, 'month').slice(0, length === 3 ? 3 : length === 5 ? 1 : undefined);
      default:
        if (/^a(?:m\/pm|\/p)$/i.test(piece))
          return (hour < 12 ? 'AM' : 'PM').slice(0, piece.length === 3 ? 1 : 2);
        return piece;
    }
  });
  return shown.includes(null) ? plain(value) : shown.join('');
}

/** Null where the digits stand apart, as in a telephone number. */
function showFigure(value: number, pieces: readonly string[]): string | null {
  const isDigits = (piece: string): boolean => /^[0#]|^\.0/.test(piece);
  const [digits, ...others] = pieces.filter(isDigits);
  if (others.length > 0) return null;
  const around = pieces.map((piece) => (isDigits(piece) ? piece : (literalOf(piece) ?? piece)));
  if (digits === undefined) return around.join('');
  const [whole = '', decimals = ''] = digits.replace(TRAILING, '').split('.');
  const percent = pieces.filter((piece) => piece === '%').length;
  const thousands = TRAILING.exec(digits)?.[0].length ?? 0;
  const scaled = (Math.abs(value) * 100 ** percent) / 1000 ** thousands;
  const least = whole.replace(/[^0]/g, '').length;
  const figure = new Intl.NumberFormat('en-GB', {
    minimumIntegerDigits: Math.max(1, least),
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
    useGrouping: whole.includes(','),
  }).format(scaled);
  const isNothing = !/[1-9]/.test(figure);
  // The point of the code stands, whether or not a digit follows.
  const pointed = digits.includes('.') && !figure.includes('.') ? `${figure}.` : figure;
  const text = least === 0 ? pointed.replace(/^0(?=\.|$)/, '') : pointed;
  return `${value < 0 && !isNothing ? '-' : ''}${around.map((piece) => (piece === digits ? text : piece)).join('')}`;
}
