/** Recommendations of the same reference on sheets and under headings that only sort (3.6). */
import { Recommendations } from '../../../src/reader/grouping/recommendations';

interface Named {
  readonly reference: string;
  readonly text: string;
  readonly sheet: string;
  readonly sorted: string;
}

function say(list: readonly Named[]): string[] {
  const recommendations = new Recommendations();
  list.forEach(({ reference, text, sheet, sorted }, row) => {
    const cell = { sheet, sheetIndex: 0, row, column: 1, address: `B${row + 1}` };
    recommendations.name({ reference, text, cell }, { theme: '', source: '', sorted });
  });
  return recommendations.finish().recommendations.map((one) => `${one.reference} ${one.text}`.trim());
}

describe('Beyond what sorts the rows a recommendation is the same', () => {
  const one = (sheet: string, text: string, sorted = ''): Named => ({ reference: '1', text, sheet, sorted });
  test.each<[string, Named[], string[]]>([
    [
      'with the same text on another sheet',
      [one('Open', 'Adopt it'), one('Closed', 'adopt it.')],
      ['1 Adopt it'],
    ],
    ['with no text', [one('Open', 'Adopt it'), one('Closed', '')], ['1 Adopt it']],
    [
      'with no text, and not where several may be meant',
      [one('Adults', 'Adopt it'), one('Place', 'Build it'), one('Closed', '')],
      ['1 Adopt it', '1 Build it', '1'],
    ],
    [
      'and not with another text',
      [one('Open', 'Adopt it'), one('Closed', 'Build it')],
      ['1 Adopt it', '1 Build it'],
    ],
    [
      'and not on sheets that name something',
      [one('Adults', 'Adopt it'), one('Place', 'Adopt it'), one('Green', 'Adopt it')],
      ['1 Adopt it', '1 Adopt it', '1 Adopt it'],
    ],
    [
      'with the same text under another heading',
      [one('Plan', 'Adopt it', 'High'), one('Plan', 'Build it', 'Low'), one('Plan', 'Adopt it', 'Low')],
      ['1 Adopt it', '1 Build it'],
    ],
  ])('%s', (_what, named, said) => {
    expect(say(named)).toEqual(said);
  });
});

test('What comes back under headings that only sort is one, with its actions in the order of the plan', () => {
  const recommendations = new Recommendations();
  const joinedOf = [0, 1, 0].flatMap((heading, time) =>
    ['Adopt the plan', 'Build the hall'].map((text, at) => {
      const row = time * 2 + at;
      const cell = { sheet: 'Plan', row, column: 1 };
      const scope = { theme: ['Resources', 'Place'][heading] ?? '', source: '', sorted: '' };
      const one = recommendations.name({ reference: String(at + 1), text, cell }, scope);
      recommendations.add(one, row, null);
      return one;
    }),
  );
  const joined = recommendations.joinScattered(false);
  expect(new Set(joinedOf.map((one) => joined.get(one) ?? one)).size).toBe(2);
  const found = recommendations.finish();
  expect(found.recommendations.map(({ actions }) => actions)).toEqual([
    [0, 2, 4],
    [1, 3, 5],
  ]);
  expect(found.themes).toEqual([]);
});
