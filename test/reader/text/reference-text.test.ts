import {
  isPlainCode,
  isRecommendationCode,
  levelReference,
  looksLikeReference,
  prefixOf,
  referenceOfText,
} from '../../../src/reader/text/reference-text';

describe('3.5 the number or code that begins a text', () => {
  test.each([
    ['Recommendation 3: Adopt a plan', '3', 'Adopt a plan'],
    ['R3: Adopt a plan', 'R3', 'Adopt a plan'],
    ['3. Adopt a plan', '3', 'Adopt a plan'],
    ['3) Adopt a plan', '3', 'Adopt a plan'],
    ['3 Adopt a plan', '3', 'Adopt a plan'],
    ['1.2 Adopt a plan', '1.2', 'Adopt a plan'],
    ['AFI 1 - Adopt a plan', 'AFI 1', 'Adopt a plan'],
    ['Recommendation 12', '12', 'Recommendation 12'],
    ['Recommendation 3 adopt a plan', '3', 'adopt a plan'],
    ['Section 3 - adopt a plan', '3', 'adopt a plan'],
    ['Section 3 Adopt a plan', '3', 'Adopt a plan'],
    ['Section 3 adopt a plan', '3', 'adopt a plan'],
    ['No 3 adopt a plan', '3', 'adopt a plan'],
    ['Number 3 adopt a plan', '3', 'adopt a plan'],
    ['Item 12 adopt a plan', '12', 'adopt a plan'],
  ])('%s', (text, reference, rest) => expect(referenceOfText(text)).toMatchObject({ reference, rest }));

  test.each([
    '24 hour services',
    '3rd party contracts',
    '2024 Budget',
    'Action a plan for homes',
    'Adopt a plan',
    'Section 106 income is spent too slowly',
    ...['Outcomes', 'Themes', 'Motions', 'Noi'],
    'Area 3 offices are hard to reach',
    'Number 10 flats are hard to let',
    '',
  ])('%s has none', (text) => expect(referenceOfText(text)).toBeNull());
});

test.each(['1', ' 1 ', '1.2', '1b', 'R3.1', 'AFI 2.4', 'HS1/3', 'SR (25/26) 01', 'M1', '10', '1.10', 'A'])(
  '%s is a reference',
  (text) => expect(looksLikeReference(text)).toBe(true),
);
test.each(['May 2012', 'June', 'Green', 'Head of Policy', 'Set clear priorities', '', '123456'])(
  '%s is no reference',
  (text) => expect(looksLikeReference(text)).toBe(false),
);

test.each([
  ['3.1', '3'],
  ['3a', '3'],
  ['R3.1', 'R3'],
  ['AFI 2.4', 'AFI 2'],
  ['HS1/3', 'HS1'],
  ['1.2.3', '1.2'],
  ['85.10', '85'],
  ['7', null],
  ['M1', null],
])('before the last part of %s is %s', (reference, prefix) => expect(prefixOf(reference)).toBe(prefix));

test('case, spaces, a full stop and the word itself make no other reference', () => {
  expect(levelReference('Recommendation 3.')).toBe(levelReference('3'));
  expect(levelReference('AFI 1')).toBe(levelReference('afi1'));
  expect(levelReference('(3)')).toBe(levelReference('3)'));
  expect(levelReference('3(b)')).not.toBe(levelReference('3b'));
});

test.each([
  ['  R3: Adopt a plan ', 'R3', 'Adopt a plan', ''],
  ['Theme A: Homes', 'A', 'Homes', 'theme'],
  ['Theme A', 'A', 'Theme A', 'theme'],
  ['Theme A:Homes', 'A', 'Homes', 'theme'],
  ['Theme A:  Homes', 'A', 'Homes', 'theme'],
  ['Recommendation no. 4 - Adopt', '4', 'Adopt', 'recommendation'],
  ['Priority iv. Homes', 'iv', 'Homes', 'priority'],
  ['3b) Adopt', '3b', 'Adopt', ''],
])('%j begins with %s, goes on with %j and says %j', (text, reference, rest, lead) => {
  expect(referenceOfText(text)).toEqual({ reference, rest, lead });
});

test('a code with nothing behind it begins no text, and a letter needs a mark', () => {
  for (const text of ['R3:', '3.', 'R3', 'Theme A homes', 'Theme no. A homes'])
    expect([text, referenceOfText(text)]).toEqual([text, null]);
});

const isCoded = (text: string): boolean => {
  const found = referenceOfText(text);
  return found !== null && isRecommendationCode(found);
};

test('a text begins with the code of a recommendation where it says so, or bears letters', () => {
  for (const text of ['AFI 1 - Adopt', 'R3: Adopt', 'Recommendation 2 Adopt', 'Rec 2: Adopt'])
    expect([text, isCoded(text)]).toEqual([text, true]);
  for (const text of ['3. Adopt', 'Theme 2: Homes', 'Theme 3B: Homes', 'Adopt a plan', 'Action 2: Adopt'])
    expect([text, isCoded(text)]).toEqual([text, false]);
});

test.each(['R3', '1.2', 'HS1/3', '45/24', ' 3b '])('%j is a code by itself', (text) => {
  expect(isPlainCode(text)).toBe(true);
});
test.each([
  '3',
  '12',
  ' 3 ',
  ' 2025/26 ',
  'A',
  'iv',
  '2025',
  '2025/26',
  '31/03/2025',
  '03-2025',
  'Q3',
  'Mar-25',
  '3 May',
  '',
])('%j is none', (text) => {
  expect(isPlainCode(text)).toBe(false);
});

test('a reference is no longer than sixteen letters, and its letters alone no more than four', () => {
  expect(
    ['ABCDE 1234.123.1', 'ABCDE 1234.123.12', 'viii', 'xviii', 'AB', 'ABC'].map(looksLikeReference),
  ).toEqual([...[true, false, true, false, true, false]]);
});

test.each([
  ['HS(a)', 'HS'],
  ['HS1 (b)', 'HS1'],
  ['HS1(b)', 'HS1'],
  ['HS1(iii)', 'HS1'],
  ['HS1(12)', 'HS1'],
  ['HS1(1234)', null],
  ['(b)', null],
  ['AFI-2', 'AFI'],
  ['3.1.', '3'],
  ['3:1', '3'],
  [' 3.1 ', '3'],
  ['3.1234', null],
  ['ABCDE-1', null],
  ['12ab', '12'],
  ['12abc', null],
  ['1 / 2', '1'],
])('before the last part of %s is %s', (reference, prefix) => expect(prefixOf(reference)).toBe(prefix));

test('references are one however the word, the number sign, case, spaces and marks at the end are written', () => {
  for (const text of [
    'Recommendation no. 3',
    'Rec 3:',
    'THEME 3.',
    ' 3 ) ',
    'recommendation no 3',
    ' Rec. 3 ',
    'Theme no 3',
    '3.)',
    '3:.',
  ])
    expect([text, levelReference(text)]).toEqual([text, '3']);
  expect(levelReference('R 3. 1')).toBe('r3.1');
});

test.each([
  ['Action 4 – Sell it', '4', 'Sell it'],
  ['Objective number 7. Sell it', '7', 'Sell it'],
  ['Item R2.1: Sell it', 'R2.1', 'Sell it'],
  ['1234 Sell it', null, null],
  ['3 sell it', null, null],
  ['3- Sell it', '3', 'Sell it'],
  ['R3 sell it', null, null],
  ['R3 Sell it', 'R3', 'Sell it'],
  ['ABCDE3: Sell it', null, null],
])('%s begins with %s', (text, reference, rest) => {
  const found = referenceOfText(text);
  expect([found?.reference ?? null, found?.rest ?? null]).toEqual([reference, rest]);
});
