/** Colours columns that hold the words of ratings or severities, and draws bars in those of shares; word and figure always stand in the cell as well. */
import { SEVERITIES } from '../../check/finding';
import { RATINGS } from '../../model/terms';
import type { Column, FilledColumn } from '../../report/table';
import { RATING_LABELS, SEVERITY_LABELS } from '#words/labels';
import type { SheetBars, SheetHighlight, SheetTable } from '../sheet-plan';
import { BAR, RATING_STYLES, SEVERITY_STYLES, type StyleName } from '../styles';

type Marks = readonly { readonly text: string; readonly style: StyleName }[];

const MARKS: Readonly<Record<NonNullable<Column<unknown>['words']>, Marks>> = {
  rating: RATINGS.filter((rating) => rating !== 'none').map((rating) => ({
    text: RATING_LABELS[rating],
    style: RATING_STYLES[rating],
  })),
  severity: SEVERITIES.map((severity) => ({
    text: SEVERITY_LABELS[severity][0],
    style: SEVERITY_STYLES[severity],
  })),
};

/** @param table where the columns stand on the sheet */
export const highlightsOf = (
  { top, left, rows }: SheetTable,
  columns: readonly FilledColumn[],
): SheetHighlight[] =>
  columns.flatMap(({ words }, index) =>
    words === undefined
      ? []
      : MARKS[words].map((mark) => ({
          top: top + 1,
          left: left + index,
          rows: rows - 1,
          columns: 1,
          ...mark,
        })),
  );

export const barsOf = ({ top, left, rows }: SheetTable, columns: readonly FilledColumn[]): SheetBars[] =>
  columns.flatMap(({ hasBars }, index) =>
    hasBars ? [{ top: top + 1, left: left + index, rows: rows - 1, columns: 1, ...BAR }] : [],
  );
