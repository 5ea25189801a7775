/** Findings in words: all of them with their places, or a summary by kind. */
import type { Finding } from '../../check/finding';
import { groupFindings, type FindingGroup } from '../../check/group-findings';
import type { Plan } from '../../model/plan';
import { SUMMARY_TEXT } from '#words/command-line';
import { findingTitle, severityCounts, titleOfAll, whatToDoAboutAll, whyItMatters } from '#words/findings';
import { SEVERITY_LABELS } from '#words/labels';
import type { Block, Document, Sentence } from '../document';
import { GAP, heading, sentence } from '../document';
import type { ReportInput } from '../report-input';
import { byRuleBlocks } from './by-rule';
import { otherDayBlocks } from './other-day';
import { placeIn } from './place-in';

/** Cells named in a summary before "and 12 more". */
const FEW = 6;

/** By severity, each kind once with its first few cells. */
export function findingsSummary({ plan, findings }: ReportInput): Block[] {
  const { groups, accepted } = openGroups(findings);
  if (groups.length === 0 && accepted === 0) return [GAP, sentence(SUMMARY_TEXT.noFindings)];
  return [
    heading(`${SUMMARY_TEXT.checks}: ${countSeverities(groups)}`),
    ...groups.map((group) => titleLine(group, 'entry', fewPlaces(group, plan))),
    ...acceptedLine(accepted),
    sentence(SUMMARY_TEXT.seeCheck),
  ];
}

/** Every finding with its cell, what it says, why it matters and what to do. */
export function reportFindings(input: ReportInput): Document {
  const { groups, accepted } = openGroups(input.findings);
  const isNothing = groups.length === 0 && accepted === 0;
  const otherDay = otherDayBlocks(input);
  return {
    title: null,
    blocks: [
      isNothing ? sentence(SUMMARY_TEXT.noFindings) : heading(countSeverities(groups)),
      ...groups.flatMap((group) => groupBlocks(group, input.plan)),
      ...(accepted > 0 ? [GAP, ...acceptedLine(accepted)] : []),
      ...byRuleBlocks(input),
      ...(otherDay.length > 0 ? [GAP, ...otherDay] : []),
    ],
  };
}

const groupBlocks = (group: FindingGroup, plan: Plan): Block[] => [
  GAP,
  titleLine(group, 'lead'),
  sentence(whyItMatters(group.code), 'detail'),
  sentence(whatToDoAboutAll(group.open), 'detail'),
  {
    kind: 'places',
    places: placed(group).map((finding) => ({ place: placeOf(finding, plan), text: findingTitle(finding) })),
  },
];

const titleLine = ({ severity, open }: FindingGroup, role: Sentence['role'], places = ''): Sentence => ({
  ...sentence(`${titleOfAll(open)}${places}`, role),
  label: { text: SEVERITY_LABELS[severity][0].toUpperCase(), severity },
});

const acceptedLine = (accepted: number): Block[] =>
  accepted > 0 ? [sentence(SUMMARY_TEXT.accepted(accepted))] : [];

const placed = ({ open }: FindingGroup): Finding[] => open.filter(({ cell }) => cell !== null);

function fewPlaces(group: FindingGroup, plan: Plan): string {
  const findings = placed(group);
  if (findings.length === 0) return '';
  const named = findings.slice(0, FEW).map((finding) => placeOf(finding, plan));
  const more = findings.length > FEW ? ` ${SUMMARY_TEXT.more(findings.length - FEW)}` : '';
  return ` ${named.join(', ')}${more}`;
}

const placeOf = ({ cell }: Finding, plan: Plan): string => (cell === null ? '' : placeIn(plan, cell));

const countSeverities = (groups: readonly FindingGroup[]): string =>
  severityCounts(groups.flatMap(({ severity, open }) => open.map(() => severity)));

/** The open ones by kind, and how many have been accepted. */
function openGroups(findings: readonly Finding[]): { groups: FindingGroup[]; accepted: number } {
  const groups = groupFindings(findings);
  return {
    groups: groups.filter(({ open }) => open.length > 0),
    accepted: groups.reduce((sum, { accepted }) => sum + accepted.length, 0),
  };
}
