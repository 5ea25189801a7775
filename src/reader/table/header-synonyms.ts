/** The words by which a column's header is recognised (section 9 of the method). The documentation prints this table. */
import type { ColumnRole } from '../../model/terms';

/**
 * A phrase as `levelHeader` leaves it (lower case, singular, no punctuation), with its score from 0 to 1 when it is
 * the whole header. Part of a longer header it counts for less: see `HEADER_FIT`.
 */
export type Synonym = readonly [phrase: string, score: number];

const whole = (...phrases: string[]): Synonym[] => phrases.map((phrase) => [phrase, 1]);
const likely = (...phrases: string[]): Synonym[] => phrases.map((phrase) => [phrase, 0.8]);
const perhaps = (...phrases: string[]): Synonym[] => phrases.map((phrase) => [phrase, 0.6]);

/** What is still to be done is called. */
const AHEAD = ['step', 'action', 'work', 'activity', 'task', 'milestone', 'stage'] as const;

/** What makes a date one that is to be kept. */
const AGREED = [
  'planned',
  'proposed',
  'expected',
  'anticipated',
  'scheduled',
  'required',
  'milestone',
  'baseline',
];

/** Every one of the first before every one of the second. */
const joined = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
const together = (firsts: readonly string[], seconds: readonly string[]): Synonym[] =>
  whole(...joined(firsts, seconds));

export const HEADER_SYNONYMS: Readonly<Record<ColumnRole, readonly Synonym[]>> = {
  reference: [
    ...whole('no', 'ref', 'reference', 'id', 'ref no', 'reference no', 'reference number', 'number', '#'),
    ...whole(
      'action no',
      'action number',
      'action ref',
      'action reference',
      'action id',
      'ref id',
      'unique ref',
    ),
    ...likely('item no', 'item', 'code', 'serial no', 'issue key', 'para', 'paragraph', 'para no'),
  ],
  recommendationReference: [
    ...whole('rec no', 'rec ref', 'rec', 'recommendation no', 'recommendation number', 'recommendation ref'),
    ...whole('recommendation reference', 'recommendation id', 'rec number', 'rec id', 'r no'),
  ],
  theme: [
    ...whole('theme', 'key theme', 'review theme', 'cpc theme', 'theme name'),
    ...likely('workstream', 'work stream', 'strand', 'pillar'),
  ],
  recommendation: [
    ...whole('recommendation', 'original recommendation', 'recommendation text', 'peer team recommendation'),
    ...whole('key recommendation', 'cpc recommendation', 'lga recommendation'),
    ...likely('improvement', 'issue', 'motion', 'commitment', 'aim', 'aim and priority'),
    ...likely('area for improvement', 'area for development', 'improvement required', 'key issue'),
    ...likely('learning point', 'lesson learned', 'commissioner direction', 'statutory direction'),
    ...likely('control weakness', 'suggestion', 'suggested improvement'),
    ...perhaps('objective', 'finding', 'priority', 'what the peer team said'),
  ],
  action: [
    ...whole('action', 'action required', 'associated action', 'agreed action', 'action to be taken'),
    ...whole(
      'task',
      'milestone',
      'key milestone',
      'resolution',
      'activity',
      'what we will do',
      'action point',
    ),
    ...whole('planned action', 'proposed action', 'action description', 'key action', 'action needed'),
    ...likely('step', 'what will we do', 'what we are doing', 'what will be done', 'what are we going to do'),
    ...likely(
      'our action',
      'council action',
      'action planned',
      'action we will take',
      'key task',
      'key activity',
    ),
    ...likely('what need to be done', 'what we said we would do'),
    ...whole('task name', 'work item'),
    ...perhaps('response', 'deliverable', 'intervention', 'council response'),
  ],
  owner: [
    ...whole(
      'owner',
      'lead',
      'lead officer',
      'lead member',
      'action owner',
      'responsible',
      'responsible officer',
    ),
    ...whole(
      'responsible person',
      'person responsible',
      'officer responsible',
      'accountable',
      'accountable officer',
    ),
    ...whole('who', 'by who', 'by whom', 'responsibility', 'identified lead', 'lead ownership', 'ownership'),
    ...likely(
      'officer',
      'lead director',
      'sponsor',
      'portfolio holder',
      'executive member',
      'cabinet member',
    ),
    ...likely(
      'responsible lead',
      'who is responsible',
      'owned by',
      'assignee',
      'assigned to',
      'lead chief officer',
      'member',
    ),
    ...likely('sro', 'convenor', 'managed by', 'allocated to', 'delegated to', 'to be actioned by'),
    ...perhaps('action by'),
  ],
  dueDate: [
    ...whole('due', 'due date', 'target', 'target date', 'deadline', 'deadline date', 'timescale', 'by when'),
    ...whole(
      'completion',
      'completion date',
      'end date',
      'when',
      'target completion date',
      'original due date',
    ),
    ...whole('original date', 'original deadline', 'original target date', 'target completion', 'due by'),
    ...likely(
      'timeframe',
      'time frame',
      'timeline',
      'timing',
      'delivery date',
      'date due',
      'finish',
      'finish date',
    ),
    ...likely('complete by', 'date for completion', 'implementation date', 'expected completion date'),
    ...likely(...joined(AGREED, ['date']), 'start and end date', 'start end date', 'start date end date'),
    ...likely(...joined(['date'], ['required', 'for implementation', 'for action'])),
    ...likely(...joined(['date to be'], ['completed', 'implemented', 'achieved', 'done'])),
    ...perhaps('by', 'agreed date', 'action by', 'date of implementation'),
  ],
  revisedDate: [
    ...whole(
      'revised',
      'revised date',
      'revised due date',
      'revised target date',
      'revised deadline',
      'new date',
    ),
    ...whole('extended date', 'new due date', 'new target date', 'revised completion date', 'new deadline'),
    ...whole('revised timescale', 'extended deadline', 'revised target', 'extended due date'),
    ...whole('amended date', 'extended to', 'extension to', 'extension date', 'new agreed date'),
    ...likely('latest date', 'rescheduled date', 'rescheduled to', 're scheduled to', 'reforecast date'),
  ],
  status: [
    ...whole(
      'status',
      'progress rating',
      'progress status',
      'action status',
      'current status',
      'delivery status',
    ),
    ...whole('overall status', 'status update', 'state'),
    ...likely('progress', 'position', 'complete', 'completed', 'done', 'current position', 'status comment'),
    ...perhaps('open close', 'open closed', 'open or closed', 'stage'),
  ],
  rating: [
    ...whole(
      'rag',
      'rag rating',
      'rag status',
      'brag',
      'brag rating',
      'brag status',
      'bragg',
      'colour',
      'traffic light',
    ),
    ...whole('ragb', 'ragb status', 'ragb rating', 'current rag', 'overall rag', 'bragr', 'rag colour'),
    ...likely('rating'),
  ],
  percentComplete: [
    ...whole(
      '% complete',
      '% completed',
      'percent complete',
      'per cent complete',
      'percentage complete',
      '%',
    ),
    ...whole(
      'complete %',
      'overall %',
      '% progress',
      'progress %',
      '% done',
      'percentage',
      'percentage completion',
    ),
    ...whole('percent completed', 'percentage completed', '% completion', 'completion %'),
  ],
  update: [
    ...whole('update', 'progress update', 'comment', 'note', 'action taken', 'position on', 'latest update'),
    ...whole(
      'summary update',
      'progress to date',
      'commentary',
      'progress note',
      'narrative',
      'progress comment',
    ),
    ...whole(
      'position on recommendation',
      'position on the recommendation',
      'what we have done',
      'update note',
    ),
    ...likely(
      'progress',
      'current position',
      'position',
      'progress made',
      'work to date',
      'what has been done',
    ),
    ...likely('status comment', 'remark', 'what happened', 'action taken or planned'),
    ...likely(
      'work undertaken',
      'work done',
      'action completed to date',
      'achievement',
      'milestone achieved',
      'key milestone achieved',
    ),
    ...likely(...joined(['what has been', 'what have we', 'what we have'], ['achieved', 'delivered'])),
  ],
  impact: [
    ...whole('impact', 'outcome', 'difference', 'benefit', 'result', 'success achieved', 'difference made'),
    ...whole(
      'what difference ha this made',
      'impact and evidence',
      'evidence of impact',
      'outcome and impact',
    ),
    ...whole('what difference has this made', 'impact so far', 'impact to date'),
    ...whole('difference we have made', 'what is different', 'value added', 'so what'),
    ...likely('what has changed', 'what is better', 'what is better now', 'what has improved'),
    ...together(['benefit', 'result', 'impact', 'outcome'], ['realised', 'delivered', 'achieved']),
  ],
  nextSteps: [
    ...whole('what next', 'what happen next', 'planned next'),
    ...whole('further action required', 'what will we do next', 'what we will do next', 'path to green'),
    ...likely('what is left', 'what is left to do', 'still to do', 'way forward', 'next quarter'),
    ...likely('what still need to be done', 'what else need to be done', 'activity next period'),
    ...likely(...joined(['action', 'work'], ['outstanding', 'remaining', 'to complete'])),
    ...together(['next', 'future', 'upcoming', 'remaining', 'outstanding', 'further'], AHEAD),
    ...together(
      ['action', 'step', 'priority', 'plan'],
      ['for next period', 'for next quarter', 'for next month'],
    ),
  ],
  evidence: [
    ...whole('evidence', 'assurance', 'source', 'source of assurance', 'evidence of completion'),
    ...whole('supporting evidence', 'source of evidence', 'proof', 'how we know', 'how do we know'),
  ],
};

/**
 * What an owner is called by where no column is called more plainly so: a unit of the council, or a post. In the rows of a
 * plan they are values as well, so that they make no header.
 */
export const OWNER_STAND_INS: ReadonlySet<string> = new Set([
  ...['service', 'service area', 'directorate', 'department', 'dept', 'team', 'division', 'portfolio'],
  ...['director', 'executive director', 'head of service', 'manager', 'project manager', 'councillor'],
  ...['post', 'post holder', 'postholder', 'job title', 'contact', 'key contact', 'accountability'],
]);

/** How much of a synonym's score remains, by where it stands in the header. */
export const HEADER_FIT = { whole: 1, end: 0.75, start: 0.65, inside: 0.5 } as const;
export type HeaderFit = keyof typeof HEADER_FIT;
