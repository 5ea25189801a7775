/** Problems of a settings sheet in short, for tests of its readers. */
import type { SettingsProblem } from '../../src/settings/settings-problem';

/** "status-twice|A5|closed" for each. */
export const briefly = (problems: readonly SettingsProblem[]): string[] =>
  problems.map(({ kind, facts }) => [kind, ...Object.values(facts)].join('|'));
