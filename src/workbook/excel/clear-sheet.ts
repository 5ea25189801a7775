/** The steps that take away what we wrote on a sheet before; what lies outside is the user's and stays. */
import type { Area } from '../../plan/grid';
import type { Place } from './find-places';
import { isOurTable, unite } from './find-places';
import { rangeAt } from './sheet-area';
import { toSheet } from './write-marks';
import { CHART_NAME } from './write-things';
import type { Step } from './write-steps';
import { step } from './write-steps';

/** All but the first cell, which says that the sheet is being written. */
const withoutFirst = ({ rows, columns }: Area): Area[] =>
  [
    { top: 0, left: 1, rows: 1, columns: columns - 1 },
    { top: 1, left: 0, rows: rows - 1, columns },
  ].filter((part) => part.rows > 0 && part.columns > 0);

/** Tables become plain cells first: a table cannot be written over by another, and its name is needed again. */
export function clearSteps(place: Place): Step[] {
  if (!place.before) return [];
  const sheet = toSheet(place);
  const { tables, hasChart } = place.before;
  return [
    ...tables
      .filter(isOurTable)
      .map((name) => step(2, (context) => void context.workbook.tables.getItem(name).convertToRange())),
    ...(hasChart ? [step(2, (context) => sheet(context).charts.getItem(CHART_NAME).delete())] : []),
    ...withoutFirst(unite(place.area, place.old)).map((area) =>
      step(4, (context) => {
        const range = rangeAt(sheet(context), area);
        range.conditionalFormats.clearAll();
        range.clear();
      }),
    ),
  ];
}
