/** The steps that take away what we wrote on a sheet before; what lies outside is the user's and stays. */
import type { Area } from '../../../model/grid';
import { isKept } from '../../../model/own-names';
import type { Place } from './find-places';
import { ourCharts, ourTables, unite } from './find-places';
import { passingRange } from '../host/sheet-proxies';
import { toSheet } from './write-marks';
import type { Step } from './write-steps';
import { step } from './write-steps';

/** All but the first cell, which says that the sheet is being written: it only loses its looks. */
const withoutFirst = ({ rows, columns }: Area): Area[] =>
  [
    { top: 0, left: 1, rows: 1, columns: columns - 1 },
    { top: 1, left: 0, rows: rows - 1, columns },
  ].filter((part) => part.rows > 0 && part.columns > 0);

/**
 * What people do to a sheet to look at it would send what is written astray: filters first, since Excel does not write into
 * rows that they hide, then merged cells, of which it changes none in part, then hidden rows and columns.
 */
function openSteps(place: Place, area: Area): Step[] {
  const sheet = toSheet(place);
  const { before } = place;
  if (!before) return [];
  return [
    ...ourTables(before).map((name) =>
      step(2, (context) => sheet(context).tables.getItem(name).clearFilters()),
    ),
    ...(before.hasFilter ? [step(2, (context) => sheet(context).autoFilter.remove())] : []),
    step(4, (context) => {
      const range = passingRange(sheet(context), area);
      range.unmerge();
      range.rowHidden = false;
      range.columnHidden = false;
      range.dataValidation.clear();
    }),
  ];
}

/** Tables become plain cells first: a table cannot be written over by another, and its name is needed again. */
export function clearSteps(place: Place): Step[] {
  if (!place.before) return [];
  const sheet = toSheet(place);
  const { before } = place;
  const area = unite(place.area, place.old);
  // Until what is kept stands there anew, the old does: wherever a write breaks off, one or the other can be read.
  const what = isKept(place.plan.kind) ? 'Formats' : 'All';
  return [
    ...openSteps(place, area),
    ...ourTables(before).map((name) =>
      step(2, (context) => void sheet(context).tables.getItem(name).convertToRange().untrack()),
    ),
    ...ourCharts(before).map((name) => step(2, (context) => sheet(context).charts.getItem(name).delete())),
    step(2, (context) => sheet(context).getRange('A1').untrack().clear('Formats')),
    ...withoutFirst(area).map((part) =>
      step(4, (context) => {
        const range = passingRange(sheet(context), part);
        range.conditionalFormats.clearAll();
        range.clear(what);
      }),
    ),
  ];
}
