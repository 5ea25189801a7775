import { reportImpactAndNextSteps } from '../../../src/report/sheets/impact-and-next-steps';
import { checkSheet } from '../../make/check-sheet-plan';
import { linesOf, makeInput, valuesOf, writtenAs } from '../make-book';

const planImpactAndNextSteps = writtenAs(reportImpactAndNextSteps);
const ROWS = [
  { status: 'Completed', impact: 'Waiting times are down by a third', next: '' },
  { status: 'Completed', impact: '', next: '' },
  { rec: '2', status: 'In progress', impact: '', next: 'Report in May' },
  { rec: '2', status: 'Not started', impact: '', next: '' },
  { rec: '2', status: 'Superseded', impact: '', next: '' },
  { rec: '2', status: '', impact: '', next: '' },
];

describe('Impact and next steps', () => {
  const sheet = planImpactAndNextSteps(makeInput({ rows: ROWS }));

  test('each recommendation says how many progressed actions record an impact and how many open ones a next step', () => {
    const rows = valuesOf(sheet, 'RagImpactRecommendations')?.map((row) => Object.values(row));
    expect(rows).toEqual([
      ['1', 'Recommendation 1', 2, 1, 1, 0, 0, 0],
      ['2', 'Recommendation 2', 1, 0, 1, 2, 1, 1],
      ['Whole plan', '', 3, 1, 2, 2, 1, 1],
    ]);
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('the actions that do not say are listed, excluded ones and those without a status left out', () => {
    expect(valuesOf(sheet, 'RagImpactMissing')?.map((row) => row['Action'])).toEqual([
      'Action 2',
      'Action 3',
    ]);
    expect(valuesOf(sheet, 'RagNextStepMissing')?.map((row) => row['Action'])).toEqual(['Action 4']);
  });

  test('the sentences under the title give the counts', () => {
    const text = linesOf(sheet).join(' ');
    expect(text).toContain('Of the three actions completed or progressed, one records an impact.');
    expect(text).toContain('Of the two actions in progress or not started, one records a next step.');
  });

  test('a plan without the columns is told so, and nobody is listed as silent', () => {
    const none = planImpactAndNextSteps(makeInput({ rows: [{ status: 'Completed' }] }));
    expect(none.tables.map(({ name }) => name)).toEqual(['RagImpactRecommendations']);
    expect(linesOf(none).join(' ')).toContain('The plan has no column for impact.');
    expect(Object.keys(valuesOf(none, 'RagImpactRecommendations')?.[0] ?? {})).toEqual([
      'Reference',
      'Recommendation',
      'Completed or progressed',
      'In progress or not started',
    ]);
  });

  test('where every action answers, a sentence says so in place of an empty table', () => {
    const rows = [{ status: 'In progress', impact: 'Fewer complaints', next: 'Review in June' }];
    const text = linesOf(planImpactAndNextSteps(makeInput({ rows }))).join(' ');
    expect(text).toContain('Every completed or progressed action records an impact.');
    expect(text).toContain('Every open action records a next step.');
  });

  test('where nothing has progressed, there is no praise for having recorded every impact', () => {
    const rows = [{ status: 'Not started', impact: '', next: 'Appoint a lead' }];
    const text = linesOf(planImpactAndNextSteps(makeInput({ rows }))).join(' ');
    expect(text).toContain('No action is completed or progressed');
  });
});
