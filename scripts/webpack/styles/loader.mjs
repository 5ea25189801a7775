// Webpack's loader for modules with styles, ours and Fluent's.
import { compileStyles } from './compile-styles.mjs';
import { inlineTokens } from './inline-tokens.mjs';
import { leftToRight } from './left-to-right.mjs';

/** @this {import('webpack').LoaderContext<unknown>} */
export default function loadStyles(source, map) {
  this.callback(null, inlineTokens(leftToRight(compileStyles(source))), map);
}
