import fc from 'fast-check';
import type { CellValue } from '../../src/model/grid';
import { NO_SETTINGS } from '../../src/model/settings';
import { Problem } from '../../src/model/problem';
import { changeSettings } from '../../src/render/changed-settings';
import { applyEdits, editsBetween } from '../../src/settings/edits';
import { mergeSettings } from '../../src/settings/merge-settings';
import { readSettingsJson } from '../../src/settings/read-settings-json';
import { readSettingsSheet } from '../../src/settings/read-settings-sheet';
import { RULE_HEADERS } from '../../src/settings/sheet-format';
import { makeRule, RULE } from '../make/rating-rule';
import { briefly } from '../make/settings-problem';
import { rowsOf } from '../make/sheet-rows';
import { makeSettingsGrid } from './settings-grid';

const HEADERS = Object.values(RULE_HEADERS);
const gridOf = (...rows: CellValue[][]) =>
  makeSettingsGrid([{ name: 'RagRatingRules', rows: [HEADERS, ...rows] }]);
const readRows = (...rows: CellValue[][]) => {
  const { settings, problems, unread } = readSettingsSheet([gridOf(...rows)]);
  return { rules: settings.ratingRules, problems: briefly(problems), unread: unread.rules };
};
const LATE = makeRule('red', { daysLateFrom: 92 });
const SLOW = makeRule('amber', { percentTo: 49, lifecycle: 'in-progress' });

describe('Rules about ratings on the settings sheet', () => {
  test('are read in their order, each with what it states', () => {
    expect(
      readRows(
        ['Red', 92, null, null, null, null],
        ['Amber', 1, 91, null, null, null],
        ['Amber', -28, 0, null, 49, 'In progress'],
        ['None', null, null, null, null, 'Not started'],
      ),
    ).toEqual({
      rules: [
        LATE,
        makeRule('amber', { daysLateFrom: 1, daysLateTo: 91 }),
        makeRule('amber', { daysLateFrom: -28, daysLateTo: 0, percentTo: 49, lifecycle: 'in-progress' }),
        makeRule('none', { lifecycle: 'not-started' }),
      ],
      problems: [],
      unread: [],
    });
  });

  test('may be typed as people type: any case, a percent sign, a separator, a longer minus', () => {
    expect(
      readRows(
        ['RED', '1,000', null, null, null, null],
        ['amber', '\u22127', '0', '25%', '49 %', 'in-progress'],
      ),
    ).toMatchObject({
      rules: [
        makeRule('red', { daysLateFrom: 1000 }),
        makeRule('amber', {
          ...{ daysLateFrom: -7, daysLateTo: 0, percentFrom: 25, percentTo: 49 },
          lifecycle: 'in-progress',
        }),
      ],
      problems: [],
    });
  });

  test('a percentage that Excel keeps as a fraction counts as it is shown', () => {
    const grid = gridOf(['Amber', null, null, 0.25, 0.5, null]);
    const shown = {
      ...grid,
      texts: grid.texts.map((column) =>
        column.map((text) =>
          text.replace(/^0\.(\d)5?$/, (_, tens: string) => `${tens}${text.length > 3 ? '5' : '0'}%`),
        ),
      ),
    };
    expect(readSettingsSheet([shown]).settings.ratingRules).toEqual([
      makeRule('amber', { percentFrom: 25, percentTo: 50 }),
    ]);
  });

  test.each([
    ['a colour that is no rating', ['Purple', 1, null, null, null, null], ['rating-unreadable|A4|Purple']],
    ['no rating', [null, 1, 5, null, null, null], ['rating-unreadable|A4|']],
    ['half a day', ['Red', 1.5, null, null, null, null], ['rule-days-unreadable|B4|1.5']],
    [
      'days in words',
      ['Red', null, 'three months', null, null, null],
      ['rule-days-unreadable|C4|three months'],
    ],
    ['days beyond a lifetime', ['Red', 40_000, null, null, null, null], ['rule-days-unreadable|B4|40000']],
    ['more than all of it', ['Red', null, null, 101, null, null], ['rule-percent-unreadable|D4|101']],
    ['less than none of it', ['Red', null, null, null, -1, null], ['rule-percent-unreadable|E4|-1']],
    [
      'excluded work, which has no rating',
      ['Red', null, null, null, null, 'Excluded'],
      ['rule-status-unreadable|F4|Excluded'],
    ],
    ['from more days to fewer', ['Red', 30, 10, null, null, null], ['rule-upside-down|C4|10']],
    ['from more per cent to less', ['Red', null, null, 50, 49, null], ['rule-upside-down|E4|49']],
    ['no condition at all', ['Red', null, null, null, null, null], ['rule-without-condition|A4|Red']],
    [
      'several faults, each in its cell',
      ['Rd', 'x', null, 'y', null, 'z'],
      [
        'rating-unreadable|A4|Rd',
        'rule-days-unreadable|B4|x',
        'rule-percent-unreadable|D4|y',
        'rule-status-unreadable|F4|z',
      ],
    ],
  ])(
    'a rule with %s is left out and reported, and stays on the sheet as it was typed',
    (_what, row, told) => {
      const { rules, problems, unread } = readRows(row, ['Amber', 1, null, null, null, null]);
      expect({ rules, problems: problems.sort(), unread }).toEqual({
        rules: [makeRule('amber', { daysLateFrom: 1 })],
        problems: told.toSorted(),
        unread: [row],
      });
    },
  );

  test('a table that has lost a header is reported, and nothing is written over it', () => {
    const grid = makeSettingsGrid([
      {
        name: 'RagRatingRules',
        rows: [
          ['Rating', 'Days late from'],
          ['Red', 1],
        ],
      },
    ]);
    expect(briefly(readSettingsSheet([grid]).problems)).toContain('header-missing|A3|Status');
    const edits = editsBetween(NO_SETTINGS, { ...NO_SETTINGS, council: 'Wealdham' });
    expect(() => changeSettings([grid], { edits, version: '1' })).toThrow(Problem);
  });

  test('stand on it only where there are some, and what cannot be read is written back below them', () => {
    const tablesAfter = (grid: ReturnType<typeof gridOf>, rules: typeof NO_SETTINGS.ratingRules) => {
      const { settings } = readSettingsSheet([grid]);
      const edits = editsBetween(settings, { ...settings, ratingRules: rules });
      const { plan } = changeSettings([grid], { edits, version: '1' });
      const table = plan?.tables.find(({ name }) => name === 'RagRatingRules');
      return (
        table &&
        rowsOf(plan!)
          .slice(table.top + 1, table.top + table.rows)
          .map((row) => row.map((cell) => cell?.value ?? null))
      );
    };
    expect(tablesAfter(gridOf(['Red', 92, null, null, null, null]), [])).toBeUndefined();
    expect(
      tablesAfter(gridOf(['Red', 92, null, null, null, null], ['Red', 'soon', null, null, null, null]), [
        SLOW,
      ]),
    ).toEqual([
      ['Amber', null, null, null, 49, 'In progress'],
      ['Red', 'soon', null, null, null, null],
    ]);
  });
});

describe('Rules about ratings in a --map file', () => {
  const read = (ratingRules: unknown) =>
    readSettingsJson(JSON.stringify({ format: 'ragplan/settings@1', ratingRules })).ratingRules;
  const refusal = (ratingRules: unknown) => {
    try {
      return read(ratingRules);
    } catch (error) {
      return error instanceof Problem ? error.facts : error;
    }
  };

  test('what is left out states nothing', () => {
    expect(
      read([
        { rating: 'red', daysLateFrom: 92 },
        { rating: 'amber', percentTo: 49, lifecycle: 'in-progress' },
      ]),
    ).toEqual([LATE, SLOW]);
  });

  test('any rule comes back as it was written', () => {
    fc.assert(fc.property(fc.array(RULE), (rules) => expect(read(rules)).toEqual(rules)));
  });

  test.each([
    [{ daysLateFrom: 1 }, 'ratingRules[0].rating'],
    [{ rating: 'red', daysLateFrom: '92' }, 'ratingRules[0].daysLateFrom'],
    [{ rating: 'red', daysLateFrom: 0.5 }, 'ratingRules[0].daysLateFrom'],
    [{ rating: 'red', percentTo: 101 }, 'ratingRules[0].percentTo'],
    [{ rating: 'red', lifecycle: 'excluded' }, 'ratingRules[0].lifecycle'],
    [{ rating: 'red', percentFrom: 9, percentTo: 8 }, 'ratingRules[0].percentTo'],
    [{ rating: 'red', late: 1 }, 'ratingRules[0].late'],
    [{ rating: 'red' }, 'ratingRules[0].rating'],
    ['red', 'ratingRules[0]'],
  ])('%j is refused with its place', (rule, where) => {
    expect(refusal([rule])).toMatchObject({ where });
  });

  test('is no key of the settings beside it', () => {
    const text = JSON.stringify({ format: 'ragplan/settings@1', settings: { ratingRules: [] } });
    expect(() => readSettingsJson(text)).toThrow(Problem);
  });
});

describe('Rules about ratings as a decision', () => {
  const withRules = (...ratingRules: typeof NO_SETTINGS.ratingRules) => ({ ...NO_SETTINGS, ratingRules });

  test('those of a --map file stand in place of those of the workbook', () => {
    expect(mergeSettings(withRules(LATE), withRules(SLOW)).ratingRules).toEqual([SLOW]);
    expect(mergeSettings(withRules(LATE), {}).ratingRules).toEqual([LATE]);
  });

  test('somebody who was quicker is not overruled', () => {
    const edits = editsBetween(withRules(LATE), withRules(LATE, SLOW));
    const { settings, conflicts } = applyEdits(withRules(SLOW), edits);
    expect(settings.ratingRules).toEqual([SLOW]);
    expect(conflicts).toHaveLength(1);
  });
});
