/** What ships, as it was built: the scripts of dist/ and build/cli/, and the files that they were made of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../../..');
const FOLDERS = ['dist', 'build/cli'];

export interface ShippedScript {
  /** From the project's root. */
  readonly name: string;
  readonly text: string;
  /** Paths of the sources from the project's root, as the source map has them. */
  readonly sources: readonly string[];
}

/** @throws where nothing was built */
export function shippedScripts(): readonly ShippedScript[] {
  return FOLDERS.flatMap((folder) => {
    if (!existsSync(join(ROOT, folder))) throw new Error(`Run "npm run build" first: there is no ${folder}.`);
    return readdirSync(join(ROOT, folder))
      .filter((name) => /\.[cm]?js$/.test(name))
      .map((name) => {
        const path = join(ROOT, folder, name);
        const { sources } = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as { sources: string[] };
        return {
          name: `${folder}/${name}`,
          text: readFileSync(path, 'utf8'),
          sources: sources.map((source) =>
            source.replace(/^webpack:\/\/[^/]*\/(?:\.\/)?/, '').replace(/\?.*$/, ''),
          ),
        };
      });
  });
}

/** Folders of the packages whose code ships, from the project's root: a package can lie inside another. All, unless a folder of what was built is named. */
export function shippedPackages(within = ''): readonly string[] {
  const scripts = shippedScripts().filter(({ name }) => name.startsWith(within));
  const folders = scripts.flatMap(({ sources }) =>
    sources.flatMap((source) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? []),
  );
  return [...new Set(folders)].sort();
}
