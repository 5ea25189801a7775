/** A column that sorts the recommendations by the field of work under a name that is not "Theme"; and one that sorts nothing. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { askOf, ownersOf, planAsFound, said, statusOf, textOf, wantedPlan } from './trial';
import type { SmallPlan, Trial, TrialKind } from './trial';

const HEADERS = [
  ...['Area', 'Priority area', 'Category', 'Topic', 'KLOE', 'Key line of enquiry', 'Area of focus'],
  ...['Review area', 'Subject', 'CORE AREA', 'Domain', 'Programme', 'Assessment area', 'Section'],
];
const FIELDS = ['Money', 'Members and officers', 'Homes', 'Working with partners'];

/** Three to five recommendations, each of one field; there are fewer fields than recommendations. */
const plans = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 5 }),
    fields: fc.array(fc.nat(FIELDS.length - 1), { minLength: 5, maxLength: 5 }),
    statuses: fc.array(said, { minLength: 15, maxLength: 15 }),
    header: fc.constantFrom(...HEADERS),
  })
  .map(({ sizes, statuses, ...rest }) => {
    const actions = sizes.reduce((sum, size) => sum + size, 0);
    const plan: SmallPlan = { sizes, statuses: statuses.slice(0, actions) };
    return { ...rest, plan, fields: rest.fields.slice(0, sizes.length) };
  })
  .filter(({ fields }) => new Set(fields).size > 1 && new Set(fields).size < fields.length);

/** The cells of an action's row but for the field, which stands at the given place. */
function sheetWith(
  plan: SmallPlan,
  header: string,
  { place, fieldOf }: { readonly place: number; readonly fieldOf: (action: number) => Made },
): Trial['sheets'] {
  const owners = ownersOf(plan);
  const withField = (row: readonly Made[], cell: Made): Made[] => row.toSpliced(place, 0, cell);
  const rows = owners.map((owner, action) =>
    withField(
      [`${owner + 1}. ${askOf(owner)}`, textOf(action), 'Town Clerk', statusOf(plan, action)],
      fieldOf(action),
    ),
  );
  return [
    {
      name: 'Action plan',
      rows: [withField(['Recommendation', 'Action', 'Lead', 'Status'], header), ...rows],
    },
  ];
}

const wantedOf = (plan: SmallPlan, underOf: (owner: number) => string): string[] =>
  wantedPlan(
    ownersOf(plan).map((owner, action) => ({
      text: textOf(action),
      lifecycle: plan.statuses[action]?.[0] ?? 'unknown',
      of: String(owner + 1),
      under: underOf(owner),
    })),
    plan.sizes.map((_, owner) => String(owner + 1)),
  );

const found: Trial['found'] = (reading) => planAsFound(reading, true);

const sorting = fc
  .tuple(plans, fc.constantFrom(0, 1, 4), fc.boolean())
  .map(([{ plan, header, fields }, place, isOnce]): Trial => {
    const owners = ownersOf(plan);
    const fieldOf = (action: number): Made => {
      const owner = owners[action] ?? 0;
      const isFirst = owners[action - 1] !== owner;
      return isFirst || !isOnce ? (FIELDS[fields[owner] ?? 0] ?? '') : null;
    };
    return {
      sheets: sheetWith(plan, header, { place, fieldOf }),
      wanted: wantedOf(plan, (owner) => FIELDS[fields[owner] ?? 0] ?? ''),
      found,
    };
  });

/** Two actions of one recommendation say different things. */
const sortingNothing = fc
  .tuple(
    plans.filter(({ plan }) => plan.sizes.some((size) => size > 1)),
    fc.constantFrom(1, 4),
  )
  .map(([{ plan, header }, place]): Trial => ({
    sheets: sheetWith(plan, header, {
      place,
      fieldOf: (action) => FIELDS[action % FIELDS.length] ?? '',
    }),
    wanted: wantedOf(plan, () => '-'),
    found,
  }));

export const FIELDS_OF_WORK: readonly TrialKind[] = [
  { name: 'recommendations sorted under Area, KLOE and the like', trials: sorting },
  { name: 'an area that differs from action to action', trials: sortingNothing },
];
