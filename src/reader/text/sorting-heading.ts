/** Headings that only sort the actions below them, by time, priority, state or who does them, and name no recommendation and no theme. */
import { DATE_WORD, SMALL_WORDS } from '../status/small-words';
import { HEADING } from './row-words';

/** Words that say when, how urgent or how far: one of them at least. */
const SORTS =
  /^(?:quick|wins?|immediate|urgent|short(?:er)?|medium|mid|long(?:er)?|near|high|low|critical|essential|desirable|open|closed|completed?|outstanding|ongoing|overdue|live|current|new|active|done|remaining|progress|started|later|now|next|green|amber|red|blue|due|days?|weeks?|months?|years?)$/;
/** Words that may stand beside them. */
const BESIDE =
  /^(?:actions?|tasks?|items?|recommendations?|work|this|from|over|than|not|yet|on|term|priority|priorities|after|before|beyond|one|two|three|six|twelve|[\d/.]+)$/;
const POST =
  /^(?:[a-z]+ ){0,2}(?:chief executive|chief [a-z]+ officer|(?:director|head|manager|member) (?:of|for) .+|clerk|monitoring officer)$/i;
const LONGEST = 60;

function sortsByWords(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d/.]+/gu) ?? [];
  return (
    words.some((word) => SORTS.test(word)) &&
    words.every((word) => [SORTS, BESIDE, DATE_WORD].some((list) => list.test(word)) || SMALL_WORDS.has(word))
  );
}

/**
 * "Quick wins (0-3 months)", "HIGH PRIORITY", "Due by March 2026", "Closed actions"; not "Priority 1", and not
 * "March 2026", of which a board may have a list.
 */
export const onlySorts = (text: string): boolean =>
  text.length <= LONGEST && !HEADING.test(text) && sortsByWords(text);

/** "Head of Finance": who does what stands below, where no column says it. */
export const namesAPost = (text: string): boolean => text.length <= LONGEST && POST.test(text);
