import { asProblem } from '../../src/app/as-problem';
import { Problem } from '../../src/model/problem';
import { problemSentence } from '#words/problems';

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('What was thrown, said as a problem', () => {
  it('stays the problem that it is', () => {
    const problem = new Problem('read-only', {});
    expect(asProblem(problem)).toBe(problem);
  });

  const faults: readonly [string, unknown][] = [
    ['TypeError', thrownBy(() => (null as unknown as { value: number }).value)],
    ['RangeError', thrownBy(() => [].length.toFixed(200))],
    ['Error', new Error('Every action has a status.')],
    ['Error', 'only a text'],
  ];
  it.each(faults)('is a fault of ours where it is a bare %s, never said to be Excel’s', (fault, error) => {
    const problem = asProblem(error);
    expect(problem).toMatchObject({ kind: 'own-fault', facts: { fault }, cause: error });
    expect(problemSentence(problem)).toContain(`mistake of its own (${fault})`);
    expect(problemSentence(problem)).not.toMatch(/Excel could not/);
  });

  it('says that a part could not be fetched where the connection was lost', () => {
    const lost = Object.assign(new Error('Loading chunk writing failed.'), { name: 'ChunkLoadError' });
    expect(asProblem(lost).kind).toBe('part-missing');
  });
});
