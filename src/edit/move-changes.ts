/** What has been changed or ruled before stands elsewhere once a row has come in. */
import type { Area } from '../model/grid';
import type { PlanRules } from '../model/set-up';
import type { NewRow, PlanChange } from './plan-change';

/** What reaches over the place grows, what lies below it moves. */
export const movedArea = (area: Area, row: number): Area => {
  if (area.top >= row) return { ...area, top: area.top + 1 };
  return area.top + area.rows > row ? { ...area, rows: area.rows + 1 } : area;
};

/** The change of cells and tables as it would be made with the row in the sheet. */
export const movedChange = (change: PlanChange, { sheet, row }: NewRow): PlanChange => ({
  ...change,
  grown:
    change.grown?.sheet === sheet
      ? { ...change.grown, area: movedArea(change.grown.area, row) }
      : change.grown,
  mends: change.mends.map((mend) =>
    mend.cell.sheet === sheet && mend.cell.row >= row
      ? { ...mend, cell: { ...mend.cell, row: mend.cell.row + 1 } }
      : mend,
  ),
});

export const movedRules = ({ lists, colours }: PlanRules, { sheet, row }: NewRow): PlanRules => ({
  lists: lists.map((list) =>
    list.sheet === sheet ? { ...list, areas: list.areas.map((area) => movedArea(area, row)) } : list,
  ),
  colours: colours.map((colour) =>
    colour.sheet === sheet ? { ...colour, area: movedArea(colour.area, row) } : colour,
  ),
});
