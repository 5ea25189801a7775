// What the loaders for styles need of a module: its tree, the calls in it, and pieces of it replaced.
const { parse } = require('acorn');

const parseModule = (source) => parse(source, { ecmaVersion: 'latest', sourceType: 'module' });

const isNode = (value) => typeof value?.type === 'string';

/** Every node below one, itself first. */
function* walk(node) {
  yield node;
  for (const value of Object.values(node))
    for (const child of [value].flat()) if (isNode(child)) yield* walk(child);
}

/** The calls of a function by its name, in the order of the file. */
const callsOf = (program, name) =>
  [...walk(program)].filter(({ type, callee }) => type === 'CallExpression' && callee.name === name);

/** As many line ends as the text has, so that the places of errors stay right. */
const lineEndsOf = (text) => text.replace(/[^\n]+/g, '');

/**
 * @param {string} source
 * @param {{ node: { start: number, end: number }, by: string }[]} pieces none inside another, in the order of the file
 */
function replacePieces(source, pieces) {
  let made = '';
  let at = 0;
  for (const { node, by } of pieces) {
    made += `${source.slice(at, node.start)}${by}${lineEndsOf(source.slice(node.start, node.end))}`;
    at = node.end;
  }
  return made + source.slice(at);
}

module.exports = { parseModule, walk, callsOf, replacePieces };
