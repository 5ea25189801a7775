// Marks the names that Griffel gives to classes and properties, each a hash of what it stands for: short-names.mjs puts
// short ones in their place once it has seen them all.
const { runInNewContext } = require('node:vm');
const { callsOf, parseModule, replacePieces } = require('./module-parts.cjs');

/** Nothing else in a script stands between two of these. */
const MARK = '~~';

/** @param {[Record<string, Record<string, unknown>>]} made */
const ofStyles = ([slots]) =>
  Object.values(slots).flatMap((slot) => [...Object.keys(slot), ...Object.values(slot)]);
/** @param {[string]} made */
const ofReset = ([name]) => [name];
const KINDS = { __styles: ofStyles, __resetStyles: ofReset };

/** @param {string} source a module whose styles have been made, with every name in quotes */
function markNames(source) {
  if (!Object.keys(KINDS).some((name) => source.includes(`${name}(`))) return source;
  const program = parseModule(source);
  const pieces = Object.entries(KINDS).flatMap(([maker, namesOf]) =>
    callsOf(program, maker).map((node) => {
      const given = node.arguments.map(({ start, end }) => source.slice(start, end)).join(', ');
      const names = new Set(namesOf(runInNewContext(`[${given}]`)));
      const marked = given.replace(/\w+/g, (word) => (names.has(word) ? MARK + word + MARK : word));
      return { node, by: `${maker}(${marked})` };
    }),
  );
  return replacePieces(
    source,
    pieces.sort((a, b) => a.node.start - b.node.start),
  );
}

module.exports = { MARK, markNames };
