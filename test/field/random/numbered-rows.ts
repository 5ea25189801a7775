/** Recommendations in rows of their own, or before their text, whose numbers say nothing of those of the actions below. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { askOf, dueOn, ownersOf, saidOfWork, smallPlan, statusOf, textOf } from './trial';
import type { SmallPlan, Trial, TrialKind } from './trial';

const RECOMMENDED: readonly ((number: number) => Made)[] = [
  (number) => number,
  (number) => String(number),
  (number) => `${number}.`,
  (number) => `${number}.0`,
  (number) => `R${number}`,
  (number) => `R ${number}`,
  (number) => `Rec ${number}`,
  (number) => `Rec. ${number}`,
  (number) => `No. ${number}`,
  (number) => `(${number})`,
  (number) => `CPC${number}`,
  (number) => `0${number}`,
];
/** @param action of the plan @param place among those of its recommendation, both from 1 */
const OF_ACTIONS: readonly ((action: number, place: number, owner: number) => Made)[] = [
  (action) => action,
  (action) => `A${action}`,
  (action) => `ACT-00${action}`,
  (_, place) => place,
  (_, place) => `Action ${place}`,
  (_, place, owner) => `${owner}.${place}`,
  (_, place, owner) => `${owner}_${place}`,
];

const places = (owners: readonly number[]): number[] =>
  owners.map((owner, action) => action - owners.indexOf(owner) + 1);

const wantedOf = (plan: SmallPlan): string[] =>
  ownersOf(plan).map((owner, action) =>
    [textOf(action), plan.statuses[action]?.[0], `of ${askOf(owner)}`].join(', '),
  );
const found: Trial['found'] = ({ plan: { actions, recommendations } }) =>
  actions.map(({ text, lifecycle, recommendation }) =>
    [text.text, lifecycle, `of ${recommendations[recommendation ?? -1]?.text}`].join(', '),
  );

const rowsOfTheirOwn = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...RECOMMENDED),
    fc.constantFrom(...OF_ACTIONS),
    fc.constantFrom('Ref', 'No', '#', 'Reference'),
    fc.boolean(),
  )
  // Bare numbers of both say nothing of which is which.
  .filter(([, recommended, ofAction]) => !/^[\d.]+$/.test(`${recommended(1)}${ofAction(1, 1, 1)}`))
  .map(([plan, recommended, ofAction, header, isDated]): Trial => {
    const owners = ownersOf(plan);
    const place = places(owners);
    const actionRow = (action: number): Made[] => [
      ofAction(action + 1, place[action] ?? 1, (owners[action] ?? 0) + 1),
      textOf(action),
      'Town Clerk',
      ...(isDated ? [dueOn(action)] : []),
      statusOf(plan, action),
    ];
    const rows = owners.flatMap((owner, action) => [
      ...(place[action] === 1 ? [[recommended(owner + 1), askOf(owner)]] : []),
      actionRow(action),
    ]);
    const headers = [header, 'Action', 'Lead', ...(isDated ? ['Due date'] : []), 'Status'];
    return { sheets: [{ name: 'Action plan', rows: [headers, ...rows] }], wanted: wantedOf(plan), found };
  });

/** "(2) Hear from tenants" */
const LEADS: readonly ((number: number) => string)[] = [
  (number) => `(${number}) `,
  (number) => `(${number}): `,
  (number) => `${number}. - `,
  (number) => `Rec. ${number} - `,
  (number) => `No. ${number} `,
  (number) => `R${number} – `,
];
const beforeTheText = fc
  .tuple(smallPlan(saidOfWork), fc.constantFrom(...LEADS), fc.boolean())
  .map(([plan, lead, isOnce]): Trial => {
    const owners = ownersOf(plan);
    const rows = owners.map((owner, action): Made[] => [
      isOnce && owners[action - 1] === owner ? null : `${lead(owner + 1)}${askOf(owner)}`,
      textOf(action),
      'Town Clerk',
      statusOf(plan, action),
    ]);
    const headers = ['Recommendation', 'Action', 'Lead', 'Status'];
    return { sheets: [{ name: 'Action plan', rows: [headers, ...rows] }], wanted: wantedOf(plan), found };
  });

export const NUMBERED_ROWS: readonly TrialKind[] = [
  { name: 'recommendations in rows of their own with numbers of their own', trials: rowsOfTheirOwn },
  { name: 'recommendations with a number in brackets or behind a mark', trials: beforeTheText },
];
