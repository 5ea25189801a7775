/** Layouts and odd shapes to be set up, and what may not have changed of a plan that is. */
import type { OpenedPlan } from '../../src/app/open-plan';
import { partsOf, proposeSetUp, trySetUp, type SetUpEffect, type SetUpPart } from '../../src/app/set-up-plan';
import type { SetUp } from '../../src/edit/set-up/set-up';
import type { Grid } from '../../src/model/grid';
import { differences } from '../../src/model/same-plan';
import { atOnce } from '../../src/model/slices';
import { LAYOUTS } from './layout-list';
import { ODDITIES } from './oddities';

export const SET_UP_CASES = [
  ...LAYOUTS.flatMap(({ id, variants }) =>
    variants.map(({ name, build }) => ({ key: `${id}, ${name}`, build })),
  ),
  ...ODDITIES.map(({ name, build }) => ({ key: name, build })),
];

export interface ProposedSetUp {
  readonly setUp: SetUp;
  readonly parts: readonly SetUpPart[];
  readonly effect: SetUpEffect;
}

/** All that is offered, tried out. */
export function proposeAll(opened: OpenedPlan): ProposedSetUp {
  const setUp = proposeSetUp(opened);
  const parts = partsOf(setUp);
  return { setUp, parts, effect: atOnce(trySetUp(opened, setUp, parts)) };
}

/** What of two readings is not the same, but for why a status counts as it does. */
export const otherwise = (before: OpenedPlan, after: OpenedPlan): string[] => [
  ...differences(before.plan, after.plan)
    .flatMap(({ action, what }) => what.map((one) => `${action?.text.text ?? 'the plan'}: ${one}`))
    .filter((line) => !line.endsWith(': basis')),
  ...(isSame(figuresOf(before), figuresOf(after)) ? [] : ['the figures']),
  ...after.findings
    .filter(({ code, cell }) => !before.findings.some((one) => one.code === code && isSame(one.cell, cell)))
    .map(({ code }) => `a new finding: ${code}`),
];
const figuresOf = ({ measures: { assumed: _assumed, ...figures } }: OpenedPlan) => figures;
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A sheet without its rules. */
export const withoutRules = ({
  validations: _lists,
  colouredWords: _words,
  ...grid
}: Grid): Omit<Grid, 'validations' | 'colouredWords'> => grid;
