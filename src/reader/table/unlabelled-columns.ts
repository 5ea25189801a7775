/** Columns that are recognised by their content, because the product has never seen their header. */
import type { ColumnRole } from '../../model/terms';
import { textAt, valueAt } from '../../model/grid';
import { referenceOfText } from '../text/reference-text';
import { edgesOf, type Block, type ChosenColumn, type FoundColumn } from './block';
import { columnReasons, type Evidence } from './column-signals';
import { COLUMN_LIMITS as LIMITS, HEADER_LIMITS } from './signals';

const isText = ({ profile }: Evidence, least: number): boolean =>
  profile.meanLength >= least && profile.numbers < LIMITS.numbersAmong && profile.dates < LIMITS.most;
const isUnknown = ({ label }: Evidence): boolean =>
  label.words.matches.every(({ score }) => score < HEADER_LIMITS.says) && !label.words.isNeverStatus;
/** What a header calls a narrative, whatever its texts look like (2.2, 3.7). */
const NARRATIVE =
  /\b(reason|comment|commentary|note|update|narrative|delay|barrier|blocker|risk|issue|background|context|rationale|evidence|progress|highlight|so what|discussion|minute|feedback|response|remark|observation|story|position|achievement|lesson|learning|challenge|explanation|what happened|what we heard|latest|news)\b/;
const isNarrativeHeader = ({ label }: Evidence): boolean => NARRATIVE.test(label.words.level);
const differ = ({ profile }: Evidence): boolean => profile.distinct >= profile.filled * LIMITS.differ;

/** True where one value stands for several rows: repeated one under another, or blank beneath. */
export const coversRows = ({ profile }: Evidence): boolean =>
  profile.filled > 0 &&
  (profile.runs <= profile.filled * LIMITS.differ || profile.filled <= profile.rows * LIMITS.differ);

const HEADINGS_LOOKED_AT = 500;

/** "Recommendation 3: ...", "R3 ...", "Rec 3 - ...". */
function namesOne(text: string): boolean {
  const found = referenceOfText(text);
  return found !== null && (found.lead.includes('rec') || /^r\d/i.test(found.reference));
}

/** Rows of the block, or the one right above its header, that say "Recommendation 3 ..." and nothing else: up to `most`. */
function headingsThatName(block: Block, most: number): number {
  const { grid, headerTop, headerRow, bodyEnd } = block;
  const { first, last } = edgesOf(block);
  let named = 0;
  const end = Math.min(bodyEnd, headerRow + HEADINGS_LOOKED_AT);
  for (let row = Math.max(0, headerTop - 2); row < end && named < most; row++) {
    if (row >= headerTop && row <= headerRow) continue;
    let filled = 0;
    let text = '';
    for (let column = first; column <= last && filled < 2; column++) {
      if (valueAt(grid, row, column) === null) continue;
      filled++;
      text = textAt(grid, row, column);
    }
    if (filled === 1 && text.length <= 300 && namesOne(text)) named++;
  }
  return named;
}

/**
 * True of a column that its header may call recommendations and whose texts differ from row to row, where headings name
 * the recommendations: "R1 Raise attendance" above the rows, and Objective among their columns.
 */
export const isNamedByHeadings = (block: Block, { label, profile }: Evidence): boolean =>
  label.words.matches.every(({ role, score }) => role !== 'recommendation' || score < 1) &&
  !coversRows({ label, profile, leadsSpan: false }) &&
  headingsThatName(block, 2) === 2;

/** Action and recommendation columns under headers that say nothing. */
export function findByContent(
  block: Block,
  free: readonly Evidence[],
  all: readonly Evidence[],
  columns: readonly ChosenColumn[],
  closed: ReadonlySet<ColumnRole>,
): FoundColumn[] {
  const has = (role: ColumnRole): ChosenColumn | undefined => columns.find((column) => column.role === role);
  const texts = free.filter(
    (item) => isUnknown(item) && isText(item, LIMITS.text) && !isNarrativeHeader(item),
  );
  const action = has('action');
  const recommendation = has('recommendation');
  if (!action && !recommendation) {
    // Nothing else can be what is followed up: short texts will do.
    const short = free.filter(
      (one) =>
        isUnknown(one) &&
        isText(one, LIMITS.shortText) &&
        !isNarrativeHeader(one) &&
        one.profile.people < LIMITS.most,
    );
    const item = texts.find(differ) ?? short.find(differ);
    if (!item) return [];
    const role = item.profile.coded >= LIMITS.coded ? 'recommendation' : 'action';
    if (closed.has(role)) return [];
    return [
      {
        role,
        label: item.label,
        reasons: columnReasons('unknown-header', 'holds-text', 'values-differ'),
      },
    ];
  }
  if (recommendation && !action && !closed.has('action')) {
    const own = all.find(({ label }) => label.column === recommendation.column);
    const item = own && coversRows(own) ? texts.find(differ) : undefined;
    if (!item) return [];
    const reasons = columnReasons('unknown-header', 'holds-text', 'several-rows-a-recommendation');
    return [{ role: 'action', label: item.label, reasons }];
  }
  // Where headings name the recommendations, no column of texts beside them does.
  if (action && !recommendation && !closed.has('recommendation') && headingsThatName(block, 1) === 0) {
    const isLong = ({ label, profile }: Evidence): boolean =>
      label.column < action.column && profile.meanLength >= LIMITS.longText;
    // "Recommendation 3: ..." is one wherever it stands.
    const item = texts.find((one) => (isLong(one) || one.profile.coded >= LIMITS.coded) && coversRows(one));
    const reasons = columnReasons('unknown-header', 'holds-text', 'values-repeat');
    return item ? [{ role: 'recommendation', label: item.label, reasons }] : [];
  }
  return [];
}
