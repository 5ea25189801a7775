/** `ragplan new`: begins a plan from the recommendations of a report's text. */
import { text as readAll } from 'node:stream/consumers';
import { startPlan } from '../app/start-plan';
import type { StartedExtra } from '../render/sheet/started-plan';
import { wrap } from '../render/text/lines';
import { cutShort, printable } from '../report/one-line';
import type { Listing } from '../start/listing';
import { readListing } from '../start/read-listing';
import { readWorkbookBytes } from '../workbook/file/package/open-file';
import { writeSummaryFile } from '../workbook/file/write/write-file';
import {
  doubtSentence,
  LEFT_OUT_HEADING,
  LEFT_OUT_WORDS,
  listingSentence,
  NO_THEME,
  wrotePlanSentence,
} from '#words/start';
import { jsonText } from './door';
import { textOptions, type Terminal } from './terminal';

export interface NewOptions {
  readonly from: string;
  readonly out?: string;
  readonly title?: string;
  readonly council?: string;
  readonly with?: readonly StartedExtra[];
  readonly json: boolean;
  readonly force: boolean;
}

/** @returns the exit code, 0. @throws Problem for anything the user can mend. */
export async function runNew(options: NewOptions, terminal: Terminal): Promise<number> {
  const { from, out, title = null, council = null, force, json } = options;
  const listing = readListing(await readText(from));
  const book = startPlan({ listing, title, council, extras: options.with ?? [] });
  if (json) terminal.write(jsonText(listing));
  else terminal.write(`${describe(listing, textOptions(terminal).width).join('\n')}\n`);
  if (out === undefined) return 0;
  await writeSummaryFile(out, book, { force, planPath: from === '-' ? [] : from });
  if (!json) terminal.write(`\n${printable(wrotePlanSentence(out, listing.recommendations.length))}\n`);
  return 0;
}

/** Text files of Windows are in UTF-8, in UTF-16 with a mark, or in the older encoding of the machine. */
async function readText(from: string): Promise<string> {
  if (from === '-') return readAll(process.stdin);
  const bytes = Buffer.from(await readWorkbookBytes(from));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not by its name: Node takes it for Latin-1, in which long dashes and curly quotation marks are no letters.
    return bytes
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (sign) => OF_WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}

/** What stands in the encoding of Western Windows where Latin-1 has control characters, from 0x80 on. */
const OF_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const INDENT = 7;

/** What was read, in the order of the text, and what was not. */
function describe({ recommendations, leftOut, doubts }: Listing, width: number): string[] {
  const lines = [listingSentence({ recommendations })];
  const hasThemes = recommendations.some(({ theme }) => theme !== null);
  const hang = ' '.repeat(INDENT);
  let theme: string | null | undefined;
  for (const one of recommendations) {
    if (hasThemes && one.theme !== theme) lines.push('', printable(one.theme ?? NO_THEME));
    theme = one.theme;
    one.text.split('\n').forEach((line, at) => {
      const lead = at === 0 ? `  ${printable(one.reference)}`.padEnd(INDENT) : hang;
      lines.push(lead + wrap(printable(line), hang, width - INDENT));
    });
  }
  if (leftOut.length > 0) {
    lines.push('', LEFT_OUT_HEADING);
    for (const { line, reason, text } of leftOut) {
      const lead = `  ${String(line).padStart(4)}  ${LEFT_OUT_WORDS[reason].padEnd(16)}  `;
      lines.push(lead + cutShort(printable(text), width - lead.length));
    }
  }
  if (doubts.length > 0)
    lines.push('', ...doubts.map((doubt) => wrap(printable(doubtSentence(doubt)), '', width)));
  return lines;
}
