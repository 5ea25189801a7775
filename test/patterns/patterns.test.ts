/** No text that somebody puts into a cell keeps the product busy: every pattern's work grows in step with its text. */
import { madePatterns, patternMakers, writtenPatterns } from './collect-patterns';
import { steepText } from './growth';
import { hostileTexts } from './hostile-texts';
import { canTakeLong, eachOnce, type Pattern } from './pattern';

/** Finds every match of a text. */
function finder({ source, flags }: Pattern): (text: string) => number {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return (text) => {
    let matches = 0;
    pattern.lastIndex = 0;
    for (let at = 0; at <= text.length && pattern.test(text); matches += 1) {
      // A match of nothing would be found again at the same place, or from inside a pair of surrogates before it.
      const step = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      pattern.lastIndex = Math.max(pattern.lastIndex, at + step);
      at = pattern.lastIndex;
    }
    return matches;
  };
}

const steepTextOf = (pattern: Pattern): string | null => steepText(finder(pattern), hostileTexts(pattern));

const made = patternMakers().map((maker) => ({ ...maker, ...madePatterns(maker.file) }));
const patterns = eachOnce([...writtenPatterns(), ...made.flatMap((maker) => maker.patterns)]);
const rooms = [...new Set(patterns.map(({ at }) => at.split('/').slice(0, -1).join('/')))];

test.each(made)('$file puts its patterns together once, when it is loaded', ({ makers, places }) => {
  expect(places).toBe(makers);
});

test('the patterns of all rooms that have some are tried', () => {
  expect(patterns.length).toBeGreaterThan(250);
  expect(rooms).toEqual(
    expect.arrayContaining([
      'check',
      'model/days',
      'reader/table',
      'reader/status',
      'reader/text',
      'workbook/file/read',
    ]),
  );
});

test.each(rooms)('every pattern of %s takes twice the text with about twice the work', (room) => {
  const steep = patterns
    .filter(({ at }) => at.startsWith(`${room}/`) && !at.slice(room.length + 1).includes('/'))
    .filter(canTakeLong)
    .map((pattern) => ({
      pattern: `${pattern.at} /${pattern.source}/${pattern.flags}`,
      text: steepTextOf(pattern),
    }))
    .filter(({ text }) => text !== null);
  expect(steep).toEqual([]);
});

test.each([
  ['a list of words', /\b(?:complete|started|not yet)\b/i, false],
  ['a number of at most four figures', /\d{1,4}/, false],
  ['what may follow without an end', /a+b/, true],
  ['what is repeated and repeats', /(?:a{1,3}){1,3}/, true],
  ['many runs side by side', /a{0,20}a{0,20}a{0,20}b/, true],
])('%s is tried only where its work can grow', (_kind, { source, flags }, expected) => {
  expect(canTakeLong({ at: 'here', source, flags })).toBe(expected);
});

describe('the trial itself', () => {
  const of = (pattern: RegExp): string | null =>
    steepTextOf({ at: 'here', source: pattern.source, flags: pattern.flags });

  test.each([
    ['brackets that are opened again and again', /\([^)]*\)/g],
    ['an end that never comes', /\s+$/],
    ['one thing in two ways', /^(?:[a-z]+,?)*$/],
    ['two runs of the same', /^rec\s*(?:no)?\s*(\d+)$/],
    ['a look ahead to the end from everywhere', /\B(?=(\d{3})+$)/g],
    ['a beginning of its own and anything after it', /\bcarried over\b.*!/],
    ['letters of any language, and a mark at their end', /\p{L}+…/u],
  ])('sees %s', (_kind, pattern) => {
    expect(of(pattern)).not.toBeNull();
  });

  test.each([
    ['brackets without brackets inside', /\([^()]*\)/g],
    ['a run from where it begins', /(?<!\s)\s+$/],
    ['a bounded run', /[a-z]{1,20}\d/],
    ['a list of words', /\b(?:complete|started|not yet)\b/i],
  ])('lets pass %s', (_kind, pattern) => {
    expect(of(pattern)).toBeNull();
  });
});
