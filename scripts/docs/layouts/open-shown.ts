/** Opens the workbooks that the documentation shows, once each, as the command line would on one fixed day. */
import type { OpenedPlan } from '../../../src/app/open-plan';
import { openPlan } from '../../../src/app/open-plan';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import { LAYOUTS } from '../../../test/layouts/layout-list';
import { ODDITIES } from '../../../test/layouts/oddities';
import { SHOWN_LAYOUTS, SHOWN_ODD_SHAPES } from './shown-layouts';

const AS_AT = '2024-09-05';

export interface Shown {
  /** Name of the picture, without folder and ending. */
  readonly file: string;
  readonly title: string;
  /** Where councils were seen to keep it; null for an odd shape. */
  readonly after: string | null;
  readonly verdict: string;
  readonly opened: OpenedPlan;
}

const open = async (bytes: Uint8Array): Promise<OpenedPlan> =>
  openPlan(await openWorkbookBytes('plan.xlsx', bytes), { asAt: AS_AT });

function found<T>(what: T | undefined, name: string): T {
  if (what === undefined) throw new Error(`There is no layout ${name}.`);
  return what;
}

/** The first variant of every layout: the one as it was published. */
const openLayouts = (): Promise<Shown[]> =>
  Promise.all(
    SHOWN_LAYOUTS.map(async ({ id, ...words }) => {
      const layout = found(
        LAYOUTS.find((one) => one.id === id),
        id,
      );
      const way = found(layout.variants[0], id);
      return { file: id, ...words, opened: await open(await way.build()) };
    }),
  );

const openOddShapes = (): Promise<Shown[]> =>
  Promise.all(
    SHOWN_ODD_SHAPES.map(async ({ name, ...words }) => {
      const way = found(
        ODDITIES.find((one) => one.name === name),
        name,
      );
      return { ...words, after: null, opened: await open(await way.build()) };
    }),
  );

let layouts: Promise<Shown[]> | null = null;
let oddShapes: Promise<Shown[]> | null = null;
export const shownLayouts = (): Promise<Shown[]> => (layouts ??= openLayouts());
export const shownOddShapes = (): Promise<Shown[]> => (oddShapes ??= openOddShapes());
