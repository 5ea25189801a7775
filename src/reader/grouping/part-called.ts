/** What the parts of a plan are called: by a line above each, or by their sheets and tables. */
import { byFrequency } from '../../model/by-frequency';
import type { Part } from '../locate/located';
import { isDateOrVersion } from '../text/part-names';
import { referenceOfText } from '../text/reference-text';
import { HEADING } from '../text/row-words';

/** Some words, and no label before others: "Lead: Chief Executive". */
const ASKED = /^(?![^:]{1,30}:)\S+(?: \S+){2}/;
/** "Recommendation:" in a form, without a number. */
const LABEL = /^[\p{L} ]{1,40}:?$/u;

/** What the parts are called: the line above each that says what it is, or that no other has; else its sheet or table. */
export function partNames(parts: readonly Part[]): string[] {
  const having = new Map(byFrequency(parts.flatMap(({ lines }) => [...new Set(lines)])));
  const onSheet = new Map(byFrequency(parts.map(({ block }) => block.grid.sheet)));
  return parts.map((part) => {
    const isOwn = (line: string): boolean => having.get(line) === 1;
    const coded = part.lines.findLastIndex((line) => referenceOfText(line) !== null || HEADING.test(line));
    const [named = '', beside = ''] = [part.lines[coded], part.lines[coded + 1]];
    // In a form what is recommended stands after its number, or after a label that every sheet has.
    const isBare = isOwn(named) ? referenceOfText(named)?.rest === named : LABEL.test(named);
    const asked = isBare && ASKED.test(beside) ? [beside] : [];
    const said = [named, ...asked].filter(isOwn);
    const text = said.length > 0 ? said.join(': ') : part.lines.filter(isOwn).at(-1);
    const { sheet } = part.block.grid;
    const alone = onSheet.get(sheet) === 1;
    const name = alone ? sheet : (part.block.table?.name ?? sheet);
    // A line above each sheet that says when it was made is no name of a theme, nor is a tab called by a date.
    if (text === undefined || isDateOrVersion(text)) return name;
    // "R1" on the tab and the text in a title cell: the tab has the reference.
    const tab = alone ? tabReference(sheet) : null;
    return tab !== null && referenceOfText(text) === null ? `${tab}: ${text}` : text;
  });
}

/** "R1" of "R1", "r 1" and "R. 1", "1" of "Rec 1" and "Recommendation 1"; null where a tab has another name. */
function tabReference(sheet: string): string | null {
  const [, word = '', number] = /^(recommendation|rec|r)\.?\s*(\d{1,3}[a-z]?)$/i.exec(sheet.trim()) ?? [];
  if (number === undefined) return null;
  return word.length === 1 ? `R${number}` : number;
}
