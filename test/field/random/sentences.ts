/**
 * A grammar of ordinary council sentences about something, with a phrase of the table somewhere in each.
 *
 * Every clause has a subject and more words of its own than its phrase has: it mentions a status and says none (2.9).
 */
import fc from 'fast-check';
import { ADJECTIVES, ALL_PHRASES, VERBS } from './phrases';

/** Two words of their own each. */
const SUBJECTS = [
  ...['the harbour board', 'ward councillors', 'housing officers', 'the parish clerk', 'the leisure trust'],
  ...['our finance director', 'local residents', 'the planning inspector', 'the youth panel', 'task group'],
];
const OBJECTS = [
  ...['the sea wall', 'the bus timetable', 'a skate park', 'the allotment rules', 'the cemetery map'],
  ...['the tenants handbook', 'the gritting routes', 'a grant letter', 'the depot lease', 'the library roof'],
];
const NOUNS = [
  'payments',
  'repairs',
  'invoices',
  'licences',
  'drains',
  'bids',
  'meetings',
  'complaints',
  'visits',
];
const PLACES = [
  '',
  'at the depot',
  'near the river',
  'in two villages',
  'across the borough',
  'with partners',
];
const TIMES = [
  '',
  'in May',
  'last week',
  'on 3 June 2024',
  'this spring',
  'in 2023/24',
  'during Q2',
  'twice',
];
const VIEWS = ['heard that', 'asked whether', 'told members that', 'doubted that', 'wrote that'];
const JOINS = [', and ', ' and ', ', but ', '; ', '. ', ' - ', ': '];
/** What may stand before a verb in the past, without making any of it a status. */
const SHADES = ['', '', '', 'has', 'had', 'nearly', 'has not yet', 'partly', 'will have', 'never'];

const one = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const doing = fc
  .tuple(one(SUBJECTS), one(SHADES), one(VERBS), one(OBJECTS), one(PLACES), one(TIMES))
  .map((parts) => join(...parts));
const done = fc
  .tuple(
    one(OBJECTS),
    one(['was', 'were', 'has been', 'will be', 'is being']),
    one(VERBS),
    one(SUBJECTS),
    one(TIMES),
  )
  .map(([object, be, verb, subject, time]) => join(object, be, verb, 'by', subject, time));
const told = fc
  .tuple(
    one(SUBJECTS),
    one(VIEWS),
    one(OBJECTS),
    one(['is', 'was']),
    one(ALL_PHRASES),
    one(PLACES),
    one(TIMES),
  )
  .map((parts) => join(...parts));
const about = fc
  .tuple(
    one(SUBJECTS),
    one(['discussed', 'looked at', 'counted']),
    one(ADJECTIVES),
    one(NOUNS),
    one(PLACES),
    one(TIMES),
  )
  .map((parts) => join(...parts));
/** The phrase opens the sentence: no out phrase is followed by by, with, into, to or under here. */
const opening = fc
  .tuple(
    one(ADJECTIVES),
    one(NOUNS),
    one(['were discussed', 'were counted']),
    fc.constant('by'),
    one(SUBJECTS),
    one(TIMES),
  )
  .map((parts) => join(...parts));

const clause = fc.oneof(doing, done, told, about, opening);
const finish = ([text, stop]: readonly [string, string]): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${stop}`;

export const sentence: fc.Arbitrary<string> = fc.tuple(clause, one(['', '.'])).map(finish);

export const twoClauses: fc.Arbitrary<string> = fc
  .tuple(clause, one(JOINS), clause, one(['', '.']))
  .map(([first, between, second, stop]) =>
    finish([`${first}${between}${between === '. ' ? finish([second, '']) : second}`, stop]),
  );

/** Three to five words, as notes are: "Task group met", "Depot lease closed near the river". */
export const shortNote: fc.Arbitrary<string> = fc
  .tuple(
    one([...SUBJECTS, ...OBJECTS].map((words) => words.replace(/^(?:the|a|our) /, ''))),
    one(VERBS.filter((verb) => !verb.includes(' '))),
    one(['', '', 'in May', 'at the depot', 'with partners']),
  )
  .map(([who, verb, rest]) => finish([join(who, verb, rest), '']));

/** As long as a report's: several sentences. */
export const longNote: fc.Arbitrary<string> = fc
  .array(fc.oneof(clause, clause), { minLength: 2, maxLength: 4 })
  .map((clauses) => clauses.map((text) => finish([text, '.'])).join(' '));

export const note: fc.Arbitrary<string> = fc.oneof(shortNote, sentence, twoClauses, longNote);

/** A single word about a phrase, which may be read, but only as an assumption: "Recruitment started", "Drains blocked". */
export const curt: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      one(['recruitment', 'the board', 'drains', 'payroll', 'the survey']),
      one(SHADES),
      one(VERBS),
      one(TIMES),
    )
    .map((parts) => finish([join(...parts), ''])),
  fc
    .tuple(one(['work', 'the survey', 'payroll', 'drainage']), one(['is', '']), one(ALL_PHRASES))
    .map((parts) => finish([join(...parts), ''])),
);

/** Plain sentences without any phrase, turner, hedge or colour. */
export const PLAIN = [
  'the rules went to Cabinet in May',
  'members adopted the policy',
  'a leaflet was posted to each house',
  'see the report to Council',
  'the county pays half of the cost',
  'officers wrote to the trust',
];
