/** Whether an action says what is done, how it will be measured, who does it and by when: plain rules (method, "SMART check"), advice only. */
import { dateInForce, dayOf } from '../../model/date-in-force';
import type { Action } from '../../model/plan';
import { ownerName } from '../../model/owner-name';
import { isGroup } from '../capacity/group-owner';
import { FIGURE, NAME } from '../impact/evidence-in';

/** In the order in which they are asked. */
export const SMART_ASKS = ['what', 'measure', 'who', 'when'] as const;
export type SmartAsk = (typeof SMART_ASKS)[number];

/** Words with which an action begins that has no end: nobody can say when it is done. */
const ENDLESS: ReadonlySet<string> = new Set([
  ...[
    'continue',
    'continuing',
    'continued',
    'explore',
    'exploring',
    'consider',
    'considering',
    'look',
    'seek',
  ],
  ...['try', 'aim', 'strive', 'endeavour', 'support', 'supporting', 'promote', 'promoting', 'encourage'],
  ...[
    'encouraging',
    'work',
    'working',
    'ensure',
    'ensuring',
    'maintain',
    'maintaining',
    'ongoing',
    'further',
  ],
  ...['strengthen', 'enhance', 'monitor', 'monitoring', 'embed', 'embedding', 'improve', 'improving'],
]);
/** Fewer words name a subject and nothing that is done about it. */
const FEWEST_WORDS = 3;

const MEASURES =
  /\b(?:targets?|measures?|measured|indicators?|kpis?|baseline|benchmark|survey|at least|at most|no more than|every|each|all|score|rate|milestones?|monthly|quarterly|weekly|annually|per (?:month|year|quarter))\b/i;

const SAYS: Readonly<Record<SmartAsk, (action: Action) => boolean>> = {
  what: ({ text }) => {
    const words = text.text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
    return words.length >= FEWEST_WORDS && !ENDLESS.has(words[0] ?? '');
  },
  // A number that only names something, as in "action 1.2", measures nothing.
  measure: ({ text }) => MEASURES.test(text.text) || FIGURE.test(text.text.replace(NAME, ' ')),
  who: (action) => ownerName(action) !== '' && !isGroup(ownerName(action)),
  when: (action) => dayOf(dateInForce(action)) !== null,
};

/** What it leaves unsaid. */
export const unsaidBy = (action: Action): readonly SmartAsk[] =>
  SMART_ASKS.filter((ask) => !SAYS[ask](action));
