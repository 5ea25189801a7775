// Numbers modules by the script that they are in, then by their path: what names each other has numbers near each other, which
// get smaller when they are packed than webpack's own, made from hashes.
const NAME = 'NumberModules';

/** Libraries come first: their numbers stay the same when others come, and a browser keeps them over an update. */
const placeOf = (module, { chunkGraph }, context) => {
  const scripts = [...chunkGraph.getModuleChunksIterable(module)].map(({ name }) => name ?? '').sort();
  return `${scripts.includes('libraries') ? 0 : 1} ${scripts.join()} ${module.libIdent({ context }) ?? module.identifier()}`;
};

/** Needs `optimization.moduleIds: false`. */
export class NumberModules {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const { chunkGraph } = compilation;
      compilation.hooks.moduleIds.tap(NAME, (modules) => {
        const placed = [...modules]
          .filter(
            (module) =>
              chunkGraph.getNumberOfModuleChunks(module) > 0 && chunkGraph.getModuleId(module) === null,
          )
          .map((module) => ({ module, place: placeOf(module, compilation, compiler.context) }));
        placed.sort((a, b) => (a.place < b.place ? -1 : 1));
        placed.forEach(({ module }, number) => chunkGraph.setModuleId(module, number));
      });
    });
  }
}
