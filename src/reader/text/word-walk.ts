/** Walks over the words of a short text from the first to the last: what is understood is taken, and nothing is left out on the way. */

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = {
  ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15 },
  ...{ sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
} as const;
const TENS = {
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  ...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
} as const;
const NUMBERS: ReadonlyMap<string, number> = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...UNITS.map((word, number) => [word, number] as const),
  ...Object.entries(TEENS),
  ...Object.entries(TENS),
]);

/** Walks over the words of a text; what is not understood stays. */
export class Words {
  private at = 0;
  constructor(private readonly words: readonly string[]) {}

  get isOver(): boolean {
    return this.at >= this.words.length;
  }

  /** Takes these words where they are next. */
  take(...phrases: readonly string[]): boolean {
    const found = phrases.find((phrase) =>
      phrase.split(' ').every((word, index) => this.words[this.at + index] === word),
    );
    if (found === undefined) return false;
    this.at += found.split(' ').length;
    return true;
  }

  /** What is read, or null and nothing taken. */
  attempt<Read>(read: (words: Words) => Read | null): Read | null {
    const before = this.at;
    const found = read(this);
    if (found === null) this.at = before;
    return found;
  }

  skip(words: readonly string[]): void {
    while (this.take(...words));
  }

  /** "3", "three", "twenty one" */
  number(): number | null {
    const word = this.words[this.at] ?? '';
    const number = /^\d{1,4}$/.test(word) ? Number(word) : NUMBERS.get(word);
    if (number === undefined) return null;
    this.at += 1;
    const unit = UNITS.findIndex((one) => one === this.words[this.at]);
    if (!Object.hasOwn(TENS, word) || unit < 1) return number;
    this.at += 1;
    return number + unit;
  }
}
