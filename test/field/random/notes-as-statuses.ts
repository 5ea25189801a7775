/** Sentences where a status should be: in some cells of a status column, in all of them, or in the only column there is. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Trial, TrialKind } from './trial';
import { PLAIN_HEADERS, lifecyclesFound, plainRows, said, smallPlan } from './trial';
import { longNote, note, sentence, shortNote } from './sentences';

const sheetWith = (header: string, rows: readonly Made[][]): Trial['sheets'] => [
  { name: 'Action plan', rows: [[...PLAIN_HEADERS, header], ...rows] },
];

/** At most one cell in three, so that most values are statuses and the column is one (2.2). */
const someNotes = fc
  .record({
    plan: smallPlan(said),
    header: fc.constantFrom('Status', 'Progress status', 'Current status'),
    notes: fc.array(fc.oneof(sentence, shortNote), { minLength: 12, maxLength: 12 }),
    from: fc.nat(2),
  })
  .map(({ plan, header, notes, from }): Trial => {
    const isNote = (action: number): boolean => action % 3 === from && action < plan.statuses.length - 1;
    return {
      sheets: sheetWith(
        header,
        plainRows(plan, (action) => [
          isNote(action) ? (notes[action] ?? '') : (plan.statuses[action]?.[1] ?? ''),
        ]),
      ),
      wanted: [
        ...plan.statuses.map(([lifecycle], action) => (isNote(action) ? 'unknown' : lifecycle)),
        `said to be unreadable: ${plan.statuses.some((_, action) => isNote(action))}`,
      ],
      found: (reading) => [
        ...lifecyclesFound(reading),
        `said to be unreadable: ${reading.findings.some(({ code }) => code === 'status-unknown')}`,
      ],
    };
  });

/** No status column at all: that is said once, and nothing is counted as progress. */
const onlyNotes = fc
  .record({
    plan: smallPlan(said),
    header: fc.constantFrom(
      'Status',
      'Progress',
      'Update',
      'Comments',
      'Position',
      'Status update',
      'Highlights',
    ),
    notes: fc.oneof(
      fc.array(fc.oneof(note, longNote), { minLength: 12, maxLength: 12 }),
      note.map((text) => Array<string>(12).fill(text)),
    ),
  })
  .map(({ plan, header, notes }): Trial => ({
    sheets: sheetWith(
      header,
      plainRows(plan, (action) => [notes[action] ?? '']),
    ),
    wanted: [...plan.statuses.map(() => 'unknown'), 'said: status-column-missing'],
    found: (reading) => [
      ...lifecyclesFound(reading),
      `said: ${reading.findings
        .map(({ code }) => code)
        .filter((code) => code.startsWith('status-'))
        .join(' ')}`,
    ],
  }));

export const NOTES_AS_STATUSES: readonly TrialKind[] = [
  { name: 'a status column in which some cells hold a sentence', trials: someNotes },
  { name: 'notes and no status anywhere', trials: onlyNotes },
];
