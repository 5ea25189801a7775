/** What follows from an outcome: whether there is a plan to show, whether a decision can be held, whether something has to be said. */
import { reconsiderPlan, type OpenedPlan } from '../../app/open-plan';
import type { IsoDate } from '../../plan/dates/read-date';
import type { Problem, ProblemKind } from '../../plan/problem';
import type { Receipt } from '../../workbook/workbook';

/** Kinds of "there is no plan": the pane says what was looked for instead of failing. */
const NOT_FOUND: readonly ProblemKind[] = ['no-plan', 'no-such-sheet', 'no-such-table'];
/** Where decisions cannot be kept for these, they hold until the pane closes. */
const CANNOT_KEEP: readonly ProblemKind[] = [
  'read-only',
  'protected',
  'settings-unreadable',
  'host-failed',
  'host-busy',
  'own-fault',
  'part-missing',
];

export const isNotFound = ({ kind }: Problem): boolean => NOT_FOUND.includes(kind);
export const canBeHeld = ({ kind }: Problem): boolean => CANNOT_KEEP.includes(kind);

export const atDay = (opened: OpenedPlan, asAt: IsoDate): OpenedPlan =>
  opened.asAt === asAt ? opened : reconsiderPlan(opened, { asAt });

/** Where a sheet has another name, or a colleague was quicker: otherwise the figures say it all. */
export const needsSaying = ({ sheets, conflicts }: Receipt): boolean =>
  conflicts.length > 0 || sheets.some(({ name, wanted }) => name !== wanted);
