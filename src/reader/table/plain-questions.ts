/**
 * Headers in plain English: "What will we do?", "Who is going to lead this?", "How far have we got?". What such a question
 * asks for follows from its first word, its tense and what it speaks of: the rules are of kinds of words, not of sentences.
 */
import type { ColumnRole } from '../../model/terms';

/** What is asked for, with scores from 0 to 1; empty where it is nothing that a plan is read by. */
type Asked = readonly (readonly [role: ColumnRole, score: number])[];

/** Words, of which one stands in the question after its first word, be it with an ending. */
const words = (list: string): RegExp => new RegExp(`(?<!\\S)(?:${list})(?:d|ed|ing)?(?!\\S)`);

const VERB = words(
  'is|are|was|were|be|will|well|do|doe|did|have|has|had|can|could|should|must|need|might|we',
);
const PAST = words('have|has|ha|had|did|was|were|been|weve');
/** Where "we'll" has lost its mark it is "well". */
const FUTURE = words('will|well|would|could|should|shall|must|going to|plan to|hope|expect|want|try');
/** "What did we say we would do" looks ahead, whatever its tense. */
const AHEAD = words('to do|to be [a-z]+|would do|will do|need doing|to happen|to deliver');
const WORK = words(
  'do|doe|done|happen|deliver|take|taken|taking|make|made|put|action|step|complete|achieve|progress|get|got',
);
const LEADING = words(
  'lead|do|doe|own|deliver|responsible|accountable|act|take|taking|charge|manage|run|make|job|happen',
);
const KNOWING = words('know|tell|measure|judge|prove|show|shown|demonstrate|evidence|track|see');
const CHANGE = words('difference|different|change|better|impact|effect|benefit|improve|result|outcome');
const SAYING = words(
  '(?:tell|told|ask) (?:of )?(?:us|we)|said|say|found|find|recommend|raise|issue|problem|concern',
);
/** What it takes, what may go wrong, how sure anybody is. */
const ASIDE = words(
  'cost|pay|paid|money|fund|resource|help|support|worry|wrong|risk|stop|prevent|confident|likely|important|urgent|matter|often|long|many',
);

/**
 * The first rule that fits counts: the words that it is about; what stands in the question, twice, and what does not; what
 * is asked for, "~" before what it perhaps is.
 */
type Rule = readonly [asks: string, says: RegExp, and: RegExp | null, unless: RegExp | null, roles: string];
const RULES: readonly Rule[] = [
  ['who which what when how where', ASIDE, VERB, null, ''],
  ['what where', words('evidence|proof'), null, CHANGE, 'evidence'],
  ['who', words('when'), null, null, 'owner ~dueDate'],
  [
    'who which',
    words('benefit|affect|involve|consult|tell|told|know|ask|say|said|else|work with|what'),
    null,
    null,
    '',
  ],
  ['who which', words('check|monitor|sign|approve|report'), VERB, null, ''],
  ['who whose', LEADING, null, null, 'owner'],
  ['which', words('team|officer|service|department|person|member|role|partner'), LEADING, null, 'owner'],
  ['why', words('.+'), null, null, ''],
  [
    'when',
    words('start|begin|review|check|report|meet|update|discuss|look|agree|approve|know|tell|hear'),
    null,
    null,
    '',
  ],
  ['when', PAST, null, null, ''],
  ['when', VERB, null, null, 'dueDate'],
  ['where', FUTURE, null, null, ''],
  ['where', VERB, words('now|got|at|to|up|stand|today|we'), null, 'update ~status'],
  ['how', words('soon'), null, null, 'dueDate'],
  ['how', KNOWING, null, FUTURE, 'evidence'],
  ['how', KNOWING, null, null, ''],
  ['how', words('will|well we|can|should|going to|plan to|do we'), WORK, null, '~action'],
  ['how', words('far|do|go|progress|along|getting on'), null, null, 'status ~update'],
  [
    'what',
    SAYING,
    null,
    words(
      '(?:do|did|have|had) we (?:say|said|find|found|recommend|raise)|(?:we|weve) (?:have )?(?:said|found|raise)',
    ),
    'recommendation',
  ],
  [
    'what',
    words('was|were|been'),
    words('ask|told'),
    words('resident|people|tenant|member|staff'),
    'recommendation',
  ],
  ['what', words('next|left|still|remain|outstanding|else|more|further'), null, PAST, 'nextSteps'],
  [
    'what',
    words('(?:need|must|should) (?:to )?(?:change|improve|(?:be|get) better|be different)'),
    null,
    null,
    '~recommendation',
  ],
  ['what', words('looks? like|(?:we|you|people|resident) (?:see|hear|measure|notice)'), null, null, ''],
  ['what', AHEAD, null, null, 'action'],
  ['what', CHANGE, null, FUTURE, 'impact'],
  ['what', CHANGE, null, null, ''],
  ['what', words('aim|goal|want|try|hope|ambition'), null, PAST, '~recommendation'],
  ['what', PAST, WORK, null, 'update'],
  ['what', words('happening|latest|progress'), null, null, 'update ~status'],
  ['what', words('need|require'), null, words('need to'), ''],
  ['what', VERB, WORK, null, 'action'],
];

const QUESTION =
  /^(?:(?:and|so|by|from|for|with|on|in) )?(who|whom|whose|which|what|when|how|where|why) (?!and )(\S.*)$/;
const MOST_WORDS = 14;
const [PLAINLY, PERHAPS] = [0.9, 0.6];

/** What a levelled header asks in plain English; null where it is no question, or one of which nothing is known. */
export function rolesAsked(level: string): Asked | null {
  const [, word, rest] = QUESTION.exec(level) ?? [];
  if (word === undefined || rest === undefined || level.split(' ').length > MOST_WORDS) return null;
  const rule = RULES.find(
    ([asks, says, and, unless]) =>
      asks.split(' ').includes(word) &&
      says.test(rest) &&
      and?.test(rest) !== false &&
      unless?.test(rest) !== true,
  );
  if (!rule) return null;
  return rule[4]
    .split(' ')
    .flatMap((role) =>
      role === ''
        ? []
        : [[role.replace('~', '') as ColumnRole, role.startsWith('~') ? PERHAPS : PLAINLY] as const],
    );
}
