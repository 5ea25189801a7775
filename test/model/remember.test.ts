/** Questions that are answered once. */
import { remember } from '../../src/model/remember';

test('the same question is asked once, whatever the answer was', () => {
  const asked: string[] = [];
  const answer = remember((text: string) => {
    asked.push(text);
    return text === 'none' ? undefined : text.length;
  });
  expect(['one', 'none', 'one', 'none'].map(answer)).toEqual([3, undefined, 3, undefined]);
  expect(asked).toEqual(['one', 'none']);
});
