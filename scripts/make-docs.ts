// npm run docs: print the tables of the documentation from the code. The tests say when a page is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRINTED_PAGES } from './docs/pages';
import { printTables } from './docs/tables';

const root = join(import.meta.dirname, '..');
for (const page of PRINTED_PAGES) {
  const path = join(root, page);
  const before = readFileSync(path, 'utf8');
  const after = printTables(before);
  if (after !== before) writeFileSync(path, after);
  console.log(`${page}: ${after === before ? 'up to date' : 'printed anew'}`);
}
