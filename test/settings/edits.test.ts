import fc from 'fast-check';
import { applyEdits, editsBetween } from '../../src/settings/edits';
import { RULE } from '../make/rating-rule';
import { NO_SETTINGS, type ChosenStatus, type PlanSettings } from '../../src/model/settings';
import { statusKey } from '../../src/model/status/status-key';
import { COLUMN_ROLES, LIFECYCLES, type Lifecycle } from '../../src/model/terms';

const chosen = (status: string, lifecycle: Lifecycle, colour: string | null = null): ChosenStatus => ({
  status,
  colour,
  lifecycle,
  rating: 'none',
  decidedOn: null,
});
const settings = (more: Partial<PlanSettings>): PlanSettings => ({ ...NO_SETTINGS, ...more });

const WORD = fc.constantFrom('Plan', 'Actions', 'Wealdham', 'Status');
const SETTINGS: fc.Arbitrary<PlanSettings> = fc.record({
  statusMap: fc.uniqueArray(
    fc.record({
      status: fc.constantFrom('Green', 'GREEN', 'Amber', 'On track', ''),
      colour: fc.constantFrom(null, '#92D050', '#00B050', 'Red'),
      lifecycle: fc.constantFrom(...LIFECYCLES),
      rating: fc.constant('none' as const),
      decidedOn: fc.constant(null),
    }),
    { selector: ({ status, colour }) => statusKey(status, colour) },
  ),
  council: fc.option(WORD),
  planName: fc.option(WORD),
  asAt: fc.option(fc.constantFrom('2024-09-05', '2024-12-31')),
  sheets: fc.uniqueArray(WORD),
  tables: fc.uniqueArray(WORD),
  notWritten: fc.uniqueArray(WORD),
  alsoWritten: fc.uniqueArray(WORD),
  sameOwners: fc.uniqueArray(WORD),
  headerRow: fc.option(fc.integer({ min: 1, max: 9 })),
  columns: fc.dictionary(fc.constantFrom(...COLUMN_ROLES), WORD).map((columns) => ({ ...columns })),
  grouping: fc.option(fc.constantFrom('headings', 'references')),
  accepted: fc.uniqueArray(WORD),
  ratingRules: fc.array(RULE, { maxLength: 3 }),
});
/** Order is kept where there is one to keep; here only what was decided counts. */
const decided = ({ statusMap, accepted, ...rest }: PlanSettings) => ({
  ...rest,
  statusMap: statusMap
    .map(({ status, colour, lifecycle }) => `${statusKey(status, colour)} ${lifecycle}`)
    .sort(),
  accepted: [...accepted].sort(),
});

describe('Decisions as edits', () => {
  it('make of what a person saw what they wanted, whatever it was', () => {
    fc.assert(
      fc.property(SETTINGS, SETTINGS, (before, after) => {
        const made = applyEdits(before, editsBetween(before, after));
        expect(made.conflicts).toEqual([]);
        expect(decided(made.settings)).toEqual(decided(after));
      }),
    );
  });

  it('of two people never lose one another: each is made, or is told as a conflict with what stands there', () => {
    fc.assert(
      fc.property(SETTINGS, SETTINGS, SETTINGS, (seen, mine, theirs) => {
        const edits = editsBetween(seen, mine);
        const { settings: now, conflicts } = applyEdits(theirs, edits);
        // What they decided and I did not touch stands; where both decided, theirs stands and I am told.
        const again = editsBetween(theirs, now);
        expect(again.length + conflicts.length).toBeLessThanOrEqual(edits.length);
        const lost = new Set(conflicts.map(({ edit }) => edit));
        const kept = applyEdits(
          now,
          edits.filter((edit) => !lost.has(edit)),
        );
        expect(kept.conflicts).toEqual([]);
        expect(decided(kept.settings)).toEqual(decided(now));
        for (const { found, edit } of conflicts) expect(found).not.toEqual(edit.expected);
      }),
    );
  });

  it('about different statuses are both kept', () => {
    const mine = editsBetween(NO_SETTINGS, settings({ statusMap: [chosen('Amber', 'in-progress')] }));
    const theirs = settings({ statusMap: [chosen('Green', 'completed')] });
    const { settings: now, conflicts } = applyEdits(theirs, mine);
    expect(now.statusMap.map(({ status }) => status)).toEqual(['Green', 'Amber']);
    expect(conflicts).toEqual([]);
  });

  it('about the same status are a conflict, and what stands in the workbook stays', () => {
    const mine = editsBetween(NO_SETTINGS, settings({ statusMap: [chosen('Amber', 'in-progress')] }));
    const theirs = settings({ statusMap: [chosen('AMBER', 'not-started')] });
    const { settings: now, conflicts } = applyEdits(theirs, mine);
    expect(now).toEqual(theirs);
    expect(conflicts).toMatchObject([{ found: { chosen: { lifecycle: 'not-started' } } }]);
  });

  it('that two people make alike are no conflict', () => {
    const mine = editsBetween(NO_SETTINGS, settings({ statusMap: [chosen('Amber', 'in-progress')] }));
    expect(applyEdits(settings({ statusMap: [chosen('amber', 'in-progress')] }), mine).conflicts).toEqual([]);
  });

  it('that take back what a colleague has changed in the meantime leave it alone', () => {
    const seen = settings({ council: 'Wealdham' });
    const { settings: now, conflicts } = applyEdits(
      settings({ council: 'Eastmere' }),
      editsBetween(seen, NO_SETTINGS),
    );
    expect(now.council).toBe('Eastmere');
    expect(conflicts).toHaveLength(1);
  });
});
