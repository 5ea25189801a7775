/** Checks: the findings in words, grouped by severity and kind, each linked to its cell. */
import { SEVERITIES, type Finding, type Severity } from '../check/finding';
import { groupFindings, type FindingGroup } from '../check/group-findings';
import type { Plan } from '../model/plan';
import { findingTitle, titleOfAll, whatToDo, whatToDoAboutAll, whyItMatters } from '../words/en/findings';
import { ROLE_LABELS, SEVERITY_LABELS, SHEET_NAMES } from '../words/en/labels';
import { capitalise } from '../words/en/phrases';
import { sheetTitle } from '../words/en/sheets';
import { CHECKS_WORDS } from '../words/en/sheets-checks';
import { countCell, dashCell, placeCell, textCell } from './cells';
import type { SheetCell, SheetPlan } from './sheet-plan';
import { SheetStack } from './stack';
import type { StackColumn, StackTable } from './stack';
import type { StyleName } from './styles';
import type { SummaryInput } from './summary-input';
import { titleFacts } from './summary-input';

/** Severity, what is wrong, action or why it matters, what to do, place or count, value or accepted, suggestion, accepted. */
const WIDTHS = [11, 50, 46, 48, 20, 22, 20, 11];

export function planChecks(input: SummaryInput): SheetPlan {
  const { findings, version } = input;
  const groups = groupFindings(findings);
  const accepted = findings.filter((finding) => finding.accepted).length;
  const stack = new SheetStack({
    kind: 'checks',
    name: SHEET_NAMES.checks,
    widths: WIDTHS,
    title: sheetTitle(SHEET_NAMES.checks, titleFacts(input)),
    asAt: input.asAt,
    version,
  });
  stack.gap().sentence(findings.length === 0 ? CHECKS_WORDS.nothing : CHECKS_WORDS.intro);
  if (accepted > 0) stack.sentence(capitalise(CHECKS_WORDS.acceptedIntro(accepted)));
  stack.table(severitiesTable(findings));
  if (findings.length > 0) {
    const kinds = stack.table(groupsTable(groups));
    const all = stack.table(findingsTable(input.plan, groups));
    for (const table of [kinds, all]) {
      for (const severity of SEVERITIES) {
        stack.highlight(table, 0, SEVERITY_LABELS[severity][0], SEVERITY_STYLES[severity]);
      }
    }
  }
  return stack.build();
}

const SEVERITY_STYLES: Readonly<Record<Severity, StyleName>> = {
  error: 'severityError',
  warning: 'severityWarning',
  advice: 'severityAdvice',
};

function severitiesTable(findings: readonly Finding[]): StackTable {
  return {
    name: 'RagChecksSeverities',
    heading: CHECKS_WORDS.severities,
    columns: [
      { header: CHECKS_WORDS.severity },
      { header: CHECKS_WORDS.meaning },
      // Left: the column is as wide as the sentences below it, and a number at its far side would stand alone.
      { header: CHECKS_WORDS.count },
    ],
    rows: SEVERITIES.map((severity) => {
      const found = findings.filter((finding) => finding.severity === severity);
      return [
        textCell(SEVERITY_LABELS[severity][1]),
        textCell(CHECKS_WORDS.meanings[severity]),
        { value: found.length, style: 'countLeft' as const },
      ];
    }),
  };
}

function groupsTable(groups: readonly FindingGroup[]): StackTable {
  const hasAccepted = groups.some(({ accepted }) => accepted.length > 0);
  return {
    name: 'RagChecksKinds',
    heading: CHECKS_WORDS.groups,
    columns: [
      { header: CHECKS_WORDS.severity },
      { header: CHECKS_WORDS.wrong },
      { header: CHECKS_WORDS.why },
      { header: CHECKS_WORDS.todo },
      { header: CHECKS_WORDS.count, align: 'right' },
      ...(hasAccepted ? [{ header: CHECKS_WORDS.accepted, align: 'right' as const }] : []),
    ],
    rows: groups.map(({ code, severity, findings, accepted }) => [
      textCell(SEVERITY_LABELS[severity][0]),
      textCell(titleOfAll(findings)),
      textCell(whyItMatters(code)),
      textCell(whatToDoAboutAll(findings)),
      countCell(findings.length),
      ...(hasAccepted ? [countCell(accepted.length)] : []),
    ]),
  };
}

/** A column of the list of findings. */
interface FindingColumn extends StackColumn {
  readonly cell: (finding: Finding, row: number) => SheetCell;
}

/** Suggestions and acceptance have a column only where there are any. */
function findingColumns(plan: Plan, findings: readonly Finding[]): FindingColumn[] {
  const columns: FindingColumn[] = [
    { header: CHECKS_WORDS.severity, cell: ({ severity }) => textCell(SEVERITY_LABELS[severity][0]) },
    { header: CHECKS_WORDS.wrong, cell: (finding) => textCell(findingTitle(finding)) },
    {
      header: ROLE_LABELS[plan.unit],
      cell: ({ action }) => textOrDash(action === null ? null : (plan.actions[action]?.text.text ?? null)),
    },
    { header: CHECKS_WORDS.todo, cell: (finding) => textCell(whatToDo(finding)) },
    {
      header: CHECKS_WORDS.where,
      cell: ({ cell }, row) =>
        cell === null ? textCell(CHECKS_WORDS.wholePlan) : placeCell(cell, row, plan),
    },
    { header: CHECKS_WORDS.value, cell: ({ value }) => textOrDash(value) },
  ];
  if (findings.some(({ suggestion }) => suggestion !== null)) {
    columns.push({ header: CHECKS_WORDS.suggestion, cell: ({ suggestion }) => textOrDash(suggestion) });
  }
  if (findings.some(({ accepted }) => accepted)) {
    columns.push({
      header: CHECKS_WORDS.accepted,
      cell: ({ accepted }) => textCell(accepted ? CHECKS_WORDS.yes : CHECKS_WORDS.no),
    });
  }
  return columns;
}

function findingsTable(plan: Plan, groups: readonly FindingGroup[]): StackTable {
  const findings = groups.flatMap((group) => group.findings);
  const columns = findingColumns(plan, findings);
  return {
    name: 'RagChecksFindings',
    heading: CHECKS_WORDS.findings,
    columns,
    rows: (firstRow) =>
      findings.map((finding, index) => columns.map(({ cell }) => cell(finding, firstRow + index))),
  };
}

const textOrDash = (text: string | null): SheetCell =>
  text === null || text === '' ? { ...dashCell(), style: 'text' as const } : textCell(text);
