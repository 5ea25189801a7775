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
