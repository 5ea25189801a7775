/** What the command line says: help, progress, and the sentences around its tables. */
import { formatCount, progressedShare } from '../format';
import type { IsoDate } from '../../model/days/day';
import type { Severity } from '../../check/finding';
import { headlineCount, isNoneRead } from '../../measure/headline-counts';
import type { Tally } from '../../measure/tally';
import type { Plan, StatusMapRow } from '../../model/plan';
import { LIFECYCLE_LABELS, RATING_LABELS } from './labels';
import { BLANK_STATUS_LABEL } from './row-labels';
import { severityCounts } from './findings';
import { formatDayLong, inFigures, listOf } from './phrases';

export const CLI_HELP = {
  about:
    'Reads a council action plan from an Excel workbook, checks its RAG statuses and works out ' +
    'percentages that add up. The plan itself is never changed. Nothing leaves this computer.',
  usage: '<command> PLAN.xlsx... [options]',
  version: 'Print the version.',
  help: 'Print this help.',
  examples: `
Examples:
  ragplan summary plan.xlsx
  ragplan summary plan.xlsx --as-at 2024-09-05 --out summary.xlsx
  ragplan summary plan.xlsx --into copy.xlsx
  ragplan remove copy.xlsx --out plan-again.xlsx
  ragplan check plan.xlsx
  ragplan snapshot plan.xlsx --into copy.xlsx
  ragplan compare june.xlsx september.xlsx
  ragplan statement plan.xlsx --out statement.docx
  ragplan new --from recommendations.txt --out plan.xlsx
  ragplan portfolio plans --out portfolio.xlsx

"ragplan summary --help" explains every option.`,
  unknownCommand: (name: string) =>
    `There is no command "${name}"; there are summary, check, snapshot, compare, questions, ask, statement, portfolio, new, tidy and remove.`,
  summary: 'The position of the plan: headline, recommendations, themes, what is wrong.',
  summaryExamples: `
Examples:
  ragplan summary plan.xlsx
      The position as at today, as text.
  ragplan summary plan.xlsx --as-at 2024-09-05 --out summary.xlsx
      The same for a date, and a new workbook with the summary sheets.
  ragplan summary plan.xlsx --into copy.xlsx
      The summary sheets in a copy of the plan's own workbook.
  ragplan summary plan.xlsx --sheet "CPC plan" --council "Exampleshire Council"
      Of one sheet, naming the council in the titles.
  ragplan summary plan.xlsx --map decisions.json --json
      With the meanings of statuses that you decided, as JSON.
  ragplan summary plans --out summaries
      A line for every workbook in the folder "plans", and a summary of each.

Exit codes: 0 done; 2 it could not be done (one sentence says why).`,
  check: 'What is wrong or doubtful in the plan, where, and what to do.',
  checkExamples: `
Examples:
  ragplan check plan.xlsx
  ragplan check plan.xlsx --json > findings.json
  ragplan check one.xlsx two.xlsx plans
      A line for each plan; the exit code is the worst of any.

Exit codes: 0 no errors; 1 at least one error in the plan; 2 it could not be done.`,
  remove: 'Take the summary sheets out of a copy again; all else in it stays as it is.',
  removeExamples: `
Example:
  ragplan remove copy.xlsx --out plan-again.xlsx

What was decided about the plan stays, on the RAG settings sheet, and so do its
snapshots, on RAG History, and a summary sheet on which somebody has written or
that a formula of the workbook names.

Exit codes: 0 done; 2 it could not be done (one sentence says why).`,
  copyFile: 'A copy that was made with --into (.xlsx or .xlsm). Opened for reading only.',
  removeOut: 'Write the workbook without the summary sheets to this new file.',
  removeForce: 'Replace the file of --out if there is one; change a protected structure.',
  file: 'The workbook with the action plan (.xlsx or .xlsm), several, or a folder of them. Opened for reading only.',
  oneFile: 'The workbook with the action plan (.xlsx or .xlsm). Opened for reading only.',
  oneJson: 'Print one JSON document and nothing else.',
  json: 'Print one JSON document and nothing else; of several plans, one a line.',
  asAt:
    'The day the figures speak for; "plan" for the one that the plan says. ' +
    "(default: the one kept on its RAG settings sheet, else today's date)",
  sheet: 'Read the plan from this sheet; repeat for several.',
  table: 'Read the plan from this Excel table; repeat for several.',
  map: 'Decisions about the plan as JSON; they win over its RAG settings sheet.',
  explain: 'Say how the plan was found: candidates, scores and reasons.',
  out: 'Write the summary sheets to this new workbook; of several plans, into this folder.',
  into:
    "Write a copy of the plan's workbook with the summary sheets added and nothing else changed; " +
    'sheets of an earlier summary are replaced.',
  also: (sheets: readonly string[]) =>
    `Write this summary sheet beside the usual ones: ${listOf(sheets)}; repeat for several.`,
  notRequested: (sheets: readonly string[]) => `The sheets to ask for are ${listOf(sheets)}.`,
  csv: 'Write every action as read to this new file of comma-separated values.',
  publish:
    'Write the edition that may go on the web site to this new workbook: contents, one table a sheet, notes; no owners, no checks.',
  contact: 'Whom to ask, for the first sheet of --publish.',
  nextUpdate: 'The day of the next update, for the first sheet of --publish.',
  withOwners: 'Name the owners of actions in --publish.',
  force:
    'Replace the file of --out, --into, --csv or --publish if there is one (never the plan); ' +
    'add sheets though the structure is protected.',
  council: "The council's name, for titles.",
  planName: "The plan's name, for titles.",
  maxUnpacked: 'Largest workbook to read, in MB when unpacked. (default: 200)',
  maxRatio: 'Largest ratio of unpacked to packed size to trust. (default: 100)',
  maxCounts: 'How many times the usual sheets, cells, names and merges to read. (default: 1)',
  notADay: 'Write a day as YYYY-MM-DD, for example 2024-09-05, or "plan" for the day that the plan says.',
  notOnlyADay: 'Write a day as YYYY-MM-DD, for example 2024-09-05.',
  notPositive: 'Write a number above 0.',
  seeHelp: 'See "ragplan --help".',
} as const;

export const STAGES = {
  reading: 'Reading the workbook ...',
  finding: 'Finding the plan ...',
  checking: 'Checking and counting ...',
} as const;

/** A fault of the product's own; the plan has not been touched. */
export const faultSentence = (error: unknown): string =>
  `Something went wrong in ragplan itself (${error instanceof Error ? error.message : String(error)}); the plan was not changed: ` +
  'please report it, with what RAGPLAN_TRACE=1 prints.';

/** Standard output could not be written to; `code` is the system's. */
export const outputSentence = (code: string): string =>
  code === 'ENOSPC'
    ? 'What was asked for could not be printed, because no space is left there: make room, or print it somewhere else.'
    : `What was asked for could not be printed${code === '' ? '' : ` (${code})`}: print it somewhere else.`;

export const wroteCsvSentence = (path: string, actions: number): string =>
  `Wrote ${inFigures(actions, 'action')} to ${path}.`;

export const publishedSentence = (path: string): string =>
  `Wrote the edition for the web site to ${path}. Look through it before it goes out: updates are in the plan’s own words.`;

export const wroteSentence = (path: string): string =>
  `Wrote the summary sheets to ${path}. Open it in Excel or LibreOffice.`;

/** A sheet that could not take its name stands beside one that is the user's. */
export function copiedSentence(
  path: string,
  sheets: readonly { readonly name: string; readonly wanted: string }[],
): string {
  const others = sheets.filter(({ name, wanted }) => name !== wanted).map(({ name }) => `"${name}"`);
  const beside =
    others.length === 0
      ? ''
      : ` Called ${others.join(', ')}: the usual names are taken by sheets that are not only ours.`;
  return `Wrote a copy of the plan's workbook with the summary sheets in it to ${path}; nothing else in it was changed.${beside}`;
}

export const removedSentence = (
  path: string,
  { removed, touched, needed }: Readonly<Record<'removed' | 'touched' | 'needed', readonly string[]>>,
): string =>
  `Wrote ${path} without ${removed.map((name) => `"${name}"`).join(', ')}.` +
  (touched.length === 0
    ? ''
    : ` Still there, since somebody has written on them: ${touched.map((name) => `"${name}"`).join(', ')}.`) +
  (needed.length === 0
    ? ''
    : ` Still there, since formulas in the workbook name them: ${needed.map((name) => `"${name}"`).join(', ')}.`);

/** Where the plan says that it speaks for another day than the one used. */
export const otherDaySentence = (stated: IsoDate, used: IsoDate): string =>
  `The plan says that it speaks for ${formatDayLong(stated)}; these figures are for ${formatDayLong(used)}. ` +
  'With --as-at plan they are for the day that the plan says.';

/** Of several plans, a line each. */
export const SEVERAL_TEXT = {
  position: (
    file: string,
    facts: {
      readonly unit: Plan['unit'];
      readonly overall: Tally;
      /** Null where the plan has no dates. */
      readonly overdue: number | null;
      readonly errors: number;
    },
  ): string => {
    const { unit, overall, overdue, errors } = facts;
    const done = formatCount(headlineCount(overall, 'progressed'));
    const share =
      overall.inScope === 0
        ? 'nothing in scope'
        : isNoneRead(overall)
          ? `no status could be read (${inFigures(overall.inScope, unit)})`
          : `${progressedShare(overall)} (${done} of ${inFigures(overall.inScope, unit)}) completed or progressed`;
    const late =
      overdue === null ? 'no dates' : overdue === 0 ? 'none overdue' : `${formatCount(overdue)} overdue`;
    const wrong = errors === 0 ? 'no errors' : inFigures(errors, 'error');
    return `${file}: ${share}, ${late}, ${wrong}`;
  },
  findings: (file: string, severities: readonly Severity[]): string =>
    `${file}: ${severityCounts(severities)}`,
  failed: (file: string, sentence: string): string => `${file}: ${sentence}`,
  total: (plans: number, failed: number, out: string | undefined): string => {
    const read = plans - failed;
    const unread = failed === 0 ? '' : `, of which ${formatCount(failed)} could not be done`;
    const wrote = `Wrote ${inFigures(read, 'summary', 'summaries')} to ${out ?? ''}.`;
    return `${inFigures(plans, 'plan')}${unread}.${out === undefined || read === 0 ? '' : ` ${wrote}`}`;
  },
} as const;

export const SUMMARY_TEXT = {
  source: (sheet: string, range: string, table: string | null): string =>
    table === null ? `sheet "${sheet}", ${range}` : `sheet "${sheet}", table ${table}, ${range}`,
  recommendations: 'Recommendations',
  themes: 'Themes',
  count: 'Counted',
  share: 'Completed or progressed',
  ratings: (parts: readonly string[]): string => `Ratings: ${parts.join(', ')}.`,
  assumed: 'What is assumed',
  assumedRow: (
    row: Pick<StatusMapRow, 'status' | 'source' | 'colour' | 'rating' | 'lifecycle'>,
    count: string,
  ): string => {
    const { status, source, colour, rating, lifecycle } = row;
    const blank = colour === null ? BLANK_STATUS_LABEL : `${BLANK_STATUS_LABEL} beside "${colour}"`;
    const fill = source === 'fill' && rating !== 'none' ? `${RATING_LABELS[rating].toLowerCase()}, ` : '';
    const shown = status === '' ? blank : `"${status}"`;
    return `${shown} (${fill}${count}) counts as ${LIFECYCLE_LABELS[lifecycle].toLowerCase()}`;
  },
  excluded: 'Excluded, and in no percentage',
  excludedRow: (reference: string, text: string, why: string): string =>
    `${reference === '' ? '' : `${reference} `}${text} ${why.startsWith('(') ? why : `(${why})`}`,
  changeAssumed: 'To decide otherwise, use --map or the RAG settings sheet of the workbook.',
  checks: 'Checks',
  noFindings: 'Nothing was found that is wrong or doubtful.',
  more: (count: number): string => `and ${formatCount(count)} more`,
  seeCheck: 'For every cell and what to do, run "ragplan check".',
  placeOnSheet: (address: string, sheet: string): string => `${address} on "${sheet}"`,
  accepted: (count: number): string =>
    count === 1 ? 'One finding has been accepted.' : `${formatCount(count)} findings have been accepted.`,
  settingsProblem: (problem: string): string => `RAG settings sheet: ${problem}`,
} as const;
