/** Statuses that come from other places than their own text. */
import { build, entry, raw, rowsOf } from './make-statuses';

describe('2.4, 2.5 statuses from other places than their own text', () => {
  test('a code in the colour column, and an answer, take their meaning from the key', () => {
    const key = [entry('Completed', { colourText: 'Green' }), entry('Not started', { colourText: 'No' })];
    expect(rowsOf([raw('', { colourText: 'Green' }), raw('No', { question: 'done' })], { key })).toEqual([
      ' | Green | completed | green | key',
      'No | - | not-started | none | key',
    ]);
  });
  test('an answer counts as it says, with the colour of its cell as rating', () => {
    const raws = [
      raw('Yes', { question: 'done', fill: '#92D050' }),
      raw('Yes', { question: 'started' }),
      raw('No', { question: 'done' }),
      raw('', { question: 'done' }),
    ];
    expect(rowsOf(raws)).toEqual([
      'Yes | #92D050 | completed | green | words',
      'Yes | - | in-progress | none | words',
      'No | - | not-started | none | assumed',
      ' | - | unknown | none | unread',
    ]);
  });
  test('words that cannot be read leave it to the % complete beside them, assumed', () => {
    const raws = [
      raw('Awaiting the board', { percent: 100 }),
      raw('Awaiting the board', { percent: 0 }),
      raw('Complete', { percent: 40 }),
    ];
    expect(rowsOf(raws)).toEqual([
      'Awaiting the board | - | completed | none | assumed',
      'Awaiting the board | - | not-started | none | assumed',
      'Complete | - | completed | none | words',
    ]);
  });
  test('a % complete says it, whatever words or fills of the key stand beside it', () => {
    const key = [entry('Not started', { fill: '#92D050' }), entry('Complete', { colourText: 'Amber' })];
    expect(
      rowsOf(
        [raw('', { percent: 40, colourText: 'Completed' }), raw('', { percent: 40, colourText: 'Amber' })],
        { key },
      ),
    ).toEqual(['40% | Completed | in-progress | none | words', '40% | Amber | in-progress | amber | words']);
    expect(rowsOf([raw('', { percent: 40, fill: '#92D050' })], { key })).toEqual([
      '40% | #92D050 | in-progress | green | words',
    ]);
  });
  test('words in the colour column stand in for a blank status, and are never more than assumed', () => {
    expect(rowsOf([raw('', { colourText: 'Completed' }), raw('', { colourText: 'Red - no staff' })])).toEqual(
      [' | Completed | completed | none | assumed', ' | Red - no staff | not-started | red | assumed'],
    );
  });
  test('a code of the colour column that the key knows gives the rating', () => {
    const key = [entry('Completed', { colourText: 'A1', fill: '#92D050' })];
    expect(rowsOf([raw('In progress', { colourText: 'A1' })], { key })).toEqual([
      'In progress | A1 | in-progress | green | words',
    ]);
  });
  test('a fill without a rating counts beside words where the key gives it one', () => {
    const key = [entry('Green: completed', { fill: '#7030A0' })];
    expect(rowsOf([raw('In progress', { fill: '#7030a0' })], { key })).toEqual([
      'In progress | #7030A0 | in-progress | green | words',
    ]);
  });
  test('each row has the cell of its own first use', () => {
    const at = (row: number) => ({ sheet: 'Plan', row, column: 3 });
    const { rows } = build([
      raw('Done', { cell: at(1) }),
      raw('Late', { cell: at(2) }),
      raw('Done', { cell: at(3) }),
    ]);
    expect(rows.map(({ cell }) => cell?.row)).toEqual([1, 2]);
  });
});

describe('2.5 which uses of a status are one row', () => {
  test('a per cent and a fill are spelled as they are shown', () => {
    const raws = [raw('', { percent: 40 }), raw('', { fill: '#92d050' }), raw('Done '), raw('Done')];
    expect(build(raws).rows.map(({ spellings }) => spellings.map(({ text }) => text))).toEqual([
      ['40%'],
      ['fill #92D050'],
      ['Done ', 'Done'],
    ]);
  });
  test('the same answer to two questions is two statuses, with or without a question before it', () => {
    const raws = [
      raw('Yes'),
      raw('Yes', { question: 'done' }),
      raw('Yes', { question: 'started' }),
      raw('Yes', { isStage: true }),
    ];
    const { rowOf, rows } = build(raws);
    expect(rows.map(({ source, lifecycle }) => `${source} ${lifecycle}`)).toEqual([
      'text unknown',
      'answer completed',
      'stage unknown',
    ]);
    expect(rowOf).toEqual([0, 1, 1, 2]);
  });
  test('words beside colours of three kinds are three rows, and two that differ in per cent two', () => {
    const raws = [
      raw('Done'),
      raw('Done', { fill: '#92D050' }),
      raw('Done', { colourText: 'Green' }),
      raw('Later', { percent: 4 }),
      raw('Later', { percent: 40 }),
      raw('', { percent: 4 }),
    ];
    expect(build(raws).rowOf).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
