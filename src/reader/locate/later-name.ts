/** Which of two names of sheets or tables is the later: by the time that they say, or by their version. */
import { readPeriod } from '../table/read-period';
import { spaced } from '../text/part-names';

const VERSION = /\b(?:v|version|issue|draft|rev(?:ision)?)\.? ?(\d+(?:\.\d+)?)\b/i;
const versionOf = (name: string): number => Number(VERSION.exec(spaced(name))?.[1] ?? NaN);

/** The later the larger; not a number where the name says no time. */
function timeOf(name: string): number {
  const period = readPeriod(spaced(name));
  if (period === null) return NaN;
  return { current: Infinity, dated: period.order, previous: -Infinity }[period.kind];
}

/** "Mar 2026" beside "Jan 2026", "Q3" beside "Q2", "Plan v2" beside "Plan v1": by the time that both say, else by the version. */
export function isLaterName(one: string, other: string): boolean {
  const [a, b] = [timeOf(one), timeOf(other)];
  if (Number.isNaN(a) || Number.isNaN(b)) return versionOf(one) > versionOf(other);
  return a === b ? versionOf(one) > versionOf(other) : a > b;
}
