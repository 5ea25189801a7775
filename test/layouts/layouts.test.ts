/** Layouts and odd shapes are read exactly: actions, recommendations, themes, statuses, findings, figures. */
import { makeWorkbook } from '../make/workbook';
import { describeDifferences } from './compare-plan';
import { LAYOUTS } from './layout-list';
import { ODDITIES } from './oddities';
import { readWorkbook } from './read-workbook';
import { NO_ACTIONS } from './odd-shapes/workbooks';

const cases = [
  ...LAYOUTS.flatMap(({ id, title, variants }) =>
    variants.map((way, index) => ({ key: `${id}/${index + 1}`, title: `${title}: ${way.name}`, way })),
  ),
  ...ODDITIES.map((way) => ({ key: way.name, title: 'an odd shape', way })),
];

/** Cases that are not read exactly yet; it shrinks until it is empty. */
const NOT_YET_READ: readonly string[] = [
  'fills first, then actions, and nothing else under heading rows',
  'a narrative that says Delivered, beside fills with a key above',
  'a narrative that says Delivered, beside emoji',
  'a narrative that says Delivered, beside % complete',
];

test.each(cases.filter(({ key }) => !NOT_YET_READ.includes(key)))(
  '$key is read exactly ($title)',
  async ({ way }) => {
    expect(describeDifferences(await readWorkbook(await way.build()), way.expected)).toEqual([]);
  },
);

test('every case that is said not to be read is a case', () => {
  const keys = cases.map(({ key }) => key);
  for (const key of NOT_YET_READ) expect(keys).toContain(key);
});

test('a header without a row beneath gives no percentage, or says that there is no plan', async () => {
  const bytes = await makeWorkbook([NO_ACTIONS]);
  const opened = await readWorkbook(bytes).catch((problem: { kind?: string }) => problem.kind);
  if (typeof opened === 'object') {
    expect(opened.plan.actions).toEqual([]);
    expect(opened.measures.overall.percent).toBeNull();
  } else {
    expect(opened).toBe('no-plan');
  }
});
