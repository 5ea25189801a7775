// Webpack's loader for modules with styles, ours and Fluent's.
const { compileStyles } = require('./compile-styles.cjs');
const { inlineTokens } = require('./inline-tokens.cjs');
const { leftToRight } = require('./left-to-right.cjs');

/** @this {import('webpack').LoaderContext<unknown>} */
module.exports = function loadStyles(source, map) {
  this.callback(null, inlineTokens(leftToRight(compileStyles(source))), map);
};
