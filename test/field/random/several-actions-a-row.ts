/** Plans with several actions in a row, each in columns of its own beside what they share. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { askOf, dueOn, ownersOf, planAsFound, saidOfWork, smallPlan, textOf } from './trial';
import type { Trial, TrialKind } from './trial';

/** What tells the headers of one group from those of the next. */
const NAMES: readonly ((group: number) => (header: string) => string)[] = [
  () => (header) => header,
  (group) => (header) => `${header} ${group + 1}`,
  (group) => (header) => `${header}${group + 1}`,
  (group) => (header) => (header === 'Action' ? `${TERMS[group]} action` : header),
  (group) => (header) => `${header} (${group + 1})`,
  (group) => (header) => (header === 'Action' ? `Actions ${2024 + group}/${25 + group}` : header),
  (group) => (header) => `${header} ${2024 + group}-${25 + group}`,
  (group) => (header) => `${2024 + group} ${header.toLowerCase()}`,
];
const TERMS = ['Short term', 'Medium term', 'Long term', 'Other'];
const COUNCILS = ['Northborough', 'Southborough', 'Eastborough', 'Westborough'];

const GROUPS: readonly (readonly string[])[] = [
  ['Action', 'Status'],
  ['Action', 'Lead', 'Status'],
  ['Action', 'Lead', 'Due date', 'RAG status'],
  ['Lead', 'Action', 'Status'],
  ['Action', 'Status', 'Due date'],
];

/** Every recommendation is a row; those with fewer actions than others leave groups blank. */
const groups = fc
  .tuple(
    smallPlan(saidOfWork).filter(({ sizes }) => Math.max(...sizes) > 1 && sizes[0] === Math.max(...sizes)),
    fc.constantFrom(...NAMES),
    fc.constantFrom(...GROUPS),
    fc.boolean(),
    fc.boolean(),
    fc.constantFrom('none', 'councils'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([plan, name, headers, numbered, noted, above, isTable, alike]): Trial => {
    const owners = ownersOf(plan);
    const count = Math.max(...plan.sizes);
    const shared = numbered ? ['Rec no', 'Recommendation'] : ['Recommendation'];
    // What is done again and again is called the same.
    const said = (action: number): string =>
      alike && action > owners.indexOf(owners[action] ?? 0) ? 'Monitor and review' : textOf(action);
    const cellOf = (action: number, header: string): Made =>
      ({ Action: said(action), Lead: 'Town Clerk', 'Due date': dueOn(action) })[header] ??
      plan.statuses[action]?.[1] ??
      null;
    const rows = plan.sizes.map((size, owner): Made[] => [
      ...(numbered ? [owner + 1] : []),
      numbered ? askOf(owner) : `${owner + 1}. ${askOf(owner)}`,
      ...Array.from({ length: count }, (_, group) =>
        headers.map((header) => (group < size ? cellOf(owners.indexOf(owner) + group, header) : null)),
      ).flat(),
      ...(noted ? [`Told to members in week ${owner + 1}`] : []),
    ]);
    const isGrouped = above === 'councils';
    const row = [
      ...shared,
      ...Array.from({ length: count }, (_, group) =>
        headers.map((header) => (isGrouped ? header : name(group)(header))),
      ).flat(),
      ...(noted ? ['Remarks'] : []),
    ];
    const over: Made[] = [
      ...shared.map(() => null),
      ...Array.from({ length: count }, (_, group) =>
        headers.map((_header, at) => (at === 0 ? (COUNCILS[group] ?? null) : null)),
      ).flat(),
    ];
    const unique = new Set(row).size === row.length;
    return {
      sheets: [
        {
          name: 'Plan',
          rows: [...(isGrouped ? [over] : []), row, ...rows],
          ...(isTable && unique && !isGrouped && { tables: [{ name: 'Actions' }] }),
        },
      ],
      wanted: [
        ...plan.statuses
          .map(([lifecycle], action) => `${said(action)}, ${lifecycle}, of ${(owners[action] ?? 0) + 1}`)
          .sort(),
        `recommendations: ${plan.sizes.map((_, owner) => owner + 1).join(' ')}`,
      ],
      found: (reading) => {
        const lines = planAsFound(reading);
        return [...lines.slice(0, -1).sort(), ...lines.slice(-1)];
      },
    };
  });

/** Columns of further actions beside one status: a row counts once, and that it holds several is said. */
const sharing = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...['Action', 'Agreed action', 'Task', 'Milestone', 'Key action']),
    fc.constantFrom(' ', ''),
    fc.integer({ min: 2, max: 3 }),
    fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  )
  .map(([plan, header, mark, count, filled]): Trial => {
    const names = Array.from({ length: count }, (_, at) => `${header}${mark}${at + 1}`);
    const rows = plan.statuses.map(([, word], row): Made[] => [
      `${row + 1}. ${askOf(row)}`,
      ...names.map((_, at) => (at === 0 || filled[row] === true ? textOf(row + at * 5) : null)),
      'Town Clerk',
      word,
    ]);
    const several = filled.slice(0, rows.length).filter(Boolean).length;
    return {
      sheets: [{ name: 'Plan', rows: [['Recommendation', ...names, 'Lead', 'Status'], ...rows] }],
      wanted: [
        ...plan.statuses.map(([lifecycle], row) => `${textOf(row)}, ${lifecycle}`),
        `several: ${several}`,
      ],
      found: ({ plan: { actions }, findings }) => [
        ...actions.map(({ text, lifecycle }) => `${text.text}, ${lifecycle}`),
        `several: ${findings.filter(({ code }) => code === 'several-actions-in-cell').length}`,
      ],
    };
  });

export const SEVERAL_ACTIONS_A_ROW: readonly TrialKind[] = [
  { name: 'several actions in a row, each in columns of its own', trials: groups },
  { name: 'several actions in a row with one status for all', trials: sharing },
];
