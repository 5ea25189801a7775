/** Colour on terminals that want it. Nothing is said by colour alone. */

export interface Ink {
  bold(text: string): string;
  faint(text: string): string;
  error(text: string): string;
  warning(text: string): string;
}

const paint = (code: number, off: number) => (text: string) => `\u001b[${code}m${text}\u001b[${off}m`;
const plain = (text: string) => text;

const COLOURED: Ink = {
  bold: paint(1, 22),
  faint: paint(2, 22),
  error: paint(31, 39),
  warning: paint(33, 39),
};
export const PLAIN: Ink = { bold: plain, faint: plain, error: plain, warning: plain };

export const inkFor = (showsColour: boolean): Ink => (showsColour ? COLOURED : PLAIN);
