// Leaves out of styles that are made what neither pane nor page is ever shown in: writing from right to left, and looks that no
// control of ours takes.
const { runInNewContext } = require('node:vm');
const { callsOf, parseModule, replacePieces } = require('./module-parts.cjs');

/** A rule of Griffel's is CSS, or CSS with facts about it. */
const cssOf = (rule) => (Array.isArray(rule) ? rule[0] : rule);

/** Each rule once, however many slots have it, but those that are for classes left out alone: one rule may hold two. */
function ofKept(rules, kept, left) {
  const isFor = (names) => (rule) =>
    names.some((name) => new RegExp(`\\.${name}(?![\\w-])`).test(cssOf(rule)));
  const [isForLeft, isForKept] = [isFor(left), isFor(kept)];
  const some = rules.filter((rule) => !isForLeft(rule) || isForKept(rule));
  return [...new Map(some.map((rule) => [JSON.stringify(rule), rule])).values()];
}

const mapValues = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/**
 * @param {[Record<string, Record<string, unknown>>, Record<string, unknown[]>]} made classes by slot and property, one or
 *   a pair for both directions, and rules by the order they go in
 */
function ofStyles([slots, buckets], notTaken) {
  const taken = Object.fromEntries(Object.entries(slots).filter(([slot]) => !notTaken.includes(slot)));
  const namesIn = (some) => Object.values(some).flatMap((slot) => Object.values(slot));
  const first = (name) => (Array.isArray(name) ? name[0] : name);
  const kept = namesIn(taken)
    .map(first)
    .filter((name) => typeof name === 'string');
  const all = namesIn(slots)
    .flat()
    .filter((name) => typeof name === 'string');
  const left = all.filter((name) => !kept.includes(name));
  return [
    mapValues(taken, (slot) => mapValues(slot, first)),
    mapValues(buckets, (rules) => ofKept(rules, kept, left)),
  ];
}

/** @param made the class from left to right, that from right to left or null, and the rules, in a list or by their order */
function ofReset([kept, left, rules]) {
  if (left === null) return [kept, left, rules];
  const change = (some) => ofKept(some, [kept], [left]);
  return [kept, null, Array.isArray(rules) ? change(rules) : mapValues(rules, change)];
}

const KINDS = { __styles: ofStyles, __resetStyles: ofReset };

/**
 * @param {string} source a module whose styles have been made
 * @param {readonly string[]} notTaken names of slots that are left out
 * @throws {Error} where their making left more than values
 */
function onlyShown(source, notTaken = []) {
  if (!Object.keys(KINDS).some((name) => source.includes(`${name}(`))) return source;
  const program = parseModule(source);
  const pieces = Object.entries(KINDS).flatMap(([name, reduce]) =>
    callsOf(program, name).map((node) => {
      const given = node.arguments.map(({ start, end }) => source.slice(start, end));
      const made = reduce(runInNewContext(`[${given.join(', ')}]`), notTaken).map((part) =>
        JSON.stringify(part),
      );
      return { node, by: `${name}(${made.join(', ')})` };
    }),
  );
  return replacePieces(
    source,
    pieces.sort((a, b) => a.node.start - b.node.start),
  );
}

module.exports = { onlyShown };
