/** The command line with rules about ratings: said, explained, in the JSON and on the sheets, and in none of them without rules. */
import { writeFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { PLAN_WITH_RULES } from '../make/plan-with-rules';
import { makeWorkbook } from '../make/workbook';
import { makeFolder, run, sample } from './in-a-folder';

const PLAN = sample('as-officers-keep-it');
const MAP = {
  format: 'ragplan/settings@1',
  ratingRules: [
    { rating: 'red', daysLateFrom: 92 },
    { rating: 'amber', daysLateFrom: 1 },
  ],
};
const folder = makeFolder();
const asked = (...options: string[]) => run(...options, '--as-at', '2025-09-26');
function map(): string {
  const path = folder.at('rules.json');
  writeFileSync(path, JSON.stringify(MAP));
  return path;
}

test.each(['summary', 'check'])(
  '%s says in one line how the ratings would differ, only where there are rules',
  async (command) => {
    const { out } = await asked(command, PLAN, '--map', map());
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /By the plan’s own rules \d+ of \d+ ratings would differ: (red|amber|green|blue) \d+ → \d+/,
    );
    expect((await asked(command, PLAN)).out).not.toContain('own rules');
  },
);

test('--explain has each rule, how many it speaks of, and each action that differs with its cell and why', async () => {
  const { out } = await asked('summary', PLAN, '--map', map(), '--explain');
  const text = out.replace(/\s+/g, ' ');
  expect(text).toMatch(/Rule 1: red from 92 days late on \(.+ actions?\)/);
  expect(text).toMatch(/[A-Z]+\d+, given \w+( \w+)?; \d+ days late: rule 2 says amber from 1 day late on/);
  expect(text).toContain('The rating given always stands');
});

test('--explain proposes what the plan’s own key states, with its words and cell, and makes nothing of it', async () => {
  const plan = folder.at('plan.xlsx');
  writeFileSync(plan, await makeWorkbook([PLAN_WITH_RULES]));
  const { out } = await asked('summary', plan, '--explain');
  expect(out).toContain(
    'Rules that the plan seems to state\n  "More than 3 months late" in A2: red from 92 days late on\n  "Not overdue" in A4: green not late',
  );
  expect(out).not.toContain('would differ');
});

test('the JSON has a part of its own, and every other figure is as it is without', async () => {
  const read = async (...more: string[]) =>
    JSON.parse((await asked('summary', PLAN, '--json', ...more)).out) as Record<string, unknown>;
  const { ratingRules, ...rest } = await read('--map', map());
  expect(rest).toEqual(await read());
  const part = ratingRules as {
    rules: { actions: number }[];
    differing: { given: string; byRule: string; rule: number; daysLate: number; cell: string }[];
    noRule: unknown[];
    given: { inScope: number; ratings: Record<string, number>; ratingPercent: Record<string, number> };
    byRule: { ratings: Record<string, number>; ratingPercent: Record<string, number> };
  };
  const sum = (of: Record<string, number>): number => Object.values(of).reduce((a, b) => a + b, 0);
  const spoken = part.rules.reduce((all, { actions }) => all + actions, 0);
  expect(spoken + part.noRule.length).toBe(part.given.inScope);
  expect([sum(part.given.ratings), sum(part.byRule.ratings)]).toEqual([
    part.given.inScope,
    part.given.inScope,
  ]);
  expect([sum(part.given.ratingPercent), sum(part.byRule.ratingPercent)]).toEqual([100, 100]);
  expect(part.differing.length).toBeGreaterThan(0);
  for (const { given, byRule, rule, daysLate } of part.differing) {
    expect(given).not.toBe(byRule);
    expect(daysLate >= 92 ? [1, 'red'] : [2, 'amber']).toEqual([rule, byRule]);
  }
});

test('How this was worked out has the rules, the figures and the actions that differ, beside all that it has without', async () => {
  const tables = async (name: string, ...more: string[]) => {
    const out = folder.at(name);
    await asked('summary', PLAN, '--out', out, ...more);
    const { grids } = await openWorkbookFile(out);
    return grids.flatMap(({ tables: some }) => some.map((table) => table.name));
  };
  const without = await tables('without.xlsx');
  const withRules = await tables('with.xlsx', '--map', map());
  expect(withRules.filter((name) => !without.includes(name))).toEqual([
    'RagMethodRules',
    'RagMethodByRule',
    'RagMethodDiffering',
  ]);
});
