/** What stands above a plan: its title, and when it says it was last updated. */
import { onOneLine } from '../../model/level-text';
import type { IsoDate } from '../../model/days/day';
import { textAt, trimmed, type Grid } from '../../model/grid';
import { isNoLabel } from '../table/read-labels';
import { KEY_HEADING, saysWhenUpdated } from '../text/row-words';
import { isKeyText } from '../text/key-text';
import { namesAPost } from '../text/sorting-heading';
import { readStatedDay } from './stated-day';

const ABOVE = 40;
const ACROSS = 20;

export interface Heading {
  readonly title: string | null;
  readonly lastUpdated: string | null;
  readonly statedDay: IsoDate | null;
  /** Every line that could name the block, from the top down. */
  readonly lines: readonly string[];
}

/** Who may see it, and whether it is settled: no name of anything. */
const MARKING =
  /^(?:official(?:[ :-]+sensitive)?|confidential|restricted|(?:working )?draft|internal(?: use only)?|not for publication|unclassified|exempt)$/i;

/** Where it is enclosed, who answers for it, where it stands, what is asked of whoever fills it in: no name of anything either. */
const NO_NAME =
  /^(?:(?:appendix|annexe?|enclosure|attachment|exhibit|agenda item|item|recommendation)(?: [\p{L}\d.]{1,3})?:?$|(?:version|v|page) ?\d|https?:|www\.|please\b|logo$|(?:lead|owner|sponsor|author|contact|sro|date|prepared by|produced by|approved by)(?: [\p{L}]+)?:)/u;
/** Of small letters: large sets of letters in either case take V8 several times as long to compile. */
const isNoTitle = (line: string): boolean => NO_NAME.test(line.toLowerCase());

/** A few words without a figure. */
const SHORT = /^[^\d\s]+(?: [^\d\s]+){0,5}$/;

/** Two labels or more, each over a header right below it: they name groups of columns, and no plan. Nor does a key. */
function areLabels(grid: Grid, row: number): boolean {
  let labels = 0;
  for (let column = 0; column < ACROSS; column++) {
    const text = onOneLine(textAt(grid, row, column));
    if (text === '') continue;
    if (KEY_HEADING.test(text)) return true;
    if (!SHORT.test(text) || isNoLabel(text) || namesAPost(text) || trimmed(grid, row + 1, column) === '')
      return false;
    labels++;
  }
  return labels > 1;
}

/** "Peer challenge action plan", be another title beside it; not "Our plan" over what is planned. */
const NAMES_A_PLAN = /^(?!(?:the|our) \S+$).*\b(?:plan|tracker)$/i;

/** The text of each cell above the header, from the top down. */
function linesAbove(grid: Grid, headerTop: number, from: number): string[] {
  const lines: string[] = [];
  const labels = headerTop > from && areLabels(grid, headerTop - 1) ? headerTop - 1 : null;
  for (let row = from; row < headerTop; row++)
    for (let column = 0; column < ACROSS; column++) {
      const text = onOneLine(textAt(grid, row, column));
      if (row !== labels || NAMES_A_PLAN.test(text)) lines.push(text);
    }
  return lines;
}

/** Title and date of updating above a header row; `from` is the first row that belongs to this plan. */
export function readHeading(grid: Grid, headerTop: number, from = 0): Heading {
  const top = Math.max(from, headerTop - ABOVE);
  const lines = linesAbove(grid, headerTop, top);
  const lastUpdated = lines.find((line) => saysWhenUpdated(line) && line.length <= 120) ?? null;
  const named = lines.filter(
    (line) =>
      line !== lastUpdated &&
      line.length <= 250 &&
      !MARKING.test(line) &&
      // Before all else: most cells there are blank.
      /\p{L}{2}/u.test(line) &&
      !KEY_HEADING.test(line) &&
      !isKeyText(line),
  );
  const statedDay = readStatedDay(grid, top, headerTop, ACROSS);
  const title = named.find((line) => !isNoTitle(line)) ?? null;
  return { title, lastUpdated, statedDay, lines: named };
}

const COUNCIL = /\b(?:council|authority)$/i;
const OF_A_PLAN = /\b(?:plan|challenge|review|recommendations|improvement|inspection|tracker)\b/i;
/** So many lines below a council's name its plan may be named. */
const LINES_BELOW = 3;

/**
 * "Aldermere District Council: peer challenge action plan", where they stand in two lines.
 *
 * @param sections whose `row` is null are called as parts of the plan: "Recommendation 1: Make the budget plain" above the first is no name of all
 */
export function fullTitle(
  { lines }: Pick<Heading, 'lines'>,
  sections: readonly { readonly row: number | null; readonly text: string }[],
): string | null {
  const naming = lines.filter(
    (line) => !isNoTitle(line) && sections.every(({ row, text }) => row !== null || !text.includes(line)),
  );
  const [title = null] = naming;
  if (title === null || !COUNCIL.test(title) || OF_A_PLAN.test(title)) return title;
  const plan = naming.slice(1, 1 + LINES_BELOW).find((line) => OF_A_PLAN.test(line));
  return plan === undefined ? title : `${title}: ${plan}`;
}
