/** Finds the places that a formula names, each by where its row and column stand in the text: once from left to right. */

/** One corner of a place: a cell is one, a range two. */
export interface Corner {
  /** From 0; null where it names a whole column, or a whole row. */
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
  /** Where the corner stands in the text. */
  readonly from: number;
  readonly to: number;
}

export interface NamedPlace {
  /** As it stands before the "!", without quotes: of two sheets "First:Last"; null where none is named. */
  readonly sheet: string | null;
  readonly corners: readonly Corner[];
}

/** Names of functions, tables and sheets, numbers and addresses, with their dollars. */
const WORD = /[\w.$\\?\u0080-\u{10ffff}]+/uy;
const ERROR = /#(?:REF!|NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|[A-Z_]+!?)/y;
/** What the format writes for a character that XML has none for; read as part of a name it would hide one. */
const ESCAPE = /_x[0-9a-f]{4}_/i;

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const DOLLAR = 0x24;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** From 1; 0 for what is no letter of the alphabet. */
export const letterOf = (code: number): number =>
  (code & ~32) >= 65 && (code & ~32) <= 90 ? (code & ~32) - 64 : 0;

/** A word as the corner of a place, read sign by sign: formulas may hold millions. Null where it is none. */
function cornerOf(word: string, from: number): Corner | null {
  let at = word.charCodeAt(0) === DOLLAR ? 1 : 0;
  const isFirstFixed = at === 1;
  let column = 0;
  for (let letter = letterOf(word.charCodeAt(at)); letter > 0 && column < COLUMNS; letter = letterOf(word.charCodeAt(++at)))
    column = column * 26 + letter;
  const hasColumn = column > 0;
  const isRowFixed = hasColumn ? word.charCodeAt(at) === DOLLAR : isFirstFixed;
  if (hasColumn && isRowFixed) at += 1;
  let row = 0;
  const digits = at;
  while (isDigit(word.charCodeAt(at)) && row <= ROWS) row = row * 10 + word.charCodeAt(at++) - 48;
  const hasRow = at > digits;
  // "$A$" is none, and neither is a row 0 or what lies beyond the sheet.
  const isNone = at < word.length || (hasColumn && isRowFixed && !hasRow) || (!hasColumn && !hasRow);
  if (isNone || (hasRow && (row < 1 || row > ROWS)) || column > COLUMNS) return null;
  return {
    row: hasRow ? row - 1 : null,
    column: hasColumn ? column - 1 : null,
    isRowFixed: !hasRow || isRowFixed,
    isColumnFixed: !hasColumn || isFirstFixed,
    from,
    to: from + word.length,
  };
} // prettier-ignore

const isCell = (corner: Corner | null): corner is Corner =>
  corner !== null && corner.row !== null && corner.column !== null;

/** After a text or a name in quotes that begins at `at`, in which the quote stands twice. */
function afterQuotes(formula: string, at: number): number {
  const quote = formula.charAt(at);
  for (let next = formula.indexOf(quote, at + 1); next >= 0; next = formula.indexOf(quote, next + 2))
    if (formula.charAt(next + 1) !== quote) return next + 1;
  return formula.length;
}

/** After the columns of a table, or the number of another workbook, in brackets that begin at `at`. An apostrophe escapes a sign. */
function afterBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let next = at; next < formula.length; next += 1) {
    const sign = formula.charAt(next);
    if (sign === "'") next += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && (depth -= 1) === 0) return next + 1;
  }
  return formula.length;
}

class PlaceFinder {
  readonly places: NamedPlace[] = [];
  hasEscape = false;
  private at = 0;
  /** What has been read before a "!"; undefined where nothing has. */
  private sheet: string | undefined = undefined;
  /** The place is one of another workbook, or of a sheet that has gone. */
  private isElsewhere = false;

  constructor(private readonly formula: string) {
    while (this.at < formula.length) this.step();
  }

  private step(): void {
    const { formula, at } = this;
    const sign = formula.charAt(at);
    if (sign === '"') this.pass(afterQuotes(formula, at));
    else if (sign === "'") this.passName();
    else if (sign === '[') {
      // The number of this workbook itself is 0.
      this.isElsewhere = !formula.startsWith('[0]', at);
      this.at = afterBrackets(formula, at);
    } else if (sign === '#') this.passError();
    else {
      const word = this.wordAt(at);
      if (word === '') this.pass(at + 1);
      else this.read(word);
    }
  }

  /** Goes on after something that names no place. */
  private pass(to: number): void {
    this.at = to;
    this.sheet = undefined;
    this.isElsewhere = false;
  }

  private wordAt(at: number): string {
    WORD.lastIndex = at;
    return WORD.exec(this.formula)?.[0] ?? '';
  }

  private passName(): void {
    const end = afterQuotes(this.formula, this.at);
    const name = this.formula.slice(this.at + 1, end - 1).replaceAll("''", "'");
    if (this.formula.charAt(end) === '!') this.take(name, end);
    else this.pass(end);
  }

  /** A sheet, before its "!" at `end`. */
  private take(name: string, end: number): void {
    // A workbook in brackets within the quotes, as in '[1]Other plan'!A1 or a path.
    if (name.includes(']') && !name.startsWith('[0]')) this.isElsewhere = true;
    this.sheet = name.replace(/^\[0\]/, '');
    this.at = end + 1;
  }

  private passError(): void {
    ERROR.lastIndex = this.at;
    const error = ERROR.exec(this.formula)?.[0] ?? '#';
    this.pass(this.at + error.length);
    this.isElsewhere = error === '#REF!';
  }

  private read(word: string): void {
    const { formula, at } = this;
    const end = at + word.length;
    if (word.includes('_x') && ESCAPE.test(word)) this.hasEscape = true;
    const next = formula.charAt(end);
    if (next === '!') return this.take(word, end);
    if (next === '(') return this.pass(end);
    // The columns of a table: no other workbook.
    if (next === '[') return this.pass(afterBrackets(formula, end));
    const second = next === ':' ? this.wordAt(end + 1) : '';
    const after = formula.charAt(end + 1 + second.length);
    const first = cornerOf(word, at);
    if (second !== '' && after === '!' && !isCell(first))
      return this.take(`${word}:${second}`, end + 1 + second.length);
    const isRange = first !== null && second !== '' && after !== '!' && after !== '(';
    const last = isRange ? cornerOf(second, end + 1) : null;
    if (first && last && isLike(first, last)) return this.add([first, last], last.to);
    if (isCell(first)) return this.add([first], end);
    return this.pass(end);
  } // prettier-ignore

  private add(corners: readonly Corner[], end: number): void {
    if (!this.isElsewhere) this.places.push({ sheet: this.sheet ?? null, corners });
    this.pass(end);
  }
}

/** Both name cells, or columns, or rows. */
const isLike = (a: Corner, b: Corner): boolean =>
  (a.row === null) === (b.row === null) && (a.column === null) === (b.column === null);

/**
 * The places of this workbook that a formula names, in their order; texts, names of tables and their columns, and other workbooks
 * are passed over. A list of places divided by spaces is read in the same way.
 *
 * @returns null where the formula holds characters in a form of their own, so that it cannot be told where its names end
 */
export function placesIn(formula: string): readonly NamedPlace[] | null {
  const { places, hasEscape } = new PlaceFinder(formula);
  return hasEscape ? null : places;
}
