/** Checks: the findings in words, grouped by severity and kind, each linked to its cell. */
import { SEVERITIES, type Finding, type Severity } from '../../check/finding';
import { groupFindings, type FindingGroup } from '../../check/group-findings';
import type { Plan } from '../../model/plan';
import { findingTitle, titleOfAll, whatToDo, whatToDoAboutAll, whyItMatters } from '#words/findings';
import { SEVERITY_LABELS, SHEET_NAMES } from '#words/labels';
import { ROLE_LABELS } from '#words/row-labels';
import { capitalise } from '#words/phrases';
import { sheetTitle } from '#words/sheets';
import { CHECKS_WORDS } from '#words/sheets-checks';
import { placeCell } from '../action-columns';
import { count, text, textOrBlank } from '../cell';
import type { SheetDocument } from '../document';
import { GAP, sentence } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import type { Column, Table } from '../table';
import { table } from '../table';

/** Severity, what is wrong, action or why it matters, what to do, place or count, value or accepted, suggestion, accepted. */
const GRID = [11, 36, 31, 33, 17, 17, 16, 11];

export function reportChecks(input: ReportInput): SheetDocument {
  const { plan, findings, asAt } = input;
  const groups = groupFindings(findings);
  const accepted = findings.filter((finding) => finding.accepted).length;
  return {
    kind: 'checks',
    title: sheetTitle(SHEET_NAMES.checks, titleFacts(input)),
    grid: GRID,
    asAt,
    blocks: [
      GAP,
      sentence(findings.length === 0 ? CHECKS_WORDS.nothing : CHECKS_WORDS.intro),
      ...(accepted > 0 ? [sentence(capitalise(CHECKS_WORDS.acceptedIntro(accepted)))] : []),
      severitiesTable(findings),
      ...(findings.length > 0 ? [groupsTable(groups), findingsTable(plan, groups)] : []),
    ],
  };
}

function severitiesTable(findings: readonly Finding[]): Table {
  return table<Severity>({
    name: 'RagChecksSeverities',
    heading: CHECKS_WORDS.severities,
    columns: [
      { header: CHECKS_WORDS.severity, cell: (severity) => text(SEVERITY_LABELS[severity][1]) },
      { header: CHECKS_WORDS.meaning, cell: (severity) => text(CHECKS_WORDS.meanings[severity]) },
      {
        // Left: the column is as wide as the sentences below it, and a number at its far side would stand alone.
        header: CHECKS_WORDS.count,
        cell: (severity) => count(findings.filter((finding) => finding.severity === severity).length),
      },
    ],
    rows: SEVERITIES,
  });
}

const severityColumn: Column<{ readonly severity: Severity }> = {
  header: CHECKS_WORDS.severity,
  words: 'severity',
  cell: ({ severity }) => text(SEVERITY_LABELS[severity][0]),
};

function groupsTable(groups: readonly FindingGroup[]): Table {
  const columns: Column<FindingGroup>[] = [
    severityColumn,
    { header: CHECKS_WORDS.wrong, cell: ({ findings }) => text(titleOfAll(findings)) },
    { header: CHECKS_WORDS.why, cell: ({ code }) => text(whyItMatters(code)) },
    { header: CHECKS_WORDS.todo, cell: ({ findings }) => text(whatToDoAboutAll(findings)) },
    { header: CHECKS_WORDS.count, align: 'right', cell: ({ findings }) => count(findings.length) },
  ];
  if (groups.some(({ accepted }) => accepted.length > 0)) {
    columns.push({
      header: CHECKS_WORDS.accepted,
      align: 'right',
      cell: ({ accepted }) => count(accepted.length),
    });
  }
  return table({ name: 'RagChecksKinds', heading: CHECKS_WORDS.groups, columns, rows: groups });
}

/** Suggestions and acceptance have a column only where there are any. */
function findingColumns(plan: Plan, findings: readonly Finding[]): Column<Finding>[] {
  const columns: Column<Finding>[] = [
    severityColumn,
    { header: CHECKS_WORDS.wrong, cell: (finding) => text(findingTitle(finding)) },
    {
      header: ROLE_LABELS[plan.unit],
      cell: ({ action }) => textOrBlank(action === null ? null : plan.actions[action]?.text.text),
    },
    { header: CHECKS_WORDS.todo, cell: (finding) => text(whatToDo(finding)) },
    {
      header: CHECKS_WORDS.where,
      cell: ({ cell }) => (cell === null ? text(CHECKS_WORDS.wholePlan) : placeCell(cell, plan)),
    },
    { header: CHECKS_WORDS.value, cell: ({ value }) => textOrBlank(value) },
  ];
  if (findings.some(({ suggestion }) => suggestion !== null)) {
    columns.push({ header: CHECKS_WORDS.suggestion, cell: ({ suggestion }) => textOrBlank(suggestion) });
  }
  if (findings.some(({ accepted }) => accepted)) {
    columns.push({
      header: CHECKS_WORDS.accepted,
      cell: ({ accepted }) => text(accepted ? CHECKS_WORDS.yes : CHECKS_WORDS.no),
    });
  }
  return columns;
}

function findingsTable(plan: Plan, groups: readonly FindingGroup[]): Table {
  const rows = groups.flatMap((group) => group.findings);
  return table({
    name: 'RagChecksFindings',
    heading: CHECKS_WORDS.findings,
    columns: findingColumns(plan, rows),
    rows,
    paging: 'list',
  });
}
