/** The four figures of RAG Summary that are read first: the plan decides which, and nought is said in words. */
import { headlineCount } from '../../measure/headline-counts';
import { daysOverdue, hasDates } from '../../model/date-in-force';
import { FIGURE_WORDS, SUMMARY_WORDS } from '#words/sheets-summary';
import { count, share, text, type Cell } from '../cell';
import type { Glance } from '../document';
import { askActions, IMPACT } from '../impact-answers';
import type { ReportInput } from '../report-input';
import { headlineShare } from '../tally-columns';

type Figure = Glance['figures'][number];
const MOST = 4;

export function largeFigures({ plan, measures, asAt }: ReportInput): Figure[] {
  const { overall, assumed } = measures;
  const { inScope, lifecycle } = overall;
  if (inScope === 0) return [];
  const late = plan.actions.map((action) => daysOverdue(action, asAt)).filter((days) => days > 0);
  const impact = askActions(IMPACT, plan.actions);
  const progressed = headlineCount(overall, 'progressed');
  const figures: Figure[] = [
    { figure: headlineShare(overall, 'progressed'), words: FIGURE_WORDS.progressed(progressed, inScope) },
  ];
  if (hasDates(plan))
    figures.push({
      figure: noneOr(late.length),
      words: FIGURE_WORDS.overdue(late.reduce((a, b) => Math.max(a, b), 0)),
    });
  if (plan.columns.impact !== undefined && impact.asked > 0)
    figures.push({
      figure: noneOr(impact.answered),
      words: FIGURE_WORDS.impact(impact.asked),
    });
  if (lifecycle.unknown > 0) figures.push({ figure: count(lifecycle.unknown), words: FIGURE_WORDS.unknown });
  figures.push(
    { figure: noneOr(assumed), words: FIGURE_WORDS.confirming(assumed) },
    {
      figure: share({
        percent: overall.percent?.completed ?? null,
        count: lifecycle.completed,
        of: inScope,
        adjusted: overall.adjusted.includes('percent.completed'),
      }),
      words: FIGURE_WORDS.completed(lifecycle.completed),
    },
    {
      figure: headlineShare(overall, 'not-progressed'),
      words: FIGURE_WORDS.notProgressed(headlineCount(overall, 'not-progressed')),
    },
  );
  return figures.slice(0, MOST);
}

const noneOr = (number: number): Cell => (number === 0 ? text(SUMMARY_WORDS.none) : count(number));
