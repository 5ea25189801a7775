/** What scrutiny, a peer or an adviser would ask of an opened plan, with the snapshots of its workbook as its past. */
import { askQuestions, type Question } from '../challenge/ask-questions';
import { takeSnapshot } from '../history/snapshot';
import { ownerNames } from '../measure/capacity/owner-names';
import { oncePerPlan } from './once-per-plan';

export const planQuestions = oncePerPlan((opened): readonly Question[] =>
  askQuestions(
    opened.plan,
    opened.history.snapshots,
    takeSnapshot(opened.plan, opened.asAt, ''),
    ownerNames(opened.settings.sameOwners),
  ),
);
