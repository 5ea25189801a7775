/** What looks like part of the plan and is not counted, as the headline says it. */
import { leftOutNames } from '../../src/check/left-out';
import { makeNote } from '../make/note';
import { check, only } from './run';

const LEFT_OUT = [
  makeNote('sheet-left-out', { value: 'Housing' }),
  makeNote('sheet-left-out', { value: 'Finance' }),
  makeNote('sheet-left-out', { value: 'Housing' }),
];

test('3.10 each sheet that is left out is named once, in the order of the findings', () => {
  expect(leftOutNames(check({ rows: [{ owner: '' }], notes: LEFT_OUT }))).toEqual(['Housing', 'Finance']);
});

test('3.10 one that is named by no table is named by its sheet', () => {
  const [found] = only('sheet-left-out', { rows: [{}], notes: [makeNote('sheet-left-out')] });
  expect(leftOutNames(found ? [found] : [])).toEqual(['Action plan']);
});

test('3.10 what the user has accepted is not named', () => {
  const found = only('sheet-left-out', { rows: [{}], notes: LEFT_OUT });
  expect(leftOutNames(found.map((one) => ({ ...one, accepted: true })))).toEqual([]);
});
