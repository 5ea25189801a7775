/** The page as one file: everything inside, and a policy under which nothing but its own script can run. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeOneFile } from '../../../scripts/webpack/one-file.mjs';

const BUILT = 'build/page/rag-action-plan.html';
const template = readFileSync('src/page/page.html', 'utf8');
const icon = Buffer.from('icon');
const make = (script: string) => makeOneFile({ script, licences: '/* MIT */', template, icon });
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scriptOf = (page: string) => /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';

test('The script may hold what would end it, or mean something to a replacement, and its hash is of what stands in the file', () => {
  const page = make('const text = "</script><!-- $& $1";');
  const script = scriptOf(page);
  expect(script).toContain('$& $1');
  expect(new Function(`${script} return text;`)()).toBe('</script><!-- $& $1');
  expect(page).toContain(`script-src ${hashOf(script)}`);
});

test('The policy allows no request, no form and no style or script by its place', () => {
  const page = make('0');
  for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'"])
    expect(page).toContain(rule);
  expect(page).not.toMatch(/unsafe-|https?:\/\//);
});

test('The same parts make the same file', () => {
  expect(make('let a = 1;')).toBe(make('let a = 1;'));
});

const testBuilt = existsSync(BUILT) ? test : test.skip;
testBuilt('The built page is at most 1.4 MB, 430 kB gzipped, and its policy is of its own script', () => {
  const page = readFileSync(BUILT);
  expect(page.length).toBeLessThanOrEqual(1_400_000);
  expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(430_000);
  const text = page.toString('utf8');
  expect(text).toContain(`script-src ${hashOf(scriptOf(text))}`);
});

testBuilt('The built page says nothing of where it was built, so that another machine makes the same', () => {
  expect(readFileSync(BUILT, 'utf8')).not.toContain(join(process.cwd(), 'src'));
});
