/** What is said of sheets that are no plan because their actions are columns or forms, and of those that only look so. */
import type { Problem } from '../../../src/model/problem';
import { NO_SETTINGS } from '../../../src/model/settings';
import { lookedAtSentence } from '../../../src/words/en/looked-at';
import { locatePlan } from '../../make/at-once';
import { makeGrid } from '../../make/grid';

const gridOf = (text: string, sheet = 'Plan', sheetIndex = 0) =>
  makeGrid(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim() || null)),
    { sheet, sheetIndex },
  );
/** The reasons by sheet where no plan is found, or how many actions are. */
function lookAt(...texts: string[]): string[] | number {
  try {
    return locatePlan(
      texts.map((text, at) => gridOf(text, `S${at + 1}`, at)),
      NO_SETTINGS,
    ).plans[0].actions;
  } catch (error) {
    const { lookedAt = [] } = (error as Problem<'no-plan'>).facts;
    return lookedAt.map(({ reason }) => reason);
  }
}

const TURNED = `
Action | Write the strategy | Set up a board | Hold forums
Lead | Chief Executive | Chief Executive | Comms
Due | 31/03/2026 | 31/08/2026 | 31/05/2026
Status | Complete | In progress | Not started`;
const FORM = `
Recommendation 1 | Plan ahead
Action | Write the strategy
Lead | Chief Executive
Due | 31/03/2026
Status | Complete`;
const WIDE = `
Recommendation | Plan ahead
Action | Write the strategy
Lead | Chief Executive | Due date | 31/03/2026
Status | Complete`;

test('actions side by side', () => {
  expect(lookAt(TURNED)).toEqual(['turned']);
  expect(lookAt(TURNED, FORM)).toEqual(['turned', 'forms']);
});

test('a form for each action, below one another or a sheet each', () => {
  expect(lookAt(`${FORM}\n\n${FORM.trim()}`)).toEqual(['forms']);
  expect(lookAt(FORM, FORM)).toEqual(['forms', 'forms']);
  expect(lookAt(WIDE, WIDE, 'Notes')).toEqual(['forms', 'forms', 'no-header']);
});

test.each([
  ['one form alone', [FORM], ['no-header']],
  ['a card of names', ['Lead | Chief Executive\nSponsor | Leader\nTeam | Comms'], ['no-header']],
  [
    'a list of dates',
    ['Start | 1 May 2025\nDue | 31 May 2025\nStart | 1 June 2025\nDue | 30 June 2025'],
    ['no-header'],
  ],
  ['text', ['Action was agreed | by the board\nStatus was not'], ['no-header']],
])('what has no other shape: %s', (_what, texts, reasons) => {
  expect(lookAt(...texts)).toEqual(reasons);
});

test('a header whose names and unknown words take turns is one', () => {
  const body = 'Clerk | A1 | 31/03/2026 | Hall | Train the chairs of committees | Green';
  expect(
    lookAt(`Lead | Code | Due date | Where | Action | RAG\n${body}\n${body.replace('Train', 'Meet')}`),
  ).toBe(2);
});

test('a plan beside a form is read', () => {
  const plan = 'Action | Lead | Status\nTrain the chairs | Clerk | Late\nVisit each hall | Clerk | Complete';
  expect(lookAt(WIDE, plan)).toBe(2);
});

test('what to do about it is said', () => {
  expect(lookedAtSentence({ sheet: 'Plan', reason: 'turned' })).toMatch(/Transpose/);
  expect(lookedAtSentence({ sheet: 'Plan', reason: 'forms' })).toMatch(/one row of headers/);
});
