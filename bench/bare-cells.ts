/**
 * One process that writes the cells of a workbook again, in a bare loop over ready columns of values, and packs them: `bare-cells.ts FILE`. All
 * cells have one style; no text is made, no row is fitted, and nothing is looked up but the numbers of shared texts.
 */
import { once } from 'node:events';
import { createDeflateRaw } from 'node:zlib';
import { columnLetters } from '../src/model/address';
import type { Grid } from '../src/model/grid';
import { escapeContent } from '../src/workbook/file/package/escape-xml';
import { openWorkbookFile } from '../src/workbook/file/package/open-file';

/** Characters that are handed on at a time. */
const PIECE = 500_000;
const LEVEL = 5;

const texts = new Map<string, number>();
const numberOf = (text: string): number => {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
};

function* sheetXml({ values, rowCount }: Grid): Generator<string> {
  const names = values.map((_, column) => columnLetters(column));
  let xml = '<worksheet><sheetData>';
  for (let row = 0; row < rowCount; row++) {
    xml += `<row r="${row + 1}">`;
    for (let column = 0; column < values.length; column++) {
      const value = values[column]?.[row] ?? null;
      if (value === null) continue;
      xml += `<c r="${names[column]}${row + 1}" s="1"`;
      xml +=
        typeof value === 'string' ? ` t="s"><v>${numberOf(value)}</v></c>` : `><v>${Number(value)}</v></c>`;
    }
    xml += '</row>';
    if (xml.length < PIECE) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sheetData></worksheet>`;
}

function* textsXml(): Generator<string> {
  let xml = '<sst>';
  for (const text of texts.keys()) {
    xml += `<si><t>${escapeContent(text)}</t></si>`;
    if (xml.length < PIECE) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sst>`;
}

async function pack(pieces: Iterable<string>): Promise<void> {
  const stream = createDeflateRaw({ level: LEVEL, chunkSize: PIECE });
  stream.resume();
  const ended = once(stream, 'end');
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  stream.end();
  await ended;
}

const WITHOUT_LIMITS = { unpackedBytes: Infinity, ratio: Infinity, cells: Infinity, elements: Infinity };
const [file = ''] = process.argv.slice(2);
const grids = await (await openWorkbookFile(file, WITHOUT_LIMITS)).readGrids();
const cells = grids.reduce(
  (sum, { values }) => sum + values.flat().filter((value) => value !== null).length,
  0,
);
const began = performance.now();
for (const grid of grids) await pack(sheetXml(grid));
await pack(textsXml());
process.stdout.write(JSON.stringify({ cells, ms: performance.now() - began }));
