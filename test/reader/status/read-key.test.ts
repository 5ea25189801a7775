/** What the plan's own key says of colours, kept with the plan. */
import { readKey } from '../../../src/reader/status/read-key';

const line = (label: string, colourText: string) => ({ label, colourText, fill: null, cell: null });

describe("2.5 of the plan's own key", () => {
  test('is kept what it says plainly of a colour, and not what it leaves open or says twice', () => {
    const { colours } = readKey([
      line('Complete', 'Blue'),
      line('On track', 'Green'),
      line('At risk', 'Amber'),
      line('Not started', 'Red'),
      line('In progress', 'Red'),
    ]);
    expect(colours).toEqual([
      { rating: 'blue', says: 'completed' },
      { rating: 'green', says: 'on-time' },
    ]);
  });
});
