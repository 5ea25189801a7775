import { editsBetween } from '../../src/settings/edits';
import { NO_SETTINGS, type PlanSettings } from '../../src/model/settings';
import { changeKept, keptBy } from '../../src/render/changed-kept';
import { changeSettings } from '../../src/render/changed-settings';
import { historyGrid, makeSnapshot } from '../history/make-snapshot';
import { makeSettingsGrid } from '../settings/settings-grid';
import { rowsOf } from '../make/sheet-rows';

const HEADER = ['Status', 'Colour', 'Lifecycle', 'Rating', 'Decided on'];
const AMBER: PlanSettings = {
  ...NO_SETTINGS,
  statusMap: [{ status: 'Amber', colour: null, lifecycle: 'in-progress', rating: 'none', decidedOn: null }],
};
const decide = (edits = editsBetween(NO_SETTINGS, AMBER)) => ({ edits, version: '1.0' });
const tableOf = (changed: ReturnType<typeof changeSettings>, table: number): unknown[][] => {
  const { top, rows } = changed.plan!.tables[table]!;
  return rowsOf(changed.plan!)
    .slice(top + 1, top + rows)
    .map((row) => row.map((cell) => cell?.value ?? null));
};

describe('The settings sheet after a decision', () => {
  it('is made where there was none', () => {
    expect(tableOf(changeSettings([], decide()), 0)).toEqual([['Amber', null, 'In progress', 'None', null]]);
  });

  it('holds what a colleague typed by hand in the meantime, what cannot be read included', () => {
    const grid = makeSettingsGrid([
      {
        name: 'RagStatusMap',
        rows: [HEADER, ['Green', null, 'Completed', null, null], ['Red', null, 'Dunno', 3, null]],
      },
      {
        name: 'RagPlanSettings',
        rows: [
          ['Setting', 'Value'],
          ['Council name', 'Wealdham'],
          ['Mood', 'Calm'],
        ],
      },
    ]);
    const changed = changeSettings([grid], decide());
    expect(tableOf(changed, 0)).toEqual([
      ['Green', null, 'Completed', 'None', null],
      ['Amber', null, 'In progress', 'None', null],
      ['Red', null, 'Dunno', 3, null],
    ]);
    expect(tableOf(changed, 1)).toEqual([
      ['Council name', 'Wealdham'],
      ['Plan name', null],
      ['Mood', 'Calm'],
    ]);
  });

  it('is not written where it would stay as it is', () => {
    const grid = makeSettingsGrid([
      { name: 'RagStatusMap', rows: [HEADER, ['AMBER', null, 'In progress', 'None', null]] },
    ]);
    expect(changeSettings([grid], decide())).toMatchObject({ plan: null, conflicts: [] });
  });

  it('is written anew where a write of it was broken off, though it would stay as it is', () => {
    const grid = makeSettingsGrid([
      { name: 'RagStatusMap', rows: [HEADER, ['Amber', null, 'In progress', 'None', null]] },
    ]);
    const mark = {
      ...({ kind: 'settings', number: 1, state: 'writing', asAt: null, serial: 1 } as const),
      ...{ otherCharts: 0, print: '', printBefore: '', area: { top: 0, left: 0, rows: 5, columns: 5 } },
    };
    expect(tableOf(changeSettings([{ ...grid, mark }], decide()), 0)).toEqual([
      ['Amber', null, 'In progress', 'None', null],
    ]);
  });

  it('is changed together with the history where there is a snapshot to keep, and what stood there is known of both', () => {
    const snapshot = { snapshot: makeSnapshot('2025-03-31', [{ reference: '1.1' }]), replaces: false };
    const alone = changeKept([], decide());
    expect(alone.plans.map(({ kind }) => kind)).toEqual(['settings']);
    expect(alone.before.map(({ kind, sheet }) => [kind, sheet])).toEqual([['settings', null]]);
    const both = changeKept([], { ...decide(), snapshot });
    expect(both.plans.map(({ kind }) => kind)).toEqual(['settings', 'history']);
    expect(both.before.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['settings', null],
      ['history', null],
    ]);
    expect(both.before[1]?.isRead(3, 0)).toBe(false);
    expect(changeKept([], { ...decide([]), snapshot }).plans.map(({ kind }) => kind)).toEqual(['history']);
    const kept = historyGrid([['2025-01-31', '', '1', '1.1', 'Agree']]);
    const before = changeKept([kept], { ...decide(), snapshot }).before[1];
    expect(before?.sheet).toBe(kept);
    expect(before?.isRead(3, 0)).toBe(true);
    expect([keptBy({}), keptBy({ snapshot })]).toEqual([['settings'], ['settings', 'history']]);
  });

  it('is refused where a header has gone, since the rows below it could not be written back', () => {
    const grid = makeSettingsGrid([
      {
        name: 'RagStatusMap',
        rows: [
          ['Status', 'Colour', 'Stage', 'Rating', 'Decided on'],
          ['Green', null, 'Completed'],
        ],
      },
    ]);
    expect(() => changeSettings([grid], decide())).toThrow(
      expect.objectContaining({
        kind: 'settings-unreadable',
        facts: { sheet: 'RAG settings', cell: 'A3', header: 'Lifecycle' },
      }),
    );
  });
});
