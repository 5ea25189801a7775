/** Finds the marks of this product among the names of a workbook, by the sheet that each is about. */
import { areaName, readFacts } from '../../model/own-mark';
import type { FoundMark } from '../../model/grid';
import { parseRange } from './sheet-areas';

/** A name of the workbook itself, never of one sheet: a sheet that is copied takes only names of its own along. */
export interface BookName {
  readonly name: string;
  /** "='Action plan'!$A$1:$F$60" or `"some text"`, with or without the equals sign. */
  readonly formula: string;
}

/** By sheet name in lower case. A mark whose area has gone, or whose facts have been changed by hand, is none. */
export function findMarks(names: readonly BookName[]): Map<string, FoundMark> {
  const formulas = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const marks = new Map<string, FoundMark>();
  for (const { name, formula } of names) {
    const facts = readFacts(name, formula);
    if (!facts) continue;
    const place = parseRange((formulas.get(areaName(facts).toLowerCase()) ?? '').replace(/^=/, ''));
    if (!place || place.sheet === null) continue;
    const sheet = place.sheet.toLowerCase();
    const known = marks.get(sheet);
    if (!known || known.serial < facts.serial) marks.set(sheet, { ...facts, area: place.area });
  }
  return marks;
}
