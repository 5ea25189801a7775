/** What a written workbook must not have: formulas, anything but well-formed XML, links to elsewhere, texts that were not given. */
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { isOwnFormula } from './own-formulas';
import { answerOf, bytesOf, openBytes, type Grid, type SummaryBook } from './product';
import { rowsOf } from '../make/sheet-rows';

/** The one file that links may lead to; its name has everything that an address would take for its own. */
const PLAN_TARGET = '../plans/javascript%3Aalert(1)%23%26%22%3F%3D.xlsx';

/** What a cell may be of: text that is kept apart, text in its place, a number. */
const CELL_KINDS = ['s', 'inlineStr', 'n', undefined];

function xmlFaults(name: string, xml: string): string[] {
  const said: string[] = [];
  try {
    new DOMParser({ onError: (level, message) => said.push(`${level} ${message}`) }).parseFromString(
      xml,
      'text/xml',
    );
  } catch (error) {
    said.push(String(error));
  }
  return said.map((one) => `${name}: ${one}`);
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const unescaped = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** "'Director''s plan'!A1" is the sheet "Director's plan"; null where it is no place. Written apart from the product's own. */
function sheetOfPlace(place: string): string | null {
  const quoted = /^'((?:[^']|'')*)'!\$?[A-Z]{1,3}\$?\d{1,7}$/.exec(place)?.[1];
  return quoted?.replaceAll("''", "'") ?? null;
}

function sheetFaults(name: string, xml: string, sheets: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  let formulas = 0;
  for (const [, tag = '', inside = ''] of xml.matchAll(/<c((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const formula = /<f>([^<]*)<\/f>/.exec(inside)?.[1];
    if (formula === undefined) {
      if (!CELL_KINDS.includes(attribute(tag, 't'))) faults.push(`${name} has <c${tag}>`);
    } else {
      formulas += 1;
      if (!isOwnFormula(unescaped(formula))) faults.push(`${name} has a formula, ${formula}`);
    }
  }
  if ((xml.match(/<f[\s>/]/g) ?? []).length !== formulas) faults.push(`${name} has a formula outside a cell`);
  for (const [link] of xml.matchAll(/<hyperlink\s[^>]*>/g)) {
    const place = unescaped(attribute(link, 'location') ?? '');
    const sheet = sheetOfPlace(place);
    if (sheet === null || !sheets.has(sheet)) faults.push(`${name} leads to ${place}`);
  }
  return faults;
}

const relationFaults = (name: string, xml: string): string[] =>
  [...xml.matchAll(/<Relationship\s[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, 'TargetMode') === 'External')
    .flatMap((tag) => {
      const target = unescaped(attribute(tag, 'Target') ?? '');
      return target === PLAN_TARGET ? [] : [`${name} leads out to ${target}`];
    });

const LONGEST = 32_767;

/** What is left of a text in a cell: whole characters that XML has. Written apart from the product's own. */
function fitForACell(text: string): string {
  const isFit = (character: string): boolean => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return code === 9 || code === 10;
    return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
  };
  const fit = [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')].filter(isFit).join('');
  if (fit.length <= LONGEST) return fit;
  // Cut between characters, not inside one.
  const kept = fit.slice(0, LONGEST - 1);
  return `${isFit(kept.slice(-1)) ? kept : kept.slice(0, -1)}…`;
}

/** Every text that the sheets were to hold, as our own reader finds it. */
function textFaults(book: SummaryBook, grids: readonly Grid[]): string[] {
  const faults: string[] = [];
  for (const [index, plan] of book.sheets.entries()) {
    const grid = grids[index];
    if (!grid) return [`there is no sheet ${plan.name}`];
    const headers = new Set(plan.tables.map(({ top }) => top));
    rowsOf(plan).forEach((row, at) =>
      row.forEach((cell, column) => {
        // Headers of one table are told apart by a number where two are alike.
        if (typeof cell?.value !== 'string' || headers.has(at) || cell.link) return;
        const found = grid.values[column - grid.left]?.[at - grid.top] ?? '';
        if (found !== fitForACell(cell.value))
          faults.push(`${JSON.stringify(found)} for ${JSON.stringify(cell.value)}`);
      }),
    );
  }
  return faults;
}

/** Writes the book and looks at what was written. `planSheets`: the sheets of the plan's workbook, to which links lead. */
export async function writtenFaults(book: SummaryBook, planSheets: readonly string[]): Promise<string[]> {
  const bytes = await bytesOf(book);
  const sheets = new Set([...planSheets, ...book.sheets.map(({ name }) => name)]);
  const faults: string[] = [];
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const xml = strFromU8(part);
    if (!/\.(?:xml|rels)$/.test(name)) faults.push(`${name} is written`);
    faults.push(...xmlFaults(name, xml));
    if (name.endsWith('.rels')) faults.push(...relationFaults(name, xml));
    if (name.startsWith('xl/worksheets/sheet')) faults.push(...sheetFaults(name, xml, sheets));
  }
  const read = await answerOf(() => openBytes(bytes));
  if ('kind' in read) return [...faults, read.sentence];
  return [...faults, ...textFaults(book, await read.value.readGrids())];
}
