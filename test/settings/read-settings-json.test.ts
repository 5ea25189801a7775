import { Problem, type UnreadableMap } from '../../src/model/problem';
import { readSettingsJson } from '../../src/settings/read-settings-json';
import { NO_SETTINGS } from '../../src/model/settings';

const FORMAT = 'ragplan/settings@1';
const read = (file: unknown) => readSettingsJson(JSON.stringify(file));

function refusal(text: string): UnreadableMap {
  try {
    readSettingsJson(text);
  } catch (error) {
    if (error instanceof Problem && error.kind === 'map-unreadable') return error.facts;
    throw error;
  }
  throw new Error('it was read');
}
const refusalOf = (file: object) => refusal(JSON.stringify({ format: FORMAT, ...file }));

describe('A --map file', () => {
  test('statuses and settings are read as they stand', () => {
    const settings = read({
      format: FORMAT,
      statusMap: [{ status: 'Green', colour: null, lifecycle: 'in-progress', rating: 'green' }],
      settings: { sheets: ['Action plan'], columns: { status: 'RAG' }, headerRow: 4, council: 'Wealdham' },
    });
    expect(settings).toEqual({
      ...NO_SETTINGS,
      statusMap: [
        { status: 'Green', colour: null, lifecycle: 'in-progress', rating: 'green', decidedOn: null },
      ],
      sheets: ['Action plan'],
      columns: { status: 'RAG' },
      headerRow: 4,
      council: 'Wealdham',
    });
  });

  test('one that decides nothing gives no settings', () => {
    expect(read({ format: FORMAT })).toEqual(NO_SETTINGS);
  });

  test('a byte order mark, as Windows editors write it, does no harm', () => {
    expect(readSettingsJson(`\uFEFF{"format":"${FORMAT}"}`)).toEqual(NO_SETTINGS);
  });

  test.each([
    ['text that is no JSON', '{"format":', { reason: 'not-json' }],
    ['a list', '[]', { reason: 'wrong-type', where: '' }],
    [
      'another format',
      '{"format":"ragplan/summary@1"}',
      { reason: 'wrong-value', where: 'format', wanted: [FORMAT] },
    ],
  ])('%s is refused', (_what, text, facts) => {
    expect(refusal(text)).toMatchObject(facts);
  });

  test('a lifecycle that is none of the five is refused with its place and what may stand there', () => {
    const row = { status: 'Green', colour: null, lifecycle: 'done', rating: 'green' };
    expect(refusalOf({ statusMap: [row] })).toEqual({
      reason: 'wrong-value',
      where: 'statusMap[0].lifecycle',
      found: 'done',
      wanted: ['completed', 'in-progress', 'not-started', 'excluded', 'unknown'],
    });
  });

  test.each([
    [{ statusMap: {} }, 'wrong-type', 'statusMap'],
    [{ statusMap: [{ colour: null, lifecycle: 'completed' }] }, 'wrong-type', 'statusMap[0].status'],
    [
      { statusMap: [{ status: 'A', lifecycle: 'completed', rating: 'pink' }] },
      'wrong-value',
      'statusMap[0].rating',
    ],
    [
      { statusMap: [{ status: 'A', lifecycle: 'completed', decidedOn: '2025-02-30' }] },
      'wrong-value',
      'statusMap[0].decidedOn',
    ],
    [{ settings: { sheets: 'Plan' } }, 'wrong-type', 'settings.sheets'],
    [{ settings: { headerRow: 0 } }, 'wrong-value', 'settings.headerRow'],
    [{ settings: { columns: { stauts: 'RAG' } } }, 'unknown-key', 'settings.columns.stauts'],
    [{ statusmap: [] }, 'unknown-key', 'statusmap'],
    ...['council', 'planName', 'asAt', 'grouping'].map((key): [object, string, string] => [
      { settings: { [key]: 7 } },
      'wrong-type',
      `settings.${key}`,
    ]),
    ...['sheets', 'tables', 'notWritten', 'alsoWritten', 'sameOwners', 'accepted'].map(
      (key): [object, string, string] => [
        { settings: { [key]: ['a', 7] } },
        'wrong-type',
        `settings.${key}[1]`,
      ],
    ),
    [{ settings: { asAt: '31/03/2025' } }, 'wrong-value', 'settings.asAt'],
    [{ settings: { headerRow: 1.5 } }, 'wrong-value', 'settings.headerRow'],
    [{ settings: [] }, 'wrong-type', 'settings'],
  ])('%j is refused with its place', (file, reason, where) => {
    expect(refusalOf(file)).toMatchObject({ reason, where });
  });

  test('a column named __proto__ is refused like any other that nobody knows', () => {
    const facts = refusal(`{"format":"${FORMAT}","settings":{"columns":{"__proto__":"RAG"}}}`);
    expect(facts).toMatchObject({ reason: 'unknown-key', found: '__proto__' });
  });

  test('what could stand in its place is said', () => {
    expect(refusalOf({ settings: { headerRow: 0 } })).toMatchObject({
      wanted: ['1', '2', '3', '...'],
      found: '0',
    });
    expect(refusalOf({ settings: { asAt: 'May' } })).toMatchObject({ wanted: ['YYYY-MM-DD'], found: 'May' });
    expect(refusalOf({ settings: { sheets: 'Plan' } })).toMatchObject({ wanted: ['[ ... ]'] });
    expect(refusalOf({ statusMap: [7] })).toMatchObject({ wanted: ['{ ... }'], where: 'statusMap[0]' });
    expect(refusalOf({ statusMap: [null] })).toMatchObject({ wanted: ['{ ... }'], found: 'null' });
  });

  test('what is quoted of a broken file is short', () => {
    const text = JSON.stringify({ format: 'x'.repeat(5000) });
    expect(refusal(text)).toMatchObject({ where: 'format', found: 'x'.repeat(60) });
  });
});
