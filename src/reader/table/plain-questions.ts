/**
 * Headers in plain English: "What will we do?", "Who is going to lead this?", "How far have we got?". What such a question
 * asks for follows from its first word, its tense and what it speaks of: the rules are of kinds of words, not of sentences.
 */
import type { ColumnRole } from '../../model/terms';

/** What is asked for, with scores from 0 to 1; empty where it is nothing that a plan is read by. */
export type Asked = readonly (readonly [role: ColumnRole, score: number])[];

/** Words, of which one stands in the question after its first word. */
const words = (list: string): RegExp => new RegExp(`(?<!\\S)(?:${list})(?!\\S)`);

const PAST = words('have|has|ha|had|did|was|were|been|weve|youve|theyve');
/** Where "we'll" has lost its mark it is "well". */
const FUTURE = words(
  'will|well|would|could|should|shall|must|going to|plan to|hope|hoping|expect|want|trying',
);
/** Without one, "Who / cost" is two headers in one. */
const VERB = words(
  'is|are|was|were|be|been|will|well|do|doe|did|have|has|had|can|could|should|must|need|would|might|may|shall|we',
);
/** "What did we say we would do" looks ahead, whatever its tense. */
const AHEAD = words('to do|to be [a-z]+|would do|will do|need doing|to happen|to deliver');
const WORK = words(
  'do|doing|done|happen|happening|happened|deliver|delivering|delivered|take|taking|taken|make|making|made|carry|put|action|step|complete|completed|achieve|achieved|progress|get|got',
);
const LEADING = words(
  'lead|leading|do|doe|doing|own|owning|deliver|delivering|responsible|responsibility|accountable|act|take|taking|charge|complete|carry|manage|run|make|job|sort|happen|on the hook',
);
const GROUP = words(
  'team|officer|service|department|directorate|person|member|councillor|post|role|committee|partner',
);
const KNOWING = words('know|tell|measure|measured|judge|prove|show|shown|demonstrate|evidenced|track|see');
const CHANGE = words(
  'differ|difference|different|change|changed|better|impact|effect|benefit|improve|improved|result|resulted|outcome|gained',
);
/** What it takes, what may go wrong, how sure anybody is. */
const ASIDE = words(
  'cost|pay|paid|afford|money|fund|funding|resource|help|worry|worried|wrong|risk|stop|stopping|prevent|confident|likely|important|urgent|matter|often|long|many|support',
);
const UPDATED: Asked = [
  ['update', 0.8],
  ['status', 0.6],
];

/** Texts are as `levelHeader` leaves them: lower case, singular, without marks ("what's" is "what"). */
interface Rule {
  readonly asks: string;
  readonly says?: RegExp;
  readonly and?: RegExp;
  readonly unless?: RegExp;
  readonly for: Asked;
}

/** The first that fits counts. */
const RULES: readonly Rule[] = [
  { asks: 'who whom whose which what when how where', says: ASIDE, and: VERB, for: [] },
  { asks: 'what where', says: words('evidence|proof'), for: [['evidence', 0.8]] },
  {
    asks: 'who whom',
    says: words('when'),
    for: [
      ['owner', 1],
      ['dueDate', 0.8],
    ],
  },
  {
    asks: 'who whom whose which',
    says: words(
      'benefit|affect|affected|involve|involved|consult|consulted|tell|told|know|ask|asked|say|said|else|work with|what',
    ),
    for: [],
  },
  { asks: 'who whom whose which', says: words('check|monitor|sign|approve|report'), and: VERB, for: [] },
  { asks: 'who whom whose', says: LEADING, for: [['owner', 1]] },
  { asks: 'which', says: GROUP, and: LEADING, for: [['owner', 1]] },
  { asks: 'whom', says: words('will|is|be'), for: [['owner', 1]] },
  { asks: 'why', for: [] },
  {
    asks: 'when',
    says: words(
      'start|starting|begin|review|check|report|meet|update|updated|discuss|look|agree|agreed|approve|know|tell|hear',
    ),
    for: [],
  },
  { asks: 'when', says: PAST, for: [] },
  {
    asks: 'when',
    says: words('will|well|is|be|do|should|must|need|can|due|finish|done|want'),
    for: [['dueDate', 1]],
  },
  { asks: 'where', says: words('found|see|seen|kept'), for: [['evidence', 0.8]] },
  { asks: 'where', says: FUTURE, for: [] },
  {
    asks: 'where',
    says: words('are|have|do|doe|thing|it|is'),
    and: words('now|got|at|to|up|stand|today|so far|we'),
    for: UPDATED,
  },
  { asks: 'how', says: KNOWING, unless: FUTURE, for: [['evidence', 1]] },
  { asks: 'how', says: KNOWING, for: [] },
  { asks: 'how', says: words('soon|quickly'), for: [['dueDate', 0.8]] },
  {
    asks: 'how',
    says: words('will|well we|can|should|shall|going to|plan to|do we|do you'),
    and: WORK,
    for: [['action', 0.7]],
  },
  {
    asks: 'how',
    says: words('far|doing|going|progress|progressing|along|getting on|are thing'),
    for: [
      ['status', 0.8],
      ['update', 0.6],
    ],
  },
  {
    asks: 'what',
    says: words(
      '(?:tell|told|ask|asked) (?:of )?(?:us|we)|said|say|found|find|recommend|recommended|raised|issue|problem|concern',
    ),
    unless: words(
      '(?:do|did|have|had) we (?:say|said|find|found|recommend|raise)|(?:we|weve) (?:have )?(?:said|found|recommended|raised)',
    ),
    for: [['recommendation', 0.8]],
  },
  {
    asks: 'what',
    says: words('was|were|been'),
    and: words('asked|told'),
    unless: words('resident|people|public|tenant|member|staff'),
    for: [['recommendation', 0.8]],
  },
  {
    asks: 'what',
    says: words('next|left|still|remain|remaining|outstanding|else|more|further'),
    unless: PAST,
    for: [['nextSteps', 1]],
  },
  {
    asks: 'what',
    says: words('(?:need|must|should|ought) (?:to )?(?:change|improve|be better|be different|get better)'),
    for: [['recommendation', 0.6]],
  },
  {
    asks: 'what',
    says: words('look like|looks like|(?:we|you|people|resident) (?:see|hear|measure|notice)'),
    for: [],
  },
  { asks: 'what', says: AHEAD, for: [['action', 1]] },
  { asks: 'what', says: CHANGE, unless: FUTURE, for: [['impact', 1]] },
  { asks: 'what', says: CHANGE, for: [] },
  {
    asks: 'what',
    says: words('aim|aiming|goal|want|trying|hope|hoping|ambition'),
    unless: PAST,
    for: [['recommendation', 0.6]],
  },
  {
    asks: 'what',
    says: PAST,
    and: WORK,
    for: [
      ['update', 1],
      ['status', 0.5],
    ],
  },
  { asks: 'what', says: words('happening|latest|progress'), for: UPDATED },
  { asks: 'what', says: words('need|require|required'), unless: words('need to'), for: [] },
  {
    asks: 'what',
    says: words('will|well|must|should|shall|need|going|plan|are|is|we'),
    and: WORK,
    for: [['action', 1]],
  },
];

const QUESTION =
  /^(?:(?:and|so|by|from|for|with|on|in) )?(who|whom|whose|which|what|when|how|where|why) (?!and )(\S.*)$/;
const MOST_WORDS = 14;

/** What a levelled header asks in plain English; null where it is no question, or one of which nothing is known. */
export function rolesAsked(level: string): Asked | null {
  const [, word, rest] = QUESTION.exec(level) ?? [];
  if (word === undefined || rest === undefined || level.split(' ').length > MOST_WORDS) return null;
  const rule = RULES.find(
    ({ asks, says, and, unless }) =>
      asks.split(' ').includes(word) &&
      says?.test(rest) !== false &&
      and?.test(rest) !== false &&
      unless?.test(rest) !== true,
  );
  return rule?.for ?? null;
}
