/** The status map: which statuses are one row, what each counts as, and on what basis. */
import type { ChosenStatus } from '../../../src/model/settings';
import { build, entry, raw, rowsOf } from './make-statuses';

const chosen = (status: string, more: Partial<ChosenStatus>): ChosenStatus => ({
  status,
  colour: null,
  lifecycle: 'completed',
  rating: 'none',
  decidedOn: null,
  ...more,
});
describe('2.5 rows of the map', () => {
  test('stand in the order of first use, with counts and spellings, commonest first', () => {
    const cell = { sheet: 'Plan', row: 4, column: 7 };
    const { rows, rowOf } = build([raw('green', { cell }), raw('Not started'), raw('Green '), raw('Green ')]);
    expect(rowOf).toEqual([0, 1, 0, 0]);
    expect(rows[0]).toEqual({
      status: 'green',
      colour: null,
      colourFrom: null,
      source: 'text',
      count: 3,
      lifecycle: 'in-progress',
      rating: 'green',
      basis: 'assumed',
      cell,
      spellings: [
        { text: 'Green ', count: 2 },
        { text: 'green', count: 1 },
      ],
    });
  });
  test('blanks of every kind are one row, unknown', () => {
    expect(rowsOf([raw(''), raw(' \u00a0'), raw('')])).toEqual([' | - | unknown | none | unread']);
  });
  test('a status named like a part of every object is a status like any other', () => {
    expect(rowsOf([raw('__proto__'), raw('constructor')])).toEqual([
      '__proto__ | - | unknown | none | unread',
      'constructor | - | unknown | none | unread',
    ]);
  });
});

describe('2.3 words and colours apart', () => {
  test('words give the lifecycle, the RAG column the rating', () => {
    expect(
      rowsOf([
        raw('In progress', { colourText: 'Amber' }),
        raw('In progress', { colourText: 'Green' }),
        raw('In progress', { colourText: 'GREEN' }),
        raw('Complete', { colourText: '' }),
      ]),
    ).toEqual([
      'In progress | Amber | in-progress | amber | words',
      'In progress | Green | in-progress | green | words',
      'Complete | - | completed | none | words',
    ]);
  });
  test('words blank with a colour present take its lifecycle, assumed', () => {
    expect(rowsOf([raw('', { colourText: 'Blue' }), raw('', { colourText: 'TBC' })])).toEqual([
      ' | Blue | completed | blue | assumed',
      ' | TBC | unknown | none | unread',
    ]);
  });
  test('a bare colour in the status column gives the lifecycle, the RAG column beside it the rating', () => {
    expect(rowsOf([raw('Blue', { colourText: 'Green' })])).toEqual([
      'Blue | Green | completed | green | assumed',
    ]);
  });
  test("words alone take their own cell's fill as rating, whatever its shade", () => {
    expect(
      rowsOf([
        raw('Complete', { fill: '#92D050' }),
        raw('Complete', { fill: '#00b050' }),
        raw('Complete', { fill: '#7030A0' }),
      ]),
    ).toEqual(['Complete | #92D050 | completed | green | words', 'Complete | - | completed | none | words']);
  });
  test('2.7 a colour named in the words outranks the fill beneath them', () => {
    expect(rowsOf([raw('Amber On Track', { fill: '#FF0000' }), raw('Green', { fill: '#FF0000' })])).toEqual([
      'Amber On Track | - | in-progress | amber | words',
      'Green | - | in-progress | green | assumed',
    ]);
  });
});

describe('2.4 where the value comes from', () => {
  test('text before % complete before fill', () => {
    const all = { percent: 100, fill: '#FF0000' };
    expect(rowsOf([raw('Not started', all), raw('', all), raw('', { fill: '#FF0000' })])).toEqual([
      'Not started | #FF0000 | not-started | red | words',
      '100% | #FF0000 | completed | red | words',
      'fill #FF0000 | #FF0000 | not-started | red | assumed',
    ]);
  });
  test('every status keeps where it stood, whatever it looks like', () => {
    const raws = [
      raw('100%'),
      raw('', { percent: 100 }),
      raw('Awaiting the board', { percent: 100 }),
      raw('Green', { percent: 100, percentAssumed: true }),
      raw('', { colourText: 'Amber' }),
      raw('fill #92D050'),
      raw('', { fill: '#92D050' }),
      raw('', { question: 'done', blankIsNo: true, fill: '#FF0000' }),
      raw(''),
    ];
    expect(build(raws).rows.map(({ status, source }) => [status, source])).toEqual([
      ['100%', 'text'],
      ['100%', 'percent'],
      ['Awaiting the board', 'percent-for-words'],
      ['Green', 'percent'],
      ['', 'colour-text'],
      ['fill #92D050', 'text'],
      ['fill #92D050', 'fill'],
      ['', 'answer'],
      ['', 'none'],
    ]);
  });
  test('a colour that counts keeps whether it is a fill or stands in a column of its own', () => {
    const raws = [
      raw('Done', { fill: '#92D050' }),
      raw('Done', { colourText: '#N/A', fill: '#92D050' }),
      raw('Done'),
    ];
    expect(build(raws).rows.map(({ colour, colourFrom }) => [colour, colourFrom])).toEqual([
      ['#92D050', 'fill'],
      ['#N/A', 'column'],
      [null, null],
    ]);
  });
  test('the header of the column that is ticked counts as words do, by the key first', () => {
    const raws = [raw('Under way', { isStage: true }), raw('Amber', { isStage: true })];
    expect(build(raws).rows.map(({ source }) => source)).toEqual(['stage', 'stage']);
    expect(rowsOf(raws)).toEqual([
      'Under way | - | in-progress | none | words',
      'Amber | - | in-progress | amber | assumed',
    ]);
    expect(
      rowsOf([raw('Band A', { isStage: true })], { key: [entry('Complete', { colourText: 'Band A' })] }),
    ).toEqual(['Band A | - | completed | none | key']);
  });
  test('a code that the key alone can read counts before the % complete', () => {
    const key = [entry('In progress', { colourText: '2' })];
    expect(rowsOf([raw('2', { percent: 100 })], { key })).toEqual(['2 | - | in-progress | none | key']);
    expect(rowsOf([raw('2', { percent: 100 })])).toEqual(['2 | - | completed | none | assumed']);
  });
  test('2.8a a % complete on an assumed scale is assumed', () => {
    expect(rowsOf([raw('', { percent: 100, percentAssumed: true }), raw('', { percent: 40 })])).toEqual([
      '100% | - | completed | none | assumed',
      '40% | - | in-progress | none | words',
    ]);
  });
});

describe('2.6 bare colours are assumed, and what has no colour is unknown', () => {
  test.each([
    ['B', 'completed | blue | assumed'],
    ['G', 'in-progress | green | assumed'],
    ['🟡', 'in-progress | amber | assumed'],
    ['Red', 'not-started | red | assumed'],
    ['Amber-Green', 'in-progress | amber | assumed'],
    ['White', 'unknown | none | unread'],
    ['-', 'unknown | none | unread'],
    ['TBC', 'unknown | none | unread'],
    ['?', 'unknown | none | unread'],
    ['X', 'unknown | none | unread'],
    ['3', 'unknown | none | unread'],
    ['In progess', 'unknown | none | unread'],
  ])('"%s" is %s', (written, expected) => {
    expect(rowsOf([raw(written)])).toEqual([`${written} | - | ${expected}`]);
  });
  test('a purple or grey fill is unknown', () => {
    expect(rowsOf([raw('', { fill: '#7030A0' })])).toEqual([
      'fill #7030A0 | #7030A0 | unknown | none | unread',
    ]);
  });
});

describe("2.5 the plan's own key", () => {
  test('its fills are matched to the nearest of the same colour', () => {
    const key = [
      entry('Complete', { fill: '#00B050' }),
      entry('On track', { fill: '#C6EFCE' }),
      entry('Withdrawn', { fill: '#7030A0' }),
      entry('Not started', { fill: '#FF0000' }),
    ];
    expect(
      rowsOf(
        [
          raw('', { fill: '#00B050' }),
          raw('', { fill: '#00AA44' }),
          raw('', { fill: '#D0F0D8' }),
          raw('', { fill: '#7232A2' }),
          raw('', { fill: '#000000' }),
          raw('', { fill: '#FFC000' }),
        ],
        { key },
      ),
    ).toEqual([
      'fill #00B050 | #00B050 | completed | green | key',
      'fill #00AA44 | #00AA44 | completed | green | key',
      'fill #D0F0D8 | #D0F0D8 | in-progress | green | key',
      'fill #7232A2 | #7232A2 | excluded | none | key',
      'fill #000000 | #000000 | unknown | none | unread',
      'fill #FFC000 | #FFC000 | in-progress | amber | assumed',
    ]);
  });
  test('bare colours and codes take their meaning from it', () => {
    const key = [
      entry('Completed and evidenced', { colourText: 'Green' }),
      entry('Not started', { colourText: 'Red' }),
      entry('In progress', { colourText: '2', fill: '#FFC000' }),
    ];
    expect(rowsOf([raw('G'), raw('red'), raw('2'), raw('3')], { key })).toEqual([
      'G | - | completed | green | key',
      'red | - | not-started | red | key',
      '2 | - | in-progress | amber | key',
      '3 | - | unknown | none | unread',
    ]);
  });
  test('a colour that stands beside a status outranks the one that the key gives it', () => {
    const key = [entry('Complete', { colourText: 'Green' })];
    expect(rowsOf([raw('Complete', { colourText: 'Red' }), raw('Complete')], { key })).toEqual([
      'Complete | Red | completed | red | key',
      'Complete | - | completed | green | key',
    ]);
  });
  test('its labels are named as the basis where the statuses are the labels', () => {
    expect(rowsOf([raw('in progress/at risk')], { key: [entry('In progress/at risk')] })).toEqual([
      'in progress/at risk | - | in-progress | none | key',
    ]);
  });
  test('a label that cannot be read leaves the colour assumed', () => {
    const key = [entry('Acceptable', { colourText: 'Amber' }), entry('Excellent', { colourText: '1' })];
    expect(rowsOf([raw('Amber'), raw('1')], { key })).toEqual([
      'Amber | - | in-progress | amber | assumed',
      '1 | - | unknown | none | unread',
    ]);
  });
  test('a colour with two meanings in the key has none of them', () => {
    const key = [entry('Complete', { colourText: 'Green' }), entry('Not started', { colourText: 'Green' })];
    expect(rowsOf([raw('Green')], { key })).toEqual(['Green | - | in-progress | green | assumed']);
  });
});

describe('2.5 what the user has chosen comes first', () => {
  test('over the key and over words', () => {
    expect(
      rowsOf([raw('Green '), raw('Closed')], {
        key: [entry('On track', { colourText: 'Green' })],
        chosen: [
          chosen('green', { lifecycle: 'completed', rating: 'green' }),
          chosen('closed', { lifecycle: 'excluded' }),
        ],
      }),
    ).toEqual(['Green | - | completed | green | chosen', 'Closed | - | excluded | none | chosen']);
  });
  test('without a colour it counts for every colour of the words, and leaves the rating alone', () => {
    const raws = [raw('In progress', { colourText: 'Amber' }), raw('In progress', { colourText: 'Green' })];
    expect(rowsOf(raws, { chosen: [chosen('In progress', { lifecycle: 'not-started' })] })).toEqual([
      'In progress | Amber | not-started | amber | chosen',
      'In progress | Green | not-started | green | chosen',
    ]);
    const one = [chosen('In progress', { colour: 'green', lifecycle: 'completed', rating: 'blue' })];
    expect(rowsOf(raws, { chosen: one })).toEqual([
      'In progress | Amber | in-progress | amber | words',
      'In progress | Green | completed | blue | chosen',
    ]);
  });
  test('where the plan has the words without a colour too, it counts for those alone', () => {
    const raws = [raw('Done'), raw('Done', { fill: '#FF0000' })];
    expect(rowsOf(raws, { chosen: [chosen('Done', { lifecycle: 'excluded' })] })).toEqual([
      'Done | - | excluded | none | chosen',
      'Done | #FF0000 | completed | red | words',
    ]);
  });
  test('a fill and a blank can be given a meaning', () => {
    expect(
      rowsOf([raw('', { fill: '#92D050' }), raw('', { fill: '#00B050' }), raw('')], {
        chosen: [chosen('fill #92d050', { rating: 'green' }), chosen('', { lifecycle: 'not-started' })],
      }),
    ).toEqual([
      'fill #92D050 | #92D050 | completed | green | chosen',
      'fill #00B050 | #00B050 | in-progress | green | assumed',
      ' | - | not-started | none | chosen',
    ]);
  });
});
