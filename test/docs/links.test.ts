import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const UNTRACKED = new Set(['node_modules', 'build', 'dist', 'out', 'coverage', '.git']);

/** Paths of the Markdown files below a folder, from the root of the repository. */
function listPages(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !UNTRACKED.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listPages(path);
      return entry.name.endsWith('.md') ? [path] : [];
    });
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Code is no link, whatever brackets stand in it. */
const withoutCode = (page: string): string =>
  page.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

/** Targets of [links](target), ![images](target) and src="target". */
const linksOf = (page: string): string[] =>
  [...withoutCode(page).matchAll(/\]\(<?([^)>\s]+)>?(?: "[^"]*")?\)|(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

/** As GitHub makes them: lower case, without punctuation, spaces as hyphens, a number on what stands twice. */
function anchorsOf(page: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = new Set([...page.matchAll(/\b(?:id|name)="([^"]+)"/g)].map((match) => match[1] ?? ''));
  for (const [, title = ''] of page.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const words = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    anchors.add(times === 0 ? anchor : `${anchor}-${times}`);
  }
  return anchors;
}

/** What is wrong with a link on a page; null where it leads somewhere. */
function judgeLink(from: string, link: string): string | null {
  if (/^[a-z]+:/i.test(link)) return null;
  const [file = '', anchor] = decodeURI(link).split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (path.startsWith('..') || !existsSync(join(root, path))) return `${link}: there is no ${path}`;
  if (anchor === undefined || !path.endsWith('.md')) return null;
  return anchorsOf(read(path)).has(anchor) ? null : `${link}: ${path} has no heading of that name`;
}

describe('Every link and picture of the documentation leads somewhere', () => {
  test.each(listPages())('%s', (page) => {
    const wrong = linksOf(read(page)).map((link) => judgeLink(page, link));
    expect(wrong.filter((one) => one !== null)).toEqual([]);
  });

  test('and a link that leads nowhere is seen', () => {
    const page =
      '[a](docs/method.md) ![b](no.png) [c](docs/method.md#no-such) [d](docs/method.md#how-the-figures-are-worked-out)';
    expect(linksOf(`${page} \`[e](code.md)\``).map((link) => judgeLink('README.md', link))).toEqual([
      null,
      'no.png: there is no no.png',
      'docs/method.md#no-such: docs/method.md has no heading of that name',
      null,
    ]);
  });
});
