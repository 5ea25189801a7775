import { reasonSentence } from '../../../src/words/en/reasons';

describe('why the reader decided as it did', () => {
  test('a signal without words of its own is named with its facts', () => {
    expect(
      reasonSentence({ signal: 'spare-columnsLeft', weight: 1, facts: { sheet: 'CPC plan', rows: 62 } }),
    ).toBe('Spare columns left (sheet: CPC plan, rows: 62).');
    expect(reasonSentence({ signal: 'quiet', weight: -1, facts: {} })).toBe('Quiet.');
  });
  test('a signal called like a member of every object is only a name', () => {
    expect(reasonSentence({ signal: 'constructor', weight: 1, facts: {} })).toBe('Constructor.');
  });
});
