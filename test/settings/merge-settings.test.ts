import { mergeSettings } from '../../src/settings/merge-settings';
import { NO_SETTINGS } from '../../src/model/settings';
import type { ChosenStatus } from '../../src/model/settings';

const chosen = (
  status: string,
  lifecycle: ChosenStatus['lifecycle'],
  colour: string | null = null,
): ChosenStatus => ({ status, colour, lifecycle, rating: 'none', decidedOn: null });

describe('Laying one set of settings over another', () => {
  test('what the upper one leaves open stays as the lower one says', () => {
    const lower = {
      ...NO_SETTINGS,
      council: 'Wealdham',
      sheets: ['Plan'],
      headerRow: 4,
      columns: { status: 'RAG' },
    };
    expect(mergeSettings(lower, {})).toEqual(lower);
    expect(mergeSettings(lower, NO_SETTINGS)).toEqual(lower);
  });

  test('the --map file wins over the sheet, setting by setting and column by column', () => {
    const lower = {
      ...NO_SETTINGS,
      council: 'Wealdham',
      sheets: ['A', 'B'],
      columns: { status: 'RAG', owner: 'Lead' },
    };
    const merged = mergeSettings(lower, { sheets: ['C'], columns: { status: '' } });
    expect(merged).toMatchObject({
      council: 'Wealdham',
      sheets: ['C'],
      columns: { status: '', owner: 'Lead' },
    });
  });

  test('a status decided in both counts as the upper one says, whatever its case', () => {
    const lower = {
      ...NO_SETTINGS,
      statusMap: [chosen('Green', 'completed'), chosen('Amber', 'in-progress')],
    };
    const merged = mergeSettings(lower, { statusMap: [chosen('GREEN ', 'in-progress')] });
    expect(merged.statusMap.map(({ status, lifecycle }) => [status, lifecycle])).toEqual([
      ['GREEN ', 'in-progress'],
      ['Amber', 'in-progress'],
    ]);
  });

  test('the same words in another colour are another status', () => {
    const lower = { ...NO_SETTINGS, statusMap: [chosen('On track', 'completed', 'Green')] };
    expect(
      mergeSettings(lower, { statusMap: [chosen('On track', 'in-progress', 'Amber')] }).statusMap,
    ).toHaveLength(2);
  });

  test('accepted findings add up, each once', () => {
    const lower = { ...NO_SETTINGS, accepted: ['a', 'b'] };
    expect(mergeSettings(lower, { accepted: ['b', 'c'] }).accepted).toEqual(['a', 'b', 'c']);
  });
});
