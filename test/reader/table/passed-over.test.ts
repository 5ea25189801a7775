import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf } from '../say-plan';

/** Columns that call themselves a status and were not taken for one, of a plan of four actions: "header: reason". */
function passedOver(headers: readonly string[], rows: readonly (readonly CellSpec[])[]): string[] {
  const grid = makeGrid([
    ['Ref', 'Recommendation', 'Action', ...headers],
    ...rows.map((cells, at) => [`1.${at + 1}`, '1. Improve homes', `Write plan number ${at + 1}`, ...cells]),
  ]);
  return (planOf([grid]).decision.passedOver ?? []).map(
    ({ header, reason }) => `${header}: ${reason.signal}`,
  );
}

const WORDS = [['Completed'], ['In progress'], ['Not started'], ['Completed']];

describe('2.2 columns that call themselves a status and are none', () => {
  test('none where the only one is the status', () => {
    expect(passedOver(['Status'], WORDS)).toEqual([]);
  });

  test('a column of sentences is a narrative', () => {
    const updates = [
      'The contract has been let and the builders start on Monday.',
      'Members asked for another round of talks with the parish.',
      'The draft went to the board, which wants a shorter one.',
      'Staff have moved, and the old office is being sold.',
    ];
    expect(
      passedOver(
        ['Status', 'Open or closed'],
        WORDS.map(([word], at) => [updates[at] ?? '', word ?? '']),
      ),
    ).toEqual(['Status: narrative-not-status']);
  });

  test('a forecast is not how the work stands', () => {
    expect(
      passedOver(
        ['Forecast RAG', 'Status'],
        WORDS.map(([word]) => ['Green', word ?? '']),
      ),
    ).toEqual(['Forecast RAG: never-status']);
  });

  test('the periods and colours beside the status are used, and not passed over', () => {
    expect(
      passedOver(
        ['RAG', 'Status'],
        WORDS.map(([word]) => ['Green', word ?? '']),
      ),
    ).toEqual([]);
  });
});

test('a column of weights is said once not to be used', () => {
  const read = planOf(
    makeGrid([
      ['Recommendation', 'Action', 'Weighting', 'Status'],
      ['1. Set clear priorities', 'Hold a workshop', 3, 'Completed'],
      ['2. Strengthen scrutiny', 'Train the chairs', 1, 'Not started'],
    ]),
  );
  expect(read.decision.passedOver?.map(({ header, reason }) => `${header}: ${reason.signal}`)).toEqual([
    'Weighting: weights-not-used',
  ]);
});

test('a column of weights is said beside others, by whatever it is called, and where it holds numbers', () => {
  expect(
    passedOver(
      ['Status', 'Weight', 'Forecast RAG', 'Weighting of it'],
      WORDS.map(([word], at) => [word ?? '', at + 1, 'Green', 'High']),
    ),
  ).toEqual(['Weight: weights-not-used', 'Forecast RAG: never-status']);
  expect(
    passedOver(
      ['Status', 'Status weight'],
      WORDS.map(([word], at) => [word ?? '', at + 1]),
    ),
  ).toEqual(['Status weight: weights-not-used']);
});
