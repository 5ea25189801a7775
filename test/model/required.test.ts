/** What cannot be missing is handed on, and its want ends everything. */
import { required } from '../../src/model/required';

test.each([0, '', false, 'day'])('%j is there', (value) => {
  expect(required(value)).toBe(value);
});

test.each([null, undefined])('%s is missing', (value) => {
  expect(() => required(value)).toThrow('has to be there');
});
