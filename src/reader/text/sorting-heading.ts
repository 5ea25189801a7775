/** Headings that only sort the actions below them, by time, priority, state or who does them, and name no recommendation and no theme. */
import { DATE_WORD } from '../status/small-words';
import { HEADING } from './row-words';

/** Words that say when, how urgent or how far: one of them at least. */
const SORTS =
  /^(?:quick|wins?|immediate(?:ly)?|urgent|short(?:er)?|medium|mid|long(?:er)?|near|high(?:est|er)?|low(?:er|est)?|critical|essential|desirable|open|closed|complete[d]?|outstanding|ongoing|overdue|live|current|new|active|done|archived?|remaining|progress|started|delivered|implemented|later|now|next|green|amber|red|blue|due|days?|weeks?|months?|years?)$/;
/** Words that may stand beside them. */
const BESIDE =
  /^(?:actions?|tasks?|items?|recommendations?|work|steps?|goals?|a|an|and|to|be|by|the|this|in|for|from|of|with|or|over|than|not|yet|on|term|priority|priorities|within|after|before|onwards?|beyond|plus|deadline|timescales?|target|end|first|one|two|three|six|twelve|[\d/.]+)$/;
const POST =
  /^(?:(?:interim|acting|deputy|assistant|corporate|executive|strategic|service) ){0,2}(?:chief executive|chief (?:finance|financial|operating|legal|digital|planning) officer|(?:director|head|manager|cabinet member|portfolio holder|lead member) (?:of|for) .{2,60}|town clerk|clerk|monitoring officer|s(?:ection )?151 officer|leader of the council)$/i;
const LONGEST = 60;

function sortsByWords(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d/.]+/gu) ?? [];
  return (
    words.some((word) => SORTS.test(word)) &&
    words.every((word) => SORTS.test(word) || BESIDE.test(word) || DATE_WORD.test(word))
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
