// Makes the styles of `makeStyles` into classes and CSS when the product is built: the browser would do the same, with the
// three libraries for it, each time the pane starts.
const { runInNewContext } = require('node:vm');
const { tokens } = require('@fluentui/react-components');
const { resolveStyleRulesForSlots } = require('@griffel/core');
const { callsOf, parseModule, replacePieces, walk } = require('./module-parts.cjs');

const LIBRARY = '@fluentui/react-components';
const MAKER = 'makeStyles';
/** What a style may take from the library. */
const GIVEN = { tokens };

/** The names that a piece of the file may use of what stands around it; some too many do no harm. */
const namesIn = (node) =>
  new Set([...walk(node)].filter(({ type }) => type === 'Identifier').map(({ name }) => name));

/** What stands at the top of the file, by name: the statements that declare it, and where it is imported from. */
function topOf({ body }) {
  const declared = new Map();
  const imported = new Map();
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration')
      for (const { local } of statement.specifiers) imported.set(local.name, statement.source.value);
    const node = statement.declaration ?? statement;
    if (node.type === 'VariableDeclaration')
      for (const { id } of node.declarations) declared.set(id.name, node);
    if (node.type === 'FunctionDeclaration') declared.set(node.id.name, node);
  }
  return { declared, imported };
}

/** The declarations that a style stands on, in the order of the file. */
function neededFor(style, { declared, imported }) {
  const needed = new Set();
  const need = (node) => {
    for (const name of namesIn(node)) {
      const found = declared.get(name);
      if (found && !needed.has(found)) {
        needed.add(found);
        need(found);
      }
      if (imported.has(name) && !(imported.get(name) === LIBRARY && name in GIVEN))
        throw new Error(
          `A style uses "${name}" of "${imported.get(name)}". Styles are made at the build, from ${Object.keys(GIVEN).join(', ')} and what stands in their own file.`,
        );
    }
  };
  need(style);
  return [...needed].sort((a, b) => a.start - b.start);
}

/**
 * @param {string} source a module in JavaScript
 * @returns {string} the same with what Griffel makes of each `makeStyles` in its place, on the same lines
 * @throws {Error} one sentence where a style stands on something of another file
 */
function compileStyles(source) {
  if (!source.includes(`${MAKER}(`)) return source;
  const program = parseModule(source);
  const top = topOf(program);
  if (top.imported.get(MAKER) !== LIBRARY) return source;
  const textOf = ({ start, end }) => source.slice(start, end);
  const pieces = callsOf(program, MAKER).map((node) => {
    const [style] = node.arguments;
    const before = neededFor(style, top).map((one) => textOf(one).replace(/^export /, ''));
    const styles = runInNewContext(`(() => { ${before.join('\n')}\n return ${textOf(style)}; })()`, GIVEN);
    const made = resolveStyleRulesForSlots(styles).map((part) => JSON.stringify(part));
    return { node, by: `/*#__PURE__*/ __styles(${made.join(', ')})` };
  });
  return `import { __styles } from '${LIBRARY}';${replacePieces(source, pieces)}`;
}

module.exports = { compileStyles };
