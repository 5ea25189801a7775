/** The few words by which a row that is no action is recognised. */

export const TOTAL =
  /^(grand |sub[- ]?|overall )?totals?\b[^a-z]{0,3}(of |number |no\.? |actions?|recommendations?|completed?|count)*[^a-z]*$/i;
/** How what says how the whole or a group stands begins: most texts are told by it, and large patterns are then not compiled at all. */
const BEGINS_OVERALL = /^(?:overall|average|total|(?:whole )?plan)/i;
const isOf =
  (pattern: RegExp) =>
  (text: string): boolean =>
    BEGINS_OVERALL.test(text) && pattern.test(text);
/** A line that says how the whole plan stands. */
export const isOverall = isOf(
  /^(?:overall|average|whole plan|plan)(?: (?:action plan|plan|progress|status|rag|rating|position|completion|performance|complete|%|per cent|percentage)){1,3}\s?[:\-–—]?$/i,
);
/** "Governance total", "Overall: Governance", "Overall": the name of a line that says how what stands above it stands. */
const OF_A_GROUP =
  /^(?:overall|average|summary|(?:sub[- ]?)?totals?)\s?(?:[:\-–—].{0,60})?$|^[^.;]{1,60} (?:sub[- ]?total|total|overall)\s?:?$/i;
/** "Overall RAG for recommendation 1", "Average of theme 2": how a group by its name and number stands. */
export const isOverallOf = isOf(
  /^(?:overall|average|total)(?::|(?: (?:-|rag|rating|status|progress|for|of|this|the)){1,4}) (?:recommendation|rec|theme|priority|objective|section)(?: ?\p{L}{0,2}\d[\d.]{0,5})?:?$/iu,
);
export const isTotalOf = (text: string): boolean =>
  TOTAL.test(text) || OF_A_GROUP.test(text) || isOverall(text) || isOverallOf(text);
/** What stands beside a number in a block of counts. */
export const COUNTED =
  /^((total )?(number|no\.?|count|sum|percentage|per cent|%) of \S|blank$|none$|no status$)/i;
export const NOTE =
  /^(\*|notes?\b|n\.?b\.?\b|source:|last updated|updated?:? |version\b|please\b|produced by|prepared by|end of\b|page \d+ of \d+|for (more|further) information|contact:|next (review|update|meeting)\b(?! (?:of|with)\b(?! (?:this|the) plan)\D*$)|(printed|exported|downloaded|generated|extracted)( (on|at|by|from)\b|:? \d))/i;
/** Whose name stands beside it, under a plan. */
export const SIGNED =
  /^(?:signed|approved|reviewed|authori[sz]ed|checked|prepared|agreed|verified)(?: off)? by(?:$|:)/i;
/** Headers of lists that stand under a plan and are no part of it: who has it and signs it, when a board meets, a pivot table. */
export const OF_A_LIST =
  /^(?:name|role|position|job title|post|organisation|signature|signed(?: off by)?|date(?: sent| of meeting)?|e-?mail(?: address)?|phone|telephone|contact|meeting|frequency|chair|attendees|membership|agenda item|venue|version|author|changes?|approved by|(?:row|column) labels|(?:count|sum) of .{1,40}|grand total)$/i;
/** Half of the cells of a row, and two at least, are such headers. */
export function isOfAList(cells: readonly string[]): boolean {
  const known = cells.filter((text) => OF_A_LIST.test(text)).length;
  return known > 1 && known * 2 >= cells.length;
}
/** "Theme 2: Housing (continued)", at the head of a page: it begins nothing. */
export const CONTINUED = /[(\-–—,:]\s{0,3}(?:continued|cont\.?|cont'?d\.?)\)?$/i;
export const PROGRESS =
  /^(what (we('ve| have)?|the council|has|have) (did|do|have done|achieved|been done|done|been achieved)|progress (so far|to date|update|report|made|in)|progress\s*[:\-–]|updates?\s*[:\-–]|our progress|position (statement|at)|achievements?\b|commentary\s*[:\-–]|comments?\s*[:\-–])/i;
/** "Key", "RAG key:", "Key to ratings", "RAG rating definitions", not "Key priority: ...". */
export const KEY_HEADING =
  /^((rag|brag|status|colour|color|progress|rating|performance|traffic light|the)[ -]*)*((rag |brag |colour )?(key|legend)(\s*[:\-–—].{0,60}|\s+(to|for|of)\b.{0,40})?|rating key|colour key|definitions?|colour coding|ratings? (explained|definitions?|guide))\s*:?$/i;
/** "RAG key:", "Key to status -" before the lines of a key in the same cell. */
export const KEY_LEAD =
  /^(?:[a-z]{1,12} ){0,3}(?:key|legend)(?: (?:to|for|of)(?: [a-z]{1,14}){1,4})?\s{0,3}[:\-–—]\s{0,3}/i;
/** A heading that says of itself what it is. */
export const HEADING =
  /^(theme|priority|objective|recommendation|rec|aim|goal|outcome|strand|workstream|pillar|area|section|part|chapter|service|council meeting|meeting|commitment|motion|improvement|standard|domain|key line|afi|area for improvement)\b/i;
/** Words of guidance to whoever fills a plan in. */
export const GUIDANCE =
  /\b(e\.?g\.?|for example|please|insert|enter|select|drop[- ]?down|choose|describe|state|dd\/mm|realistic|names?|roles?|should|must be|how will|how do|what will|who will|who is|when will|by when|free text|guidance|measurable|smart|tick|as appropriate|list|job title|text of|what you)\b/i;
/** A cell of a template's example: "e.g. Paused", "Example: Head of Finance". */
export const EXAMPLE = /^\s{0,9}(?:e\.?g\b\.?|for example\b|example\b\s{0,3}(?:[:.\-–—]|$))/i;
/** What stands in the first cell of a row that is an example, and what an action begins with that is one. */
export const CALLED_EXAMPLE =
  /^\(?(?:e\.?g\.?|for example|(?:an |worked )?example|sample)(?: (?:only|row|action|entry|text))?[:.)]?$/i;
export const BEGINS_AS_EXAMPLE = /^\(?(?:e\.g\.|for example[,:]|example(?: (?:only|action))?\s{0,3}[:\-–—])/i;
/** A cell that can be nothing else than guidance: how it begins, or brackets or dots around it. */
export const PLAIN_GUIDANCE =
  /^\s*[([].*[)\]]\s*$|[?…]\s*$|^\s*(e\.?g\.?(\s|$)|for example\b|(select|choose|pick)\s*(one|from|\.|$)|dd[/.-]?mm[/.-]?yy(yy)?\s*$)/is;
const UPDATED = /\b(?:last )?(?:updated?|as at|position (?:as )?at|correct (?:as )?at|reviewed)\b/i;
/** A line that says when it was last true: the words, and a number after them. */
export function saysWhenUpdated(line: string): boolean {
  const found = UPDATED.exec(line);
  return found !== null && /\d/.test(line.slice(found.index));
}
export const BULLET = /^\s*([•·▪●◦‣*\-–—]|\(?[a-z0-9]{1,2}[.)])\s+\S/;
