/** A spreadsheet program on this machine that opens workbooks as their readers do: saves them again, with every formula worked out afresh, or says what their sheets show. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const program = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

/** A group of tests that is skipped, and counted as skipped, where there is none. */
export const describeInSpreadsheet = program === undefined ? describe.skip : describe;

/** 0 is "always": a cached result would else be taken for granted. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every file of the folder that the program makes of these, by name. */
function converted(files: Readonly<Record<string, Uint8Array>>, filter: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'ragplan-spreadsheet-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(program ?? '', ['--headless', profile, '--convert-to', filter, '--outdir', out, ...paths], {
      stdio: 'ignore',
    });
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook as the program saves it again. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const saved = converted({ 'book.xlsx': bytes }, 'xlsx').get('book.xlsx');
  if (!saved) throw new Error('the program did not open the workbook');
  return saved;
}

/** Commas, quotes, UTF-8, cells as they are shown, and a file for every sheet. */
const CSV_OF_EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Of each workbook what its sheets show, by their names; none where the program did not open it. */
export function sheetsAsCsv(books: readonly Uint8Array[]): readonly ReadonlyMap<string, string>[] {
  const stem = (at: number): string => `book${at}-`;
  const files = books.map((bytes, at) => [`book${at}.xlsx`, bytes] as const);
  const made = [...converted(Object.fromEntries(files), CSV_OF_EVERY_SHEET)];
  return books.map((_, at) => {
    const own = made.filter(([name]) => name.startsWith(stem(at)));
    return new Map(own.map(([name, csv]) => [name.slice(stem(at).length, -'.csv'.length), csv.toString()]));
  });
}
