/** The actions behind each part of the headline: which lifecycles it gathers, counted (section 4). */
import { isProgressed } from '../model/lifecycles';
import { SCOPE_LIFECYCLES, type HeadlinePart, type ScopeLifecycle, type Tally } from './tally';

type Counted = Pick<Tally, 'lifecycle'>;

/** Every lifecycle in scope belongs to one part. */
const partOf = (lifecycle: ScopeLifecycle): HeadlinePart => {
  if (isProgressed(lifecycle)) return 'progressed';
  return lifecycle === 'unknown' ? 'unknown' : 'not-progressed';
};

export function headlineCounts({ lifecycle }: Counted): Record<HeadlinePart, number> {
  const counts: Record<HeadlinePart, number> = { progressed: 0, 'not-progressed': 0, unknown: 0 };
  for (const one of SCOPE_LIFECYCLES) counts[partOf(one)] += lifecycle[one];
  return counts;
}

export const headlineCount = (tally: Counted, part: HeadlinePart): number => headlineCounts(tally)[part];

/** In the standard order. */
export const lifecyclesIn = (part: HeadlinePart): readonly ScopeLifecycle[] =>
  SCOPE_LIFECYCLES.filter((lifecycle) => partOf(lifecycle) === part);

/** There is something in scope, and of none of it a status could be read: no share says anything of the work. */
export const isNoneRead = ({ lifecycle, inScope }: Pick<Tally, 'lifecycle' | 'inScope'>): boolean =>
  inScope > 0 && lifecycle.unknown === inScope;
