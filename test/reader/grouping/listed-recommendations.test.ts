/** Recommendations on a sheet of their own: actions name them by reference, the list says what they ask for (3.6). */
import { NO_SETTINGS } from '../../../src/model/settings';
import type { Plan } from '../../../src/model/plan';
import { checkPlan, locatePlan, readPlan } from '../../make/at-once';
import { makeGrid, type CellSpec } from '../../make/grid';

const LIST: CellSpec[][] = [
  ['Ref', 'Recommendation', 'Theme'],
  ['R2', 'Mend the budget', 'Money'],
  ['R1', 'Agree priorities', 'Leading'],
  ['R3', 'Hear from tenants', 'Homes'],
];
const ACTIONS: CellSpec[][] = [
  ['Rec', 'Action', 'Lead', 'Status'],
  ['R1', 'Write the priorities down', 'Policy team', 'Complete'],
  ['R1', 'Publish the priorities', 'Web team', 'In progress'],
  ['R2', 'Set a budget', 'Finance team', 'Complete'],
  ['R2', 'Close the gap', 'Finance team', 'Not started'],
];

function read(list: CellSpec[][], actions: CellSpec[][] = ACTIONS, isListFirst = true): Plan {
  const grids = [
    makeGrid(list, { sheet: 'Recommendations', sheetIndex: 0 }),
    makeGrid(actions, { sheet: 'Actions', sheetIndex: 1 }),
  ];
  const all = isListFirst ? grids : grids.toReversed();
  return readPlan(all, locatePlan(all, NO_SETTINGS), NO_SETTINGS);
}
const said = ({ recommendations, themes }: Plan): string[] =>
  recommendations.map(
    ({ reference, text, theme, actions }) =>
      `${reference} ${text} (${theme === null ? '-' : themes[theme]?.name}): ${actions.length}`,
  );

test('a copy of the list says nothing else, and another list leaves it open which is theirs', () => {
  const withOther = (other: CellSpec[][]): Plan => {
    const sheets = { Recommendations: LIST, Actions: ACTIONS, 'Recommendations (2)': other };
    const grids = Object.entries(sheets).map(([sheet, rows], sheetIndex) =>
      makeGrid(rows, { sheet, sheetIndex }),
    );
    return readPlan(grids, locatePlan(grids, NO_SETTINGS), NO_SETTINGS);
  };
  const [header = [], ...lines] = LIST;
  expect(said(withOther([header, ...lines.toReversed()]))[0]).toBe('R2 Mend the budget (Money): 2');
  const other = lines.map(([reference = null, , theme = null]) => [reference, 'Do another thing', theme]);
  expect(said(withOther([header, ...other]))).toEqual(['R1  (-): 2', 'R2  (-): 2']);
});

test.each([true, false])('texts, themes and order are those of the list, wherever it stands', (isFirst) => {
  const plan = read(LIST, ACTIONS, isFirst);
  expect(said(plan)).toEqual([
    'R2 Mend the budget (Money): 2',
    'R1 Agree priorities (Leading): 2',
    'R3 Hear from tenants (Homes): 0',
  ]);
  expect(plan.list).toMatchObject({ sheet: 'Recommendations', area: { top: 0, rows: 4 } });
  expect(plan.columns).toMatchObject({ recommendation: 'Recommendation', theme: 'Theme', action: 'Action' });
});

test('one for which there is no action is a finding, where it is listed', () => {
  const findings = checkPlan(read(LIST), { asAt: '2025-06-30', settings: NO_SETTINGS });
  const empty = findings.filter(({ code }) => code === 'recommendation-empty');
  expect(empty.map(({ cell, value }) => [cell, value])).toEqual([
    [{ sheet: 'Recommendations', row: 3, column: 1 }, 'R3'],
  ]);
});

test('actions may name them by the references of their own, and the list by numbers in its texts', () => {
  const list = [['Recommendation', 'Theme'], ['1. Agree priorities', 'Leading'], ['2. Mend the budget', 'Money'], ['3. Hear from tenants', 'Homes']];
  const actions = ACTIONS.map(([, ...row], at) => [at === 0 ? 'Ref' : ['1.1', '1.2', '2.1', '2.2'][at - 1]!, ...row]);
  expect(said(read(list, actions))).toEqual(['1 Agree priorities (Leading): 2', '2 Mend the budget (Money): 2', '3 Hear from tenants (Homes): 0']);
}); // prettier-ignore

test('one that the list does not hold comes after it', () => {
  const more = [1, 2, 3, 4].map((number): CellSpec[] => [`R${number + 3}`, `Do thing ${number}`, 'Clerk', 'Complete']);
  const list = [...LIST, ...[4, 5, 6].map((number): CellSpec[] => [`R${number}`, `Ask ${number}`, 'Homes'])];
  const references = read(list, [...ACTIONS, ...more]).recommendations.map(({ reference }) => reference);
  expect(references).toEqual(['R2', 'R1', 'R3', 'R4', 'R5', 'R6', 'R7']);
}); // prettier-ignore

test.each<[string, CellSpec[][], CellSpec[][]]>([
  [
    'the rows say what is recommended themselves',
    LIST,
    ACTIONS.map((row, at) => [...row, at === 0 ? 'Recommendation' : `Ask ${String(row[0])}`]),
  ],
  [
    'it lists others',
    LIST.map(([first, ...row], at) => [at === 0 ? first! : `R${at + 10}`, ...row]),
    ACTIONS,
  ],
  ['it has one of them only', LIST.filter((_, at) => at !== 2), ACTIONS],
  ['it has one twice', [...LIST, ['R1', 'Agree priorities at last', 'Leading']], ACTIONS],
])('a list is none of the plan’s where %s', (_, list, actions) => {
  const plan = read(list, actions);
  expect(plan.list).toBeNull();
  expect(said(plan)).toHaveLength(2);
});
