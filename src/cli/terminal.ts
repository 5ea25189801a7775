/** What the command line needs of the terminal it runs in, so that a test can stand in for one. */
import { today } from '../app/today';
import type { IsoDate } from '../model/days/day';
import { inkFor } from '../render/text/ink';
import type { TextOptions } from '../render/text/render-text';

export interface Terminal {
  /** Standard output. */
  write(text: string): void;
  /** Standard error. */
  writeError(text: string): void;
  /** True where standard error is a person's terminal: progress is shown. */
  readonly showsProgress: boolean;
  /** True where standard output is a terminal that wants colour. */
  readonly showsColour: boolean;
  /** True where whoever mends a fault has asked for its trace. */
  readonly showsTrace: boolean;
  /** Today where the user is. */
  today(): IsoDate;
}

/** Lines are made for 80 columns whatever the terminal has, so that what is kept in a file reads the same. */
const WIDTH = 80;

export const textOptions = ({ showsColour }: Terminal): TextOptions => ({
  ink: inkFor(showsColour),
  width: WIDTH,
});

/** The process's own terminal. NO_COLOR, TERM=dumb and RAGPLAN_TRACE are obeyed. */
export function processTerminal(): Terminal {
  const { NO_COLOR, RAGPLAN_TRACE, TERM } = process.env;
  return {
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    showsProgress: process.stderr.isTTY === true,
    showsColour: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
    showsTrace: Boolean(RAGPLAN_TRACE),
    today,
  };
}
