/** The steps that take away what we wrote on a sheet before; what lies outside is the user's and stays. */
import type { Area } from '../../plan/grid';
import type { Place } from './find-places';
import { ourCharts, ourTables, unite } from './find-places';
import { rangeAt } from './sheet-area';
import { toSheet } from './write-marks';
import type { Step } from './write-steps';
import { step } from './write-steps';

/** All but the first cell, which says that the sheet is being written: it only loses its looks. */
const withoutFirst = ({ rows, columns }: Area): Area[] =>
  [
    { top: 0, left: 1, rows: 1, columns: columns - 1 },
    { top: 1, left: 0, rows: rows - 1, columns },
  ].filter((part) => part.rows > 0 && part.columns > 0);

/** Tables become plain cells first: a table cannot be written over by another, and its name is needed again. */
export function clearSteps(place: Place): Step[] {
  if (!place.before) return [];
  const sheet = toSheet(place);
  const { before } = place;
  // Until new settings stand there, the old ones do: wherever a write breaks off, one or the other can be read.
  const what = place.plan.kind === 'settings' ? 'Formats' : 'All';
  return [
    ...ourTables(before).map((name) =>
      step(2, (context) => void context.workbook.tables.getItem(name).convertToRange()),
    ),
    ...ourCharts(before).map((name) => step(2, (context) => sheet(context).charts.getItem(name).delete())),
    step(2, (context) => sheet(context).getRange('A1').clear('Formats')),
    ...withoutFirst(unite(place.area, place.old)).map((area) =>
      step(4, (context) => {
        const range = rangeAt(sheet(context), area);
        range.conditionalFormats.clearAll();
        range.clear(what);
      }),
    ),
  ];
}
