/** Which progressed actions say what difference they made, and which open ones what comes next. */
import { hasNextStep, isProgressed } from '../model/lifecycles';
import type { Action, TextCell } from '../model/plan';
import type { Lifecycle } from '../model/terms';
import { saysNothing } from '../model/says-nothing';

/** One of the two questions: which actions it is asked of, and the column that answers it. */
export interface Question {
  readonly isAsked: (lifecycle: Lifecycle) => boolean;
  readonly answer: (action: Action) => TextCell | null;
}

export const IMPACT: Question = { isAsked: isProgressed, answer: ({ impact }) => impact };
export const NEXT_STEPS: Question = { isAsked: hasNextStep, answer: ({ nextSteps }) => nextSteps };

export interface Answers {
  readonly asked: number;
  readonly answered: number;
}

/** A plan without the column is not asked: nobody has failed to answer. */
export function askActions({ isAsked, answer }: Question, actions: Iterable<Action>): Answers {
  let asked = 0;
  let answered = 0;
  for (const action of actions) {
    if (!isAsked(action.lifecycle)) continue;
    asked += 1;
    const cell = answer(action);
    if (cell !== null && !saysNothing(cell.text)) answered += 1;
  }
  return { asked, answered };
}
