/** The documents of the command line's --json: fixed names, see docs/command-line.md. */
import type { Finding } from '../check/finding';
import { measureImpact } from '../measure/impact/measure-impact';
import { unsaidBy } from '../measure/smart/smart-of';
import type { Tally } from '../measure/tally';
import { areaAddress, cellAddress } from '../model/address';
import { isOutstanding } from '../model/lifecycles';
import type { OpenedPlan } from './open-plan';
import { rulesPart } from './rules-json';

export const summaryJson = (opened: OpenedPlan) => {
  const { plan, measures, findings } = opened;
  return {
    format: 'ragplan/summary@1',
    source: sourceJson(opened),
    unit: plan.unit,
    columns: plan.columns,
    statusMap: plan.statusMap.map(({ status, colour, count, lifecycle, rating, basis }) => ({
      status,
      colour,
      count,
      lifecycle,
      rating,
      basis,
    })),
    overall: tallyJson(measures.overall),
    themes: plan.themes.map((theme, index) => ({
      name: theme.name,
      recommendations: theme.recommendations.map((position) => plan.recommendations[position]!.reference),
      // One reference may stand under two themes: places in the list below, from 0.
      positions: [...theme.recommendations],
      ...tallyJson(measures.themes[index]!),
    })),
    recommendations: plan.recommendations.map((recommendation, index) => ({
      reference: recommendation.reference,
      text: recommendation.text,
      theme: recommendation.theme === null ? null : plan.themes[recommendation.theme]!.name,
      ...tallyJson(measures.recommendations[index]!),
    })),
    findings: findings.map(findingJson),
    impact: impactJson(plan),
    smart: smartJson(plan),
    ...rulesPart(opened),
  };
};

/** Headers beside those of `columns`, and the figures that they give. */
const impactJson = (plan: OpenedPlan['plan']) => ({ beside: plan.beside, ...measureImpact(plan) });

/** What each open action leaves unsaid: of what, measure, who, when. */
const smartJson = ({ actions }: OpenedPlan['plan']) =>
  actions
    .filter(({ lifecycle }) => isOutstanding(lifecycle))
    .map((action) => ({
      reference: action.reference?.text ?? '',
      action: action.text.text,
      sheet: action.text.cell.sheet,
      cell: cellAddress(action.text.cell.row, action.text.cell.column),
      unsaid: unsaidBy(action),
    }));

export const findingsJson = (opened: OpenedPlan) => ({
  format: 'ragplan/findings@1',
  source: sourceJson(opened),
  findings: opened.findings.map(findingJson),
  ...rulesPart(opened),
});

const sourceJson = ({ fileName, plan, asAt }: OpenedPlan) => ({
  file: fileName,
  parts: plan.parts.map((part) => ({ sheet: part.sheet, table: part.table, range: areaAddress(part.area) })),
  asAt,
  hiddenRows: plan.hiddenRows,
});

/** Exactly the fields of the contract, whatever else a tally may carry. */
export const tallyJson = (tally: Tally) => ({
  actions: tally.actions,
  excluded: tally.excluded,
  inScope: tally.inScope,
  lifecycle: tally.lifecycle,
  percent: tally.percent,
  headline: tally.headline,
  ratings: tally.ratings,
  ratingPercent: tally.ratingPercent,
  adjusted: tally.adjusted,
});

/** `accepted` is there only where the user has accepted the finding. */
const findingJson = ({ code, severity, sheet, cell, value, suggestion, accepted }: Finding) => ({
  code,
  severity,
  sheet,
  cell: cell === null ? null : cellAddress(cell.row, cell.column),
  value,
  suggestion,
  ...(accepted ? { accepted: true } : {}),
});
