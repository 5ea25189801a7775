import type { Entry } from '../../../src/settings/edits';
import { conflictSentence, renamedSentences } from '#words/pane-receipts';

const ENTRIES: readonly Entry[] = [
  {
    kind: 'status',
    chosen: { status: 'Amber', colour: null, lifecycle: 'completed', rating: 'green', decidedOn: null },
  },
  { kind: 'column', role: 'owner', header: 'Lead' },
  { kind: 'column', role: 'owner', header: '' },
  { kind: 'accepted', finding: 'overdue|Plan|F7|31/03/2025' },
  { kind: 'council', text: 'Wealdham' },
  { kind: 'planName', text: 'Improvement plan' },
  { kind: 'grouping', text: 'headings' },
  { kind: 'asAt', day: '2024-09-05' },
  { kind: 'headerRow', row: 4 },
  { kind: 'sheets', names: ['Plan', 'Annex'] },
  { kind: 'tables', names: ['Actions'] },
];

test.each(ENTRIES)('a colleague who was quicker is told with what they decided: $kind', (entry) => {
  const made = conflictSentence({ edit: { expected: null, wanted: entry }, found: entry });
  expect(made).toMatch(/^Somebody has decided about .+: that stands, and yours was not kept\. [A-Z].*\.$/);
  const takenBack = conflictSentence({ edit: { expected: entry, wanted: entry }, found: null });
  expect(takenBack).toMatch(/^Somebody has taken back .+, so yours was not kept\. [A-Z].*\.$/);
  for (const sentence of [made, takenBack]) expect(sentence).not.toMatch(/undefined|null|\(\)|""/);
});

test('a decision about a status says which, and what it counts as now', () => {
  const [entry] = ENTRIES;
  expect(conflictSentence({ edit: { expected: null, wanted: entry! }, found: entry! })).toContain(
    'how "Amber" counts in the meantime (Completed, Green)',
  );
});

test('a sheet under another name says why it could not take the one it wants', () => {
  const sheet = { name: 'Checks (2)', wanted: 'Checks', outcome: 'made' as const };
  expect(renamedSentences([{ ...sheet, name: 'Checks' }])).toEqual([]);
  const reasons = (['not-ours', 'touched', 'no-room'] as const).map(
    (aside) => renamedSentences([{ ...sheet, aside }])[0],
  );
  expect(reasons[0]).toBe('There is already a sheet "Checks" of your own, so this one is "Checks (2)".');
  expect(reasons[1]).toMatch(/^Somebody has written on the sheet "Checks"/);
  expect(new Set(reasons).size).toBe(3);
});
