/** The tables of Capacity and time: by quarter, by owner, by kind of work, and names that are alike. */
import {
  QUARTERS_AHEAD,
  whenDue,
  type Capacity,
  type OwnerLoad,
  type When,
} from '../../measure/capacity/measure-capacity';
import { daysOverdue } from '../../model/date-in-force';
import type { IsoDate } from '../../model/days/day';
import { quarterAt, quarterNumber } from '../../model/days/quarter';
import { isInScope, isOutstanding } from '../../model/lifecycles';
import type { Action, Plan } from '../../model/plan';
import { partOf, turnOf, workOf } from '../../model/side-values';
import { NO_OWNER } from '#words/labels';
import { CAPACITY_WORDS as WORDS, DIVIDED_LABELS } from '#words/sheets-capacity';
import { quarterLabel } from '#words/sheets-history';
import { BLANK, text, totalIf, type Cell } from '../cell';
import { figureColumn } from '../figure-column';
import type { Table } from '../table';
import { table } from '../table';

interface Slot {
  readonly name: string;
  readonly holds: (when: When) => boolean;
}

/** The quarters from the day of the figures on; the year is said with each, since four of them are in two years. */
const quarterSlots = (asAt: IsoDate): Slot[] =>
  Array.from({ length: QUARTERS_AHEAD }, (_, ahead) => ({
    name: quarterLabel(quarterAt(quarterNumber(asAt) + ahead)),
    holds: (when: When) => typeof when === 'object' && when.ahead === ahead,
  }));

const is =
  (...wanted: readonly When[]) =>
  (when: When): boolean =>
    wanted.includes(when);

interface NamedActions {
  readonly name: string;
  readonly actions: readonly Action[];
}

interface SlotRow extends NamedActions {
  readonly isTotal: boolean;
}

export function quartersTable({ open }: Capacity, asAt: IsoDate): Table {
  const [first, ...rest] = quarterSlots(asAt);
  const slots: Slot[] = [
    { name: WORDS.overdue, holds: is('overdue') },
    ...(first ? [{ ...first, name: WORDS.thisQuarter(first.name) }] : []),
    ...rest,
    { name: WORDS.later, holds: is('later') },
    { name: WORDS.openEnded, holds: is('open-ended') },
    { name: WORDS.none, holds: is('none') },
  ];
  const rows = slots.map(({ name, holds }): SlotRow => ({
    name,
    actions: open.filter((action) => holds(whenDue(action, asAt))),
    isTotal: false,
  }));
  return table<SlotRow>({
    name: 'RagCapacityQuarters',
    heading: WORDS.quarters,
    columns: [
      { header: WORDS.when, cell: ({ name, isTotal }) => totalIf(isTotal, text(name)) },
      figureColumn(WORDS.open, ({ actions }) => actions.length),
      figureColumn(
        WORDS.notStarted,
        ({ actions }) => actions.filter(({ lifecycle }) => lifecycle === 'not-started').length,
      ),
    ],
    rows: [...rows, { name: WORDS.total, actions: open, isTotal: true }],
  });
}

export function ownersTable({ owners }: Capacity, asAt: IsoDate, isDated: boolean): Table {
  const slots: Slot[] = [
    { name: WORDS.overdue, holds: is('overdue') },
    ...quarterSlots(asAt),
    { name: WORDS.later, holds: is('later') },
    { name: WORDS.noDay, holds: is('open-ended', 'none') },
  ];
  const hasGroups = owners.some(({ isGroup }) => isGroup);
  return table<OwnerLoad>({
    name: 'RagCapacityOwners',
    heading: WORDS.owners,
    intro: [WORDS.ownersIntro],
    columns: [
      { header: WORDS.owner, cell: ({ owner }) => text(owner || NO_OWNER) },
      figureColumn(WORDS.open, ({ open }) => open.length),
      ...(isDated
        ? slots.map(({ name, holds }) =>
            figureColumn<OwnerLoad>(
              name,
              ({ open }) => open.filter((action) => holds(whenDue(action, asAt))).length,
            ),
          )
        : []),
      ...(hasGroups
        ? [
            {
              header: WORDS.group,
              cell: ({ isGroup }: OwnerLoad): Cell => (isGroup ? text(WORDS.isGroup) : BLANK),
            },
          ]
        : []),
    ],
    rows: owners,
    paging: 'list',
  });
}

/** The three ways in which plans divide their work, where they have a column for it. */
export const DIVISIONS = [
  { role: 'work', classes: ['usual', 'change'], classOf: workOf },
  { role: 'part', classes: ['lead', 'influence', 'partner'], classOf: partOf },
  { role: 'turn', classes: ['now', 'not-now'], classOf: turnOf },
] as const;

export function dividedTable(plan: Plan, asAt: IsoDate): Table {
  const inScope = plan.actions.filter(({ lifecycle }) => isInScope(lifecycle));
  const rows = DIVISIONS.flatMap(({ role, classes, classOf }): NamedActions[] => {
    const header = plan.beside[role];
    if (header === undefined) return [];
    const classIn = ({ beside }: Action) => classOf(beside[role]?.text ?? '', header);
    const row = (name: string, holds: (action: Action) => boolean): NamedActions => ({
      name,
      actions: inScope.filter(holds),
    });
    const silent = row(WORDS.notSaid, (action) => classIn(action) === null);
    return [
      ...classes.map((one) => row(DIVIDED_LABELS[one], (action) => classIn(action) === one)),
      ...(silent.actions.length > 0 ? [silent] : []),
    ];
  });
  return table<NamedActions>({
    name: 'RagCapacityDivided',
    heading: WORDS.divided,
    intro: [WORDS.dividedIntro],
    columns: [
      { header: WORDS.kind, cell: ({ name }) => text(name) },
      figureColumn(WORDS.actions, ({ actions }) => actions.length),
      figureColumn(
        WORDS.completed,
        ({ actions }) => actions.filter(({ lifecycle }) => lifecycle === 'completed').length,
      ),
      figureColumn(
        WORDS.open,
        ({ actions }) => actions.filter(({ lifecycle }) => isOutstanding(lifecycle)).length,
      ),
      figureColumn(
        WORDS.overdue,
        ({ actions }) => actions.filter((one) => daysOverdue(one, asAt) > 0).length,
      ),
    ],
    rows,
  });
}

export const namesTable = (alike: Capacity['alike']): Table =>
  table<readonly [string, string]>({
    name: 'RagCapacityNames',
    heading: WORDS.names,
    intro: [WORDS.namesIntro],
    columns: [
      { header: WORDS.oneName, cell: ([one]) => text(one) },
      { header: WORDS.otherName, width: 24, cell: ([, other]) => text(other) },
      { header: WORDS.setting, width: 44, cell: ([one, other]) => text(`${other} = ${one}`) },
    ],
    rows: alike,
    paging: 'list',
  });
