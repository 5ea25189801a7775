// Where a mutant stands in a file's text. Stryker counts lines and columns from one, and an end is the place after it.

/** @returns {[number, number]} the characters from the first to before the second, counted from nought */
function span(source, { start, end }) {
  const lines = source.split('\n');
  const at = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return [at(start), at(end)];
}

/** What stood there before. */
export const textAt = (source, { location }) => source.slice(...span(source, location));

/** The whole text with the mutant in its place. */
export function withMutant(source, { location, replacement }) {
  const [from, to] = span(source, location);
  return source.slice(0, from) + replacement + source.slice(to);
}
