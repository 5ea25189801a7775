/** The position of a plan as text of 80 columns. */
import type { OpenedPlan } from '../../app/open-plan';
import type { Tally } from '../../measure/tally';
import { areaAddress } from '../../model/address';
import { RATINGS } from '../../model/terms';
import { SUMMARY_TEXT } from '../../words/en/command-line';
import { leftOutNames } from '../../check/left-out';
import { openErrors } from '../../check/open-errors';
import { headlineSentence, restsOnSentences } from '../../words/en/headline';
import { ADJUSTED_NOTE, RATING_LABELS } from '../../words/en/labels';
import { countOf } from '../../words/en/phrases';
import { settingsProblemSentence } from '../../words/en/settings-problems';
import { displayPercent, formatCount, progressedShare } from '../../words/format';
import { drawBar, GLYPHS } from './bar';
import { excludedText } from './excluded';
import { findingsSummary } from './findings';
import type { Ink } from './ink';
import { column, printable, wrap } from './lines';
import { otherDayText } from './other-day';

const BAR = 24;

export function summaryText(opened: OpenedPlan, ink: Ink): string {
  const { plan } = opened;
  const sections = [
    headline(opened, ink),
    plan.themes.length > 0 ? themes(opened, ink) : null,
    plan.recommendations.length > 0 ? recommendations(opened, ink) : null,
    plan.hasRatings ? ratings(opened.measures.overall) : null,
    marked(opened) ? ADJUSTED_NOTE : null,
    excludedText(opened, ink),
    assumed(opened, ink),
    findingsSummary(opened, ink),
  ];
  return `${sections.filter((section) => section !== null).join('\n\n')}\n`;
}

function headline(opened: OpenedPlan, ink: Ink): string {
  const { fileName, plan, measures, findings, settings, settingsProblems, asAt } = opened;
  const otherDay = otherDayText(opened);
  const facts = { unit: plan.unit, recommendations: plan.recommendations.length, asAt };
  const name = settings.planName ?? plan.title ?? fileName;
  return [
    ink.bold(wrap(printable(settings.council === null ? name : `${settings.council}: ${name}`))),
    ...plan.parts
      .slice(0, 3)
      .map((part) =>
        ink.faint(
          wrap(
            printable(`${fileName}, ${SUMMARY_TEXT.source(part.sheet, areaAddress(part.area), part.table)}`),
          ),
        ),
      ),
    ...(plan.parts.length > 3 ? [ink.faint(SUMMARY_TEXT.more(plan.parts.length - 3))] : []),
    '',
    wrap(headlineSentence(measures.overall, facts)),
    ...restsOnSentences({
      unit: plan.unit,
      measures,
      hiddenRows: plan.hiddenRows,
      errors: openErrors(findings),
      leftOut: leftOutNames(findings),
    }).map((text) => wrap(text)),
    ...(otherDay === null ? [] : [otherDay]),
    ...settingsProblems.map((problem) =>
      wrap(SUMMARY_TEXT.settingsProblem(printable(settingsProblemSentence(problem)))),
    ),
  ].join('\n');
}

function themes({ plan, measures }: OpenedPlan, ink: Ink): string {
  const rows = plan.themes.map((theme, index) => row('', theme.name, measures.themes[index]!));
  return [ink.bold(heading(SUMMARY_TEXT.themes)), ...rows].join('\n');
}

function recommendations({ plan, measures }: OpenedPlan, ink: Ink): string {
  const rows = plan.recommendations.map(({ reference, text }, index) =>
    row(reference, text, measures.recommendations[index]!),
  );
  const legend = ink.faint(SUMMARY_TEXT.legend(GLYPHS));
  return [ink.bold(heading(SUMMARY_TEXT.recommendations)), ...rows, legend].join('\n');
}

/** Columns of every table: reference 6, text 32, count 6, share progressed 7, bar 24, spaces between: 79. */
const heading = (name: string): string =>
  `${column(name, 39)} ${column(SUMMARY_TEXT.count, 6, 'right')}   ${SUMMARY_TEXT.share}`;

function row(reference: string, text: string, tally: Tally): string {
  const label =
    reference === ''
      ? column(printable(text), 39)
      : `${column(printable(reference), 6)} ${column(printable(text), 32)}`;
  const { inScope, adjusted } = tally;
  const mark = adjusted.includes('headline.progressed') ? '*' : ' ';
  const bar = drawBar(tally, BAR).trimEnd();
  return `${label} ${column(formatCount(inScope), 6, 'right')} ${column(progressedShare(tally), 5, 'right')}${mark} ${bar}`.trimEnd();
}

const marked = ({ plan, measures }: OpenedPlan): boolean =>
  (plan.hasRatings && measures.overall.adjusted.some((name) => name.startsWith('ratingPercent.'))) ||
  [...measures.themes, ...measures.recommendations].some(({ adjusted }) =>
    adjusted.includes('headline.progressed'),
  );

function ratings({ ratings: counts, ratingPercent, inScope, adjusted }: Tally): string | null {
  if (ratingPercent === null) return null;
  const parts = RATINGS.map((rating) => {
    const percent = displayPercent(ratingPercent[rating], counts[rating], inScope);
    const mark = adjusted.includes(`ratingPercent.${rating}`) ? '*' : '';
    return `${RATING_LABELS[rating].toLowerCase()} ${formatCount(counts[rating])} (${percent}${mark})`;
  });
  return wrap(SUMMARY_TEXT.ratings(parts));
}

function assumed({ plan }: OpenedPlan, ink: Ink): string | null {
  const rows = plan.statusMap.filter(({ basis }) => basis === 'assumed');
  if (rows.length === 0) return null;
  const lines = rows.map((row) =>
    wrap(printableRow(SUMMARY_TEXT.assumedRow(row, countOf(row.count, plan.unit))), '    '),
  );
  return [ink.bold(SUMMARY_TEXT.assumed), ...lines, SUMMARY_TEXT.changeAssumed].join('\n');
}

const printableRow = (text: string): string => `  ${printable(text)}`;
