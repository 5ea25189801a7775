import { mergeSettings } from '../../../src/settings/merge-settings';
import { NO_SETTINGS, type ChosenStatus } from '../../../src/model/settings';
import { findChosen, findDecision } from '../../../src/reader/status/find-chosen';
import type { Lifecycle } from '../../../src/model/terms';

const chosen = (status: string, colour: string | null, lifecycle: Lifecycle): ChosenStatus => ({
  status,
  colour,
  lifecycle,
  rating: 'green',
  decidedOn: null,
});
const GREEN = { status: 'Green', colour: '#92D050', rating: 'green' } as const;
const PLAIN = { status: 'Green', colour: null, rating: 'green' } as const;

/** What a status counts as, where the sheet and a --map have both decided about it. */
const countsAs = (
  { sheet, map }: { sheet: ChosenStatus[]; map: ChosenStatus[] },
  item: typeof GREEN | typeof PLAIN,
  items: readonly (typeof GREEN | typeof PLAIN)[] = [item],
): Lifecycle | undefined => {
  const { statusMap } = mergeSettings({ ...NO_SETTINGS, statusMap: sheet }, { statusMap: map });
  return findChosen(statusMap, items)(item)?.lifecycle;
};

describe('A --map wins over the settings sheet', () => {
  it('where both speak of the same status in two shades of green', () => {
    const both = {
      sheet: [chosen('Green', '#92D050', 'completed')],
      map: [chosen('GREEN', '#00B050', 'in-progress')],
    };
    expect(countsAs(both, GREEN)).toBe('in-progress');
  });

  it('where it speaks of the status in every colour, and the sheet of one colour of it', () => {
    const both = {
      sheet: [chosen('Green', '#92D050', 'completed')],
      map: [chosen('Green', null, 'in-progress')],
    };
    expect(countsAs(both, GREEN)).toBe('in-progress');
  });

  it('but not for a colour of the status that it does not speak of', () => {
    const both = {
      sheet: [chosen('Green', '#92D050', 'completed')],
      map: [chosen('Green', null, 'in-progress')],
    };
    expect(countsAs(both, GREEN, [GREEN, PLAIN])).toBe('completed');
    expect(countsAs(both, PLAIN, [GREEN, PLAIN])).toBe('in-progress');
  });

  it('and leaves to the sheet what it is silent about', () => {
    expect(countsAs({ sheet: [chosen('Green', null, 'completed')], map: [] }, GREEN)).toBe('completed');
  });
});

describe('Of the decisions on one settings sheet', () => {
  it('the one with the colour counts before the one without, wherever it stands', () => {
    const rows = [chosen('Green', null, 'in-progress'), chosen('Green', '#00B050', 'completed')];
    expect(findDecision(rows, [GREEN])(GREEN)?.lifecycle).toBe('completed');
    expect(findDecision([...rows].reverse(), [GREEN])(GREEN)?.lifecycle).toBe('completed');
  });

  it('the first of two about the same status counts, as the sheet says', () => {
    const rows = [chosen('Green', '#92D050', 'completed'), chosen('GREEN', '#00B050', 'in-progress')];
    expect(findDecision(rows, [GREEN])(GREEN)?.lifecycle).toBe('completed');
  });
});

describe('What the user has decided for a status', () => {
  const lookUp = (rows: readonly ChosenStatus[], items = [GREEN]) => findChosen(rows, items);

  it('is said with its basis, and the rating of the decision where it has one', () => {
    expect(lookUp([chosen('Green', '#92D050', 'completed')])(GREEN)).toEqual({
      lifecycle: 'completed',
      rating: 'green',
      basis: 'chosen',
    });
  });

  it('is nothing where it is about another status or another colour', () => {
    expect(lookUp([chosen('Amber', null, 'completed')])(GREEN)).toBeNull();
    expect(lookUp([chosen('Green', '#FF0000', 'completed')])(GREEN)).toBeNull();
    expect(lookUp([])(GREEN)).toBeNull();
  });

  it('about a blank counts for the blank without a colour alone', () => {
    const blank = { status: ' ', colour: 'Green', rating: 'green' } as const;
    expect(findDecision([chosen('', null, 'completed')], [blank])(blank)).toBeNull();
    const plain = { status: '', colour: null };
    expect(findDecision([chosen('', null, 'completed')], [plain])(plain)?.lifecycle).toBe('completed');
  });
});

describe('The rating of a decision', () => {
  const ratingBy = (colour: string | null, rating: ChosenStatus['rating']) =>
    findChosen([{ ...chosen('Green', colour, 'completed'), rating }], [GREEN])(GREEN)?.rating;
  it('is none where it says so of this very colour, and the row’s own where it speaks of every colour', () => {
    expect([ratingBy('#92D050', 'none'), ratingBy(null, 'none')]).toEqual(['none', 'green']);
  });
  it('is what it says where it says one', () => {
    expect([ratingBy('#92D050', 'blue'), ratingBy(null, 'blue')]).toEqual(['blue', 'blue']);
  });
});
