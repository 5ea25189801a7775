/** One regular expression of the product, where it stands, and whether its work can grow at all. */
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

export interface Pattern {
  /** "reader/table/match-header.ts:26", or the file alone for one that is put together from pieces. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** The first of those that are written alike. */
export function eachOnce(patterns: readonly Pattern[]): readonly Pattern[] {
  const first = new Map(
    patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern] as const).reverse(),
  );
  return patterns.filter((pattern) => first.get(`${pattern.source}/${pattern.flags}`) === pattern);
}

/** Ways through a pattern from one place that are still nothing, however long the text. */
const FEW_WAYS = 1000;

/** Whether a pattern repeats without an end, repeats what repeats, or can go many ways from one place. */
export function canTakeLong({ source, flags }: Pattern): boolean {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u'));
  let ways = 1;
  const open: AST.Quantifier[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      ways *= open.some(({ max }) => max > 1) ? Infinity : quantifier.max - quantifier.min + 1;
      open.push(quantifier);
    },
    onQuantifierLeave: () => void open.pop(),
  });
  return ways > FEW_WAYS;
}
