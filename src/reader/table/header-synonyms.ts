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

/** Every one of the first before every one of the second; "" for none. */
const joined = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`.trim()));

/** What makes a date one that is to be kept. */
const AGREED = [
  ...['planned', 'proposed', 'expected', 'anticipated', 'scheduled', 'required', 'milestone', 'baseline'],
];
/** What is still to be done is called. */
const AHEAD = ['step', 'action', 'work', 'activity', 'task', 'milestone', 'stage'];
const NUMBER = ['no', 'number', 'ref', 'reference', 'id'];
const CHANGED = ['revised', 'new', 'extended', 'amended'];

export const HEADER_SYNONYMS: Readonly<Record<ColumnRole, readonly Synonym[]>> = {
  reference: [
    ...whole(...NUMBER, ...joined(['action'], NUMBER), 'ref no', 'reference no', 'reference number', '#'),
    ...whole('ref id', 'unique ref'),
    ...likely('item no', 'item', 'code', 'serial no', 'issue key', 'para', 'paragraph'),
  ],
  recommendationReference: whole('rec', 'r no', ...joined(['rec', 'recommendation'], NUMBER)),
  theme: [
    ...whole('theme', 'key theme', 'review theme', 'cpc theme', 'theme name'),
    ...likely('workstream', 'work stream', 'strand', 'pillar'),
  ],
  recommendation: [
    ...whole(...joined(['', 'original', 'peer team', 'key', 'cpc', 'lga'], ['recommendation'])),
    ...whole('recommendation text'),
    ...likely('improvement', 'issue', 'key issue', 'motion', 'commitment', 'aim', 'aim and priority'),
    ...likely('area for improvement', 'area for development', 'improvement required', 'control weakness'),
    ...likely('learning point', 'lesson learned', 'commissioner direction'),
    ...likely('suggestion', 'rec'),
    ...perhaps('objective', 'finding', 'priority', 'what the peer team said'),
  ],
  action: [
    ...whole(...joined(['', 'associated', 'agreed', 'planned', 'proposed', 'key'], ['action'])),
    ...whole(...joined(['action'], ['required', 'to be taken', 'point', 'description', 'needed'])),
    ...whole('task', 'milestone', 'key milestone', 'resolution', 'activity', 'what we will do'),
    ...whole('task name', 'work item'),
    ...likely('step', 'what will we do', 'what we are doing', 'what are we going to do'),
    ...likely('what will be done', 'what need to be done', 'what we said we would do', 'action we will take'),
    ...likely('our action', 'council action', 'action planned', 'key task', 'key activity'),
    ...perhaps('response', 'deliverable', 'intervention', 'council response'),
  ],
  owner: [
    ...whole(...joined(['', 'action'], ['owner']), ...joined(['lead', 'accountable'], ['', 'officer'])),
    ...whole(
      ...joined(['responsible'], ['', 'officer', 'person']),
      'person responsible',
      'officer responsible',
    ),
    ...whole('lead member', 'who', 'by who', 'by whom', 'responsibility', 'identified lead'),
    ...whole('lead ownership', 'ownership'),
    ...likely(
      'officer',
      'member',
      'executive member',
      'cabinet member',
      'lead director',
      'lead chief officer',
    ),
    ...likely('sponsor', 'portfolio holder', 'responsible lead', 'who is responsible', 'assignee', 'sro'),
    ...likely(...joined(['assigned', 'allocated'], ['to'])),
    ...likely('owned by', 'managed by', 'to be actioned by', 'resource name'),
    ...perhaps('action by'),
  ],
  dueDate: [
    ...whole(...joined(['due', 'target', 'completion', 'target completion', 'end', 'deadline'], ['date'])),
    ...whole('due', 'target', 'deadline', 'timescale', 'by when', 'completion', 'when', 'due by'),
    ...whole('target completion', ...joined(['original'], ['date', 'due date', 'target date', 'deadline'])),
    ...likely('timeframe', 'time frame', 'timeline', 'timing', 'date due', 'finish', 'complete by'),
    ...likely(
      ...joined(['delivery', 'finish', 'implementation', 'expected completion', ...AGREED], ['date']),
    ),
    ...likely(...joined(['start and end', 'start end', 'start date end'], ['date'])),
    ...likely(...joined(['date'], ['required', 'for completion', 'for implementation', 'for action'])),
    ...likely(...joined(['date to be'], ['completed', 'implemented'])),
    ...perhaps('by', 'agreed date', 'action by'),
  ],
  revisedDate: [
    ...whole(
      ...joined(CHANGED, ['date', 'due date', 'target date', 'completion date', 'deadline', 'timescale']),
    ),
    ...whole('revised', 'revised target', 'extended to', 'extension to', 'extension date', 'new agreed date'),
    ...likely('latest date', 'rescheduled date', 'rescheduled to'),
    ...perhaps('slipped to', 'extension'),
  ],
  status: [
    ...whole(...joined(['', 'progress', 'action', 'current', 'delivery', 'overall'], ['status'])),
    ...whole('progress rating', 'status update', 'state'),
    ...likely('progress', 'position', 'complete', 'completed', 'done', 'current position', 'status comment'),
    ...perhaps('open close', 'open closed', 'open or closed', 'stage'),
  ],
  rating: [
    ...whole(...joined(['rag', 'brag', 'ragb'], ['', 'rating', 'status']), 'current rag', 'overall rag'),
    ...whole('bragg', 'bragr', 'colour', 'rag colour', 'traffic light'),
    ...likely('rating'),
    ...perhaps('overall'),
  ],
  percentComplete: [
    ...whole(
      '%',
      'overall %',
      'percentage',
      ...joined(['%'], ['complete', 'completed', 'completion', 'progress', 'done']),
    ),
    ...whole(...joined(['complete', 'completion', 'progress'], ['%']), 'per cent complete'),
    ...whole(...joined(['percent', 'percentage'], ['complete', 'completed', 'completion'])),
  ],
  update: [
    ...whole(...joined(['', 'progress', 'latest', 'summary'], ['update']), 'update note', 'action taken'),
    ...whole('comment', 'commentary', 'note', 'narrative', 'what we have done'),
    ...whole(...joined(['progress'], ['to date', 'note', 'comment'])),
    ...whole(...joined(['position on'], ['', 'recommendation', 'the recommendation'])),
    ...likely('progress', 'position', 'current position', 'progress made', 'status comment', 'remark'),
    ...likely('what has been done', 'what happened', 'action taken or planned', 'action completed to date'),
    ...likely(...joined(['work'], ['to date', 'undertaken', 'done']), 'achievement'),
    ...likely(...joined(['', 'key'], ['milestone achieved'])),
    ...likely(...joined(['what has been', 'what have we', 'what we have'], ['achieved', 'delivered'])),
  ],
  impact: [
    ...whole('impact', 'outcome', 'difference', 'benefit', 'result', 'success achieved', 'difference made'),
    ...whole('what difference has this made', 'difference we have made'),
    ...whole(
      'impact and evidence',
      'evidence of impact',
      'outcome and impact',
      'impact so far',
      'impact to date',
    ),
    ...whole('what is different', 'value added', 'so what'),
    ...likely('what has changed', 'what is better', 'what is better now'),
    ...whole(...joined(['benefit', 'result', 'impact', 'outcome'], ['realised', 'delivered', 'achieved'])),
  ],
  nextSteps: [
    ...whole('what next', 'what happen next', 'planned next', 'further action required', 'path to green'),
    ...whole('what will we do next', 'what we will do next'),
    ...likely('what is left', 'what is left to do', 'still to do', 'next quarter', 'looking ahead'),
    ...likely(...joined(['next'], ['3 month', 'three month', '6 month', 'six month'])),
    ...likely('what still need to be done', 'what else need to be done'),
    ...likely(...joined(['action', 'work'], ['outstanding', 'remaining', 'to complete'])),
    ...whole(...joined(['next', 'future', 'upcoming', 'remaining', 'outstanding', 'further'], AHEAD)),
    ...whole(
      ...joined(
        ['action', 'step', 'priority', 'plan'],
        ['for next period', 'for next quarter', 'for next month'],
      ),
    ),
  ],
  evidence: [
    ...whole('evidence', 'assurance', 'source of assurance', 'evidence of completion'),
    ...whole('supporting evidence', 'source of evidence', 'proof', 'how we know', 'how do we know'),
    ...likely('source'),
  ],
};

/**
 * What an owner is called by where no column is called more plainly so: a unit of the council, or a post. In the rows of a
 * plan they are values as well, so that they make no header.
 */
export const OWNER_STAND_IN =
  /^(?:service(?: area)?|directorate|department|team|(?:(?:corporate|strategic|executive|assistant) )?director|contact|head of service|manager|councillor)$/;

/** How much of a synonym's score remains, by where it stands in the header. */
export const HEADER_FIT = { whole: 1, end: 0.75, start: 0.65, inside: 0.5 } as const;
export type HeaderFit = keyof typeof HEADER_FIT;
