/** What the page that is one file says around the views of a plan. */
import type { Plan } from '../../model/plan';
import { formatCount } from '../format';
import type { PlanFacts } from '../../portfolio/plan-facts';
import { countOf, countOutOf, formatDayLong, inFigures } from './phrases';

export const PAGE_WORDS = {
  name: 'RAG Action Plan',
  lead: 'See where an action plan stands, what to check in it, and summary sheets whose figures add up.',
  drop: 'Drop your action plan here',
  dropHint: 'An Excel workbook (.xlsx or .xlsm), or several at once to compare them.',
  choose: 'Choose a file',
  sample: 'Try a sample',
  noPlanYet: 'A report, and no plan yet?',
  privacy:
    'Your workbook is read inside this page. Nothing is sent anywhere, and nothing is kept when the page closes unless you save it.',
  tooOld:
    'This browser is too old for this page: update it, or open the page in Edge or Chrome 110, Firefox 115, Safari 16.4, or a later one.',
  reading: (name: string) => `Reading ${name}`,
  readingSome: (done: number, all: number) => `${formatCount(done)} of ${countOf(all, 'file')} read`,
  cancel: 'Cancel',
  plans: 'Plans',
  plansHint: 'Worst first: by the share that is completed or progressed.',
  back: (count: number) => (count > 1 ? `All ${formatCount(count)} plans` : 'Open another plan'),
  bar: 'This page',
  undo: 'Undo',
  undoHint: 'Take back the last fix or decision (Ctrl+Z)',
  unsaved: 'Not saved',
  saveNow: 'Save a copy',
  unsavedHint: 'Fixes and decisions are in this page only.',
  workbook: 'The workbook',
  saveSummary: 'Save the summary workbook',
  saveCopy: 'Save a copy of my workbook',
  saveCopyHint: 'With your fixes and decisions and the summary sheets in it; all else stays as it is.',
  saveActions: 'Save actions as CSV',
  saveActionsHint: 'Every action as it was read, for Power BI and other tools.',
  saveStatement: 'Save the position statement',
  saveStatementHint:
    'A Word document for the peer team: each recommendation, its figures and the plan’s own words.',
  saved: (file: string) => `Saved as ${file}.`,
} as const;

export const PLAN_LIST_WORDS = {
  /** "42% completed or progressed · 3 errors · 62 actions" */
  figures: (share: string, errors: number, actions: number, unit: Plan['unit']): string =>
    [`${share} completed or progressed`, inFigures(errors, 'error'), inFigures(actions, unit)].join(' · '),
  /** "Wealdham Borough Council · 3 overdue · impact recorded for 12 of 30 · figures for 5 September 2024" */
  facts: (facts: PlanFacts): string =>
    [
      ...(facts.council === null ? [] : [facts.council]),
      facts.overdue === null ? 'no dates' : `${formatCount(facts.overdue)} overdue`,
      ...(facts.impact === null
        ? []
        : [`impact recorded for ${countOutOf(facts.impact.recorded, facts.impact.asked)}`]),
      `figures for ${formatDayLong(facts.asAt)}`,
      ...(facts.statedDay === null || facts.statedDay === facts.asAt
        ? []
        : [`the plan says ${formatDayLong(facts.statedDay)}`]),
      ...(facts.savedOn === null ? [] : [`last saved ${formatDayLong(facts.savedOn)}`]),
    ].join(' · '),
  compare: (differences: string) => `Before comparing it: ${differences}`,
  saveTogether: 'Save all as one workbook',
  saveTogetherHint:
    'A row for each plan, which of them count alike, recommendations that share words, and every action in one table.',
  unsaved: 'not saved',
  openShort: 'Open',
  open: (name: string) => `Open ${name}`,
  noPlan: 'No plan was found in it. Open it to point at the plan.',
} as const;

export const SHEET_WORDS = {
  tabs: 'Sheets of the workbook',
  hiddenSheet: (name: string) => `${name} (hidden)`,
  grid: (name: string) => `Cells of ${name}`,
  empty: 'This sheet is empty.',
  hiddenRow: 'hidden',
  hiddenRowTitle: (row: number) => `Row ${formatCount(row)} is hidden in the workbook`,
  row: 'Row',
  cell: 'Selected cell',
  blank: 'blank',
} as const;
