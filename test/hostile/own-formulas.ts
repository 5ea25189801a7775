/** The formulas that a summary may hold: those that count its own actions again. Written apart from what makes them. */

const LABEL =
  'Completed|In progress|Not started|Excluded|Status missing or unclear|Blue|Green|Amber|Red|No rating';
const WHERE = `RagActionList(?:_\\d+)?\\[(?:Counts as|Rating|Theme order|Recommendation order)\\],(?:"(?:<>)?(?:${LABEL})"|\\d+)`;
const COUNT = `COUNTIFS\\(${WHERE}(?:,${WHERE})*\\)`;
const CELL = '[A-Z]\\d+';

const OWN = [
  `${COUNT}(?:\\+${COUNT})*`,
  `${CELL}/${CELL}`,
  `MOD\\(100\\*${CELL},${CELL}\\)/${CELL}`,
  `IF\\(${CELL}=${CELL},"agrees","differs"\\)`,
  `IF\\(AND\\(${CELL}=${CELL},ABS\\(${CELL}-${CELL}\\)<[\\d.]+\\),"agrees","differs"\\)`,
].map((pattern) => new RegExp(`^${pattern}$`));

/** @param formula without its "=" */
export const isOwnFormula = (formula: string): boolean => OWN.some((pattern) => pattern.test(formula));
