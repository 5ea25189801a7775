/** What the sheet Checks says around the findings. */
import { countOf } from './phrases';

export const CHECKS_WORDS = {
  severities: 'How many',
  groups: 'What was found, by kind',
  findings: 'Every finding',
  severity: 'Severity',
  count: 'Findings',
  accepted: 'Accepted',
  meaning: 'What it means',
  wrong: 'What is wrong',
  why: 'Why it matters',
  todo: 'What to do',
  where: 'Where in the plan',
  value: 'Value found',
  suggestion: 'Suggested instead',
  wholePlan: 'The whole plan',
  yes: 'Yes',
  no: 'No',
  meanings: {
    error: 'The figures may be wrong until it is mended',
    warning: 'Worth a look before the figures are published',
    advice: 'Would make the plan easier to read and to report on',
  },
  nothing: 'The checks found nothing that is wrong or doubtful.',
  intro: 'The checks change nothing in the plan.',
  acceptedIntro: (accepted: number) =>
    `${countOf(accepted, 'finding')} accepted by you: still listed, no longer counted as a problem.`,
} as const;
