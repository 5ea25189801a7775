/** The signals by which a plan and its columns are found, their weights, and the limits, as tables of the documentation. */
import type { Signal } from '../../src/model/signal';
import {
  COLUMN_SIGNALS,
  COLUMN_THRESHOLD,
  EQUALLY_GOOD,
  PLAN_SIGNALS,
  PLAN_THRESHOLD,
  STATUS_LIMITS,
  STATUS_SIGNALS,
} from '../../src/reader/table/signals';
import { signalSentence } from '#words/reasons';
import { markdownTable } from './markdown';

const SIGNALS = [
  ['What speaks for or against a block of cells being the plan', PLAN_SIGNALS],
  ['What speaks for or against a column having a role', COLUMN_SIGNALS],
  ['What speaks for a column of statuses', STATUS_SIGNALS],
] as const;

/** How a weight is counted where it is not simply added. */
const TIMES: Readonly<Record<string, string>> = {
  header: ', times the score of the heading',
  'has-rows': ', twice that for ten rows, three times for a hundred or more',
};

export const signalTables = (): string =>
  SIGNALS.map(([title, signals]) =>
    markdownTable(
      [title, 'weight'],
      Object.entries(signals).map(([signal, weight]) => [
        `${signalSentence(signal as Signal)} (\`${signal}\`)`,
        `${weight > 0 ? '+' : '−'}${Math.abs(weight)}${TIMES[signal] ?? ''}`,
      ]),
    ),
  ).join('\n\n');

const share = (part: number): string => `${Math.round(part * 100)}%`;

export const limitsTable = (): string =>
  markdownTable(
    ['limit', 'is'],
    [
      ['The least that a block of cells has to score to be offered as a plan', PLAN_THRESHOLD],
      ['Two candidates are equally good when their scores are no further apart than', EQUALLY_GOOD],
      ['The least that a column has to score to have a role', COLUMN_THRESHOLD],
      [
        'The least share of values that read as statuses, in a column with the heading of a status',
        share(STATUS_LIMITS.readable),
      ],
      ['The same, in a column whose heading says nothing', share(STATUS_LIMITS.unlabelled)],
      [
        'A column is a narrative, and no status, when more of its values are sentences than',
        share(STATUS_LIMITS.narrative),
      ],
      [
        "A plan's own codes for a status have, on average, at most so many characters",
        STATUS_LIMITS.codeLength,
      ],
      ['... and come in at most so many kinds', STATUS_LIMITS.codes],
      [
        'Numbers under a status heading are points of a scale up to, and percentages above',
        STATUS_LIMITS.largestPoint,
      ],
    ],
  );
