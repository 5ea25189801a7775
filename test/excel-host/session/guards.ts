/** What a read-only or protected workbook does not let an add-in change. */
import type { Touch, WorkbookModel } from '../model/workbook-model';
import { ExcelError } from '../wire/errors';

export function guardChange(model: WorkbookModel, touch: Touch): void {
  if (model.readOnly) throw new ExcelError('AccessDenied');
  if (touch === 'book') return;
  if (touch === 'structure') {
    if (model.state.structureProtected) throw new ExcelError('AccessDenied');
    return;
  }
  if (!touch.sheet.isProtected) return;
  const { box, sheet } = touch;
  if (!box) throw new ExcelError('AccessDenied');
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      if (sheet.cells.get(row, column).look.locked) throw new ExcelError('AccessDenied');
    }
  }
}
