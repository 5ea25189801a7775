/** Recommendations whose actions are spread over headings or sheets that sort them by something else: each is one. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { askOf, ownersOf, planAsFound, saidOfWork, smallPlan, statusOf, textOf, wantedPlan } from './trial';
import type { SmallPlan, Trial, TrialKind } from './trial';

/** What no reader knows to be no theme but by what stands below it. */
const NAMES: readonly (readonly string[])[] = [
  ['Resources', 'Place', 'People'],
  ['Corporate Services', 'Legal and Governance', 'Housing'],
  ['Before the elections', 'After the elections', 'With the county'],
  ['Cabinet', 'Scrutiny', 'Officers'],
  ['Directorate: Money', 'Directorate: Homes', 'Directorate: Parks'],
  ['North', 'South', 'Both towns'],
];
/** The columns of a recommendation, and what stands in them. */
type Naming = readonly [headers: readonly string[], cells: (owner: number) => readonly Made[]];
const WORDED: readonly Naming[] = [
  [['Rec no', 'Recommendation'], (owner) => [owner + 1, askOf(owner)]],
  [['Recommendation'], (owner) => [`${owner + 1}. ${askOf(owner)}`]],
  [['Ref', 'Recommendation'], (owner) => [owner + 1, `Recommendation ${owner + 1}: ${askOf(owner)}`]],
];

const spread = fc
  .record({
    plan: smallPlan(saidOfWork),
    names: fc.constantFrom(...NAMES),
    picks: fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
    onSheets: fc.boolean(),
    naming: fc.constantFrom(...WORDED),
  })
  .map((made) => {
    const owners = ownersOf(made.plan);
    const groups = made.names.map((name, group) => ({
      name,
      actions: owners.flatMap((_, action) => (made.picks[action] === group ? [action] : [])),
    }));
    return { ...made, owners, groups: groups.filter(({ actions }) => actions.length > 0) };
  })
  .filter(({ owners, groups }) => {
    const times = new Map<number, number>();
    for (const { actions } of groups)
      for (const owner of new Set(actions.map((action) => owners[action] ?? 0)))
        times.set(owner, (times.get(owner) ?? 0) + 1);
    // A theme may have one sheet or heading that says something again.
    return [...times.values()].filter((count) => count > 1).length > 1;
  });

type Spread = typeof spread extends fc.Arbitrary<infer One> ? One : never;

function sheetsOf({ plan, owners, groups, onSheets, naming: [headers, cells] }: Spread): Trial['sheets'] {
  const header = [...headers, 'Action', 'Lead', 'Status'];
  const rowsOf = ({ actions }: Spread['groups'][number]): Made[][] =>
    actions.map((action) => [
      ...cells(owners[action] ?? 0),
      textOf(action),
      'Town Clerk',
      statusOf(plan, action),
    ]);
  if (onSheets)
    return groups.map((group) => ({ name: group.name.replace(':', ''), rows: [header, ...rowsOf(group)] }));
  const rows = groups.flatMap((group) => [[group.name], ...rowsOf(group)]);
  return [{ name: 'Action plan', rows: [header, ...rows] }];
}

const wantedOf = (plan: SmallPlan, owners: readonly number[], order: readonly number[]): string[] =>
  wantedPlan(
    order.map((action) => ({
      text: textOf(action),
      lifecycle: plan.statuses[action]?.[0] ?? 'unknown',
      of: String((owners[action] ?? 0) + 1),
      under: '-',
    })),
    [...new Set(order.map((action) => String((owners[action] ?? 0) + 1)))],
  );

const crossed = spread.map((made): Trial => ({
  sheets: sheetsOf(made),
  wanted: wantedOf(
    made.plan,
    made.owners,
    made.groups.flatMap(({ actions }) => actions),
  ),
  found: (reading) => planAsFound(reading, true),
}));

/** What tells that each heading or sheet has recommendations of its own, whatever comes back in the same words. */
type Apart = (group: number, index: number) => readonly [number: string, text: string];
/** What everybody is asked to do, and what is asked of one alone: the numbers begin again in each. */
const beginAgain: Apart = (group, index) => [
  String(index + 1),
  askOf(index < 2 ? index : index + 1 + group * 2),
];
/** The same ones under other numbers. */
const numberedOn: Apart = (group, index) => [String(group * 4 + index + 1), askOf(index)];
const called = (name: string, at: number): string => `Theme ${at + 1}: ${name}`;

/** Each of the groups has four recommendations; where they are called themes, all four are the same. */
const ofTheirOwn = fc
  .record({
    statuses: fc.array(saidOfWork, { minLength: 12, maxLength: 12 }),
    names: fc.constantFrom(...NAMES.filter(({ length }) => length === 3)),
    onSheets: fc.boolean(),
    kind: fc.constantFrom<readonly [Apart, (name: string, at: number) => string]>(
      [beginAgain, (name) => name],
      [numberedOn, (name) => name],
      [(_, index) => [String(index + 1), askOf(index)], called],
    ),
  })
  .map(({ statuses, names, onSheets, kind: [apart, nameOf] }): Trial => {
    const header = ['Rec no', 'Recommendation', 'Action', 'Lead', 'Status'];
    const groups = names.map((name, group) => ({
      name: nameOf(name.replace(':', ''), group),
      rows: [0, 1, 2, 3].map((index): Made[] => {
        const at = group * 4 + index;
        return [...apart(group, index), textOf(at), 'Town Clerk', statuses[at]?.[1] ?? null];
      }),
    }));
    return {
      sheets: onSheets
        ? groups.map(({ name, rows }) => ({ name: name.replace(':', ''), rows: [header, ...rows] }))
        : [{ name: 'Plan', rows: [header, ...groups.flatMap(({ name, rows }) => [[name], ...rows])] }],
      wanted: groups.flatMap(({ name }, group) =>
        [0, 1, 2, 3].map((index) => {
          const [number, text] = apart(group, index);
          return `${number} ${text}, under ${onSheets ? name.replace(':', '') : name}`;
        }),
      ),
      found: ({ plan }) =>
        plan.recommendations.map(
          ({ reference, text, theme }) =>
            `${reference} ${text}, under ${theme === null ? '-' : plan.themes[theme]?.name}`,
        ),
    };
  });

/** Each report begins again with its first recommendation, and names it by its number alone: as many as there are reports. */
const ofReports = fc
  .record({
    plan: smallPlan(saidOfWork),
    reports: fc.constantFrom(['Payroll', 'Debtors'], ['Planning service', 'Homelessness', 'Parks']),
    header: fc.constantFrom('Rec no', 'Recommendation no.'),
  })
  .map(({ plan, reports, header }): Trial => {
    const owners = ownersOf(plan);
    const rows = reports.flatMap((report, at): Made[][] => [
      [report],
      ...owners.map((owner, action): Made[] => [
        `R${owner + 1}`,
        `${textOf(action)} of report ${at + 1}`,
        'Town Clerk',
        statusOf(plan, action),
      ]),
    ]);
    return {
      sheets: [{ name: 'Follow-up', rows: [[header, 'Action', 'Lead', 'Status'], ...rows] }],
      wanted: [`recommendations: ${reports.length * plan.sizes.length}`],
      found: (reading) => [`recommendations: ${reading.plan.recommendations.length}`],
    };
  });

export const CROSSED: readonly TrialKind[] = [
  { name: 'recommendations that come back under what sorts their actions', trials: crossed },
  { name: 'recommendations of their own under each heading, some in the same words', trials: ofTheirOwn },
  { name: 'numbers alone that begin again in each report', trials: ofReports },
];
