/** Lines below a heading that say something of it: who has it, when it ends, how it is measured (3.8). */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf } from '../say-plan';
import { kindsOf } from './told-rows';

const HEADER = ['Action', 'Owner', 'Status'];
const NUMBERED = ['Ref', ...HEADER];
const owned = (text: string): string[] => [text, 'Clerk', 'Completed'];
const told = (header: readonly string[], ...rows: (string | null)[][]): string =>
  kindsOf(rows, {}, header).join(' ');

test.each([
  'Lead: Head of Finance',
  'Target date: March 2026',
  'RAG: Amber',
  'Next steps: see the board',
  'Measure: fewer calls',
  'Key performance indicators: three of them',
  'Success criteria: each hall is seen',
])('%s heads nothing, and what it stands below heads the actions', (line) => {
  const rows = [['Homes'], [line], owned('Buy the land'), ['Parks'], [line], owned('Mow the lawn')];
  expect(told(HEADER, ...rows)).toBe('heading note action heading note action');
});

test.each(['Homes: build more', 'Theme: Parks', 'Action: mow the lawn', 'Finance lead: see to it', 'Lead'])(
  '%s is a heading like others',
  (line) => {
    const rows = [['Homes'], [line], owned('Buy the land'), ['Parks'], [line], owned('Mow the lawn')];
    expect(told(HEADER, ...rows)).not.toContain('note');
  },
);

test('its name may stand in a cell before it, with its colon', () => {
  const rows = (name: string): (string | null)[][] => [
    ['R1', 'Build homes'],
    [name, 'fewer calls'],
    ['1.1', ...owned('Buy the land')],
    ['R2', 'Keep the parks'],
    [name, 'fewer weeds'],
    ['2.1', ...owned('Mow the lawn')],
  ];
  expect(told(NUMBERED, ...rows('Measure:'))).toBe('heading note action heading note action');
  expect(told(NUMBERED, ...rows('Measure'))).not.toContain('note');
});

test('it stands below a heading or below another such line, and not below an action, which it may head', () => {
  const line = ['Lead: Head of Finance'];
  expect(told(HEADER, ['Homes'], line, ['Deadline: May 2026'], owned('Buy the land'))).toBe(
    'heading note note action',
  );
  expect(told(HEADER, ['Homes'], line, owned('Buy the land'), line, owned('Mow the lawn'))).not.toContain(
    'note',
  );
  expect(told(HEADER, line, owned('Buy the land'), line, owned('Mow the lawn'))).not.toContain('note');
  // A key below the actions begins so too.
  const key = [[], ['Key'], ['RAG: Green - complete']];
  expect(told(HEADER, ['Homes'], line, owned('Buy the land'), ...key)).toBe(
    'heading note action blank key key',
  );
});

test('a key right below a heading stays one', () => {
  const work = ['Buy the land', 'Mow the lawn'].map(owned);
  expect(told(HEADER, ['Homes'], ['RAG: G = complete; A = late'], ...work)).toContain('key');
});

test('where actions say how they stand by fills alone, nothing tells them from headings', () => {
  const rows = ['Count the bins', 'Measure: ask tenants', 'Deadline: keep it'].map((text): CellSpec[] => [
    text,
    { v: null, fill: '#00B050' },
  ]);
  expect(planOf(makeGrid([['Action', 'RAG'], ...rows])).actions).toHaveLength(3);
});
