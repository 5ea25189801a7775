/**
 * Two panes may write at the same moment: a write that another one has overtaken since its look breaks off before it touches
 * anything, and is known as such, so that it can look again.
 */
import { kindOfTable } from '../../../model/own-names';
import { hostCode } from '../host/map-host-error';
import { sheetProxy } from '../host/sheet-proxies';
import type { Place } from './find-places';
import type { SeenBook } from './write-guards';
import { step, type Step } from './write-steps';

/**
 * Every write makes the tables of its sheets anew, and Excel gives no id twice: a table that is not there by the id that was
 * seen says that somebody wrote in between. To ask for it fails the request; it comes before every step that changes anything.
 */
export const tablesThere = ({ tables }: SeenBook, places: readonly Place[]): Step[] => {
  const rewritten = new Set(places.filter(({ isNew }) => !isNew).map(({ name }) => name));
  return tables
    .filter(({ name, sheet }) => rewritten.has(sheet) && kindOfTable(name) !== null)
    .map(({ id, sheet }) =>
      step(2, (context) => void sheetProxy(context, sheet).tables.getItem(id).load('id')),
    );
};

/** What Excel says where a table, a chart, a name or a sheet is not as it was seen. */
const NOT_AS_SEEN: ReadonlySet<string> = new Set(['ItemNotFound', 'ItemAlreadyExists', 'InvalidArgument']);

export const isOvertaken = (error: unknown): boolean => NOT_AS_SEEN.has(hostCode(error));
