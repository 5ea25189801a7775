// npm run docs: print tables and pictures of the documentation from the code. The tests say when one is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { layoutPictures } from './docs/layouts/print-layouts';
import { PRINTED_PAGES } from './docs/pages';
import { printTables } from './docs/tables';

const root = join(import.meta.dirname, '..');

function put(name: string, text: string): void {
  const path = join(root, name);
  const isNew = !existsSync(path) || readFileSync(path, 'utf8') !== text;
  mkdirSync(dirname(path), { recursive: true });
  if (isNew) writeFileSync(path, text);
  console.log(`${name}: ${isNew ? 'printed anew' : 'up to date'}`);
}

for (const page of PRINTED_PAGES) put(page, await printTables(readFileSync(join(root, page), 'utf8')));
for (const [picture, svg] of await layoutPictures()) put(picture, svg);
