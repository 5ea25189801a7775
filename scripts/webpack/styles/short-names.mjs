// Puts short names in the place of those that mark-names.cjs has marked: hashes hardly get smaller when they are packed, and
// there are a thousand of them. All scripts of one build agree on the names.
import webpack from 'webpack';
import { MARK } from './mark-names.cjs';

const MARKED = new RegExp(`${MARK}(\\w+)${MARK}`, 'g');
const NAME = 'ShortStyleNames';

/**
 * Short names by the marked ones, in the order in which they are met.
 * @param {string[]} scripts what changes least stands first: its names stay the same when others come
 */
export function namesFor(scripts) {
  const names = new Map();
  for (const script of scripts)
    for (const [, name] of script.matchAll(MARKED))
      if (!names.has(name)) names.set(name, `f${names.size.toString(36)}`);
  return names;
}

/** The marked places of a script, with what is to stand there. */
export const placesIn = (script, names) =>
  [...script.matchAll(MARKED)].map(({ 0: { length }, 1: name, index }) => ({
    start: index,
    end: index + length,
    by: names.get(name),
  }));

const isLibrary = (file) => /^libraries\b/.test(file);

/** Needed wherever styles are loaded by loader.cjs: marked names are none. */
export class ShortStyleNames {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      // Before scripts are made small, and before they are named after what they hold.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((file) => file.endsWith('.js'))
          .sort((a, b) => Number(isLibrary(b)) - Number(isLibrary(a)) || (a < b ? -1 : 1));
        const texts = files.map((file) => String(assets[file].source()));
        const names = namesFor(texts);
        files.forEach((file, index) => {
          const places = placesIn(texts[index], names);
          if (places.length === 0) return;
          const made = new webpack.sources.ReplaceSource(assets[file]);
          for (const { start, end, by } of places) made.replace(start, end - 1, by);
          compilation.updateAsset(file, made);
        });
      });
    });
  }
}
