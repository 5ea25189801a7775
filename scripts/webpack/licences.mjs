// The licences of all libraries whose code is built in, whole, as they ask for: a file beside the scripts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

export const LICENCES = 'licences.txt';

/** Libraries whose code is inside that of another, as it comes. */
const WITHIN = { docx: ['fflate', 'nanoid'] };
/** Of the same project and the same owner, which puts the text into one of its packages. */
const TEXT_OF = { '@fluentui/react-icons': '@fluentui/react-components' };

const PACKAGE = /^(?<folder>.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const LINE = '-'.repeat(40);

const folderOf = (path) => PACKAGE.exec(path)?.groups.folder;
const besides = (folder, name) =>
  join(folder.slice(0, folder.lastIndexOf('node_modules')), 'node_modules', name);
const describe = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** @throws {Error} where there is none: nothing may be passed on without it */
function textIn(folder) {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (!file) throw new Error(`${folder} comes without the text of its licence.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** @param {Iterable<string>} folders of packages @returns {string} in the order of their names */
function licencesOf(folders) {
  const all = new Set();
  for (const folder of folders) {
    all.add(folder);
    for (const name of WITHIN[describe(folder).name] ?? []) all.add(besides(folder, name));
  }
  return [...all]
    .map((folder) => ({ folder, ...describe(folder) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ folder, name, version, license }) => {
      const text = textIn(name in TEXT_OF ? besides(folder, TEXT_OF[name]) : folder);
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${LINE}\n\n`);
}

/** Paths of what is in a chunk: a module can be made of others. */
const pathsIn = (module) =>
  module.modules ? [...module.modules].flatMap(pathsIn) : [module.nameForCondition() ?? ''];

export class Licences {
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const built = [...compilation.modules].filter(
          (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
        );
        const folders = new Set(built.flatMap(pathsIn).map(folderOf).filter(Boolean));
        compilation.emitAsset(LICENCES, new sources.RawSource(licencesOf(folders)));
      });
    });
  }
}
