/** What changed between two dates, in a sentence; a percentage that moved because the plan changed is said to have. */
import type { Comparison } from '../../measure/compare';
import { countInWords, countOf, formatDayLong, listOf, perCent } from './phrases';

/**
 * "Between 31 May 2025 and 30 November 2025 the share completed or progressed rose from 80 per cent to 97 per cent:
 * changes of status raised it by 10 points, and changes to the plan itself raised it by seven points."
 */
export function movementSentence({ from, to, before, after, points }: Comparison): string {
  const between = `Between ${formatDayLong(from)} and ${formatDayLong(to)}`;
  if (!points || !before.headline || !after.headline) {
    return `${between} the shares cannot be compared: no action in scope stands in the plan on both dates.`;
  }
  const share = (tally: Comparison['before']): string => {
    const { completed, 'in-progress': going } = tally.lifecycle;
    return perCent(tally.headline?.progressed ?? 0, completed + going, tally.inScope);
  };
  const moved =
    points.total === 0
      ? `stayed at ${share(after)}`
      : `${points.total > 0 ? 'rose' : 'fell'} from ${share(before)} to ${share(after)}`;
  return `${between} the share completed or progressed ${moved}${causes(points)}.`;
}

function causes({ total, fromStatuses, fromPlan }: NonNullable<Comparison['points']>): string {
  if (fromPlan === 0) return total === 0 ? '' : ', through changes of status alone';
  if (fromStatuses === 0) return ', because the plan itself changed';
  return `: changes of status ${movedIt(fromStatuses)}, and changes to the plan itself ${movedIt(fromPlan)}`;
}

const movedIt = (points: number): string =>
  `${points > 0 ? 'raised' : 'lowered'} it by ${countOf(Math.abs(points), 'point')}`;

/** "Three actions changed status, one was added, zero were removed, two were reworded and zero had the date moved." */
export function changesSentence(comparison: Comparison): string {
  const changed = comparison.changes.filter(({ cause }) => cause === 'status').length;
  const reread = comparison.changes.length - changed;
  const parts = [
    `${countOf(changed, 'action')} changed status`,
    `${countInWords(comparison.added.length)} ${wasOrWere(comparison.added.length)} added`,
    `${countInWords(comparison.removed.length)} ${wasOrWere(comparison.removed.length)} removed`,
    `${countInWords(comparison.reworded.length)} ${wasOrWere(comparison.reworded.length)} reworded`,
    `${countInWords(comparison.datesMoved.length)} had the date moved`,
  ];
  if (reread > 0)
    parts.push(
      `${countInWords(reread)} ${wasOrWere(reread)} read in another way though the words stayed the same`,
    );
  const text = listOf(parts);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const wasOrWere = (count: number): string => (count === 1 ? 'was' : 'were');
