/** Columns that could have been the status: how often they differ from the one that was taken, and what they would give. */
import { trimmed } from '../../model/grid';
import type { Action, GivenLifecycles, ReadingNote } from '../../model/plan';
import { LIFECYCLE_OF_RATING } from '../../model/status/colours';
import { readColourSaid } from '../status/colour-said';
import { readWords } from '../status/read-words';
import { readAnswer } from '../status/yes-no';
import type { Lifecycle } from '../../model/terms';
import { note } from '../../model/reading-note';
import type { GroupedAction } from '../grouping/group-actions';

/** Share of the rows in which two columns may differ before that is said. */
const DIFFER = 0.25;
/** Rows in which both say something, at least. */
const COMPARED = 4;

function countEach(lifecycles: readonly Lifecycle[]): GivenLifecycles {
  const count = (lifecycle: Lifecycle): number => lifecycles.filter((one) => one === lifecycle).length;
  return {
    completed: count('completed'),
    'in-progress': count('in-progress'),
    'not-started': count('not-started'),
  };
}

/** What a colour counts as: as where it is the rating of an action of this plan. */
function lifecycleOfColour(text: string, actions: readonly Action[]): Lifecycle {
  const rating = readColourSaid(text);
  if (rating === null || rating === 'none') return 'unknown';
  return actions.find((action) => action.rating === rating)?.lifecycle ?? LIFECYCLE_OF_RATING[rating];
}

/** One note for the first other column that differs in a quarter of the rows or more. */
export function noteRivals(grouped: readonly GroupedAction[], actions: readonly Action[]): ReadingNote[] {
  const [first] = grouped;
  for (const rival of first?.part.block.statuses.rivals ?? []) {
    const taken: Lifecycle[] = [];
    const given: Lifecycle[] = [];
    let differ = 0;
    grouped.forEach(({ part, row }, index) => {
      const same = part.block.statuses.rivals.find(({ header }) => header === rival.header);
      const text = trimmed(part.block.grid, row, same?.column ?? null);
      const own = actions[index]?.lifecycle ?? 'unknown';
      const other =
        rival.kind === 'colours'
          ? lifecycleOfColour(text, actions)
          : ((rival.question ? readAnswer(text, rival.question, false)?.lifecycle : null) ??
            readWords(text).lifecycle);
      if (other === 'unknown' || own === 'unknown') return;
      taken.push(own);
      given.push(other);
      if (own !== other) differ++;
    });
    if (taken.length < COMPARED || differ < taken.length * DIFFER) continue;
    const header = first?.part.block.statuses.status[0]?.header ?? '';
    const facts = {
      column: rival.header,
      taken: header,
      differ,
      compared: taken.length,
      gives: { taken: countEach(taken), column: countEach(given) },
    };
    return [note('plan-ambiguous', null, facts, header)];
  }
  return [];
}
