/** What a plan's own list of values offers in a column. */
import type { Grid } from '../../model/grid';

/** Of the first list that reaches this row of the sheet or one below it; none where there is none, or none is known of it. */
export function allowedFrom({ left, validations }: Grid, row: number, column: number): readonly string[] {
  const at = left + column;
  const list = validations.find(
    ({ area, allowed }) =>
      allowed.length > 0 && at >= area.left && at < area.left + area.columns && area.top + area.rows > row,
  );
  return list?.allowed ?? [];
}
