/** 3.8 the rating of a group or of the whole is told from an action of which little is known yet. */
import { makeGrid } from '../../make/grid';
import { planOf } from '../say-plan';

const CLOSED = ['Ref | Action | Lead | Due | RAG', '1.1 | Train the chairs | Clerk | 31/03/2026 | Green'];
const MORE = [
  '1.2 | Visit each hall | Clerk | 30/04/2026 | Amber',
  '2.1 | Hold a forum | Leader | 31/05/2026 | Red',
];

const cellsOf = (line: string): (string | null)[] => line.split('|').map((cell) => cell.trim() || null);
const textsIn = (lines: readonly string[]): string[] =>
  planOf(makeGrid(lines.map(cellsOf))).actions.map(({ text }) => text.text);
/** The texts of the plan with this row among its actions, without those of the others. */
const among = (row: string, [first = '', ...others] = MORE): string[] =>
  textsIn([...CLOSED, first, row, ...others]).filter(
    (text) => !['Train the chairs', 'Visit each hall', 'Hold a forum'].includes(text),
  );

describe('No action is', () => {
  test.each([
    'Overall | | | | Amber',
    ' | Overall | | | Amber',
    ' | TOTAL | | | Amber',
    'Overall: plan | | | | Green',
    ' | Governance total | | | Green',
    'Recommendation 2: Hear tenants | | | | Amber',
    ' | Theme B: People | | | Amber',
    ' | 2. People | | | Green',
    'People and places | | | | Green',
  ])('%s', (row) => expect(among(row)).toEqual([]));
});

describe('An action still is', () => {
  test.each([
    ['a text alone with its status', ' | Print a guide | | | Red', 'Print a guide'],
    ['a text that begins with such a word', ' | Overall review of the constitution | | | Red', null],
    ['a text with a total in it', ' | Publish the grants total for each ward | | | Red', null],
    ['a text that begins as headings do', ' | Improvement plan to be written | | | Red', null],
    ['a number by itself', '1.3 | | | | Red', ''],
    ['what has no number yet', 'TBC | | | | Red', ''],
    ['what is new', 'New | | | | Red', ''],
    ['a total with an owner', ' | Total | Clerk | | Red', 'Total'],
    ['a text with a date', ' | Theme B: People | | 31/03/2026 | Red', 'Theme B: People'],
  ])('%s', (_what, row, text) => expect(among(row)).toEqual([text ?? cellsOf(row)[1]]));

  test('a recommendation among recommendations of that name', () => {
    const lines = ['Recommendation | Lead | Status', 'Recommendation 1: Train | | Complete'];
    const others = ['Recommendation 2: Plan | Clerk | Complete', 'Recommendation 3: Hear | Clerk | Late'];
    expect(textsIn([...lines, ...others])).toHaveLength(3);
  });

  test('what nobody has been asked to do, though each stands above what somebody does', () => {
    const owned = (text: string): string => `${text} | Clerk | 31/03/2026 | Amber`;
    const lines = ['Print a guide | | | Green', owned('Train the chairs'), owned('Visit each hall')];
    const more = ['Mend the roof | | | Green', owned('Hold a forum')];
    expect(textsIn(['Action | Lead | Due | RAG', ...lines, ...more])).toHaveLength(5);
  });

  test('one with a number of the same kind as the others', () => {
    const lines = ['1. Train the chairs | | | Green', '2. Visit each hall | Clerk | 31/03/2026 | Green'];
    const more = ['3. Hold a forum | | | Green', '4. Mend the roof | Clerk | 31/03/2026 | Green'];
    expect(textsIn(['Action | Lead | Due | RAG', ...lines, ...more, '5. Ask | Clerk | | Red'])).toHaveLength(
      5,
    );
  });
});

test('names without a number head their groups where they do so from the first action on', () => {
  const plan = planOf(
    makeGrid(
      [
        ...['Ref | Action | Lead | Due | RAG', ' | Governance | | | Green', ...CLOSED.slice(1)],
        ...[...MORE.slice(0, 1), ' | People | | | Amber', ...MORE.slice(1)],
      ].map(cellsOf),
    ),
  );
  expect(plan.actions).toHaveLength(3);
  expect(plan.recommendations.map(({ text }) => text)).toEqual(['Governance', 'People']);
});

test('a rating of the group that is a fill alone is no action either', () => {
  const amber = { v: null, fill: '#FFC000' };
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due', 'RAG'],
    [null, 'Theme 1: Governance', null, null, amber],
    ['1.1', 'Train the chairs', 'Clerk', '31/03/2026', amber],
    ['1.2', 'Visit each hall', 'Clerk', '31/03/2026', amber],
    [null, 'Theme 2: People', null, null, amber],
    ['2.1', 'Hold a forum', 'Clerk', '31/03/2026', amber],
    [null, 'Print a guide', null, null, amber],
  ];
  expect(planOf(makeGrid(rows)).actions.map(({ text }) => text.text)).toEqual([
    ...['Train the chairs', 'Visit each hall', 'Hold a forum', 'Print a guide'],
  ]);
});

test('a number that only some of the others go on from heads nothing', () => {
  const lines = [
    'Action | Lead | Due | RAG',
    '1 Adopt a plan | | | Green',
    '1a Print it | Clerk | 31/03/2026 | Red',
  ];
  const more = [
    '2 Hold a forum | Clerk | 31/03/2026 | Green',
    '3 Mend the roof | Clerk | 31/03/2026 | Amber',
  ];
  expect(textsIn([...lines, ...more])).toHaveLength(4);
});

test('a text that ends as totals do is an action where little tells the others from it', () => {
  const lines = [
    'Action | Lead | RAG',
    'Improve homes for tenants overall | | Red',
    'Mend the roof | Clerk | Green',
  ];
  expect(textsIn([...lines, 'Hold a forum | Clerk | Amber'])).toHaveLength(3);
});
