/** How long the job under way has taken, in three steps: quick work shows nothing at all. */
import { useEffect, useState } from 'react';
import type { Job } from './pane-state';

export type Wait = 'short' | 'shown' | 'long';
const SHOWN_MS = 500;
/** As the Excel adapter has it for work that is no job. */
const LONG_MS = 2_500;

export function useWait(job: Job | null): Wait {
  const [reached, setReached] = useState<{ readonly job: Job; readonly wait: Wait } | null>(null);
  useEffect(() => {
    if (job === null) return undefined;
    const timers = [
      setTimeout(() => setReached({ job, wait: 'shown' }), SHOWN_MS),
      setTimeout(() => setReached({ job, wait: 'long' }), LONG_MS),
    ];
    return () => {
      for (const timer of timers) clearTimeout(timer);
      setReached(null);
    };
  }, [job]);
  return job !== null && reached?.job === job ? reached.wait : 'short';
}
