// Puts everything that webpack made into one HTML file, under a policy that lets the page do nothing but run.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { LICENCES } from './licences.mjs';
import { root } from './shared-config.mjs';

const STYLE = 'html, body, #root { height: 100%; margin: 0; }';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * No request of any kind is allowed, nor any script or style but those in the file. Fluent UI makes style elements that are
 * empty and fills them rule by rule, which a policy allows by the hash of nothing. Reading has a thread of its own, which
 * runs this same script from the memory of the page.
 */
const makeOneFilePolicy = (script, style = STYLE) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)} ${hashOf('')}`,
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** An HTML page ends a script at the first of these, be it inside a text. */
const closeNothing = (script) => script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

/** @param {{ script: string, licences: string, template: string, icon: Buffer }} parts @returns {string} */
export function makeOneFile({ script, licences, template, icon }) {
  const safe = closeNothing(script);
  // By functions, since "$&" in a script would mean something else to `replace`.
  const page = template
    .replace('{{policy}}', () => makeOneFilePolicy(safe))
    .replace('{{icon}}', () => icon.toString('base64'))
    .replace('<style></style>', () => `<style>${STYLE}</style>`)
    .replace('<script></script>', () => `<script>${safe}</script>`);
  return licences === '' ? page : `${page.trimEnd()}\n<!--\n${licences.replaceAll('--', '- -')}\n-->\n`;
}

export class OneFile {
  /** @param {{ template: string, icon: string, file: string }} options paths from the folder of package.json; the name of what is made */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { template, icon, file } = this.options;
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('OneFile', (compilation) => {
      compilation.fileDependencies.add(join(root, template));
      // After the script is made small and the licences are put beside it.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OneFile', stage }, () => {
        const assets = compilation.getAssets();
        const textOf = (ending) =>
          assets
            .filter(({ name }) => name.endsWith(ending))
            .map(({ source }) => source.source().toString())
            .join('\n');
        if (assets.filter(({ name }) => name.endsWith('.js')).length !== 1)
          throw new Error(`One script was expected of ${assets.map(({ name }) => name).join(', ')}.`);
        const page = makeOneFile({
          script: textOf('.js'),
          licences: textOf(LICENCES),
          template: readFileSync(join(root, template), 'utf8'),
          icon: readFileSync(join(root, icon)),
        });
        for (const { name } of assets) compilation.deleteAsset(name);
        // Webpack would make the page small too, and what was hashed would be another.
        compilation.emitAsset(file, new sources.RawSource(page), { minimized: true });
      });
    });
  }
}
