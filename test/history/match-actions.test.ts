import { matchActions } from '../../src/history/match-actions';
import type { SnapshotAction } from '../../src/history/snapshot';
import { makeSnapshot } from './make-snapshot';

const match = (before: Partial<SnapshotAction>[], after: Partial<SnapshotAction>[]) => {
  const said = ({ recommendation, reference, text }: SnapshotAction): string =>
    `${recommendation}/${reference} ${text}`;
  const { pairs, added, removed } = matchActions(
    makeSnapshot('2025-03-31', before),
    makeSnapshot('2025-06-30', after),
  );
  return {
    pairs: pairs.map((pair) => `${said(pair.before)} > ${said(pair.after)}`),
    added: added.map(said),
    removed: removed.map(said),
  };
};
const none = { added: [], removed: [] };

describe('Matching the actions of two snapshots', () => {
  test('by reference, though the text is another', () => {
    expect(match([{ reference: '1.1', text: 'Agree' }], [{ reference: '1.1', text: 'Approve' }])).toEqual({
      pairs: ['1/1.1 Agree > 1/1.1 Approve'],
      ...none,
    });
  });

  test('by reference, though it stands under another recommendation now', () => {
    const { pairs } = match(
      [{ reference: 'A7', text: 'Agree' }],
      [{ recommendation: '2', reference: 'A7', text: 'Agree' }],
    );
    expect(pairs).toEqual(['1/A7 Agree > 2/A7 Agree']);
  });

  test('a reference that begins again under every recommendation is told by it', () => {
    const plan = ['1', '2'].map((recommendation) => ({
      recommendation,
      reference: 'a',
      text: recommendation,
    }));
    const changed = plan.map((action) => ({ ...action, text: `${action.text} anew` }));
    expect(match(plan, changed)).toEqual({ pairs: ['1/a 1 > 1/a 1 anew', '2/a 2 > 2/a 2 anew'], ...none });
  });

  test('by the same text under the same recommendation where there is no reference, whatever its case and spaces', () => {
    expect(match([{ text: 'Agree  priorities' }], [{ text: 'agree priorities ' }])).toEqual({
      pairs: ['1/ Agree  priorities > 1/ agree priorities '],
      ...none,
    });
    expect(match([{ text: 'Agree' }], [{ recommendation: '2', text: 'Agree' }])).toEqual({
      pairs: [],
      added: ['2/ Agree'],
      removed: ['1/ Agree'],
    });
  });

  test('never by likeness: what cannot be told is added and removed', () => {
    expect(match([{ text: 'Agree priorities' }], [{ text: 'Agree the priorities' }]).pairs).toEqual([]);
    const twice = { reference: '1.1' };
    expect(
      match(
        [{ ...twice, text: 'a' }],
        [
          { ...twice, text: 'b' },
          { ...twice, text: 'c' },
        ],
      ),
    ).toEqual({
      pairs: [],
      added: ['1/1.1 b', '1/1.1 c'],
      removed: ['1/1.1 a'],
    });
  });

  test('actions that are alike in all are taken in their order where there are as many, and not where there are more', () => {
    expect(match([{}, {}], [{}, {}])).toMatchObject(none);
    expect(match([{}, {}], [{}])).toMatchObject({ pairs: [] });
  });
});
