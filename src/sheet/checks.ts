/** Checks: the findings in words, grouped by severity and kind, each linked to its cell. */
import type { Finding, FindingCode, Severity } from '../check/finding';
import { FINDING_CODES, FINDING_SEVERITY, SEVERITIES } from '../check/finding';
import type { Plan } from '../plan/plan';
import {
  findingGroupTitle,
  findingTitle,
  whatToDo,
  whatToDoAboutGroup,
  whyItMatters,
} from '../words/en/findings';
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

type Group = readonly [code: FindingCode, findings: readonly Finding[]];

/** In the order of the closed list, which is by severity; within a code as the checks gave them, which is plan order. */
function groupFindings(findings: readonly Finding[]): Group[] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const known = byCode.get(finding.code);
    if (known) known.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return FINDING_CODES.flatMap((code): Group[] => {
    const found = byCode.get(code);
    return found ? [[code, found]] : [];
  });
}

const countAccepted = (findings: readonly Finding[]): number =>
  findings.filter(({ accepted }) => accepted).length;

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

function groupsTable(groups: readonly Group[]): StackTable {
  const hasAccepted = groups.some(([, found]) => countAccepted(found) > 0);
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
    rows: groups.map(([code, found]) => [
      textCell(SEVERITY_LABELS[FINDING_SEVERITY[code]][0]),
      textCell(groupTitle(code, found)),
      textCell(whyItMatters(code)),
      textCell(found.length === 1 && found[0] ? whatToDo(found[0]) : whatToDoAboutGroup(code)),
      countCell(found.length),
      ...(hasAccepted ? [countCell(countAccepted(found))] : []),
    ]),
  };
}

/** One finding alone says itself what is wrong: a scale of numbers without a key is one finding for many actions. */
const groupTitle = (code: FindingCode, found: readonly Finding[]): string =>
  found.length === 1 && found[0] ? findingTitle(found[0]) : findingGroupTitle(code, found.length);

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

function findingsTable(plan: Plan, groups: readonly Group[]): StackTable {
  const findings = groups.flatMap(([, found]) => found);
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
