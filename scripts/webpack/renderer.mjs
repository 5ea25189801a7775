// What draws the pane and the page. They and Fluent are written for React; what is built is Preact, which answers to React's
// names (its part "compat"): 58 kB less to fetch (docs/dependencies.md). The way back is to make
// this list empty.

/** React's modules, and what stands in for each. */
export const RENDERER = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  scheduler: 'preact/compat/scheduler',
};

/** The same for webpack, which takes a name with "$" for that module alone. */
export const aliases = Object.fromEntries(Object.entries(RENDERER).map(([name, by]) => [`${name}$`, by]));
