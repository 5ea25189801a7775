/** What Impact and next steps says around its figures. */
import type { Plan } from '../../model/plan';
import { countInWords, countOf } from './phrases';

export const IMPACT_WORDS = {
  reference: 'Reference',
  recommendation: 'Recommendation',
  recommendations: 'By recommendation',
  progressed: 'Completed or progressed',
  withImpact: 'of these, impact recorded',
  withoutImpact: 'of these, no impact recorded',
  open: 'In progress or not started',
  withNextStep: 'of these, next step recorded',
  withoutNextStep: 'of these, no next step recorded',
  intro:
    'A peer team asks what has changed because of an action, and what happens next, as well as whether it is done.',
  missingImpact: 'No impact recorded',
  missingImpactIntro: (unit: Plan['unit']) =>
    `Completed or progressed ${unit}s that do not yet say what difference they made.`,
  missingNextStep: 'No next step recorded',
  missingNextStepIntro: (unit: Plan['unit']) => `Open ${unit}s that do not yet say what happens next.`,
  allImpact: (unit: Plan['unit']) => `Every completed or progressed ${unit} records an impact.`,
  noneProgressed: (unit: Plan['unit']) =>
    `No ${unit} is completed or progressed, so that there is no impact to record yet.`,
  allNextSteps: (unit: Plan['unit']) => `Every open ${unit} records a next step.`,
  noneOpen: (unit: Plan['unit']) => `No ${unit} is open, so that there is no next step to record.`,
  noImpactColumn: 'The plan has no column for impact. One would show what each action has changed.',
  noNextStepColumn:
    'The plan has no column for next steps. One would show that the open actions are in hand.',
  wholePlan: 'Whole plan',
  headline: (withImpact: number, progressed: number, unit: Plan['unit']) =>
    `Of the ${countOf(progressed, unit)} completed or progressed, ${countInWords(withImpact)} ` +
    `${withImpact === 1 ? 'records' : 'record'} an impact.`,
  nextHeadline: (withNext: number, open: number, unit: Plan['unit']) =>
    `Of the ${countOf(open, unit)} in progress or not started, ${countInWords(withNext)} ` +
    `${withNext === 1 ? 'records' : 'record'} a next step.`,
} as const;
