// Builds the workbench into build/workbench/.

/** @throws {Error} with webpack's own words where a file could not be built */
export async function buildWorkbench() {
  // Loaded here: before the packages are installed there is no webpack to import.
  const [{ default: webpack }, { makeWorkbenchConfig }] = await Promise.all([
    import('webpack'),
    import('../webpack/workbench-config.mjs'),
  ]);
  const compiler = webpack(makeWorkbenchConfig());
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
}
