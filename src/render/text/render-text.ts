/** A document as text for a terminal: blocks below each other, wrapped at its width, painted where it shows colour. */
import type { Severity } from '../../check/finding';
import type { Block, Document, Passage, Places, Sentence, SentenceRole } from '../../report/document';
import { printable } from '../../report/one-line';
import type { Ink } from './ink';
import { wrap } from './lines';
import { tableLines } from './table-lines';

export interface TextOptions {
  readonly ink: Ink;
  /** Characters in a line. */
  readonly width: number;
}

/** Ends with a line break. */
export function renderText({ title, blocks }: Document, options: TextOptions): string {
  const lines = title === null ? [] : [options.ink.bold(wrap(printable(title), '', options.width))];
  for (const block of blocks) {
    const beginsSection = block.kind === 'heading' || block.kind === 'table';
    if (beginsSection && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    for (const line of blockLines(block, options)) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

/** Each may be several lines of text: what is painted is painted whole. */
function blockLines(block: Block, options: TextOptions): readonly string[] {
  const { ink, width } = options;
  switch (block.kind) {
    case 'gap':
      return [''];
    case 'headline':
      return [wrap(printable(block.text), '', width)];
    case 'glance':
      return [block.text, block.rests.text].map((said) => wrap(printable(said), '', width));
    case 'links':
      // There is nowhere to go to from a terminal.
      return [];
    case 'sentence':
      return [sentenceLine(block, options)];
    case 'note':
      return [ink.faint(wrap(printable(block.text), '', width))];
    case 'heading':
      return [ink.bold(printable(block.text))];
    case 'passage':
      return [passageLine(block, options)];
    case 'places':
      return placeLines(block, options);
    case 'table':
      return tableLines(block, options);
  }
}

/** Characters before the first line and before those that follow it; a label is set right in its own width. */
const LAYOUTS: Readonly<
  Record<SentenceRole, { readonly indent: number; readonly hang: number; readonly label: number }>
> = {
  plain: { indent: 0, hang: 0, label: 0 },
  lead: { indent: 0, hang: 2, label: 0 },
  item: { indent: 2, hang: 4, label: 0 },
  entry: { indent: 2, hang: 6, label: 0 },
  detail: { indent: 2, hang: 2, label: 0 },
  place: { indent: 4, hang: 4, label: 0 },
  reason: { indent: 4, hang: 11, label: 5 },
};

const PAINT = { error: 'error', warning: 'warning', advice: 'faint' } as const satisfies Record<
  Severity,
  keyof Ink
>;

function sentenceLine({ text, role = 'plain', label }: Sentence, { ink, width }: TextOptions): string {
  const { indent, hang, label: room } = LAYOUTS[role];
  const said = label === undefined ? printable(text) : `${label.text.padStart(room)} ${printable(text)}`;
  const lines = wrap(' '.repeat(indent) + said, ' '.repeat(hang), width);
  if (label?.severity === undefined) return lines;
  const paint = ink[PAINT[label.severity]];
  // Painted after wrapping: colour codes have no width.
  return lines.replace(label.text, (word) => paint(word));
}

/** What the text is goes without saying where its section or its entry has just named it. */
const PASSAGES = { quote: 'plain', entry: 'lead', part: 'detail' } as const satisfies Record<
  Passage['role'],
  SentenceRole
>;

function passageLine(block: Passage, options: TextOptions): string {
  const { role, reference, name, text, standing } = block;
  const said =
    role === 'part' ? `${name}: ${text}` : `${role === 'entry' ? `${reference} ` : ''}${text}`.trim();
  const whole = standing === undefined ? said : `${said} – ${standing}`;
  return sentenceLine({ kind: 'sentence', text: whole, role: PASSAGES[role] }, options);
}

const LONGEST_PLACE = 20;

/** Each place with what is said of it; the places alone where the same is said of all of them. */
function placeLines({ places }: Places, options: TextOptions): string[] {
  if (places.length === 0) return [];
  const said = places.map(({ place, text }) => ({ place: printable(place), text: printable(text) }));
  if (new Set(said.map(({ text }) => text)).size === 1) {
    const text = said.map(({ place }) => place).join(', ');
    return [sentenceLine({ kind: 'sentence', text, role: 'place' }, options)];
  }
  const longest = said.reduce((most, { place }) => Math.max(most, place.length), 0);
  const indent = ' '.repeat(LAYOUTS.place.indent);
  const hang = `${indent}${' '.repeat(Math.min(LONGEST_PLACE, longest))} `;
  return said.map(({ place, text }) => {
    const where = indent + place;
    const what = wrap(hang + text, hang, options.width);
    // A place too long for its column has a line of its own.
    return where.length < hang.length ? where + what.slice(where.length) : `${where}\n${what}`;
  });
}
