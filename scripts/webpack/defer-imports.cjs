// Has the libraries of `options.libraries` evaluated when something of them is used first, wherever they are imported as `* as name`.
// webpack does it for imports with a comment, and swc leaves comments of imports out: so they are put in behind it.

/** @this {import('webpack').LoaderContext<{ libraries: string[] }>} */
module.exports = function deferImports(source, map) {
  const { libraries } = this.getOptions();
  const deferred = source.replace(/\bimport (?=\* as \w+ from '([^']+)';)/g, (words, library) =>
    libraries.includes(library) ? `${words}/* webpackDefer: true */ ` : words,
  );
  this.callback(null, deferred, map);
};
