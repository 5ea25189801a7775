/** The ten-month review sample: the plan of the six-month check-in later on, with the snapshots that were taken of it. */
import { HISTORY_HEADERS, HISTORY_TABLE } from '../../../src/history/history-format';
import { keepSnapshot } from '../../../src/history/keep-snapshot';
import { readHistory } from '../../../src/history/read-history';
import { takeSnapshot } from '../../../src/history/snapshot';
import { readAsGrids } from '../../../test/field/read-sheets';
import type { MadeCell, MadeSheet } from '../../../test/make/workbook';
import { planOnDay, sixMonthCheckIn, type PlanOnDay } from '../six-month-check-in/book';
import { headed, wrapped } from '../rows';

/** By reference: status, colour, and what else has moved. */
type Moves = Readonly<Record<string, { status?: string; rag?: string; when?: string; now?: string }>>;

const moved =
  (moves: Moves): PlanOnDay['change'] =>
  ([ref = '', what = '', who = '', when = '', status = '', rag = '', now = '', ...rest]) => {
    const to = moves[ref] ?? {};
    return [ref, what, who, to.when ?? when, to.status ?? status, to.rag ?? rag, to.now ?? now, ...rest];
  };

/** In September 2024 the plan is new: what is completed by March is under way, and what is under way by then is not. */
const FIRST: PlanOnDay = {
  sheet: 'Plan',
  about: 'Peer challenge action plan',
  position: 'Position at 30 September 2024',
  change: (cells) => {
    const [, , , , status = ''] = cells;
    const earlier = { C: { status: 'P', rag: 'G' }, P: { status: 'N', rag: 'A' } }[status];
    const dates = { '1d': 'December 2024', '3d': 'January 2025' }[cells[0] ?? ''];
    const to = { ...earlier, now: 'Agreed with the board.', ...(dates !== undefined && { when: dates }) };
    return moved({ [cells[0] ?? '']: to })(cells);
  },
};

const REVIEW: PlanOnDay = {
  sheet: 'Review July 2025',
  about: 'Peer challenge: where we are after ten months',
  position: 'Position at 31 July 2025',
  change: moved({
    '1d': { when: 'December 2025' },
    '1e': { status: 'C', rag: 'B', now: 'Adopted by cabinet in July.' },
    '1f': { status: 'C', rag: 'B', now: 'Down to 28 days since May.' },
    '2d': { status: 'C', rag: 'B', now: 'Adopted at the annual meeting.' },
    '2e': { status: 'C', rag: 'B', now: 'Eleven pairs have met twice.' },
    '2f': { status: 'P', rag: 'G', now: 'Questions are set; the survey opens in September.' },
    '2c': { status: 'P', rag: 'A', now: 'One committee has asked for mediation again.' },
    '3d': { when: 'October 2025', rag: 'R', now: 'The drainage survey has shown a third lot.' },
  }),
};

const SNAPSHOTS = [
  { day: '2024-09-30', label: 'Plan agreed', sheets: () => planOnDay(FIRST) },
  { day: '2025-03-31', label: 'Six-month check-in', sheets: sixMonthCheckIn },
] as const;

/** The rows of a snapshot as the product itself writes them. */
function historyRows({ day, label, sheets }: (typeof SNAPSHOTS)[number]): (MadeCell | null)[][] {
  const read = readAsGrids(sheets());
  if (typeof read === 'string') throw new Error(`The sample cannot be read: ${read}`);
  const { rows } = keepSnapshot(readHistory([]), takeSnapshot(read.plan, day, label), false);
  return rows.map((cells) =>
    cells.map(({ value, isDay }) => (isDay ? { v: value, format: 'dd/mm/yyyy' } : wrapped(value))),
  );
}

function historySheet(): MadeSheet {
  const rows = SNAPSHOTS.flatMap(historyRows);
  return {
    name: 'RAG History',
    widths: [12, 20, 8, 8, 50, 14, 14, 10, 14, 44],
    tables: [{ name: HISTORY_TABLE, area: `A3:J${rows.length + 3}`, style: 'TableStyleLight1' }],
    rows: [
      [{ v: 'RAG History: the plan as it stood on earlier days', bold: true, size: 13 }],
      [],
      HISTORY_HEADERS.map((header) => headed(header)),
      ...rows,
    ],
  };
}

/** The sheets of the workbook: the plan, and its snapshots. */
export const tenMonthReview = (): MadeSheet[] => [...planOnDay(REVIEW), historySheet()];
