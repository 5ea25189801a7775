import {
  isTable,
  kindOfTable,
  nameVariant,
  OWN_SHEETS,
  SHEET_KINDS,
  variantOf,
} from '../../src/model/own-names';

describe('The list of what is ours', () => {
  it('names every sheet and every table once', () => {
    const tables = SHEET_KINDS.flatMap((kind) => OWN_SHEETS[kind].tables.map((name) => name.toLowerCase()));
    expect(new Set(tables).size).toBe(tables.length);
    const names = SHEET_KINDS.map((kind) => OWN_SHEETS[kind].name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('knows a table of ours again under the number that it had to take', () => {
    for (const kind of SHEET_KINDS) {
      for (const table of OWN_SHEETS[kind].tables) {
        expect([table, `${table}_2`, `${table}13`, table.toUpperCase()].map(kindOfTable)).toEqual([
          kind,
          kind,
          kind,
          kind,
        ]);
      }
    }
    expect(isTable('RagStatusMap_2', 'RagStatusMap')).toBe(true);
    expect(isTable('RagStatusMap_2', 'RagPlanSettings')).toBe(false);
  });

  it.each([
    'RagActions',
    'RagTracker',
    'RagPortfolio',
    'RagSummary',
    'RagMethod',
    'RagFindings',
    'Rag1',
    'Table1',
  ])('leaves a council’s own table %s to the council', (name) => expect(kindOfTable(name)).toBeNull());

  it('tells a variant of a name from a name that only begins so', () => {
    expect(variantOf('Checks', 'Checks')).toBe(1);
    expect(variantOf(nameVariant('Checks', 4), 'Checks')).toBe(4);
    expect(variantOf('Checks (May)', 'Checks')).toBeNull();
    expect(variantOf('Checks (1)', 'Checks')).toBeNull();
    expect(variantOf('Old Checks (2)', 'Checks')).toBeNull();
  });
});
