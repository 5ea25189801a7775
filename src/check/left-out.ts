/** What looks like part of the plan and is not counted: said in the second sentence of every headline (3.10). */
import type { Finding } from './finding';

/** Names of sheets and tables, each once, without those that the user has accepted. */
export const leftOutNames = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings
      .filter(({ code, accepted }) => code === 'sheet-left-out' && !accepted)
      .map(({ value, sheet }) => value ?? sheet),
  ),
];
