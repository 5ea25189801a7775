/** Reads in one go what most of a worksheet part is made of: a cell of a place, a style, and a whole number or the number of a shared text. */

const SPACE = 0x20;
const DOUBLE = 0x22;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const EQUALS = 0x3d;
const CLOSE = 0x3e;
const A = 0x41;
const Z = 0x5a;
const CELL = 0x63;
const NUMBER = 0x6e;
const PLACE = 0x72;
/** As the name of an attribute the style; as a type, that the value is the number of a shared text. */
const S = 0x73;
const TYPE = 0x74;

/** So many digits are always a number that can be told from its neighbours. */
const MOST_DIGITS = 15;
const VALUE = '<v>';
const END = '</v></c>';

/** One cell at a time, in the fields; rows and columns from 0. */
export class PlainCell {
  row = -1;
  column = -1;
  /** -1 where the cell has none. */
  style = -1;
  isShared = false;
  /** -1 where the cell is only formatted. */
  value = -1;

  constructor(private readonly xml: string) {}

  /** After the cell that begins at `at`; -1 where it is of another kind, or something else. One function, as it is called a million times. */
  read(at: number): number {
    const { xml } = this;
    if (xml.charCodeAt(at + 1) !== CELL) return -1;
    this.row = this.column = this.style = this.value = -1;
    this.isShared = false;
    let next = at + 2;
    let number = 0;
    let from = 0;
    while (xml.charCodeAt(next) === SPACE) {
      const name = xml.charCodeAt(next + 1);
      if (xml.charCodeAt(next + 2) !== EQUALS || xml.charCodeAt(next + 3) !== DOUBLE) return -1;
      next += 4;
      if (name === TYPE) {
        const type = xml.charCodeAt(next++);
        this.isShared = type === S;
        if (type !== S && type !== NUMBER) return -1;
      } else {
        let column = 0;
        for (let code = xml.charCodeAt(next); code >= A && code <= Z; code = xml.charCodeAt(++next)) {
          column = column * 26 + code - A + 1;
        }
        from = next;
        number = 0;
        for (let code = xml.charCodeAt(next); code >= ZERO && code <= NINE; code = xml.charCodeAt(++next)) {
          number = number * 10 + code - ZERO;
        }
        if (next === from || next - from > MOST_DIGITS) return -1;
        if (name === PLACE) {
          this.row = number - 1;
          this.column = column - 1;
        } else if (name === S && column === 0) this.style = number;
        else return -1;
      }
      if (xml.charCodeAt(next++) !== DOUBLE) return -1;
    }
    if (this.row < 0 || this.column < 0) return -1;
    if (xml.charCodeAt(next) === SLASH) return xml.charCodeAt(next + 1) === CLOSE ? next + 2 : -1;
    if (xml.charCodeAt(next) !== CLOSE || !xml.startsWith(VALUE, next + 1)) return -1;
    next += 1 + VALUE.length;
    from = next;
    number = 0;
    for (let code = xml.charCodeAt(next); code >= ZERO && code <= NINE; code = xml.charCodeAt(++next)) {
      number = number * 10 + code - ZERO;
    }
    if (next === from || next - from > MOST_DIGITS || !xml.startsWith(END, next)) return -1;
    this.value = number;
    return next + END.length;
  }
}
