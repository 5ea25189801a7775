/** What a header says of a column beside those that make the plan: benchmarks, risks, what is done about them, how work is divided. */
import type { SideRole } from '../../model/terms';

/** Words, singular, of which a header has one; the first role that fits counts, so that "Risk mitigation" is what is done about it. */
const WORDS: readonly { readonly role: SideRole; readonly words: readonly string[] }[] = [
  { role: 'mitigation', words: ['mitigation', 'mitigating', 'mitigate', 'contingency', 'control'] },
  { role: 'benchmark', words: ['benchmark', 'benchmarking', 'comparator', 'comparison', 'neighbour'] },
  { role: 'risk', words: ['risk', 'barrier', 'obstacle', 'blocker'] },
  { role: 'work', words: ['bau', 'usual'] },
  { role: 'part', words: ['influence', 'influencing'] },
];
/** "Now" alone is the current period of a status. */
const TURN = /\bnow (?:or )?(?:not now|later|next)\b/;
/** With one of these a header speaks of how large a risk is, or whose, or of a status. */
const OTHERWISE: ReadonlySet<string> = new Set([
  ...['rating', 'score', 'level', 'rag', 'owner', 'likelihood', 'probability', 'category', 'id', 'ref', 'no'],
  ...['register', 'appetite', 'status', 'type', 'priority', 'date', 'cost', 'number', 'progress', 'position'],
]);

/** Null for a header that says none of it. @param level the header as `levelHeader` leaves it */
export function sideRoleOf(level: string): SideRole | null {
  const words = level.split(' ');
  if (words.some((word) => OTHERWISE.has(word))) return null;
  if (TURN.test(level)) return 'turn';
  return WORDS.find(({ words: own }) => words.some((word) => own.includes(word)))?.role ?? null;
}
