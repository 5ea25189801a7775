/** Counts what has been read of a workbook against its limits, and refuses it once one is passed. */
import { Problem, type Counted } from '../../../model/problem';
import type { FileLimits } from './limits';

export class Budget {
  private readonly used: Record<Counted, number> = {
    sheets: 0,
    cells: 0,
    area: 0,
    elements: 0,
    treeElements: 0,
    places: 0,
  };

  constructor(
    private readonly limits: FileLimits,
    private readonly file: string,
  ) {}

  /** Throws a `Problem`: too-large. */
  spend(what: Counted, count = 1): void {
    this.used[what] += count;
    if (this.used[what] <= this.limits[what]) return;
    throw new Problem('too-large', { file: this.file, counted: what, limit: this.limits[what] });
  }
}
