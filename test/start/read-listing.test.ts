/** Recommendations out of a report's text: every way of printing a list, and what pages put around it. */
import fc from 'fast-check';
import { readListing } from '../../src/start/read-listing';
import { printedList } from './printed-list';

const RUNS = Number(process.env.FIELD_RUNS ?? 300);
const textsOf = (text: string): string[] => readListing(text).recommendations.map((one) => one.text);
const referencesOf = (text: string): string[] =>
  readListing(text).recommendations.map(({ reference }) => reference);

test('Any list of recommendations, laid out in any of the printed shapes, is read back word for word, in its order and under its themes', () => {
  fc.assert(
    fc.property(printedList, ({ meant, printed }) => {
      expect(readListing(printed).recommendations).toEqual(meant);
    }),
    { numRuns: RUNS },
  );
});

test('Every line of the text is in a recommendation, a theme or among those left out', () => {
  fc.assert(
    fc.property(printedList, ({ printed }) => {
      const { recommendations, leftOut } = readListing(printed);
      const kept = [
        ...recommendations.flatMap(({ text, theme }) => [text, theme ?? '']),
        ...leftOut.map(({ text }) => text),
      ]
        .join(' ')
        .replace(/\s+/g, ' ');
      for (const word of printed.match(/\p{L}{4,}/gu) ?? [])
        if (!/^recommendations?$/i.test(word)) expect(kept).toContain(word);
    }),
    { numRuns: 50 },
  );
});

test('A list within a recommendation stays in it, though it is numbered too', () => {
  const text = '1. Close the gap:\n1) by savings;\n2) by income.\n2. Report on it.';
  expect(referencesOf(text)).toEqual(['1', '2']);
  expect(textsOf(text)[0]).toBe('Close the gap:\n1) by savings;\n2) by income.');
  expect(
    referencesOf('Recommendation 1\nClose the gap:\n1. save\n2. earn\nRecommendation 2\nReport.'),
  ).toEqual(['1', '2']);
  expect(textsOf('1. Close the gap.\n1.1 Save on agency staff.\n1.2 Raise income.\n2. Report.')).toHaveLength(
    2,
  );
});

test('A year, a sum or a time at the start of a wrapped line begins no recommendation', () => {
  expect(
    referencesOf('1. Finish by the end of\n2027. Report on the\n2.5 million pounds at\n3.30 pm.\n2. Go on.'),
  ).toEqual(['1', '2']);
});

test('What a sentence says of a recommendation does not begin one', () => {
  expect(
    textsOf(
      'Recommendation 1: Publish the plan.\nRecommendation 1 was made before. Recommendation 2 requires it.',
    ),
  ).toEqual(['Publish the plan. Recommendation 1 was made before. Recommendation 2 requires it.']);
});

test('Page numbers, running headers, contents, footnotes, bookmarks and markings are left out, and said', () => {
  const { recommendations, leftOut } = readListing(
    [
      'Recommendations ........ 12',
      'OFFICIAL',
      '1. Agree priorities that residents',
      '12',
      'Peer challenge: Exampleshire',
      'can follow.[1] Error! Bookmark not defined.',
      '[1] The council plan,',
      'page two.',
      '',
      'Peer challenge: Exampleshire',
      '2. Review capacity in an area of 12 m².',
      'Page 13 of 20',
      'Peer challenge: Exampleshire',
    ].join('\n'),
  );
  expect(recommendations.map(({ text }) => text)).toEqual([
    'Agree priorities that residents can follow.',
    'Review capacity in an area of 12 m².',
  ]);
  expect(leftOut.map(({ reason }) => reason)).toEqual([
    'contents',
    'page',
    'page',
    'page',
    'footnote',
    'footnote',
    'page',
    'page',
    'page',
  ]);
});

test('What stands before the first and after the last is left out, each line with its number', () => {
  const { leftOut } = readListing(
    'We met 120 people.\n\n1. Publish the plan.\n\nNext steps\nWe will come back.',
  );
  expect(leftOut).toEqual([
    { text: 'We met 120 people.', line: 1, reason: 'introduction' },
    { text: 'Next steps', line: 5, reason: 'after' },
    { text: 'We will come back.', line: 6, reason: 'after' },
  ]);
});

test('A number that was not copied is asked about; numbers that begin again under each theme are numbered through', () => {
  expect(readListing('1. Publish.\n3. Review.\n4. Report.').doubts).toEqual([
    { code: 'missing', numbers: [2] },
  ]);
  const again = readListing('Theme 1: Money\n1. Save.\n2. Earn.\nTheme 2: People\n1. Train.');
  expect(again.recommendations.map(({ reference, theme }) => [reference, theme])).toEqual([
    ['1', 'Theme 1: Money'],
    ['2', 'Theme 1: Money'],
    ['3', 'Theme 2: People'],
  ]);
  expect(again.doubts).toEqual([{ code: 'numbered-through', repeated: ['1'] }]);
});

test('A list without numbers is read by its bullets, its paragraphs or its lines, and that is said', () => {
  expect(readListing('• Publish the\nplan\n• Review capacity').doubts).toEqual([
    { code: 'not-numbered', by: 'bullet' },
  ]);
  expect(textsOf('• Publish the\nplan\n• Review capacity')).toEqual(['Publish the plan', 'Review capacity']);
  expect(textsOf('Publish the\nplan.\n\nReview capacity.')).toEqual([
    'Publish the plan.',
    'Review capacity.',
  ]);
  expect(textsOf('Publish the plan.\nReview capacity.')).toEqual(['Publish the plan.', 'Review capacity.']);
});

test('A table that was copied cell by cell is a list by its numbers alone', () => {
  expect(textsOf('1\nPublish the plan.\n2\nReview capacity.')).toEqual([
    'Publish the plan.',
    'Review capacity.',
  ]);
});

test('No text at all holds no recommendation', () => {
  for (const nothing of ['', ' \n\t\n', 'Recommendations', '12\n13'])
    expect(readListing(nothing).recommendations).toEqual([]);
});
