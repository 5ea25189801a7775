/** Words by which a header means something else than its synonyms say. */
import type { ColumnRole } from '../../model/terms';

/** Words in a header that keep a column from ever being the status (rule 2.2). */
export const NEVER_A_STATUS = [
  'priority',
  'assurance',
  'risk',
  'confidence',
  'likelihood',
  'inherent',
  'residual',
  'probability',
  'forecast',
  'target',
  'predicted',
  'prediction',
  'projected',
  'expected',
  'direction',
  'travel',
  'trend',
  'budget',
  'elapsed',
  'spend',
  'spent',
  'funding',
  'variance',
  'date',
] as const;

/** Words that make a date column something other than a due date, or an outcome something hoped for. */
export const OTHER_MEANINGS: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  dueDate: [
    'start',
    'begin',
    'commence',
    'commencement',
    'raised',
    'note',
    'actual',
    'created',
    'meeting',
    'review',
    'opened',
    'exec',
    'logged',
  ],
  impact: [
    ...[
      'intended',
      'expected',
      'desired',
      'planned',
      'anticipated',
      'required',
      'target',
      'carbon',
      'climate',
    ],
    ...[
      'environmental',
      'equality',
      'equalitie',
      'financial',
      'budget',
      'legal',
      'assessment',
      'score',
      'level',
    ],
    ...['risk', 'rag', 'rating', 'measure', 'resource', 'cost', 'want', 'wanted', 'sought'],
  ],
  reference: [
    ...[
      'checklist',
      'complete',
      'completed',
      'done',
      'open',
      'closed',
      'count',
      'total',
      'cost',
      'budget',
      'of',
    ],
    ...['agenda', 'phone', 'page', 'minute', 'staff', 'score', 'day'],
  ],
  percentComplete: [
    ...['elapsed', 'time', 'budget', 'spend', 'spent', 'cost', 'funding', 'target', 'variance', 'attendance'],
    ...['satisfaction', 'response', 'risk', 'likelihood'],
  ],
  recommendationReference: ['checklist', 'count', 'total', 'of', 'day', 'score'],
  owner: ['influence', 'comment', 'note', 'update', 'response', 'feedback', 'email', 'phone', 'cost', 'view'],
  evidence: ['impact', 'agenda', 'rag', 'rating', 'status'],
  action: ['sub', 'taken', 'count', 'mitigating', 'mitigation', 'type', 'category'],
  recommendation: ['risk', 'mitigation', 'benchmark', 'benchmarking', 'type', 'key'],
};

/** What an action serves, and nobody has recommended: "Corporate priority", "Council plan objective". */
export const AIM_OF_THE_COUNCIL =
  /^(?:corporate|council plan|corporate plan|community plan) (?:objective|priority|aim|goal|outcome)$/;
