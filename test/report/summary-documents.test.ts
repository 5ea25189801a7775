import { OWN_SHEETS } from '../../src/model/own-names';
import { SUMMARY_KINDS, type SummaryKind } from '../../src/model/own-names';
import type { ReportInput } from '../../src/report/report-input';
import { comingDocuments } from '../../src/report/summary-documents';
import type { SheetDocument } from '../../src/report/document';
import { changesBetween } from '../../src/history/changes';
import { makeSnapshot } from '../history/make-snapshot';
import { FINDING_CODES } from '../../src/check/finding';
import { compareRatings } from '../../src/measure/by-rule/compare-ratings';
import { makeRule } from '../make/rating-rule';
import { makeFinding } from '../make/finding';
import { makeInput } from './make-book';

const CHANGES = changesBetween(
  makeSnapshot('2024-03-31', [{ reference: '1.1', rating: 'red', lifecycle: 'not-started' }]),
  makeSnapshot('2024-09-05', [{ reference: '1.1', rating: 'green' }]),
);

const SNAPSHOTS = ['2023-09-30', '2024-03-31'].map((day) =>
  makeSnapshot(day, [{ reference: '1.1', rating: 'red', lifecycle: 'not-started' }]),
);

const INPUT = makeInput(
  {
    rows: [
      ...Array.from({ length: 30 }, () => ({ status: 'Completed', theme: 'One' })),
      ...Array.from({ length: 30 }, (_, index) => ({
        status: 'In progress',
        due: index < 11 ? '2024-02-01' : '2024-10-01',
      })),
      {
        status: 'Red',
        ref: '1.1',
        owner: 'Head of Finance',
        due: '2024-01-01',
        impact: '',
        next: '',
        beside: { work: 'BAU' },
      },
      { status: 'In progress', owner: 'Head of Finances' },
      { status: 'Completed', impact: '' },
      { status: 'Not started', due: '2025-01-01' },
      { status: 'Superseded' },
    ],
  },
  { findings: FINDING_CODES.map((code) => makeFinding(code)), changes: CHANGES, snapshots: SNAPSHOTS },
);

/** A plan of which every table has something to say. */
const FULL = {
  ...INPUT,
  byRule: compareRatings(INPUT.plan, [makeRule('red', { daysLateFrom: 1 })], INPUT.asAt),
};

/** Null where there is nothing to say. */
const documentOf = (kind: SummaryKind, input: ReportInput): SheetDocument | null =>
  comingDocuments(input, [kind])[0]?.make() ?? null;

describe('The documents that are summary sheets', () => {
  test('there is one for each of our sheets that sums a plan up, in the order of the tabs', () => {
    expect(SUMMARY_KINDS).toEqual([
      'summary',
      'members',
      'recommendations',
      'statement',
      'discuss',
      'owners',
      'capacity',
      'changes',
      'actions',
      'checks',
      'method',
      'smart',
      'questions',
    ]);
    expect(SUMMARY_KINDS.map((kind) => documentOf(kind, FULL)!.kind)).toEqual(SUMMARY_KINDS);
  });

  test.each(SUMMARY_KINDS)('%s uses the tables that are listed as its own, and no other', (kind) => {
    const used = documentOf(kind, FULL)!.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.name] : [],
    );
    expect([...used].sort()).toEqual([...OWN_SHEETS[kind].tables].sort());
  });

  test.each(SUMMARY_KINDS)(
    '4.6 %s has a count in the row of every percentage, with or without what it is a share of',
    (kind) => {
      for (const block of documentOf(kind, FULL)!.blocks) {
        if (block.kind !== 'table') continue;
        for (let row = 0; row < block.rowCount; row++) {
          const cells = block.columns.map(({ cellAt }) => cellAt(row));
          const counts = cells.flatMap((cell) => {
            if (cell.kind === 'count') return [cell.count];
            return cell.kind === 'text' ? [parseInt(cell.text, 10)] : [];
          });
          for (const cell of cells) {
            if (cell.kind === 'share' && cell.percent !== null) expect(counts).toContain(cell.count);
          }
        }
      }
    },
  );
});

test('RAG Summary leads to each sheet that is written with it, and to none that is not', () => {
  const BARE = makeInput({ rows: [{ status: 'Superseded' }] }, { questions: [] });
  for (const [input, wanted] of [
    [FULL, SUMMARY_KINDS],
    [BARE, SUMMARY_KINDS],
    [BARE, ['summary', 'checks'] as const],
    [BARE, ['summary'] as const],
  ] as const) {
    const [summary, ...others] = comingDocuments(input, wanted);
    const led = summary?.make().blocks.flatMap((block) => (block.kind === 'links' ? block.links : [])) ?? [];
    expect(led.map(({ text }) => text).sort()).toEqual(
      others.map(({ kind }) => OWN_SHEETS[kind].name).sort(),
    );
  }
});

describe('Whatever a document says', () => {
  const BARE = makeInput({ rows: [{ status: 'Completed' }] });
  const NONE = makeInput({});
  const said = SUMMARY_KINDS.flatMap((kind) =>
    [FULL, BARE, NONE].flatMap((input) =>
      (documentOf(kind, input)?.blocks ?? []).flatMap((block) => {
        if (block.kind === 'sentence' || block.kind === 'note') return [[kind, block.text] as const];
        if (block.kind === 'table')
          return [...block.intro, ...block.notes].map((text) => [kind, text] as const);
        return [];
      }),
    ),
  );

  test('is a sentence with its end, or a line of a short list', () => {
    expect(said.length).toBeGreaterThan(100);
    const listed = /: (?:overdue|due) .*(?:days?|late)$|^and .* more on Actions to discuss$/;
    expect(said.filter(([, text]) => !/[.:?)]$/.test(text) && !listed.test(text))).toEqual([]);
  });
});
