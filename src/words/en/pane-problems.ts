/** What the pane says of one problem at a time: where one stands, what can be done, what that would do. */
import type { Severity } from '../../check/finding';
import type { Tally } from '../../measure/tally';
import { formatCount, progressedShare } from '../format';
import { quote } from './phrases';

const ONE_OF: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};

export const PROBLEM_WORDS = {
  /** "3 of 7 errors" */
  standing: (position: number, count: number, severity: Severity) =>
    `${formatCount(position)} of ${formatCount(count)} ${ONE_OF[severity][count === 1 ? 0 : 1]}`,
  order: 'Order',
  orders: { kind: 'By kind', row: 'By row' },
  wholePlan: 'The whole plan',
  /** "Recommendation 1" */
  under: (reference: string) => `recommendation ${reference}`,
  blank: 'nothing in it',
  fix: (to: string) => `Fix: ${quote(to, 24).slice(1, -1)}`,
  fixLabel: (address: string, from: string, to: string) =>
    `Fix ${address}: change ${quote(from, 40)} to ${quote(to, 40)}`,
  choose: 'Choose a status',
  /** Beside a suggestion there is no room for more. */
  chooseOther: 'Choose',
  chooseLabel: (address: string, status: string) => `Write ${quote(status, 40)} into ${address}`,
  accept: 'Accept',
  acceptLabel: (title: string) => `Accept as it is: ${title}`,
  skip: 'Skip',
  skipLabel: 'Skip this problem',
  leads: { statuses: 'Say what it means', plan: 'Choose sheet, row and columns' },
  /** "71% would become 72%" */
  effect: (before: Tally, after: Tally): string => {
    const [from, to] = [progressedShare(before), progressedShare(after)];
    return from === to ? `The share stays at ${to}.` : `${from} would become ${to}.`;
  },
  back: 'Back',
  next: 'Next',
  walk: 'From problem to problem',
  all: (count: number) => `Fix all ${formatCount(count)} suggestions`,
  kinds: 'All kinds',
  oneByOne: 'One at a time',
  oneByOneLabel: (title: string) => `One at a time: ${title}`,
} as const;

export const CHANGES_WORDS = {
  title: (count: number) =>
    count === 1 ? 'One change is suggested' : `${formatCount(count)} changes are suggested`,
  none: 'No change is suggested any more.',
  intro: 'Nothing is written until you say so.',
  make: (count: number) => (count === 1 ? 'Make this change' : `Make all ${formatCount(count)} changes`),
  leave: 'Leave them',
} as const;
