/** Work about an opened plan that many documents ask for: done when the first of them asks, and once. */
import type { OpenedPlan } from './open-plan';

export function oncePerPlan<Found extends object>(
  find: (opened: OpenedPlan) => Found,
): (opened: OpenedPlan) => Found {
  const known = new WeakMap<OpenedPlan, Found>();
  return (opened) => {
    const before = known.get(opened);
    if (before) return before;
    const found = find(opened);
    known.set(opened, found);
    return found;
  };
}
