/** The first and the last steps of a write: every sheet says that it is being written before any of them is touched. */
import { absoluteAddress, quoteSheet } from '../../../model/address';
import type { Area } from '../../../model/grid';
import { areaName, factsName, writeFacts, type SheetMark } from '../../../model/own-mark';
import { BEING_WRITTEN } from '#words/writing';
import type { Place } from './find-places';
import { ourCharts, unite } from './find-places';
import { jsonBytes } from '../host/payload-size';
import type { PreparedSheet } from './prepare-sheet';
import { addSheet, sheetProxy } from '../host/sheet-proxies';
import type { Step } from './write-steps';
import { step } from './write-steps';

export const toSheet =
  ({ name }: Place) =>
  (context: Excel.RequestContext): Excel.Worksheet =>
    sheetProxy(context, name);

/** What a mark is made from beside the place. */
export interface MarkFacts {
  /** Names of the workbook that are there before the write, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly serial: number;
}

/** "'RAG Summary'!$A$1:$F$60" */
const absolute = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${absoluteAddress(area)}`;

const markOf = ({ plan, number, before }: Place, { serial }: MarkFacts): SheetMark => ({
  kind: plan.kind,
  number,
  state: 'writing',
  asAt: plan.asAt ?? null,
  serial,
  // So that a chart without a name can be told from the user's, should the write be broken off.
  otherCharts: before ? before.charts.length - ourCharts(before).length : 0,
  print: '',
  printBefore: before?.mark?.print ?? '',
});

/** A name that is there is changed, never taken away first: there is no moment at which a sheet has lost its mark. */
function setName({ workbook }: Excel.RequestContext, name: string, formula: string, isThere: boolean): void {
  if (isThere) workbook.names.getItem(name).formula = formula;
  else workbook.names.add(name, formula);
}

/** A sheet that is there says that it is being written; a new one is added, and says so as well. */
export const markStep = (place: Place, facts: MarkFacts): Step => {
  const mark = markOf(place, facts);
  const isThere = (name: string): boolean => facts.names.has(name.toLowerCase());
  return step(
    10,
    (context) => {
      if (place.isNew) addSheet(context, place.name);
      // Old and new until the write is done: whenever it breaks off, the next one clears all of it.
      const area = absolute(place.name, unite(place.area, place.old));
      setName(context, factsName(mark), writeFacts(mark), isThere(factsName(mark)));
      setName(context, areaName(mark), `=${area}`, isThere(areaName(mark)));
      toSheet(place)(context).getRange('A1').untrack().values = [[BEING_WRITTEN]];
    },
    BEING_WRITTEN.length,
  );
};

/** The title is put back as the very last thing, over a sheet that is whole. */
export const unmarkStep = (
  place: Place,
  facts: MarkFacts,
  { values }: PreparedSheet,
  print: string,
): Step => {
  const title = values[0]?.[0] ?? '';
  const mark: SheetMark = { ...markOf(place, facts), state: 'whole', print };
  return step(
    6,
    (context) => {
      setName(context, areaName(mark), `=${absolute(place.name, place.area)}`, true);
      toSheet(place)(context).getRange('A1').untrack().values = [[title]];
      setName(context, factsName(mark), writeFacts(mark), true);
    },
    typeof title === 'string' ? jsonBytes(title) : 0,
  );
};
