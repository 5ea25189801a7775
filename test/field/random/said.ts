/** Texts that are a status and nothing else, with the dates, percentages, references, hedges and small words that stand around one. */
import fc from 'fast-check';
import type { Basis, Lifecycle } from '../../../src/model/terms';
import * as phrases from './phrases';
import { PLAIN } from './sentences';

export interface Said {
  readonly text: string;
  readonly lifecycle: Lifecycle;
  /** Any of these is right. */
  readonly basis: readonly Basis[];
}

type Meaning = Omit<Said, 'text'>;
const MEANINGS: readonly (readonly [readonly string[], Meaning])[] = [
  [phrases.DONE, { lifecycle: 'completed', basis: ['words'] }],
  [phrases.GOING, { lifecycle: 'in-progress', basis: ['words'] }],
  [phrases.WAITING, { lifecycle: 'not-started', basis: ['words'] }],
  [phrases.HALTED, { lifecycle: 'not-started', basis: ['assumed'] }],
  [phrases.OUTSTANDING, { lifecycle: 'not-started', basis: ['words', 'assumed'] }],
  [phrases.PACE_GOOD, { lifecycle: 'in-progress', basis: ['words'] }],
  [phrases.PACE_DOUBTFUL, { lifecycle: 'in-progress', basis: ['assumed'] }],
  [phrases.PACE_BAD, { lifecycle: 'not-started', basis: ['assumed'] }],
  [phrases.WEAK, { lifecycle: 'completed', basis: ['assumed'] }],
  [phrases.OUT, { lifecycle: 'excluded', basis: ['words'] }],
];
const PHRASES = MEANINGS.flatMap(([texts, meaning]) => texts.map((text): Said => ({ text, ...meaning })));

/** The two terms of this part are typed in lower case in the table; a plan writes them as it likes. */
const CASES: readonly ((text: string) => string)[] = [
  (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  (text) => text,
  (text) => text.toUpperCase(),
];
const styled = (said: Said, style: number): Said => ({ ...said, text: (CASES[style] ?? String)(said.text) });

export const bare: fc.Arbitrary<Said> = fc
  .tuple(fc.constantFrom(...PHRASES), fc.nat(2))
  .map(([said, style]) => styled(said, style));

/** What adds nothing: "by" and "until" are not here, as they turn what stands before them. */
const BEFORE = ['', 'Now ', 'All ', 'Is ', 'As at 31 March 2025: ', '12/06/24 - ', 'May 2025: '];
const AFTER = [
  ...['', '.', ' May 2024', ' 12/06/24', ' in March 2025', ' (June 2024)', ', 3 July 2024', ' - Q2 2024/25'],
  ...[' as at 31 March 2025', ' (see 4.2)', ' per 3.1', '; see R3'],
];
export const dressed: fc.Arbitrary<Said> = fc
  .tuple(bare, fc.constantFrom(...BEFORE), fc.constantFrom(...AFTER))
  .map(([said, before, after]) => ({ ...said, text: `${before}${said.text}${after}` }));

/** A share that agrees with the words. */
export const withShare: fc.Arbitrary<Said> = fc
  .tuple(
    fc.constantFrom(
      ...PHRASES.filter(({ lifecycle, basis }) => lifecycle !== 'excluded' && basis[0] === 'words'),
    ),
    fc.integer({ min: 1, max: 99 }),
    fc.constantFrom(' %', ' (%)', ' - %'),
  )
  .map(([said, part, shape]) => {
    const share = said.lifecycle === 'completed' ? 100 : said.lifecycle === 'not-started' ? 0 : part;
    return { ...said, text: `${said.text}${shape.replace('%', `${share}%`)}` };
  });

/** A status, and a sentence behind or before it that says nothing of the work. */
export const explained: fc.Arbitrary<Said> = fc
  .tuple(bare, fc.constantFrom(...PLAIN), fc.constantFrom(' - ', '. ', ': ', '; ', ', '), fc.boolean())
  .map(([said, sentence, mark, first]) => ({
    ...said,
    text: first ? `${said.text}${mark}${sentence}` : `${sentence}${mark}${said.text}`,
  }));

const FINISHED = ['complete', 'completed', 'delivered', 'achieved', 'implemented', 'finished', 'actioned'];
const fill = (pattern: string, word: string): string => pattern.replace('*', word);
const made = (patterns: readonly string[], words: readonly string[], meaning: Meaning): fc.Arbitrary<Said> =>
  fc
    .tuple(fc.constantFrom(...patterns), fc.constantFrom(...words))
    .map(([pattern, word]) => ({ text: fill(pattern, word), ...meaning }));

/** A hedge makes what is finished in progress. */
export const hedged = made(
  [
    ...[
      'Partly *',
      'partially *',
      'Nearly *',
      'Almost *',
      'Mostly *',
      'Mainly *',
      'Largely *',
      'Substantially *',
    ],
    ...['All but *', 'Phase 1 *', 'Stage 2 *', 'Partly * (May 2024)', 'Now nearly *', '* except phase 2'],
    ...[
      'Being *',
      'Is being *',
      'Now being *',
      'Being fully *',
      '* so far',
      '* to date',
      '* thus far',
      '* for now',
    ],
    ...['Year 1 *', 'Years 1-3 *', 'Year two *', 'Virtually *', 'Being * (May 2024)', '* so far; see 4.2'],
  ],
  FINISHED,
  { lifecycle: 'in-progress', basis: ['words'] },
);

/** A turner makes what is finished not started, assumed. */
export const turned = made(
  [
    ...['Not *', 'Never *', 'To be *', 'Will be *', 'Due to be *', 'Yet to be *', 'Cannot be *', 'Not yet *'],
    ...['Unlikely to be *', 'Expected to be *', 'To be * in May 2026', 'Will be * by 31/03/2026'],
    ...['* by March 2026', '* by 31/03/2026', 'To be * until May 2026'],
    ...['Can be *', 'Could be *', 'May be *', 'Might be *', 'Would be *', 'Should now be *'],
  ],
  FINISHED.slice(1),
  { lifecycle: 'not-started', basis: ['assumed'] },
);

const LEFT = ['item', 'of the wards', 'policies', 'actions from the audit', 'training session'];
/** How much is left, behind what is finished. */
export const leftOver: fc.Arbitrary<Said> = fc
  .tuple(
    fc.constantFrom(...FINISHED),
    fc.constantFrom(' - *', ' (*)', '. *', '; *'),
    fc.constantFrom('one', 'Two', 'only 3', 'some', 'a few'),
    fc.constantFrom(...LEFT),
    fc.constantFrom('outstanding', 'still outstanding', 'not started'),
  )
  .map(([word, mark, count, what, state]) => ({
    text: `${word}${fill(mark, `${count} ${what} ${state}`)}`,
    lifecycle: 'in-progress',
    basis: ['assumed'],
  }));

/** That nothing is left says nothing against what is finished, nor does what has been so to date. */
export const noneLeft = made(
  [
    ...['* - no actions outstanding', '*, nothing outstanding', '* (no items open)', '*. No issues to date'],
    ...['* - no complaints so far', '* (register up to date)', '* in year 1', '*, none outstanding'],
  ],
  FINISHED,
  { lifecycle: 'completed', basis: ['words'] },
);

/** What waits is only the closing of finished work. */
export const closing = made(
  [
    'Proposed for *',
    'Recommended for *',
    'Ready for *',
    'Awaiting *',
    'Pending *',
    'Complete but awaiting *',
  ],
  ['closure', 'sign-off', 'approval'],
  { lifecycle: 'in-progress', basis: ['assumed'] },
);
