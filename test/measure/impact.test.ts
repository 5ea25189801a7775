/** "Claimed and evidenced", benchmarking and risks: each with the least that counts and the nearest that does not. */
import { benchmarkingOf } from '../../src/measure/impact/benchmarking';
import { evidenceIn } from '../../src/measure/impact/evidence-in';
import { measureImpact } from '../../src/measure/impact/measure-impact';
import { makePlan, type MadeRow } from '../make/plan';

const kinds = (said: string, beside = ''): string => [...evidenceIn(said, beside)].sort().join(' ');
const figures = (...rows: MadeRow[]) => measureImpact(makePlan({ rows }));
const GOING = { status: 'In progress' };

describe('8 Claimed and evidenced', () => {
  test.each([
    ['Waiting times fell by 12 days', 'figure'],
    ['Complaints have halved', 'figure'],
    ['Ten per cent more residents are in touch', 'figure'],
    ['Fewer complaints since June', 'date'],
    ['The audit found no open points', 'source'],
    ['42% of staff say so (staff survey, May 2025)', 'date figure source'],
    ['See https://example.org/results', 'source'],
  ])('"%s" shows it by %s', (said, shown) => {
    expect(kinds(said)).toBe(shown);
  });

  test.each([
    ['Residents are better served'],
    ['Progress against action 1.2 and recommendation 3'],
    ['Officers may march on'],
    ['A much stronger culture of openness in phase 2'],
    ['–'],
  ])('"%s" is words alone', (said) => {
    expect(kinds(said)).toBe('');
  });

  test('what stands in the column for evidence is a source, however it is written', () => {
    expect(kinds('Residents are better served', 'Letters of thanks')).toBe('source');
    expect(kinds('Residents are better served', '-')).toBe('');
  });

  test('every action with progress is silent, claims, or shows, and nobody is asked where there is no column', () => {
    expect(
      figures(
        { ...GOING, impact: '' },
        { ...GOING, impact: 'Better' },
        { ...GOING, impact: 'Down by 5%' },
        { status: 'Completed', impact: 'Down by 5% by June 2025' },
        { status: 'Not started', impact: 'Down by 5%' },
      ).told,
    ).toEqual({ asked: 4, silent: 1, claimed: 1, evidenced: 2, by: { figure: 2, source: 0, date: 1 } });
    expect(figures(GOING).told).toBeNull();
  });
});

describe('8 Benchmarking', () => {
  const of = (row: MadeRow) => benchmarkingOf(makePlan({ rows: [{ ...GOING, ...row }] }).actions[0]!);

  test('is used where the same cell says what followed from it, and only done where it does not', () => {
    expect(of({ update: 'Benchmarked against our nearest neighbours; we redesigned the form.' })).toBe(
      'used',
    );
    expect(of({ update: 'Benchmarked against our nearest neighbours.' })).toBe('only-done');
    expect(of({ update: 'Benchmarking is done.', impact: 'We redesigned the form.' })).toBe('only-done');
    expect(of({ beside: { benchmark: 'Costs set beside three districts; learned from one' } })).toBe('used');
  });

  test('an action that names no comparison is neither', () => {
    expect(of({ update: 'The bench was marked and redesigned.' })).toBeNull();
    expect(of({ beside: { benchmark: '-' } })).toBeNull();
  });
});

test('8 a risk of an open action is answered where the cell for mitigation says something', () => {
  const risk = (mitigation: string, status = 'In progress') => ({
    status,
    beside: { risk: 'Staff may leave', mitigation },
  });
  expect(figures(risk('Train a second person'), risk('-'), risk('', 'Completed'), GOING).risks).toEqual({
    named: 2,
    answered: 1,
  });
});
