/** The first and the last steps of a write: every sheet says that it is being written before any of them is touched. */
import { BEING_WRITTEN } from '../../words/en/writing';
import { lookOf } from '../../sheet/styles';
import type { Look } from '../../sheet/styles';
import { FONT, FONT_SIZE } from '../file/cell-looks';
import type { Place } from './find-places';
import { unite } from './find-places';
import type { PreparedSheet } from './prepare-sheet';
import { rangeAt } from './sheet-area';
import { applyLook } from './write-cells';
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
  if (!isFirst || place.hasNote) sheet.names.getItem(WRITTEN_NAME).delete();
  sheet.names.add(WRITTEN_NAME, area);
}

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
export function unmarkSteps(place: Place, { values, formats, styles }: PreparedSheet): Step[] {
  const style = styles[0]?.[0] ?? 'title';
  return [
    step(14, (context) => {
      noteArea(context, place, false);
      const first = toSheet(place)(context).getRange('A1');
      first.numberFormat = [[formats[0]?.[0] ?? '@']];
      first.format.font.name = FONT;
      first.format.font.size = FONT_SIZE;
      first.format.verticalAlignment = 'Top';
      applyLook(first, style);
      if ((lookOf(style) as Look).wrap) first.format.wrapText = true;
      first.values = [[values[0]?.[0] ?? '']];
    }),
  ];
}
