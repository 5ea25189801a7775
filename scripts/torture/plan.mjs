// How the minutes of a torture are divided between its parts, and how what came of them is told.

/**
 * Parts that are there, each with its share of the time in seconds, and those that are not.
 * @param {readonly { name: string, path: string, share: number }[]} all
 * @param {{ minutes: number, only?: readonly string[], exists: (path: string) => boolean }} options `only`: names; all where absent
 * @throws {Error} where a name that is asked for is none
 */
export function planParts(all, { minutes, only = [], exists }) {
  const unknown = only.filter((name) => !all.some((part) => part.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no part "${unknown[0]}". Parts: ${all.map(({ name }) => name).join(', ')}.`);
  const wanted = all.filter(({ name }) => only.length === 0 || only.includes(name));
  const there = wanted.filter(({ path }) => exists(path));
  const shares = there.reduce((sum, { share }) => sum + share, 0);
  return {
    parts: there.map((part) => ({ ...part, seconds: (minutes * 60 * part.share) / shares })),
    missing: wanted.filter((part) => !there.includes(part)),
  };
}

/** The cases of a report: lines of a name and a number. Null where it tells of none. */
export function readCases(report) {
  const counts = [...report.matchAll(/ (\d+)$/gm)].map(([, count]) => Number(count));
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** A table of promise, part, cases, time and result, in columns. */
export function formatTable(rows) {
  const figure = (cases) => (typeof cases === 'number' ? cases.toLocaleString('en-GB') : (cases ?? ''));
  const lines = [
    ['promise', 'part', 'cases', 'took', 'result'],
    ...rows.map(({ promise, name, cases, took = '', result }) => [
      String(promise),
      name,
      figure(cases),
      took,
      result,
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 2 || column === 3 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
