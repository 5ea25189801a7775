import fc from 'fast-check';
import { flowText } from '../../../src/render/sheet/flow-text';

describe('Breaking a sentence into lines', () => {
  test('lines are broken between words and never longer than asked', () => {
    expect(flowText('97 per cent of actions are completed', 14)).toEqual([
      '97 per cent of',
      'actions are',
      'completed',
    ]);
  });

  test('a word longer than a line has one to itself', () => {
    expect(flowText('a Llanfairpwllgwyngyll b', 5)).toEqual(['a', 'Llanfairpwllgwyngyll', 'b']);
  });

  test('of a text without a word there is no line', () => {
    expect(flowText(' \n ', 5)).toEqual([]);
  });

  test('no word is lost, doubled or moved, whatever the text and the width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (text, width) => {
        const words = text.split(/\s+/).filter((word) => word !== '');
        expect(flowText(text, width).join(' ').split(' ').filter(Boolean)).toEqual(words);
      }),
    );
  });
});
