import type { StatusMapRow } from '../../../src/model/plan';
import { candidateLine, columnLine, groupingLines, noStatusLine, statusLines } from '#words/explanation';

const candidate = (sheets: string[], table: string | null = null) => ({
  ...{ sheets, table, range: 'A4:K66', score: 21.86, actions: 62, reasons: [] },
});
const row = (over: Partial<StatusMapRow>): StatusMapRow => ({
  ...{ status: '', colour: null, count: 1, lifecycle: 'unknown', rating: 'none', basis: 'unread' },
  ...{ colourFrom: over.colour ? 'fill' : null, source: over.status ? 'text' : 'none' },
  ...{ cell: null, spellings: [] },
  ...over,
});
const say = (...rows: StatusMapRow[]): string[] => statusLines({ statusMap: rows, unit: 'action' });

describe('how the plan was found, in words', () => {
  test('a candidate is named by sheet, table and cells, with a score fine enough to tell two apart', () => {
    expect(candidateLine(candidate(['CPC plan']), true)).toBe('Taken: "CPC plan", A4:K66 (score 21.9)');
    expect(candidateLine(candidate(['CPC plan'], 'Plan1'), false)).toBe(
      'Not taken: "CPC plan", table Plan1, A4:K66 (score 21.9)',
    );
  });

  test('of many sheets three are named and the rest counted', () => {
    expect(candidateLine(candidate(['1', '2', '3', '4', '5']), true)).toBe(
      'Taken: "1", "2", "3" and two more sheets; A4:K66 of the first (score 21.9)',
    );
  });

  test('what is counted is said where it is not actions', () => {
    const decision = { candidates: [], columns: [], grouping: 'column', lookedAt: [] } as const;
    expect(groupingLines({ unit: 'action', decision })).toEqual([
      'Grouping: the recommendation stands in a column of its own.',
    ]);
    expect(groupingLines({ unit: 'recommendation', decision })[1]).toMatch(/^Counted: recommendations/);
  });

  test('a column without a header is said to have none', () => {
    expect(columnLine('action', 'Agreed action')).toBe('Action: "Agreed action"');
    expect(columnLine('reference', '')).toBe('Reference: a column without a header');
  });

  test('a missing status column is said, and which colours stand for it', () => {
    expect(noStatusLine([])).toBe('Status: there is no such column, and no cells are coloured in its place.');
    expect(noStatusLine(['A'])).toContain('the colours of column A stand for it');
    expect(noStatusLine(['A', 'C'])).toContain('the colours of columns A and C stand for it');
  });
});

describe('how statuses are read, in words', () => {
  test('a status is told with its count, what it counts as, and why', () => {
    expect(
      say(row({ status: 'On track', count: 4, lifecycle: 'in-progress', rating: 'green', basis: 'words' })),
    ).toEqual(['"On track", four actions: in progress, rated green (from its words).']);
    expect(say(row({ count: 7 }))).toEqual(['Blank, seven actions: no status.']);
  });

  test('shades that read alike are one line', () => {
    const fill = { source: 'fill' } as const;
    const green = { ...fill, lifecycle: 'completed', rating: 'green', basis: 'key' } as const;
    expect(
      say(
        row({ status: 'fill #92D050', colour: '#92D050', count: 2, ...green }),
        row({ status: 'fill #00B050', colour: '#00B050', ...green }),
        row({ ...fill, status: 'fill #7030A0', colour: '#7030A0' }),
      ),
    ).toEqual([
      'Green cells without text, three actions: completed, rated green (from the plan’s key).',
      'Coloured cells without text, one action: status missing or unclear (could not be read).',
    ]);
  });

  test('a colour beside words is told where the rating does not tell it', () => {
    const going = { status: 'In progress', lifecycle: 'in-progress', basis: 'words' } as const;
    expect(
      say(
        row({ ...going, colour: '#FFC000', rating: 'amber' }),
        row({ ...going, colour: '#BFBFBF' }),
        row({ ...going, colour: 'Amber', colourFrom: 'column', rating: 'amber' }),
        row({ ...going, colour: '#N/A', colourFrom: 'column' }),
      ),
    ).toEqual([
      '"In progress", one action: in progress, rated amber (from its words).',
      '"In progress" beside fill #BFBFBF, one action: in progress (from its words).',
      '"In progress" beside "Amber", one action: in progress, rated amber (from its words).',
      '"In progress" beside "#N/A", one action: in progress (from its words).',
    ]);
  });
});
