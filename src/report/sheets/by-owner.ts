/** By owner: the figures as a manager asks for them: open, overdue, due soon, completed. */
import { ownerNames } from '../../measure/capacity/owner-names';
import { daysOverdue, hasDates } from '../../model/date-in-force';
import { groupBy } from '../../model/group-by';
import { isInScope, isOutstanding } from '../../model/lifecycles';
import { ownerName } from '../../model/owner-name';
import { NO_OWNER, SHEET_NAMES } from '#words/labels';
import { sheetTitle } from '#words/sheets';
import { OWNER_WORDS } from '#words/sheets-discuss';
import { count, text } from '../cell';
import { isDueSoon, SOON_DAYS } from '../date-risk';
import type { SheetDocument } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import type { Column } from '../table';
import { table } from '../table';

interface OwnerRow {
  readonly owner: string;
  readonly open: number;
  readonly overdue: number;
  readonly soon: number;
  readonly completed: number;
}

/** A name, then what is counted. */
const GRID = [60, 14, 14, 18, 14];

/** Null where the plan names no owner. */
export function reportByOwner(input: ReportInput): SheetDocument | null {
  const { plan, asAt, sameOwners = [] } = input;
  const counted = plan.actions.filter(({ lifecycle }) => isInScope(lifecycle));
  const nameOf = ownerNames(sameOwners);
  const byOwner = groupBy(counted, (action) => action.owner && nameOf(ownerName(action)));
  if (byOwner.size === 0) return null;
  const rows = [...byOwner].map(([owner, actions]): OwnerRow => {
    const open = actions.filter(({ lifecycle }) => isOutstanding(lifecycle));
    return {
      owner: owner === '' ? NO_OWNER : owner,
      open: open.length,
      overdue: open.filter((action) => daysOverdue(action, asAt) > 0).length,
      soon: open.filter((action) => isDueSoon(action, asAt)).length,
      completed: actions.length - open.length,
    };
  });
  const figure = (header: string, of: (row: OwnerRow) => number): Column<OwnerRow> => ({
    header,
    align: 'right',
    cell: (row) => count(of(row)),
  });
  const figures = table({
    name: 'RagOwnerFigures',
    heading: OWNER_WORDS.heading,
    intro: [OWNER_WORDS.intro],
    paging: 'list',
    columns: [
      { header: OWNER_WORDS.owner, cell: ({ owner }) => text(owner) },
      figure(OWNER_WORDS.open, ({ open }) => open),
      ...(hasDates(plan)
        ? [
            figure(OWNER_WORDS.overdue, ({ overdue }) => overdue),
            figure(OWNER_WORDS.soon(SOON_DAYS), ({ soon }) => soon),
          ]
        : []),
      figure(OWNER_WORDS.completed, ({ completed }) => completed),
    ],
    rows: rows.sort((a, b) => b.overdue - a.overdue || b.open - a.open || b.completed - a.completed),
  });
  return {
    kind: 'owners',
    title: sheetTitle(SHEET_NAMES.owners, titleFacts(input)),
    grid: GRID,
    asAt,
    blocks: [figures],
  };
}
