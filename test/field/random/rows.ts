/** Rows that are no actions, tables where there were ranges, and one column that numbers recommendations and actions. */
import fc from 'fast-check';
import { areaAddress, parseArea } from '../../../src/model/address';
import type { MadeSheet } from '../../make/workbook';
import type { Made } from '../../layouts/entries';
import { readAsGrids } from '../read-sheets';
import { figuresOf } from './figures';
import { readPlanWhere } from './kept-plan';
import { note } from './sentences';
import type { Trial, TrialKind } from './trial';
import {
  askOf,
  dueOn,
  lifecyclesFound,
  ownersOf,
  planAsFound,
  said,
  saidOfWork,
  smallPlan,
  textOf,
  wantedPlan,
} from './trial';

const isWide = (row: readonly Made[]): boolean => row.length >= 2;

/** From the header to the last row before a blank one; a sheet from its first wide row on. */
function asTable(sheet: MadeSheet): MadeSheet {
  const first = sheet.rows.findIndex(isWide);
  const blank = sheet.rows.findIndex((row, index) => index > first && row.length === 0);
  const end = blank < 0 ? sheet.rows.length : blank;
  const { top = 0, left = 0 } = parseArea(sheet.at ?? 'A1') ?? {};
  const columns = sheet.rows[first]?.length ?? 1;
  const area = areaAddress({ top: top + first, left, rows: end - first, columns });
  return { ...sheet, tables: [{ name: 'ThePlan', area }] };
}

/** The recommendation in every row, or in heading rows; a key above would be wider than the header is far. */
const toTable = readPlanWhere(
  ({ grouping, repeatHeader, status }) =>
    (grouping === 'column' || (grouping === 'headings' && !repeatHeader)) && status !== 'fills, key above',
).map(({ sheets }): Trial => ({
  sheets: sheets.map(asTable),
  wanted: figuresOf(readAsGrids(sheets), { references: true }),
  found: (reading) => figuresOf(reading, { references: true }),
}));

const LABELS: readonly (readonly string[])[] = [
  ['Green', 'Amber', 'Red'],
  ['Blue', 'Green', 'Amber', 'Red', 'Total'],
  ['Complete', 'In progress', 'Not started'],
  ['Completed', 'On track', 'Overdue', 'Total'],
  ['Number of actions', 'Number of actions completed', 'Number overdue'],
  ['No. of actions complete', 'No. of actions in progress'],
];
const counts = fc
  .record({
    kept: readPlanWhere(({ grouping, status }) => grouping !== 'table' && status !== 'fills, key below'),
    labels: fc.constantFrom(...LABELS),
    gap: fc.nat(2),
    at: fc.nat(1),
    numbers: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ kept: { sheets }, labels, gap, at, numbers }): Trial => {
    const block = labels.map((label, index): Made[] => [
      ...Array<Made>(at).fill(null),
      label,
      numbers[index] ?? 0,
    ]);
    const rows = (sheet: MadeSheet): MadeSheet['rows'] => [
      ...sheet.rows,
      ...Array<Made[]>(gap).fill([]),
      ...block,
    ];
    return {
      sheets: sheets.map((sheet, index) =>
        index === sheets.length - 1 ? { ...sheet, rows: rows(sheet) } : sheet,
      ),
      wanted: figuresOf(readAsGrids(sheets), { references: true }),
      found: (reading) => figuresOf(reading, { references: true }),
    };
  });

/** R1, then R1.1 and R1.2 in rows of their own. */
const oneNumberedColumn = fc
  .record({
    plan: smallPlan(said),
    code: fc.constantFrom('R', '', 'A', 'Rec ', 'F'),
    header: fc.constantFrom('Rec ref', 'Ref', 'No.', 'Reference'),
    first: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ plan, code, header, first }): Trial => {
    const owners = ownersOf(plan);
    const of = (owner: number): string => `${code}${first + owner}`;
    const rows = owners.flatMap((owner, action): Made[][] => {
      const within = action - owners.indexOf(owner) + 1;
      return [
        ...(within === 1 ? [[of(owner), askOf(owner), null, null, null, null]] : []),
        [
          `${of(owner)}.${within}`,
          null,
          textOf(action),
          'Town Clerk',
          dueOn(action),
          plan.statuses[action]?.[1] ?? '',
        ],
      ];
    });
    return {
      sheets: [
        {
          name: 'Audit',
          rows: [[header, 'Recommendation', 'Management action', 'Owner', 'Target date', 'Status'], ...rows],
        },
      ],
      wanted: wantedPlan(
        owners.map((owner, action) => ({
          text: textOf(action),
          lifecycle: plan.statuses[action]?.[0] ?? 'unknown',
          of: of(owner),
        })),
        plan.sizes.map((_, owner) => of(owner)),
      ),
      found: planAsFound,
    };
  });

/** Recommendations with a status each, and notes about them: the notes are no actions (3.7). */
const noActions = fc
  .record({
    statuses: fc.array(saidOfWork, { minLength: 4, maxLength: 8 }),
    header: fc.constantFrom('Comments', 'Progress update', 'Commentary', 'Update', 'Notes'),
    notes: fc.array(note, { minLength: 8, maxLength: 8 }),
    swap: fc.boolean(),
  })
  .map(({ statuses, header, notes, swap }): Trial => {
    const pair = <T>(status: T, comment: T): T[] => (swap ? [comment, status] : [status, comment]);
    return {
      sheets: [
        {
          name: 'Recommendations',
          rows: [
            ['No.', 'Recommendation', 'Lead', ...pair('Status', header)],
            ...statuses.map(([, word], index) => [
              index + 1,
              askOf(index),
              'Town Clerk',
              ...pair(word, notes[index] ?? ''),
            ]),
          ],
        },
      ],
      wanted: ['counted: recommendation', ...statuses.map(([lifecycle]) => lifecycle)],
      found: (reading) => [`counted: ${reading.plan.unit}`, ...lifecyclesFound(reading)],
    };
  });

export const ROWS: readonly TrialKind[] = [
  { name: 'a range made into an Excel table', trials: toTable },
  { name: 'a block of counts under the plan', trials: counts },
  { name: 'one column that numbers recommendations and actions', trials: oneNumberedColumn },
  { name: 'recommendations without actions, with notes about each', trials: noActions },
];
