// Webpack's loader for modules with styles, ours and Fluent's. It goes with the plugin of short-names.mjs.
const { compileStyles } = require('./compile-styles.cjs');
const { inlineTokens } = require('./inline-tokens.cjs');
const { looksNotTaken } = require('./looks-not-taken.cjs');
const { markNames } = require('./mark-names.cjs');
const { onlyShown } = require('./only-shown.cjs');

/** @this {import('webpack').LoaderContext<unknown>} */
module.exports = function loadStyles(source, map) {
  this.callback(
    null,
    markNames(inlineTokens(onlyShown(compileStyles(source), looksNotTaken(this.resourcePath)))),
    map,
  );
};
