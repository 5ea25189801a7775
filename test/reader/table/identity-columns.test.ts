/** Which column names the report that a recommendation comes from, and whether one column numbers recommendations and actions. */
import { numbersBoth } from '../../../src/reader/table/identity-columns';
import type { Block, ChosenColumn } from '../../../src/reader/table/block';
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf } from '../say-plan';

describe('3.5 one column numbers both', () => {
  const COLUMNS = (['reference', 'recommendation', 'action'] as const).map((role, column): ChosenColumn => {
    return { role, column, header: role, reasons: [] };
  });
  const both = (...rows: CellSpec[][]) =>
    numbersBoth({ grid: makeGrid(rows) } as unknown as Block, [...rows.keys()], COLUMNS, 0);
  const asks = (reference: string): CellSpec[] => [reference, 'Recommend it', null];
  const does = (reference: string | null): CellSpec[] => [reference, null, 'Do it'];
  test.each<[string, CellSpec[][], boolean]>([
    ['actions under their recommendation', [asks('R1'), does('R1.1'), does('r1.2')], true],
    ['one action only', [asks('R1'), does('R1.1')], false],
    ['no recommendation in a row of its own', [does('R1.1'), does('R1.2')], false],
    ['actions of another', [asks('R1'), does('R2.1'), does('R2.2')], false],
    ['rows without a reference', [asks('R1'), does('R1.1'), does(null), does('R1.2')], true],
    ['one slip of three', [asks('R1'), does('R1.1'), does('R1.2'), does('R2.1')], false],
    ['one slip of ten', [asks('R1'), ...Array.from({ length: 9 }, () => does('R1.1')), does('R2.1')], true],
  ])('%s', (_what, rows, is) => {
    expect(both(...rows)).toBe(is);
  });
});

describe('3.6 the source report', () => {
  const sourcesOf = (header: string, sources: CellSpec[], references: CellSpec[] = ['1', '2', '1', '2']) =>
    planOf(
      makeGrid([
        ['Rec no.', header, 'Recommendation', 'Action', 'Owner', 'Status'],
        ...references.map((reference, at) => [
          ...[reference, sources[at] ?? null, `Improve matter ${at} of the council`],
          ...[`Do the work of step ${at}`, 'Head of Finance', 'Completed'],
        ]),
      ]),
    ).recommendations.map(({ source }) => source);
  test('is named in a column of reports that repeat', () => {
    const two = ['Peer review', 'Peer review', 'Audit', 'Audit'];
    for (const header of ['Source', 'Report title', 'Name of audit', 'Source of recommendation'])
      expect([header, sourcesOf(header, two)]).toEqual([header, two]);
    // Without it, what bears the same number is one.
    expect(sourcesOf('Notes', two)).toEqual([null, null]);
  });
  test('is found wherever the columns stand, and the numbers in the texts of recommendations alone count', () => {
    const rows = [
      ['Recommendation', 'Action', 'Owner', 'Status', 'Source report'],
      ...['1. Mend the roads', '2. Plan ahead', '1. Spend less', '2. Hear tenants'].map((ask, at) => [
        ...[ask, `Do the work of step ${at}`, 'Head of Finance', 'Completed'],
        at < 2 ? 'Peer review' : 'Audit',
      ]),
    ];
    for (const turned of [rows, rows.map((row) => row.toReversed())])
      expect(planOf(makeGrid(turned)).recommendations.map(({ reference }) => reference)).toEqual([
        '1',
        '2',
        '1',
        '2',
      ]);
  });
  test('leaves the column of evidence to the evidence', () => {
    const { columns } = planOf(
      makeGrid([
        ['Rec no.', 'Source', 'Recommendation', 'Action', 'Evidence', 'Status'],
        ...['Peer review', 'Peer review', 'Audit', 'Audit'].map((source, at) => [
          ...[`${(at % 2) + 1}`, source, `Improve matter ${at} of the council`],
          ...[`Do the work of step ${at}`, `Minutes of meeting ${at}`, 'Completed'],
        ]),
      ]),
    );
    expect(columns.evidence).toBe('Evidence');
  });
  test('shows nothing of what came of a recommendation, whatever it is called', () => {
    const evidenceOf = (...sources: string[]) =>
      planOf(
        makeGrid([
          ['Rec no.', 'Source', 'Recommendation', 'Action', 'Owner', 'Status'],
          ...sources.map((source, at) => [
            ...[`${at + 1}`, source, `Improve matter ${at} of the council`],
            ...[`Do the work of step ${at}`, 'Head of Finance', 'Completed'],
          ]),
        ]),
      ).actions.map(({ evidence }) => evidence?.text);
    expect(evidenceOf('Peer review', 'Peer review', 'Audit', 'Audit')).toEqual(Array(4).fill(undefined));
    // Where each action has a source of its own, it is what shows that it was done.
    const own = ['Minutes of May', 'Letter of June', 'Survey of July', 'Audit of August'];
    expect(evidenceOf(...own)).toEqual(own);
  });
  test('is none where each row has another, or where it is numbers, dates or blank', () => {
    const none = [null, null];
    expect(sourcesOf('Source', ['A one', 'B two', 'C three', 'D four'])).toEqual(none);
    expect(sourcesOf('Source', [7, 7, 8, 8])).toEqual(none);
    expect(sourcesOf('Source', [null, null, null, null])).toEqual(none);
    expect(sourcesOf('Source', ['May 2025', 'May 2025', 'June 2025', 'June 2025'])).toEqual(none);
  });

  /** Sources of a plan whose rows are reference, report, recommendation. */
  const sourcesOfRows = (...rows: [string | null, string, string][]) =>
    planOf(
      makeGrid([
        ['Rec no.', 'Source', 'Recommendation', 'Action', 'Owner', 'Status'],
        ...rows.map((row, at) => [...row, `Do the work of step ${at}`, 'Head of Finance', 'Completed']),
      ]),
    ).recommendations.map(({ source }) => source);
  test('is none where one recommendation comes from several, row below row', () => {
    const [ask, other] = ['Improve the homes of all', 'Mend the roads of the town'];
    expect(
      sourcesOfRows(
        ['1', 'Audit', ask],
        ['1', 'Review', ask],
        ['2', 'Review', other],
        ['2', 'Review', other],
      ),
    ).toEqual([null, null]);
    // Another reference, or another text, is another recommendation.
    expect(
      sourcesOfRows(
        ['1', 'Audit', ask],
        ['2', 'Review', ask],
        ['3', 'Review', other],
        ['4', 'Review', other],
      )[0],
    ).toBe('Audit');
    expect(
      sourcesOfRows(
        ['1', 'Audit', ask],
        ['1', 'Review', other],
        ['2', 'Review', ask],
        ['2', 'Review', ask],
      )[0],
    ).toBe('Audit');
  });
  test('is asked for where the texts have the numbers, as half of them or more', () => {
    const withTexts = (...texts: string[]) =>
      planOf(
        makeGrid([
          ['Source', 'Recommendation', 'Action', 'Owner', 'Status'],
          ...texts.map((text, at) => [
            at < 2 ? 'Audit' : 'Review',
            text,
            `Do the work of step ${at}`,
            'Head of Finance',
            'Completed',
          ]),
        ]),
      ).recommendations.map(({ source }) => source);
    expect(withTexts('1. Improve homes', 'Mend roads', '1. Plant trees', 'Hear residents')).toEqual([
      'Audit',
      'Audit',
      'Review',
      'Review',
    ]);
    expect(withTexts('1. Improve homes', 'Mend roads', 'Plant trees', 'Hear residents')).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
