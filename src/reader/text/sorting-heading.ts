/** Headings that only sort the actions below them, by time, priority, state or who does them, and name no recommendation and no theme. */
import { DATE_WORD, SMALL_WORDS } from '../status/small-words';
import { HEADING } from './row-words';

/** Words that say when, how urgent or how far: one of them at least. */
const SORTS =
  /^(?:by|q[1-4]|quarters?|original|additional|extra|further|quick|wins?|immediate|urgent|short(?:er)?|medium|mid|long(?:er)?|near|high|low|critical|essential|desirable|open|closed|completed?|outstanding|ongoing|overdue|live|current|new|added|removed|active|done|remaining|progress|started|later|now|next|green|amber|red|blue|due|days?|weeks?|months?|years?)$/;
/** Words that may stand beside them. */
const BESIDE =
  /^(?:actions?|tasks?|items?|recommendations?|work|this|since|last|meeting|from|over|than|not|yet|on|term|priority|priorities|after|before|beyond|one|two|three|six|twelve|[\d/.]+)$/;
/** What is sorted: with one of these beside them words that also name aims say no more than others. */
const SORTED = /^(?:actions?|tasks?|items?|recommendations?)$/;
/** Words that name aims of a council as well ("Green", "Live", "Active"), all the more with these beside them. */
const AIMS = /^(?:green|live|active|new|current|critical)$/;
const OF_AIMS = /\b(?:work|and|or)\b|&/i;
const POST =
  /^(?:[a-z]+ ){0,2}(?:chief executive|(?:chief [a-z]+|monitoring) officer|clerk|(?:director|head|manager|member) (?:of|for) (.+))$/i;
/** Whatever it is of begins big: "Director of change" is none. */
const BEGINS_SMALL = /(?:^| )(?!(?:the|and|of|for) )\p{Ll}/u;
const LONGEST = 60;

/** "Removed from the plan": what all of them are of. */
const OF_THE_PLAN = / (?:from|to) (?:the|this) plan$/;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(OF_THE_PLAN, '')
    .match(/[\p{L}\d/.]+/gu) ?? [];

function sortsByWords(text: string): boolean {
  const words = wordsOf(text);
  const isKnown = (word: string): boolean =>
    [SORTS, BESIDE, DATE_WORD].some((list) => list.test(word)) || SMALL_WORDS.has(word);
  if (!words.some((word) => SORTS.test(word)) || !words.every(isKnown)) return false;
  const isOfAims = OF_AIMS.test(text) && words.some((word) => AIMS.test(word));
  return !isOfAims || words.some((word) => SORTED.test(word));
}

/** "Phase 2: Delivery": when it comes, whatever it is called. */
const PHASE = /^(?:phase|wave|horizon|tranche) (?:\d|one|two|three|four|[ivx]+)\b/i;

/** True also of "Green" and "Live", which sort where all beside them do: Red, Amber, Green. */
export const maySort = (text: string): boolean =>
  text.length <= LONGEST && !HEADING.test(text) && (PHASE.test(text) || sortsByWords(text));

/**
 * "Quick wins (0-3 months)", "HIGH PRIORITY", "Due by March 2026", "Closed actions"; not "Priority 1", and not
 * "March 2026", of which a board may have a list.
 */
export function onlySorts(text: string): boolean {
  if (!maySort(text)) return false;
  if (PHASE.test(text)) return true;
  const words = wordsOf(text);
  return words.some((word) => SORTED.test(word) || (SORTS.test(word) && !AIMS.test(word)));
}

/** Which of `texts` only sort. */
export const sortingAmong = (texts: readonly string[]): ((text: string) => boolean) =>
  texts.every(maySort) ? maySort : onlySorts;

/** "Head of Finance": who does what stands below, where no column says it. */
export function namesAPost(text: string): boolean {
  const found = text.length > LONGEST ? null : POST.exec(text);
  return found !== null && !BEGINS_SMALL.test(found[1] ?? '');
}
