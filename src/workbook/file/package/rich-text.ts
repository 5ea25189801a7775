/** Gathers one text of a workbook, plain or in runs, and whether it is struck through; phonetic guides are no part of it. */
import { attributeIn } from './walk-tags';
import { textBetween, withoutEscapes } from './xml-text';

/** A text whose runs have no say looks as its cell does. */
export type TextStrike = 'as-cell' | 'struck' | 'plain';

interface Run {
  /** Its own font says so; null where it has no font of its own. */
  struck: boolean | null;
  shows: boolean;
}

export const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';

/** Fed with the tags inside a shared string or a cell's own text. */
export class RichText {
  private pieces: string[] = [];
  private runs: Run[] = [];
  private run: Run | null = null;
  private inFont = false;
  private guides = 0;
  private from = -1;

  constructor(private readonly xml: string) {}

  open(name: string, attributes: number, end: number): void {
    if (name === 'rPh') this.guides++;
    else if (this.guides > 0) return;
    else if (name === 't') this.from = end;
    else if (name === 'r') this.runs.push((this.run = { struck: null, shows: false }));
    else if (this.run === null) return;
    else if (name === 'rPr') {
      this.inFont = true;
      this.run.struck = false;
    } else if (name === 'strike' && this.inFont) {
      this.run.struck = !isOff(attributeIn(this.xml, attributes, end, 'val'));
    }
  }

  close(name: string, at: number): void {
    if (name === 'rPh') this.guides--;
    else if (this.guides > 0) return;
    else if (name === 't' && this.from >= 0) {
      const text = withoutEscapes(textBetween(this.xml, this.from, at));
      this.pieces.push(text);
      if (this.run && text.trim() !== '') this.run.shows = true;
      this.from = -1;
    } else if (name === 'r') this.run = null;
    else if (name === 'rPr') this.inFont = false;
  }

  /** What has been gathered; the next text begins. */
  take(): { text: string; strike: TextStrike } {
    const text = this.pieces.length === 1 ? (this.pieces[0] as string) : this.pieces.join('');
    const shown = this.runs.filter(({ shows }) => shows);
    const strike: TextStrike =
      this.runs.length === 0
        ? 'as-cell'
        : shown.length === 0 || shown.some(({ struck }) => struck === false)
          ? 'plain'
          : shown.every(({ struck }) => struck === true)
            ? 'struck'
            : 'as-cell';
    this.pieces = [];
    this.runs = [];
    this.run = null;
    this.guides = 0;
    return { text, strike };
  }
}
