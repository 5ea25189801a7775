/** A column that calls itself the status, in short words of which nobody knows most: read where nothing else says how the work stands. */
import fc from 'fast-check';
import {
  PLAIN_HEADERS,
  plainRows,
  said,
  smallPlan,
  statusOf,
  type SmallPlan,
  type Trial,
  type TrialKind,
} from './trial';

const HEADERS = ['Status', 'Current status', 'Action status', 'Delivery status', 'STATUS', 'Progress status'];
/** Each is used once. */
const UNKNOWN = [
  ...['Scoping', 'With legal', 'Tender issued', 'Interviews held', 'Board briefed', 'Papers sent'],
  ...['Mobilised', 'Reviewed', 'Bid in', 'Report written', 'Awaiting evidence', 'Rolled out'],
  ...['Piloting', 'Consulting', 'Vacant post', 'Clerk drafting'],
  ...['Modelling', 'Surveyed'],
];
/** More than could be a few codes that come again and again. */
const longPlan: fc.Arbitrary<SmallPlan> = fc
  .constantFrom([4, 4, 5], [5, 4, 5], [4, 4, 5, 4])
  .chain((sizes) => {
    const actions = sizes.reduce((sum, size) => sum + size, 0);
    return fc.record({
      sizes: fc.constant(sizes),
      statuses: fc.array(said, { minLength: actions, maxLength: actions }),
    });
  });
const MOST_KNOWN = 0.3;

const unknownWords = fc
  .record({
    plan: fc.oneof(smallPlan(said), longPlan),
    header: fc.constantFrom(...HEADERS),
    words: fc.shuffledSubarray(UNKNOWN, { minLength: UNKNOWN.length }),
    known: fc.nat(3),
  })
  .map((made) => ({
    ...made,
    known: Math.min(made.known, Math.floor(made.plan.statuses.length * MOST_KNOWN)),
  }));

/** The first few rows say what everybody knows, the others what nobody does. */
const wordOf = (
  { plan, words, known }: { plan: SmallPlan; words: readonly string[]; known: number },
  action: number,
): string => (action < known ? statusOf(plan, action) : words[action]) ?? '';

/** Capitals and full stops make no difference. */
const asSaid = (lifecycle: string, written: string): string =>
  `${lifecycle}: ${written.toLowerCase().replace(/\.$/, '')}`;

const alone = unknownWords.map((made): Trial => {
  const { plan, header, known } = made;
  return {
    sheets: [
      {
        name: 'Action plan',
        rows: [[...PLAIN_HEADERS, header], ...plainRows(plan, (action) => [wordOf(made, action)])],
      },
    ],
    wanted: plan.statuses.map(([lifecycle], action) =>
      asSaid(action < known ? lifecycle : 'unknown', wordOf(made, action)),
    ),
    found: ({ plan: { actions } }) =>
      actions.map(({ lifecycle, status }) => asSaid(lifecycle, status.written)),
  };
});

export const UNKNOWN_WORDS: readonly TrialKind[] = [
  { name: 'a status in words of which most are not known', trials: alone },
];
