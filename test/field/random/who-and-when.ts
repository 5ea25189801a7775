/** Plans in which who leads and by when stand in one cell, whatever the column is called: each is read for itself. */
import fc from 'fast-check';
import type { Trial, TrialKind } from './trial';
import { PLAIN_HEADERS, plainRows, saidOfWork, smallPlan } from './trial';

const WHO = [
  'Lead',
  'Lead officer',
  'Owner',
  'Who',
  'Responsible officer',
  'Accountable officer',
  'Responsible',
];
const WHEN = [
  'due date',
  'target date',
  'deadline',
  'timescale',
  'date',
  'by when',
  'completion date',
  'when',
];
const JOINS = [' and ', ' & ', '/', ' / ', ', ', ' + '];

/** The column says both in either order, or who alone, perhaps with the date in brackets. */
const header = fc.oneof(
  fc
    .tuple(fc.constantFrom(...WHO), fc.constantFrom(...JOINS), fc.constantFrom(...WHEN))
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...WHO), fc.constantFrom(...WHEN)).map(([who, when]) => `${who} (and ${when})`),
  fc.constantFrom(...WHO),
);

const PEOPLE = [
  'Policy team',
  'Head of Finance',
  'Assistant Director (Housing)',
  'Web team',
  'Clerk',
  'Director of Place, Head of Law',
];
const DATES: readonly (readonly [written: string, day: string])[] = [
  ['31/03/2026', '2026-03-31'],
  ['March 2026', '2026-03-31'],
  ['30 June 2026', '2026-06-30'],
  ['Sept 2026', '2026-09-30'],
  ['by 1 May 2026', '2026-05-01'],
];
const SEPARATORS = [', ', ' - ', '\n', '; ', ' – '];
const cell = fc.tuple(
  fc.constantFrom(...PEOPLE),
  fc.constantFrom(...DATES),
  fc.constantFrom(...SEPARATORS),
  fc.boolean(),
);

/** Somebody else may stand in a column of its own. */
const whoAndWhen = fc
  .tuple(
    header,
    smallPlan(saidOfWork),
    fc.array(cell, { minLength: 12, maxLength: 12 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([name, plan, cells, isAfter, hasOther]): Trial => {
    const rows = plainRows(plan, (action) => {
      const [who, [when], separator, isTurned] = cells[action % cells.length]!;
      const both = isTurned ? [when, who] : [who, when];
      const text = both.join(separator);
      const status = plan.statuses[action]?.[1] ?? '';
      return isAfter ? [status, text] : [text, status];
    }).map((row) => (hasOther ? row : row.toSpliced(2, 1)));
    const headers = hasOther ? [...PLAIN_HEADERS.slice(0, 2), 'Lead member'] : PLAIN_HEADERS.slice(0, 2);
    return {
      sheets: [
        {
          name: 'Action plan',
          rows: [[...headers, ...(isAfter ? ['Status', name] : [name, 'Status'])], ...rows],
        },
      ],
      wanted: plan.statuses.map((_, action) => {
        const [who, [, day]] = cells[action % cells.length]!;
        return `${hasOther ? 'Town Clerk + ' : ''}${who} by ${day}`;
      }),
      found: (reading) =>
        reading.plan.actions.map(({ owner, due }) => {
          const day = due?.reading.kind === 'date' ? due.reading.day : due?.reading.kind;
          return `${owner?.text} by ${day}`;
        }),
    };
  });

export const WHO_AND_WHEN: readonly TrialKind[] = [
  { name: 'who leads and by when stand in one cell', trials: whoAndWhen },
];
