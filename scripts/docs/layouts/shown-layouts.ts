/** The layouts that docs/layouts.md shows: what each is called, whose shape it is, and what an officer would say. */

export interface ShownLayout {
  readonly id: string;
  readonly title: string;
  /** The published document whose shape it has; the text in it is ours. */
  readonly after: string;
  readonly verdict: string;
}

export const SHOWN_LAYOUTS: readonly ShownLayout[] = [
  {
    id: 'L01',
    title: 'Merged, with a key above',
    after: "New Forest District Council's published peer challenge action plan",
    verdict:
      'Yes. Each colour counts as the key says, and the two extra actions at the end belong to no recommendation, which is reported and not guessed.',
  },
  {
    id: 'L02',
    title: 'One row a recommendation, two owner columns',
    after: "Brentwood Borough Council's published peer review action plan",
    verdict:
      'Yes. Several actions share a cell and one status, so recommendations are counted and every sentence says so; the date shown as 24-Oct is reported, because Excel may have chosen its year.',
  },
  {
    id: 'L03',
    title: 'The status typed among the timescales',
    after: "the Local Government Association's own action plan",
    verdict:
      'Yes, with something to do. "Complete" among dates is not taken for a status, so nothing counts as done until the plan has a status column; that is said once, and not for every row.',
  },
  {
    id: 'L04',
    title: 'Blanks under a recommendation, fills without a key',
    after: 'an NHS investigation action plan',
    verdict:
      'Yes, once the colours are confirmed. Without a key green means finished to one council and on track to another: the reading is called assumed, and an update that says "Completed." beside another colour is reported.',
  },
  {
    id: 'L05',
    title: 'Heading rows, a row of hints, no status',
    after: "several bodies' joint investigation action plan",
    verdict:
      'Yes. The hints beneath the header are no action and the headings are the recommendations; without statuses nothing is called not started.',
  },
  {
    id: 'L06',
    title: 'Meetings, motions and resolutions',
    after: "City of York Council's motions tracker",
    verdict:
      'Yes. Meetings are read as themes, motions as recommendations, resolutions as actions; a blank status beside a long update stays without a status until somebody fills it in.',
  },
  {
    id: 'L07',
    title: 'A scrutiny tracker with a key below',
    after: 'a council scrutiny recommendation tracker for 2025/26',
    verdict:
      'Yes. The key is not counted, "Date" and "Exec Date" are not taken for due dates, and "Paused" is assumed to be not started and put forward to be confirmed.',
  },
  {
    id: 'L09',
    title: 'Icons that are not in the cells',
    after: "Harrogate Borough Council's corporate delivery plan",
    verdict:
      'Yes. Pictures that float over cells cannot be read, so all six actions are without a status, said as an error; the date of a note is not a due date.',
  },
  {
    id: 'L10',
    title: 'A count of sub-actions and a percentage',
    after: "Derbyshire Fire and Rescue Service's inspection action plan",
    verdict:
      'Yes. A column of numbers holds no actions, so recommendations are counted. "Actions on going" says that work has begun, on track or off, which is what progressed means.',
  },
  {
    id: 'L11',
    title: 'Months as headings, status or comment in one column',
    after: "Hull and East Yorkshire Hospitals NHS Trust's board action list",
    verdict:
      'Yes. The months say when each was asked for and are no recommendations, and neither is what the references have in common; the one comment that is no status is left unread and named.',
  },
  {
    id: 'L12',
    title: 'A narrative called Status',
    after: "East of England Ambulance Service's action tracker",
    verdict:
      'Yes, with something to do. The last column is the one that can be read; "Proposed for Closure" is not closed yet, and the letter O is left unread until its meaning is chosen.',
  },
  {
    id: 'L14',
    title: 'A progress row under each action',
    after: "the Safeguarding Board for Northern Ireland's equality action plan",
    verdict:
      'Yes. The rows "What we did over the last year" are neither actions nor headings, and owner and date come out of one cell.',
  },
  {
    id: 'L15',
    title: 'A two-tier header, three levels of headings',
    after: "an English district council's annual performance plan",
    verdict:
      'Yes. The values in brackets in the header are the key, the Yes and No columns are no statuses, and the headings become themes and recommendations.',
  },
  {
    id: 'L16',
    title: 'Nine statuses',
    after: "North Norfolk District Council's quarterly performance report",
    verdict:
      'Yes. Words count for more than colours, so "Postponed or Delayed" on amber is not started; the four that leave it open are assumed and put forward.',
  },
  {
    id: 'L17',
    title: 'A line above each table',
    after: "Clackmannanshire Council's housing improvement plan",
    verdict:
      'Mostly. Recommendations and actions are right; the sentence above each table is called a theme, which changes no overall figure.',
  },
  {
    id: 'L19',
    title: 'Two plans in one report',
    after: "Bristol City Council's governance action tracker",
    verdict:
      'Yes. The longer plan is proposed and the other offered, with a warning that both are equally likely; the two are never added together.',
  },
  {
    id: 'L20',
    title: 'A sheet for each service',
    after: "Sheffield Health and Social Care's inspection action plan",
    verdict:
      'Yes. The sheets are one plan; Amber On Track is on track because it says so, and both Green Complete and Blue Complete are completed.',
  },
  {
    id: 'L22',
    title: 'Fills alone, and a key with traps',
    after: 'several published plans at once (this one is made up)',
    verdict:
      "Yes. In this plan's key blue means not started, and the key wins over custom; the struck-through row is excluded, and colours that come from conditional formatting are named as unreadable.",
  },
];

export interface ShownOddShape {
  /** Its name among the tests. */
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly verdict: string;
}

export const SHOWN_ODD_SHAPES: readonly ShownOddShape[] = [
  {
    name: 'four quarters in any order: the latest counts, an earlier one where it is blank',
    file: 'four-quarters',
    title: 'Four quarters side by side, in any order',
    verdict:
      'Yes. The latest quarter counts wherever its column stands; where it is blank the quarter before it is used, and a finding says so.',
  },
  {
    name: 'previous and current under one spanning label',
    file: 'previous-and-current',
    title: 'Previous and current under one label',
    verdict:
      'Yes. The column called current is the status, though the other stands beside it under the same label.',
  },
  {
    name: 'priority and confidence are not the status, though they hold colours',
    file: 'priority-and-confidence',
    title: 'Priority and confidence in colours',
    verdict: 'Yes. Neither says how the work stands, whatever its colours.',
  },
  {
    name: 'whole rows coloured, no status column',
    file: 'coloured-rows',
    title: 'Whole rows coloured, no status column',
    verdict: 'Yes, once the colours are confirmed: there is no key, so they are read by assumption.',
  },
  {
    name: 'numbers without a key are never guessed',
    file: 'numbers-without-a-key',
    title: 'Numbers without a key',
    verdict:
      'Yes. A 1 can be the best or the worst: all four stay without a status until somebody says which.',
  },
  {
    name: "last year's plan before this year's",
    file: 'last-years-plan',
    title: "Last year's plan before this year's",
    verdict:
      "Yes. This year's plan is taken although it stands second, and the reasons against the other are given.",
  },
];
