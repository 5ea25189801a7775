/** 3.10 What names of sheets say of each other. */
import {
  differInYear,
  eachAPlan,
  isAside,
  isBesideAPlan,
  isDateOrVersion,
  namesAMeeting,
} from '../../../src/reader/text/part-names';

describe('A name that is a date or a version is no theme', () => {
  test.each([
    ...['Q1', 'March 2025', '2024-25', 'Current', 'Update May 2024', 'v2', 'Sheet2', 'Table 1', 'FY 24/25'],
    ...[
      'Action plan',
      'Actions',
      'Progress tracker',
      'Position as at 3rd June',
      'ActionPlan2025',
      'March_2025',
    ],
  ])('"%s"', (name) => expect(isDateOrVersion(name)).toBe(true));
  test.each([
    ...['Finance', 'Governance 2025', 'Theme 1 people', 'Économie', 'Planning', 'Replan', 'Interaction'],
    ...['Progressive housing', 'Marching', 'Renewal'],
  ])('"%s" can be a theme', (name) => expect(isDateOrVersion(name)).toBe(false));
});

describe('A name says that its sheet has been put aside', () => {
  test.each([
    ...['Old plan', 'Finance (2)', 'Archive', 'Template', 'Copy of People', 'Plan v1', 'OldPlan', 'Plan_old'],
    ...['Plan last \n year', 'Finance (2) ', 'FinanceOLD copy', 'Plan version 2', 'Backup'],
  ])('"%s"', (name) => expect(isAside(name)).toBe(true));
  test.each(['Decision log', 'Issues', 'RiskRegister'])('"%s" beside it', (name) =>
    expect(isBesideAPlan(name)).toBe(true),
  );
  test.each(['Housing issues', 'Decision making', 'Benefits service'])('"%s" of the plan', (name) =>
    expect(isBesideAPlan(name)).toBe(false),
  );
  test.each([
    'Golden years',
    'Housing issues',
    'Decision making',
    'Benefits service',
    'Finance (2) people',
    'Household',
    'Testing centre',
    'PLANold',
  ])('not "%s"', (name) => expect(isAside(name)).toBe(false));
});

test.each([
  ['Plan 2023', 'Plan 2024', true],
  ['2023-24', '2024-25', true],
  ['Plan', 'Plan 2024', true],
  ['Plan FY 23/24', 'Plan 2024/25', true],
  ['Finance_2023', 'Finance 2024', true],
  ['FinanceTeam2023', 'Finance team 2024', true],
  ['Finance 2023', 'finance - 2024', true],
  ['Plan 2024', 'Plan 2024', false],
  ['Plan', 'Plan', false],
  ['Finance', 'People', false],
  ['Finance 2024', 'People 2024', false],
  ['Finance 2023', 'People 2024', false],
  ['Finance homes 2023', 'Financehomes 2024', false],
])('"%s" and "%s" differ in nothing but the year: %p', (one, other, is) => {
  expect([differInYear(one, other), differInYear(other, one)]).toEqual([is, is]);
});

describe('Names call each a plan of its own', () => {
  test.each([
    [['CPC plan', 'Audit plan']],
    [['Finance tracker', 'People tracker']],
    [['Finance tracker', 'People log', 'Homes register']],
    [['FinanceTracker', 'PeopleTracker']],
    [['Ofsted', 'CQC', 'Homes']],
    [['Action plan - Ofsted', 'Action plan - CQC']],
    [['Annual governance one', 'Best value two']],
  ])('%j', (names) => expect(eachAPlan(names)).toBe(true));
  test.each([
    [['Action plan - Finance', 'Action plan - People']],
    [['Finance', 'People']],
    [['Finance plan', 'People']],
    [['Finance plan', 'Plan for people']],
    [['Ofsted', 'Homes']],
    [['Ofsted plan', 'Ofsted']],
    [['Finance plan', 'finance_plan']],
    [['Finance plan', 'Finance plan', 'People plan']],
    [['Finance plan']],
    [[' Finance plan', 'Finance plan ']],
    [['Plan one', 'Tracker two']],
    [['Finance plan', 'Finance homes plan']],
    [[]],
  ])('not %j', (names) => expect(eachAPlan(names)).toBe(false));
});

describe('3.5 headings of meetings', () => {
  test.each([
    ...[
      'May 2026',
      'Audit Committee 28 January 2026',
      'Full Council - 02/04/2025',
      'MEETING OF THE BOARD, MAY 2026',
    ],
    ...['Actions from the meeting on 28 June 2026', 'Matters arising from previous meetings'],
  ])('"%s" is one', (heading) => expect(namesAMeeting(heading)).toBe(true));
  test.each([
    ...['Refresh the Council plan by May 2026', 'Strengthen the Board by March 2026', 'Council Plan 2026'],
    ...[
      'Board effectiveness review 2026',
      'R1 Audit Committee',
      'Net zero by 2030',
      'Actions due in 2025/26',
    ],
    ...['Cabinet', '1', 'March on stress'],
  ])('"%s" is none', (heading) => expect(namesAMeeting(heading)).toBe(false));
});
