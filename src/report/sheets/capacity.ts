/** Capacity and time: what is open and when it falls due, who has how much of it, and how the work is divided. */
import { hasDates } from '../../model/date-in-force';
import { measureCapacity, whenDue, type Capacity } from '../../measure/capacity/measure-capacity';
import { ownerNames } from '../../measure/capacity/owner-names';
import { SHEET_NAMES } from '#words/labels';
import { sheetTitle } from '#words/sheets';
import { clusterSentence, groupsSentence, openSentence, type OpenFacts } from '#words/sheets-capacity';
import type { SheetDocument } from '../document';
import { GAP, headline, sentences } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { DIVISIONS, dividedTable, namesTable, ownersTable, quartersTable } from './capacity-tables';

/** A name, then what is counted. */
const GRID = [44, 11, 12, 12, 12, 12, 12, 12, 12];

/** Null where the plan names neither owners nor dates: there is nothing to say of either. */
export function reportCapacity(input: ReportInput): SheetDocument | null {
  const { plan, asAt, sameOwners = [] } = input;
  const isDated = hasDates(plan);
  if (!isDated && plan.columns.owner === undefined) return null;
  const capacity = measureCapacity(plan, asAt, ownerNames(sameOwners));
  const { owners, cluster, alike } = capacity;
  const tables = [
    ...(isDated ? [quartersTable(capacity, asAt)] : []),
    ...(owners.length > 0 ? [ownersTable(capacity, asAt, isDated)] : []),
    ...(DIVISIONS.some(({ role }) => plan.beside[role] !== undefined) ? [dividedTable(plan, asAt)] : []),
    ...(alike.length > 0 ? [namesTable(alike)] : []),
  ];
  // Owners alone, and none of them with anything open.
  if (tables.length === 0) return null;
  return {
    kind: 'capacity',
    title: sheetTitle(SHEET_NAMES.capacity, titleFacts(input)),
    grid: GRID,
    asAt,
    blocks: [
      GAP,
      headline(openSentence(openFacts(capacity, asAt), plan.unit, isDated)),
      ...sentences(
        [cluster && clusterSentence(cluster), groupsSentence(capacity)].filter((said) => said !== null),
      ),
      ...tables,
    ],
  };
}

function openFacts({ open }: Capacity, asAt: string): OpenFacts {
  const whens = open.map((action) => whenDue(action, asAt));
  return {
    open: open.length,
    overdue: whens.filter((when) => when === 'overdue').length,
    thisQuarter: whens.filter((when) => typeof when === 'object' && when.ahead === 0).length,
    noDay: whens.filter((when) => when === 'none' || when === 'open-ended').length,
  };
}
