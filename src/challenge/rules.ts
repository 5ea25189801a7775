/** The rules by which a plan is questioned: one table, each rule with its weight and what of the plan it speaks of. */
import { redatings, type Trail } from '../history/trails';
import { byFrequency } from '../model/by-frequency';
import { dateInForce, dayOf, daysOverdue } from '../model/date-in-force';
import type { IsoDate } from '../model/days/day';
import { hasNextStep, isInScope, isOutstanding } from '../model/lifecycles';
import { levelText } from '../model/level-text';
import { ownerName } from '../model/owner-name';
import type { Action, Plan, TextCell } from '../model/plan';
import { isSilent } from '../model/says-nothing';
import type { Lifecycle } from '../model/terms';

interface Asked {
  readonly plan: Plan;
  /** The day that the plan as it stands speaks for. */
  readonly day: IsoDate;
  /** Of each action, what it was on the earlier days that are known; the first is the plan as it stands. */
  readonly trails: readonly Trail[];
  /** The name by which an owner counts. */
  readonly nameOf: (owner: string) => string;
}

/** What a rule found: nothing where it has nothing to say. */
export interface Found {
  /** Cells behind the question. */
  readonly at: readonly TextCell[];
  readonly count: number;
  /** Of how many. */
  readonly of: number;
  /** An owner or a month that the question names. */
  readonly name?: string;
}

interface Rule {
  /** The heavier is asked first. */
  readonly weight: number;
  readonly find: (asked: Asked) => Found;
}

const NOTHING: Found = { at: [], count: 0, of: 0 };
/** Days in a row, the plan as it stands among them, after which a rating or an update has stood long. */
const LONG = 3;
/** Fewer open actions than these say nothing of how work is spread. */
const FEW = 6;

/** Actions of a kind, among those that could be of it. */
const actionsWhere = (
  { plan }: Asked,
  could: (action: Action) => boolean,
  are: (action: Action) => boolean,
): Found => {
  const of = plan.actions.filter(could);
  const found = of.filter(are);
  return { at: found.map(({ text }) => text), count: found.length, of: of.length };
};

const isOpen = ({ lifecycle }: Action): boolean => isOutstanding(lifecycle);
/** It has a status that says something, and is in scope. */
const isRead = (lifecycle: Lifecycle): boolean => isInScope(lifecycle) && lifecycle !== 'unknown';
const stoodLong = (trail: Trail | undefined, alike: (trail: Trail) => boolean): boolean =>
  trail !== undefined && trail.length >= LONG && alike(trail.slice(0, LONG));

/** The most frequent of these names, with how often; null where there is none. */
function commonest(names: readonly string[]): { readonly name: string; readonly count: number } | null {
  const [best] = byFrequency(names);
  return best ? { name: best[0], count: best[1] } : null;
}

export const RULES = {
  'nothing-progressed': {
    weight: 10,
    find: ({ plan }) => {
      const of = plan.recommendations.filter(({ actions }) =>
        actions.some((index) => plan.actions[index]?.lifecycle !== 'excluded'),
      );
      const found = of.filter(({ actions }) =>
        // Of a status that nobody can read it cannot be said that nothing is under way.
        actions.every((index) => ['not-started', 'excluded'].includes(plan.actions[index]?.lifecycle ?? '')),
      );
      return { at: found, count: found.length, of: of.length };
    },
  },
  'redated-twice': {
    weight: 9,
    find: (asked) =>
      actionsWhere(asked, isOpen, ({ index }) => redatings(asked.trails[index] ?? []).times >= 2),
  },
  stale: {
    weight: 8,
    find: (asked) =>
      actionsWhere(
        asked,
        ({ lifecycle, update }) => lifecycle === 'in-progress' && update !== null,
        ({ index }) =>
          stoodLong(asked.trails[index], ([now, ...before]) =>
            before.every(({ update }) => levelText(update) === levelText(now?.update ?? '')),
          ),
      ),
  },
  'amber-long': {
    weight: 7,
    find: (asked) =>
      actionsWhere(asked, isOpen, ({ index }) =>
        stoodLong(asked.trails[index], (trail) => trail.every(({ rating }) => rating === 'amber')),
      ),
  },
  'breaks-key': {
    weight: 7,
    find: (asked) => {
      const key = new Map(asked.plan.keyColours.map(({ rating, says }) => [rating, says]));
      return actionsWhere(
        asked,
        // What the user has decided about a status stands above the key.
        ({ lifecycle, rating, basis }) => isRead(lifecycle) && basis !== 'chosen' && key.has(rating),
        (action) => {
          const says = key.get(action.rating);
          return says === 'on-time' ? daysOverdue(action, asked.day) > 0 : says !== action.lifecycle;
        },
      );
    },
  },
  'ahead-of-date': {
    weight: 6,
    find: (asked) =>
      actionsWhere(
        asked,
        (action) => action.lifecycle === 'completed' && dayOf(dateInForce(action)) !== null,
        (action) => (dayOf(dateInForce(action)) ?? '') > asked.day,
      ),
  },
  'completed-without-impact': {
    weight: 6,
    find: (asked) =>
      actionsWhere(
        asked,
        ({ lifecycle, impact }) => lifecycle === 'completed' && impact !== null,
        ({ impact }) => isSilent(impact),
      ),
  },
  'no-action': {
    weight: 6,
    find: ({ plan }) => {
      const found = plan.recommendations.filter(({ actions }) => actions.length === 0);
      return { at: found, count: found.length, of: plan.recommendations.length };
    },
  },
  'green-without-update': {
    weight: 5,
    find: (asked) =>
      actionsWhere(
        asked,
        (action) => isOpen(action) && action.rating === 'green' && action.update !== null,
        ({ update }) => isSilent(update),
      ),
  },
  'no-recommendation': {
    weight: 4,
    find: (asked) =>
      asked.plan.recommendations.length === 0
        ? NOTHING
        : actionsWhere(
            asked,
            ({ lifecycle }) => isInScope(lifecycle),
            ({ recommendation }) => recommendation === null,
          ),
  },
  'one-owner': {
    weight: 4,
    find: ({ plan, nameOf }) => {
      const open = plan.actions.filter((action) => isOpen(action) && ownerName(action) !== '');
      const owners = open.map((action) => nameOf(ownerName(action)));
      const most = commonest(owners);
      const isAlone = new Set(owners).size < 2;
      if (!most || isAlone || open.length < FEW || most.count * 3 < open.length) return NOTHING;
      const theirs = open.filter((_, index) => owners[index] === most.name);
      return { at: theirs.map(({ text }) => text), of: open.length, ...most };
    },
  },
  'one-month': {
    weight: 3,
    find: ({ plan }) => {
      const open = plan.actions.filter(
        (action) => hasNextStep(action.lifecycle) && dayOf(dateInForce(action)) !== null,
      );
      const most = commonest(open.map((action) => (dayOf(dateInForce(action)) ?? '').slice(0, 7)));
      if (!most || open.length < FEW || most.count < open.length) return NOTHING;
      return { at: open.map(({ text }) => text), of: open.length, ...most };
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;
