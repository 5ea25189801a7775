/** What scrutiny, a peer or an adviser would ask of an opened plan, with the snapshots of its workbook as its past. */
import { askQuestions, type Question } from '../challenge/ask-questions';
import { takeSnapshot } from '../history/snapshot';
import { oncePerPlan } from './once-per-plan';
import { sinceLast } from './since-last';

export const planQuestions = oncePerPlan((opened): readonly Question[] =>
  askQuestions(opened.plan, sinceLast(opened).snapshots, takeSnapshot(opened.plan, opened.asAt, '')),
);
