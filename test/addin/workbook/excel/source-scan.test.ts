import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = 'src/workbook/excel';
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({
    name,
    text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
  }));

/** Calls that clear Excel's undo stack, throw inside an undo group, or make co-authors' changes collide. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['deletes a sheet', /(?:[sS]heet|toSheet\(place\)|sheet\(context\))(?:\([^()]*\))?\.delete\(/],
  ['copies a sheet', /\.copy\(/],
  ['renames a sheet', /[sS]heet(?:\([^()]*\))?\.name\s*=[^=]/],
  ['moves a sheet', /\.position\s*=(?!\s*'(?:Bottom|Maximum)')/],
  ['hides a sheet', /\.visibility\s*=[^=]/],
  ['protects or unprotects', /\.(?:un)?protect\(/],
  ['inserts sheets of another file', /insertWorksheetsFromBase64/],
  ['writes document properties', /\.properties\b/],
  ['makes a named style', /styles\.add\(/],
  ['saves hidden settings', /saveAsync|\.settings\.(?:add|set)\(/],
  ['changes the ribbon', /requestUpdate/],
  ['asks for merged cells', /getMergedAreas/],
  ['adds rows to a table', /rows\.add\(/],
];

/** Files that are loaded with this one, and packages: what is imported as a type or on demand is not among them. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, type, from = ''] of source.matchAll(/^(?:import|export) (type )?[^'"]*from '([^']+)'/gm)) {
    if (type) continue;
    if (from.startsWith('#words/')) loadedWith(`src/words/en/${from.slice('#words/'.length)}.ts`, seen);
    else if (!from.startsWith('.')) seen.add(from);
    else if (!from.endsWith('.json')) loadedWith(`${join(dirname(file), from)}.ts`, seen);
  }
  return seen;
}

describe('The source of the Excel adapter', () => {
  it('brings no library of the file adapter into the pane', () => {
    const loaded = [
      ...loadedWith(`${FOLDER}/excel-workbook.ts`),
      // Fetched when something is first written.
      ...loadedWith(`${FOLDER}/write/write-sheets.ts`),
    ];
    expect(loaded).toContain('src/workbook/common/page-look.ts');
    expect(loaded.filter((name) => !name.startsWith('src/'))).toEqual([]);
  });

  it.each(FORBIDDEN)('never %s', (_, pattern) => {
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('is looked through for calls that the patterns know', () => {
    const calls = [
      'sheet(context).delete()', 'worksheet.delete()', 'sheet.copy("End")', 'sheet.name = "x"', 'sheet.position = 0',
      'sheet.visibility = "Hidden"', 'sheet.protection.unprotect()', 'workbook.insertWorksheetsFromBase64(file)',
      'workbook.properties.title = "x"', 'workbook.styles.add("x")', 'Office.context.document.settings.saveAsync()',
      'Office.ribbon.requestUpdate({})', 'range.getMergedAreasOrNullObject()', 'table.rows.add(null, [[1]])',
    ]; // prettier-ignore
    expect(calls.filter((call) => !FORBIDDEN.some(([, pattern]) => pattern.test(call)))).toEqual([]);
  });

  it('loads properties by name, never an object whole', () => {
    expect(sources.filter(({ text }) => /\.load\(\)/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
