import { HISTORY_HEADERS } from '../../src/history/history-format';
import { keepSnapshot } from '../../src/history/keep-snapshot';
import { readHistory } from '../../src/history/read-history';
import type { CellValue } from '../../src/model/grid';
import { historyGrid, makeSnapshot } from './make-snapshot';

const OLD: CellValue[][] = [
  ['31/03/2025', 'Q4', '1', '1.1', 'Publish it', 'Red', 'Not started', 'Red', 'Ongoing', '', 'asked in June'],
  ['someday', 'Q4', '1', '1.2', 'Print it', '', 'Completed', '', '', '', ''],
  ['', '', '', '', '', '', '', '', '', '', 'a remark of mine'],
];
const HEADERS = [...HISTORY_HEADERS, 'Notes'];
const reading = readHistory([historyGrid(OLD, { headers: HEADERS })]);
const keep = (day: string, replaces = false) =>
  keepSnapshot(reading, makeSnapshot(day, [{ text: 'Publish it', due: '2025-12-31' }], 'Q2'), replaces);
const valuesOf = ({ rows }: ReturnType<typeof keep>): CellValue[][] =>
  rows.map((row) => row.map(({ value }) => value));

describe('Keeping a snapshot', () => {
  test('rows that stand there stay as they were typed, those that cannot be read and columns of the user’s too', () => {
    const kept = keep('2025-09-30');
    expect(kept.addedHeaders).toEqual(['Notes']);
    expect(valuesOf(kept).slice(0, 3)).toEqual(OLD);
  });

  test('the snapshot stands below them, with its days as numbers that show as dates', () => {
    const [row] = keep('2025-09-30').rows.slice(3);
    expect(row![0]).toEqual({ value: 45930, isDay: true });
    expect(row![8]).toEqual({ value: 46022, isDay: true });
    expect(row!.map(({ value }) => value).slice(1, 8)).toEqual([
      'Q2',
      '1',
      null,
      'Publish it',
      'In progress',
      'In progress',
      'None',
    ]);
  });

  test('a second one of a day is refused, and replaces the first only where that is asked for', () => {
    expect(() => keep('2025-03-31')).toThrow(
      expect.objectContaining({ kind: 'snapshot-exists', facts: { day: '2025-03-31', label: 'Q4' } }),
    );
    const rows = valuesOf(keep('2025-03-31', true));
    expect(rows.map((row) => row[5])).toEqual(['', '', 'In progress']);
  });

  test('where a needed header has gone nothing is written, since what it held would be lost', () => {
    const broken = readHistory([
      historyGrid(OLD, { headers: HEADERS.map((name) => name.replace('As at', 'Day')) }),
    ]);
    expect(() => keepSnapshot(broken, makeSnapshot('2025-09-30', []), false)).toThrow(
      expect.objectContaining({ kind: 'history-unreadable' }),
    );
  });
});
