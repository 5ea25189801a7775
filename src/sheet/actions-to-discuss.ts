/** Actions to discuss: what is overdue, red, not started or without a status, and apart from them what is not yet due. */
import type { Plan } from '../model/plan';
import { DISCUSS_LABELS, SHEET_NAMES } from '../words/en/labels';
import { DISCUSS_WORDS, sheetTitle, unitsLabel } from '../words/en/sheets';
import { capitalise } from '../words/en/phrases';
import { actionColumns, placeColumn } from './action-cells';
import { countCell, dashCell, dayCell, textCell } from './cells';
import type { DiscussedAction, DiscussLists, Reason } from './discuss-list';
import { listActionsToDiscuss, REASONS } from './discuss-list';
import type { SheetCell, SheetPlan } from './sheet-plan';
import { SheetStack } from './stack';
import type { StackColumn, StackTable } from './stack';
import type { SummaryInput } from './summary-input';
import { titleFacts } from './summary-input';
import { highlightRatings } from './rating-highlights';

interface DiscussColumn extends StackColumn {
  readonly width: number;
  readonly cell: (entry: DiscussedAction, row: number) => SheetCell;
}

export function planActionsToDiscuss(input: SummaryInput): SheetPlan {
  const { plan, asAt, version } = input;
  const lists = listActionsToDiscuss(plan, asAt);
  const columns = discussColumns(plan);
  const stack = new SheetStack({
    kind: 'discuss',
    name: SHEET_NAMES.discuss,
    widths: columns.map(({ width }) => width),
    title: sheetTitle(SHEET_NAMES.discuss, titleFacts(input)),
    asAt: input.asAt,
    version,
  });
  stack.gap().sentence(DISCUSS_WORDS.intro(plan.unit));
  if (!hasDates(plan)) stack.sentence(DISCUSS_WORDS.noDueColumn);
  stack.table(reasonsTable(lists, plan));

  const { toDiscuss, notYetDue } = DISCUSS_WORDS;
  if (lists.toDiscuss.length === 0) stack.nothing(toDiscuss, DISCUSS_WORDS.nothing(plan.unit));
  else {
    const table = { name: 'RagDiscussActions' as const, heading: toDiscuss, intro: [DISCUSS_WORDS.order] };
    const placed = stack.table({ ...table, ...body(columns, lists.toDiscuss) });
    highlightRatings(stack, placed, columns);
  }
  if (lists.notYetDue.length === 0) stack.nothing(notYetDue, DISCUSS_WORDS.noneNotYetDue(plan.unit));
  else {
    const table = {
      name: 'RagDiscussNotYetDue' as const,
      heading: notYetDue,
      intro: [DISCUSS_WORDS.notYetDueIntro],
    };
    const placed = stack.table({ ...table, ...body(columns, lists.notYetDue) });
    highlightRatings(stack, placed, columns);
  }
  return stack.build();
}

const body = (
  columns: readonly DiscussColumn[],
  entries: readonly DiscussedAction[],
): Pick<StackTable, 'columns' | 'rows'> => ({
  columns,
  rows: (firstRow) => entries.map((entry, index) => columns.map(({ cell }) => cell(entry, firstRow + index))),
});

function discussColumns(plan: Plan): DiscussColumn[] {
  const { headers, reason } = DISCUSS_WORDS;
  const columns: DiscussColumn[] = [
    { header: reason, width: 32, cell: (entry) => textCell(reasonWords(entry)) },
    ...actionColumns(plan).map((column) => ({
      ...column,
      cell: ({ action }: DiscussedAction, row: number) => column.cell(action, row),
    })),
  ];
  const place = placeColumn(plan);
  columns.push({ ...place, cell: ({ action }, row) => place.cell(action, row) });
  if (hasDates(plan)) {
    columns.push(
      { header: headers.due, align: 'right', width: 14, cell: ({ due, dueShown }) => dayCell(due, dueShown) },
      {
        header: headers.days,
        align: 'right',
        width: 10,
        cell: ({ reasons, daysOverdue }) => (reasons[0] === 'overdue' ? countCell(daysOverdue) : dashCell()),
      },
    );
  }
  return columns;
}

const hasDates = (plan: Plan): boolean =>
  plan.actions.some(({ due, revised }) => due !== null || revised !== null);

/** "Overdue by 12 days, rated red" */
function reasonWords({ reasons, daysOverdue }: DiscussedAction): string {
  const words = reasons.map((reason) =>
    reason === 'overdue' && daysOverdue > 0
      ? DISCUSS_WORDS.overdueBy(daysOverdue)
      : DISCUSS_LABELS[reason].toLowerCase(),
  );
  return capitalise(words.join(', '));
}

/** A plan without dates or colours is not asked: "Rated red: 0" would say that nothing is red. */
const canHave = (reason: Reason, plan: Plan): boolean =>
  (reason !== 'overdue' || hasDates(plan)) && (reason !== 'red' || plan.hasRatings);

function reasonsTable({ toDiscuss, notYetDue }: DiscussLists, plan: Plan): StackTable {
  const counts = REASONS.filter((reason) => canHave(reason, plan)).map((reason) => ({
    reason,
    count: toDiscuss.filter(({ reasons }) => reasons.includes(reason)).length,
  }));
  return {
    name: 'RagDiscussReasons',
    heading: DISCUSS_WORDS.reasons,
    columns: [{ header: DISCUSS_WORDS.reason }, { header: unitsLabel(plan.unit), align: 'right' }],
    rows: [
      ...counts.map(({ reason, count }) => [textCell(DISCUSS_LABELS[reason]), countCell(count)]),
      [textCell(DISCUSS_WORDS.anyReason, 'total'), countCell(toDiscuss.length)],
      [textCell(DISCUSS_WORDS.notYetDue), countCell(notYetDue.length)],
    ],
  };
}
