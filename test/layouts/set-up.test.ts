/** Every layout that is set up is the same plan as before, in memory and in the copy that is saved, and nothing but what was listed has changed. */
import { isAsTried, writeSetUp } from '../../src/app/set-up-plan';
import { openPlan } from '../../src/app/open-plan';
import { MemoryWorkbook } from '../../src/page/host/memory-workbook';
import { workbookCopy } from '../../src/page/host/workbook-copy';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { changedParts, faultsOf, LISTS, xmlOf } from '../workbook/file/copy/parts';
import { otherwise, proposeAll, SET_UP_CASES, withoutRules } from './set-up-cases';

const NAME = 'plan.xlsx';
const AS_AT = '2024-09-05';
const open = async (bytes: Uint8Array) => openPlan(await openWorkbookBytes(NAME, bytes), { asAt: AS_AT });

/** Set up on the page, and saved. */
async function setUpCopy(bytes: Uint8Array) {
  const { grids } = await openWorkbookBytes(NAME, bytes);
  const workbook = new MemoryWorkbook(NAME, grids, () => true);
  const opened = await openPlan(workbook, { asAt: AS_AT });
  const proposed = proposeAll(opened);
  await writeSetUp(workbook, opened, proposed.setUp, proposed.parts);
  const inMemory = await openPlan(workbook, { asAt: AS_AT });
  let saved: Uint8Array = new Uint8Array();
  const copy = workbookCopy(workbook, bytes, (_, made) => (saved = made));
  await copy.writeSheets({ title: '', language: 'en-GB', sheets: [] }, []);
  workbook.undoStep();
  expect(workbook.get().version).toMatchObject({ grids, rules: [] });
  return { opened, ...proposed, inMemory, saved };
}

const rulesIn = (xml: string): string[] =>
  xml.match(/<(?:\w+:)?(?:conditionalFormatting|dataValidation)[ >].*?<\/(?:\w+:)?(?:conditionalFormatting|dataValidation)>/gs) ??
  []; // prettier-ignore

test.each(SET_UP_CASES)(
  '$key is read the same, in memory and in the copy, which holds what was listed and else every cell and part as it was',
  async ({ build }) => {
    const bytes = await build();
    const { opened, setUp, parts, effect, inMemory, saved } = await setUpCopy(bytes);
    expect(otherwise(opened, effect.after)).toEqual([]);
    expect(isAsTried(effect.after, inMemory)).toBe(true);
    if (parts.length === 0) {
      expect(changedParts(bytes, saved)).toEqual([]);
      return;
    }
    const again = await open(saved);
    expect(isAsTried(effect.after, again)).toBe(true);
    expect(otherwise(opened, again)).toEqual([]);
    expect(faultsOf(saved)).toEqual([]);
    const [before, after] = [opened.source.grids, again.source.grids];
    expect(after.slice(0, before.length).map(withoutRules)).toEqual(before.map(withoutRules));
    expect(after.slice(before.length).map(({ sheet }) => sheet)).toEqual(setUp.key ? [expect.stringMatching(/^Key/)] : []);
    const lists = after.slice(0, before.length).flatMap(({ sheet, validations }, at) =>
      validations.slice(before[at]?.validations.length).map(({ area, allowed }) => ({ sheet, area, words: allowed })),
    );
    expect(lists).toEqual(setUp.lists.rules.flatMap(({ sheet, areas, words }) => areas.map((area) => ({ sheet, area, words }))));
    const ruled = new Set([...setUp.lists.rules, ...setUp.colours.rules].map(({ sheet }) => sheet));
    const changed = changedParts(bytes, saved).filter((part) => !LISTS.includes(part));
    expect(changed.filter((part) => !part.startsWith('xl/worksheets/sheet'))).toEqual([]);
    expect(changed).toHaveLength(ruled.size);
    for (const part of changed) {
      const [old, now] = [xmlOf(bytes, part), xmlOf(saved, part)];
      const kept = rulesIn(old);
      const added = rulesIn(now).filter((rule) => !kept.includes(rule));
      const bare = added.reduce((xml, rule) => xml.replace(rule, ''), now);
      expect(bare.replace(NO_LISTS, '').replace(COUNT, '')).toBe(old.replace(COUNT, ''));
    }
  },
); // prettier-ignore
const COUNT = / count="\d+"/g;
const NO_LISTS = /<(\w+:)?dataValidations count="\d+"><\/\1?dataValidations>/;

test('enough of the shapes are offered something for these tests to say anything', async () => {
  const all = await Promise.all(
    SET_UP_CASES.slice(0, 40).map(
      async ({ build }) => proposeAll(await open(await build())).parts.length > 0,
    ),
  );
  expect(all.filter((one) => one).length).toBeGreaterThan(20);
});
