/** The plan's own key: which of its lines a status or a fill belongs to. */
import { readKey } from '../../../src/reader/status/read-key';
import { entry } from './make-statuses';

describe('2.5 a status finds its line of the key', () => {
  test('by its label, by its code and by its colour, each in any case', () => {
    const { findText } = readKey([
      entry('Completed', { colourText: '3' }),
      entry('Not started', { colourText: 'Red' }),
    ]);
    expect(findText(' completed ')).toMatchObject({ lifecycle: 'completed', rating: 'none' });
    expect(findText('3')).toMatchObject({ lifecycle: 'completed' });
    expect(findText('R')).toMatchObject({ lifecycle: 'not-started', rating: 'red' });
    expect(findText('Amber')).toBeNull();
    expect(findText('White')).toBeNull();
    expect(findText('4')).toBeNull();
  });
  test('a label that names its colour gives it, and one that has only a fill that of the fill', () => {
    expect(readKey([entry('Green: completed')]).findText('green')).toMatchObject({
      lifecycle: 'completed',
      rating: 'green',
    });
    expect(readKey([entry('Completed', { fill: '#0070C0' })]).findText('blue')).toMatchObject({
      lifecycle: 'completed',
      rating: 'blue',
    });
  });
  test('a code with two meanings has none, whatever comes after, and one that is said twice keeps its own', () => {
    const twice = [entry('Completed', { colourText: '1' }), entry('Delivered', { colourText: '1' })];
    expect(readKey(twice).findText('1')).toMatchObject({ lifecycle: 'completed' });
    const torn = [entry('Completed', { colourText: '1' }), entry('Not started', { colourText: '1' })];
    expect(readKey(torn).findText('1')).toBeNull();
    expect(readKey([...torn, entry('Delivered', { colourText: '1' })]).findText('1')).toBeNull();
  });
  test('late or at risk leaves a colour that is read otherwise by itself, and says what it says beside a code', () => {
    const { findText } = readKey([
      entry('Off track, will recover', { colourText: 'Amber' }),
      entry('Off track, needs help', { colourText: 'Red' }),
      entry('Off track', { colourText: '4' }),
    ]);
    expect(findText('Amber')).toBeNull();
    expect(findText('Red')).toMatchObject({ lifecycle: 'not-started' });
    expect(findText('4')).toMatchObject({ lifecycle: 'not-started' });
  });
  test('late or at risk by its own words stays a line of the key, with its colour', () => {
    const { findText, findFill } = readKey([entry('Overdue', { fill: '#FFC000' })]);
    expect(findText('Overdue')).toMatchObject({ lifecycle: 'not-started', rating: 'amber' });
    expect(findText('Amber')).toBeNull();
    expect(findFill('#FFC000')).toBeNull();
  });
  test('a word that is only listed, as what a cell allows, leaves what a line explains as it is', () => {
    const explained = [
      entry('Under way', { colourText: 'Open' }),
      entry('Not started', { colourText: 'Red' }),
    ];
    const listed = ['Open', 'Closed', 'Red - overdue'].map((word) => entry(word));
    for (const key of [readKey([...explained, ...listed]), readKey([...listed, ...explained])]) {
      expect(key.findText('Open')).toMatchObject({ lifecycle: 'in-progress' });
      expect(key.findText('Red')).toMatchObject({ lifecycle: 'not-started', rating: 'red' });
      expect(key.findText('Closed')).toMatchObject({ lifecycle: 'completed' });
    }
    // Of two that are listed neither says what their colour is by itself.
    expect(readKey([entry('Green - complete'), entry('Green - started')]).findText('Green')).toBeNull();
  });
  test('a blank code is no code', () => {
    expect(readKey([entry('Completed', { colourText: ' ' })]).findText('')).toBeNull();
  });
});

describe('2.5 a fill finds the line with the nearest fill of its colour', () => {
  const { findFill } = readKey([
    entry('Completed', { fill: '#00b050' }),
    entry('In progress', { fill: '#C6EFCE' }),
    entry('Withdrawn', { fill: '#7030A0' }),
  ]);
  test('its own first, then the nearest, wherever it stands in the key', () => {
    expect(findFill('#00B050')).toMatchObject({ lifecycle: 'completed', rating: 'green' });
    expect(findFill('#c6efce')).toMatchObject({ lifecycle: 'in-progress' });
    expect(findFill('#00A040')).toMatchObject({ lifecycle: 'completed' });
    expect(findFill('#D0F0D8')).toMatchObject({ lifecycle: 'in-progress' });
  });
  test('of fills that are no rating only a near one', () => {
    expect(findFill('#7232A2')).toMatchObject({ lifecycle: 'excluded' });
    expect(findFill('#808080')).toBeNull();
    expect(findFill('#30106A')).toBeNull();
  });
  test('of a rating the nearest, however far', () => {
    expect(findFill('#004000')).toMatchObject({ lifecycle: 'completed', rating: 'green' });
  });
  test('none where the key has no such colour', () => expect(findFill('#FF0000')).toBeNull());
  test('a key in words alone speaks of any fill of that colour', () => {
    const words = readKey([entry('Green: completed')]);
    expect(words.findFill('#92D050')).toMatchObject({ lifecycle: 'completed' });
    expect(words.findFill('#808080')).toBeNull();
  });
  test('a fill with two meanings has none', () => {
    const torn = readKey([
      entry('Completed', { fill: '#00B050' }),
      entry('Not started', { fill: '#00b050' }),
    ]);
    expect(torn.findFill('#00B050')).toBeNull();
  });
});

describe("2.5 of the plan's own key", () => {
  test('is kept what it says plainly of a colour, and not what it leaves open or says twice', () => {
    const { colours } = readKey([
      entry('Complete', { colourText: 'Blue' }),
      entry('On track', { colourText: 'Green' }),
      entry('At risk', { colourText: 'Amber' }),
      entry('Not started', { colourText: 'Red' }),
      entry('In progress', { colourText: 'Red' }),
    ]);
    expect(colours).toEqual([
      { rating: 'blue', says: 'completed' },
      { rating: 'green', says: 'on-time' },
    ]);
  });
  test('is kept what it says twice in the same sense', () => {
    const twice = [entry('Complete', { colourText: 'Blue' }), entry('Delivered', { colourText: 'B' })];
    expect(readKey(twice).colours).toEqual([{ rating: 'blue', says: 'completed' }]);
  });
});
