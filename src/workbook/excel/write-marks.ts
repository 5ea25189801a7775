/** The first and the last steps of a write: every sheet says that it is being written before any of them is touched. */
import { BEING_WRITTEN } from '../../words/en/writing';
import type { Place } from './find-places';
import { ourCharts, unite } from './find-places';
import { jsonBytes } from './payload-size';
import type { PreparedSheet } from './prepare-sheet';
import { rangeAt } from './sheet-area';
import { WRITTEN_NAME } from './write-guards';
import type { Step } from './write-steps';
import { step } from './write-steps';

export const toSheet =
  ({ name }: Place) =>
  ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
    workbook.worksheets.getItem(name);

/** The note covers old and new until the write is done: whenever it breaks off, the next one clears all of it. */
function noteArea(context: Excel.RequestContext, place: Place, isFirst: boolean): void {
  const sheet = toSheet(place)(context);
  const area = rangeAt(sheet, isFirst ? unite(place.area, place.old) : place.area);
  if (!isFirst || place.before?.hasNote) sheet.names.getItem(WRITTEN_NAME).delete();
  sheet.names.add(WRITTEN_NAME, area, String(otherCharts(place)));
}

/** So that a chart without a name can be told from the user's, should the write be broken off. */
const otherCharts = ({ before }: Place): number =>
  before ? before.charts.length - ourCharts(before).length : 0;

/** A sheet that is there says that it is being written; a new one is added, and says so as well. */
export const markStep = (place: Place): Step =>
  step(
    10,
    (context) => {
      if (place.isNew) context.workbook.worksheets.add(place.name);
      const first = toSheet(place)(context).getRange('A1');
      first.values = [[BEING_WRITTEN]];
      noteArea(context, place, true);
    },
    BEING_WRITTEN.length,
  );

/** The title is put back as the very last thing, over a sheet that is whole. */
export const unmarkStep = (place: Place, { values }: PreparedSheet): Step => {
  const title = values[0]?.[0] ?? '';
  return step(
    6,
    (context) => {
      noteArea(context, place, false);
      toSheet(place)(context).getRange('A1').values = [[title]];
    },
    typeof title === 'string' ? jsonBytes(title) : 0,
  );
};
