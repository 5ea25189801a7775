/** Columns of statuses as they are made for tests, and what each gives, in short. */
import type { ReadStatusColumn, StatusKind } from '../../../src/reader/table/block';
import type { Question } from '../../../src/reader/status/yes-no';
import { groupStatusColumns } from '../../../src/reader/table/group-statuses';
import { readHeaderWords } from '../../../src/reader/table/match-header';
import { readPeriod } from '../../../src/reader/table/read-period';

interface Made {
  readonly lives?: number;
  readonly sure?: boolean;
  readonly reserve?: boolean;
  readonly isSparse?: boolean;
  readonly question?: Question;
}
export type Column = readonly [header: string, kind: StatusKind, more?: Made];

/** Headers by what each gives. */
export function grouped(...columns: Column[]): string {
  const made = columns.map(
    (
      [header, kind, { lives = 1, sure = true, reserve, isSparse, question } = {}],
      column,
    ): ReadStatusColumn => ({
      column,
      header,
      kind,
      sure,
      lives,
      words: readHeaderWords(header),
      period: readPeriod(header),
      reasons: [],
      ...(reserve && { reserve }),
      ...(isSparse && { isSparse }),
      ...(question && { question }),
    }),
  );
  return Object.entries(groupStatusColumns(made))
    .flatMap(([name, list]) =>
      list.length === 0 ? [] : [`${name}: ${list.map(({ header }) => header).join(', ')}`],
    )
    .join('; ');
}
