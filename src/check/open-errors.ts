/** What stands in the way of trusting the figures: errors that nobody has accepted. */
import type { Finding } from './finding';

export const isOpenError = ({ severity, accepted }: Pick<Finding, 'severity' | 'accepted'>): boolean =>
  severity === 'error' && !accepted;

/** How many there are. */
export const openErrors = (findings: readonly Finding[]): number => findings.filter(isOpenError).length;
