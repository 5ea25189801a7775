import type { Grid } from '../../src/model/grid';
import type { FoundMark } from '../../src/model/grid';
import { findSettings } from '../../src/settings/find-settings';
import { readSettingsSheet } from '../../src/settings/read-settings-sheet';
import { makeSettingsGrid } from './settings-grid';
import { briefly } from '../make/settings-problem';

const HEADER = ['Status', 'Colour', 'Lifecycle', 'Rating', 'Decided on'];
const settings = (sheet: string, status: string, serial?: number, table = 'RagStatusMap'): Grid => {
  const grid = makeSettingsGrid(
    [{ name: table, rows: [HEADER, [status, null, 'Completed', null, null]] }],
    sheet,
  );
  const mark: FoundMark = {
    kind: 'settings',
    number: 1,
    state: 'whole',
    asAt: null,
    serial: serial ?? 0,
    otherCharts: 0,
    print: '',
    printBefore: '',
    area: { top: 0, left: 0, rows: 5, columns: 5 },
  };
  return serial === undefined ? grid : { ...grid, mark };
};
const statuses = (grids: readonly Grid[]) =>
  readSettingsSheet(grids).settings.statusMap.map(({ status }) => status);

describe('The sheet that the settings are read from and written to', () => {
  it('is the one that was written last, where its name was taken or its notes were kept', () => {
    const theirs = makeSettingsGrid([], 'RAG settings');
    expect(statuses([theirs, settings('RAG settings (2)', 'Amber', 1)])).toEqual(['Amber']);
    const grids = [
      settings('RAG settings', 'Old', 1),
      settings('RAG settings (2)', 'New', 2, 'RagStatusMap_2'),
    ];
    expect(statuses(grids)).toEqual(['New']);
    expect(statuses([...grids].reverse())).toEqual(['New']);
  });

  it('is the original where somebody has copied it: a copy has no mark', () => {
    const grids = [
      settings('RAG settings (2)', 'Copy', undefined, 'RagStatusMap3'),
      settings('RAG settings', 'Mine', 4),
    ];
    expect(statuses(grids)).toEqual(['Mine']);
    expect(statuses([settings('RAG settings (2)', 'Copy'), settings('RAG settings', 'Mine')])).toEqual([
      'Mine',
    ]);
  });

  it('is none of a user’s sheets: one that was renamed, or that only has the name', () => {
    expect(findSettings([settings('Settings in May', 'Amber', 3)]).sheet).toBeNull();
    expect(findSettings([makeSettingsGrid([{ name: 'RagSettings', rows: [['A', 'B']] }])]).sheet).toBeNull();
  });

  it('is not the one that was begun beside it and never finished, unless there is no other', () => {
    const begun = settings('RAG settings (2)', 'Begun', 2);
    const broken: Grid = { ...begun, tables: [], mark: { ...begun.mark!, state: 'writing' } };
    const whole = settings('RAG settings', 'Mine', 1);
    expect(statuses([whole, broken])).toEqual(['Mine']);
    expect(readSettingsSheet([whole, broken]).problems).toEqual([]);
    expect(statuses([broken])).toEqual(['Begun']);
    const rewritten: Grid = { ...broken, mark: { ...broken.mark!, printBefore: '0123456789abcdef' } };
    expect(statuses([whole, rewritten])).toEqual(['Begun']);
  });

  it('leaves no earlier settings without a word', () => {
    const { problems } = readSettingsSheet([
      settings('RAG settings', 'Old', 1),
      settings('RAG settings (2)', 'New', 2),
    ]);
    expect(briefly(problems)).toEqual(['older-sheet|RAG settings (2)|RAG settings']);
  });
});

describe('What was typed on the settings sheet', () => {
  const typed = (grid: Grid, rows: readonly (readonly [number, readonly (string | null)[]])[]): Grid => {
    const values = grid.values.map((cells) => [...cells]);
    for (const [row, texts] of rows) texts.forEach((text, column) => (values[column]![row] = text));
    const rowCount = Math.max(grid.rowCount, ...rows.map(([row]) => row + 1));
    const full = values.map((cells) => Array.from({ length: rowCount }, (_, row) => cells[row] ?? null));
    return {
      ...grid,
      rowCount,
      values: full,
      texts: full.map((cells) => cells.map((value) => (value === null ? '' : String(value)))),
    };
  };

  it('counts right below a table too, where Excel has not taken it in', () => {
    const grid = typed(settings('RAG settings', 'Green'), [[4, ['Amber', null, 'In progress']]]);
    expect(statuses([grid])).toEqual(['Green', 'Amber']);
  });

  it('is named where it stands below the tables with a gap, and so is no decision', () => {
    const grid = typed(settings('RAG settings', 'Green'), [[7, ['Amber', null, 'In progress']]]);
    const { settings: read, problems } = readSettingsSheet([grid]);
    expect(read.statusMap).toHaveLength(1);
    expect(briefly(problems)).toEqual(['row-below-tables|A8|Amber']);
  });

  it('is kept as it was typed where it cannot be read', () => {
    const rows = [HEADER, ['Amber', null, 'Doing', null, null], ['Green', null, 'Completed', null, null]];
    const others = [
      ['Setting', 'Value'],
      ['Colour of tea', 'Brown'],
      ['Header row', 'third'],
    ];
    const grid = makeSettingsGrid([
      { name: 'RagStatusMap', rows },
      { name: 'RagPlanSettings', rows: others },
    ]);
    expect(readSettingsSheet([grid]).unread).toEqual({
      rules: [],
      statuses: [['Amber', null, 'Doing', null, null]],
      settings: [
        ['Colour of tea', 'Brown'],
        ['Header row', 'third'],
      ],
    });
  });

  it('is read from the cells where a write was broken off before it made the tables', () => {
    const whole = settings('RAG settings', 'Green', 2);
    const broken: Grid = { ...whole, tables: [], mark: { ...whole.mark!, state: 'writing' } };
    expect(statuses([broken])).toEqual(['Green']);
    expect(statuses([{ ...broken, mark: whole.mark! }])).toEqual([]);
  });
});
