/** What all families of checks share. */
import { findingAt, remember } from '../../src/check/make-finding';

test('the same question is asked once, whatever the answer was', () => {
  const asked: string[] = [];
  const answer = remember((text) => {
    asked.push(text);
    return text === 'none' ? undefined : text.length;
  });
  expect([answer('one'), answer('none'), answer('one'), answer('none')]).toEqual([
    3,
    undefined,
    3,
    undefined,
  ]);
  expect(asked).toEqual(['one', 'none']);
});

test('a value of spaces is none, any other stays as it is written', () => {
  const cell = { sheet: 'Plan', row: 1, column: 1 };
  expect(findingAt('owner-missing', cell, {}, { value: '  ' })).toMatchObject({
    value: null,
    suggestion: null,
    action: null,
  });
  expect(findingAt('owner-missing', cell, {}, { value: ' TBC ' }).value).toBe(' TBC ');
});
