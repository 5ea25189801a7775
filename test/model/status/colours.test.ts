/** What colours count as, filled and written. */
import {
  colourNamedIn,
  coloursIn,
  fillDistance,
  LIFECYCLE_OF_RATING,
  ratingOfFill,
  readBareColour,
} from '../../../src/model/status/colours';

describe('2.6 fills by hue, lightness and saturation', () => {
  const FILLS: Record<string, string> = {
    'green, Excel standard': '#92D050 #00B050',
    'green, Excel "Good"': '#C6EFCE',
    'green, theme accents and their tints': '#70AD47 #E2EFDA #C6E0B4 #A9D08E #548235 #375623 #9BBB59 #EBF1DE',
    'green, newer theme': '#4EA72E #D9F2D0 #196B24 #C1F0C8',
    'green, named': '#008000 #00FF00 #006100 #CCFFCC #339966',
    'amber, Excel standard orange and yellow': '#FFC000 #FFFF00',
    'amber, Excel "Neutral"': '#FFEB9C',
    'amber, theme accents and their tints': '#ED7D31 #FCE4D6 #F8CBAD #F4B084 #C65911 #FFF2CC #FFE699 #BF8F00',
    'amber, older and newer themes': '#F79646 #FDE9D9 #E26B0A #E97132 #FBE2D5',
    'amber, named': '#FFBF00 #FFA500 #FF9900 #FF6600 #FFFF99 #FFFFCC',
    'red, Excel standard': '#FF0000 #C00000',
    'red, Excel "Bad"': '#FFC7CE',
    'red, theme accent and its tints': '#C0504D #F2DCDB #E6B8B7 #DA9694 #963634',
    'red, named': '#FF5050 #FF7C80 #DC143C #800000 #9C0006',
    'blue, Excel standard': '#00B0F0 #0070C0 #002060',
    'blue, theme accents and their tints': '#4472C4 #5B9BD5 #DDEBF7 #D9E1F2 #B4C6E7 #305496 #203764 #1F4E78',
    'blue, older and newer themes': '#4F81BD #DCE6F1 #4BACC6 #DAEEF3 #156082 #0F9ED5 #DAE9F8',
    'blue, named': '#0000FF #99CCFF #3366FF',
    'none, white, grey and black': '#FFFFFF #F2F2F2 #D9D9D9 #A5A5A5 #808080 #000000 #FDFDFD #E7E6E6',
    'none, blue-grey': '#44546A #D6DCE4 #8497B0 #333F4F',
    'none, purple and pink': '#7030A0 #8064A2 #E4DFEC #A02B93 #F2CEEF #FF66CC #CC99FF',
    'none, brown and tan': '#833C0C #806000 #974706 #996633 #948A54 #C4BD97 #DDD9C4 #8B4513 #D2B48C',
    'none, turquoise': '#00FFFF #008080',
  };
  const rows = Object.entries(FILLS).flatMap(([name, fills]) =>
    fills.split(' ').map((fill) => [fill, name.split(',')[0] ?? '', name] as const),
  );
  test.each(rows)('%s is %s (%s)', (fill, rating) => expect(ratingOfFill(fill)).toBe(rating));

  // On either side of an edge of hue, saturation, lightness, or of what can be told from white.
  test.each([
    ['#FF3B00', 'red', '#FF3C00', 'amber'],
    ['#D5FF00', 'amber', '#D4FF00', 'green'],
    ['#00FFD4', 'green', '#00FFD5', 'none'],
    ['#00EAFF', 'none', '#00E9FF', 'blue'],
    ['#2A00FF', 'blue', '#2B00FF', 'none'],
    ['#FF0056', 'none', '#FF0054', 'red'],
    ['#AB5353', 'none', '#AC5252', 'red'],
    ['#CC9934', 'none', '#CD9A33', 'amber'],
    ['#609F60', 'none', '#60A060', 'green'],
    ['#60609F', 'none', '#6060A0', 'blue'],
    ['#650000', 'none', '#660000', 'red'],
    ['#B27700', 'none', '#B37700', 'amber'],
    ['#003D00', 'none', '#003E00', 'green'],
    ['#00004C', 'none', '#00004D', 'blue'],
    ['#FFF0F0', 'none', '#FFEFEF', 'red'],
    ['#F2F2FB', 'none', '#F1F1FB', 'blue'],
  ])('%s is %s, %s is %s', (one, rating, other, otherRating) => {
    expect([ratingOfFill(one), ratingOfFill(other)]).toEqual([rating, otherRating]);
  });

  test('what is no colour is none', () => {
    expect(['', '#FFF', 'green', '#GGGGGG'].map(ratingOfFill)).toEqual(['none', 'none', 'none', 'none']);
  });
  test('a colour with its alpha, or in small letters, is the same colour', () => {
    expect([ratingOfFill('FF92D050'), ratingOfFill('#92d050')]).toEqual(['green', 'green']);
  });
});

describe('2.6 bare colours', () => {
  test.each([
    ['G', 'green'],
    ['a', 'amber'],
    ['R.', 'red'],
    ['B', 'blue'],
    ['GREEN ', 'green'],
    ['yellow', 'amber'],
    ['Orange', 'amber'],
    ['🟢', 'green'],
    ['🟧', 'amber'],
    ['🔴 Red', 'red'],
    ['RAG: Green', 'green'],
    ['Dark green', 'green'],
    ['Green (G)', 'green'],
    ['A/G', 'amber'],
    ['Amber-Green', 'amber'],
    ['Amber / Red', 'red'],
    ['A-R', 'red'],
    ['White', 'none'],
    ['⚫', 'none'],
    ['purple', 'none'],
  ])('"%s" is %s', (text, rating) => expect(readBareColour(text)).toBe(rating));

  test.each([
    '',
    '-',
    '?',
    'TBC',
    'X',
    'Y',
    '1',
    'Green?',
    'RAG',
    'R/A/G',
    'AG',
    'Greenish',
    'Green space',
    'On track',
    'red red red red',
  ])('"%s" is no bare colour', (text) => expect(readBareColour(text)).toBeNull());

  test('blue alone is completed, and no colour is a lifecycle of its own', () => {
    expect(LIFECYCLE_OF_RATING).toEqual({
      blue: 'completed',
      green: 'in-progress',
      amber: 'in-progress',
      red: 'not-started',
      none: 'unknown',
    });
  });
});

describe('2.7 a colour named among words', () => {
  test.each([
    ['Amber On Track', 'amber'],
    ['Blue Complete & CSPI', 'blue'],
    ['Green/Amber - delayed', 'amber'],
    ['Amber (was Red)', 'amber'],
    ['Moved from amber to green', 'green'],
    ['On track', null],
    ['A good start', null],
    ['Red in May, then green', null],
    ['Not green', null],
    ['Black, on hold', null],
  ])('"%s" names %s', (text, rating) => expect(colourNamedIn(text)).toBe(rating));
});

describe('2.6 every colour that a status names', () => {
  test.each([
    ['Amber-Green', 'amber green'],
    ['A/G', 'amber green'],
    ['Green', 'green'],
    ['Amber On Track', 'amber'],
    ['Green/Amber - delayed', 'green amber'],
    ['Amber (was Red)', 'amber'],
    ['A good start on Green', 'green'],
    ['White', ''],
    ['On track', ''],
    ['Red in May, then green', ''],
    ['Green green', 'green'],
  ])('of "%s" they are "%s"', (text, colours) => expect(coloursIn(text).join(' ')).toBe(colours));
});

describe('2.5 the distance between fills', () => {
  test('a shade is nearer than another colour', () => {
    expect(fillDistance('#92D050', '#92D050')).toBe(0);
    expect(fillDistance('#92D050', '#A9D08E')).toBeLessThan(fillDistance('#92D050', '#FFC000'));
    expect(fillDistance('#92D050', 'none')).toBe(Infinity);
  });
  test.each([
    // CIELAB under D65 of these, from tables: white (100, 0, 0), red (53.2, 80.1, 67.2), green (87.7, -86.2, 83.2), blue (32.3, 79.2, -107.9).
    ['#FFFFFF', '#FF0000', Math.hypot(46.8, 80.1, 67.2)],
    ['#FF0000', '#00FF00', Math.hypot(34.5, 166.3, 16)],
    ['#00FF00', '#0000FF', Math.hypot(55.4, 165.4, 191.1)],
    ['#000000', '#808080', 53.6],
    ['#000000', '#080808', 2.2],
  ])('%s and %s are as far apart as tables of the space say', (one, other, distance) => {
    expect(Math.abs(fillDistance(one, other) - distance)).toBeLessThan(0.3);
  });
  test('white and black are 100 apart in lightness', () => {
    expect(fillDistance('#FFFFFF', '#000000')).toBeCloseTo(100, 1);
  });
});

test.each([
  ['#FF5500', 'amber', 20],
  ['#FF3B00', 'red', 13],
  ['#FF3D00', 'amber', 14],
  ['#D4FF00', 'green', 70],
  ['#D9FF00', 'amber', 69],
  ['#00FFEB', 'none', 175],
  ['#FF0055', 'red', 340],
  ['#FF0059', 'none', 339],
  ['#0015FF', 'blue', 245],
  ['#2B00FF', 'none', 250],
])('2.6 %s is %s: its hue is about %i degrees', (fill, rating) => {
  expect(ratingOfFill(fill)).toBe(rating);
});
