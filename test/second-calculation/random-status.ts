/** Random statuses: the method's own phrases, alone and put together with what turns, takes back, joins or only mentions them. */
import fc from 'fast-check';
import type { PhraseClass } from './method-words';
import { HEDGES, PHRASES, TURNERS } from './method-words';

const phrasesOf = (...kinds: PhraseClass[]): string[] =>
  PHRASES.filter(([kind]) => kinds.includes(kind)).map(([, phrase]) => phrase);
const pick = (from: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...from);
const isWord = (text: string): boolean => /^[a-z]/.test(text);

const any = pick(PHRASES.map(([, phrase]) => phrase));
const done = pick(phrasesOf('done').filter(isWord));
const turnable = pick(phrasesOf('done', 'weak', 'going').filter(isWord));
const out = pick(phrasesOf('out'));

/** Words that are in no table. */
const NARRATIVE = [
  ...[
    'the policy was adopted',
    'working party met twice',
    'see the minutes of cabinet',
    'two officers recruited',
  ],
  ...['training booked for councillors', 'new lease signed', 'web page written', 'budget agreed'],
];
const NOUNS = ['Recruitment', 'Procurement', 'Training', 'Consultation', 'Survey'];
const JOINS = [' - ', ', ', '; ', '. ', ' but ', ' and ', ' (', ' / ', ': '];
const COLOURS = ['Red', 'Amber', 'Green', 'Blue', 'Yellow'];
const WHEN = ['June 2024', '31/03/2025', 'in May 2025', 'now', '75%'];
const ODD = [
  'TBC',
  '?',
  '-',
  'Gren',
  'Complte',
  'In progess',
  'Working group met',
  '7',
  'X',
  'see above',
  'n/k',
];

const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(''));
const space = fc.constant(' ');

/** One phrase, as nearly every status is. */
export const plainStatus = any;

/** Few statuses that come again and again, as in most plans: some are spelt more often than others. */
export const usualStatus = pick(['complete', 'in progress', 'not started']);

export const builtStatus: fc.Arbitrary<string> = fc.oneof(
  joined(pick(TURNERS.filter((word) => word !== 'un')), space, turnable),
  joined(pick(HEDGES), space, done),
  joined(done, space, pick(['by', 'until', 'till']), space, pick(WHEN)),
  joined(any, pick(JOINS), any),
  joined(any, pick(JOINS), pick(NARRATIVE)),
  joined(pick(NARRATIVE), pick(JOINS), any),
  joined(pick(NOUNS), space, any),
  joined(any, space, pick(WHEN)),
  joined(
    out,
    pick([' by ', ' with ', ' into ', ' to ', ' under ']),
    pick(['action 4.2', 'Cabinet', 'the new plan']),
  ),
  joined(pick(COLOURS), pick([' ', ' - ', ': ']), any),
  joined(pick(COLOURS), pick([' - ', ' (']), pick(NARRATIVE)),
  joined(pick(['0', '5', '50', '99', '100']), pick(['% complete', '% completed'])),
  joined(pick(['on track', 'on course']), fc.constant(' to be '), done),
  joined(
    pick(['Awaiting', 'Pending', 'Proposed for', 'Ready for', 'Subject to']),
    space,
    pick(['closure', 'sign-off', 'approval']),
  ),
);
export const oddStatus = pick(ODD);

const SPELL: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
  (text) => text.toUpperCase(),
  (text) => ` ${text} `,
  (text) => `${text}.`,
];

/** A status with one of the ways it may be spelt. */
export const spelt = (status: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(status, fc.constantFrom(1, 1, 1, 1, 0, 2, 3, 4)).map(([text, how]) => SPELL[how]?.(text) ?? text);
