// Webpack's loader for modules with styles, ours and Fluent's. It goes with the plugin of short-names.mjs.
const { compileStyles } = require('./compile-styles.cjs');
const { inlineTokens } = require('./inline-tokens.cjs');
const { leftToRight } = require('./left-to-right.cjs');
const { markNames } = require('./mark-names.cjs');

/** @this {import('webpack').LoaderContext<unknown>} */
module.exports = function loadStyles(source, map) {
  this.callback(null, markNames(inlineTokens(leftToRight(compileStyles(source)))), map);
};
