/** Findings as text of 80 columns: all of them with their cells, or a summary by kind. */
import type { OpenedPlan } from '../../app/open-plan';
import { SEVERITIES, type Finding, type Severity } from '../../check/finding';
import { groupFindings, type FindingGroup } from '../../check/group-findings';
import { cellAddress } from '../../model/address';
import type { Plan } from '../../model/plan';
import { SUMMARY_TEXT } from '../../words/en/command-line';
import { findingTitle, titleOfAll, whatToDoAboutAll, whyItMatters } from '../../words/en/findings';
import { SEVERITY_LABELS } from '../../words/en/labels';
import { formatCount } from '../../words/format';
import type { Ink } from './ink';
import { printable, wrap } from './lines';

/** Cells named in a summary before "and 12 more". */
const FEW = 6;

/** By severity, each kind once with its first few cells. */
export function findingsSummary(opened: OpenedPlan, ink: Ink): string {
  const { groups, accepted } = openGroups(opened.findings);
  if (groups.length === 0 && accepted === 0) return SUMMARY_TEXT.noFindings;
  const place = placeIn(opened.plan);
  const lines = groups.map((group) =>
    painted(wrap(`  ${label(group)} ${groupTitle(group)}${fewCells(group, place)}`, '      '), group, ink),
  );
  return [
    ink.bold(`${SUMMARY_TEXT.checks}: ${countSeverities(groups)}`),
    ...lines,
    ...(accepted > 0 ? [SUMMARY_TEXT.accepted(accepted)] : []),
    SUMMARY_TEXT.seeCheck,
  ].join('\n');
}

/** Every finding with its cell, what it says, why it matters and what to do. */
export function findingsText(opened: OpenedPlan, ink: Ink): string {
  const { groups, accepted } = openGroups(opened.findings);
  if (groups.length === 0 && accepted === 0) return `${SUMMARY_TEXT.noFindings}\n`;
  const place = placeIn(opened.plan);
  const sections = groups.map((group) => groupText(group, place, ink));
  const end = accepted > 0 ? [SUMMARY_TEXT.accepted(accepted)] : [];
  return `${[ink.bold(countSeverities(groups)), ...sections, ...end].join('\n\n')}\n`;
}

function groupText(group: FindingGroup, place: Place, ink: Ink): string {
  const title = painted(wrap(`${label(group)} ${groupTitle(group)}`, '  '), group, ink);
  const why = wrap(`  ${whyItMatters(group.code)}`, '  ');
  const todo = wrap(`  ${whatToDoAboutAll(group.open)}`, '  ');
  return [title, why, todo, ...placeLines(group, place)].join('\n');
}

/** Before a place, and between it and what is wrong there. */
const INDENT = 4;
const LONGEST_PLACE = 20;

/** Each place with what is wrong there; the places alone where the same is wrong at all of them. */
function placeLines({ open }: FindingGroup, place: Place): string[] {
  const placed = open.filter(({ cell }) => cell !== null);
  const titles = placed.map((finding) => printable(findingTitle(finding)));
  const indent = ' '.repeat(INDENT);
  if (placed.length === 0) return [];
  if (new Set(titles).size === 1) return [wrap(indent + placed.map(place).join(', '), indent)];
  const places = placed.map(place);
  const width = Math.min(
    LONGEST_PLACE,
    places.reduce((most, { length }) => Math.max(most, length), 0),
  );
  const hang = ' '.repeat(INDENT + width + 1);
  return titles.map((title, index) => {
    const where = indent + (places[index] ?? '');
    const what = wrap(hang + title, hang);
    // A place too long for its column has a line of its own.
    return where.length < hang.length ? where + what.slice(where.length) : `${where}\n${what}`;
  });
}

const groupTitle = ({ open }: FindingGroup): string => printable(titleOfAll(open));

function fewCells({ open }: FindingGroup, place: Place): string {
  const cells = open.filter(({ cell }) => cell !== null).map(place);
  if (cells.length === 0) return '';
  const more = cells.length > FEW ? ` ${SUMMARY_TEXT.more(cells.length - FEW)}` : '';
  return ` ${cells.slice(0, FEW).join(', ')}${more}`;
}

/** "F15", with its sheet where the plan stands on several: "F15 of Must dos". */
const placeIn =
  ({ parts }: Plan): Place =>
  ({ cell }) => {
    if (cell === null) return '';
    const address = cellAddress(cell.row, cell.column);
    const isPlain = parts.every(({ sheet }) => sheet === cell.sheet);
    return isPlain ? address : printable(SUMMARY_TEXT.placeOnSheet(address, cell.sheet));
  };
type Place = (finding: Finding) => string;

const PAINT = { error: 'error', warning: 'warning', advice: 'faint' } as const satisfies Record<
  Severity,
  keyof Ink
>;
const label = ({ severity }: FindingGroup): string => SEVERITY_LABELS[severity][0].toUpperCase();
/** Painted after wrapping: colour codes have no width. */
const painted = (text: string, group: FindingGroup, ink: Ink): string =>
  text.replace(label(group), (word) => ink[PAINT[group.severity]](word));

const countSeverities = (groups: readonly FindingGroup[]): string =>
  SEVERITIES.map((severity) => {
    const count = groups
      .filter((group) => group.severity === severity)
      .reduce((sum, { open }) => sum + open.length, 0);
    const [single, several] = SEVERITY_LABELS[severity];
    return `${formatCount(count)} ${(count === 1 ? single : several).toLowerCase()}`;
  }).join(', ');

/** The open ones by kind, and how many have been accepted. */
function openGroups(findings: readonly Finding[]): { groups: FindingGroup[]; accepted: number } {
  const groups = groupFindings(findings);
  return {
    groups: groups.filter(({ open }) => open.length > 0),
    accepted: groups.reduce((sum, { accepted }) => sum + accepted.length, 0),
  };
}
