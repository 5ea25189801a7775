/** All cases from the field, by what they are about. */
import type { FieldCase } from '../field-case';
import { AUDIT_COMMITTEE } from './audit-committee';
import { CLIMATE_PLAN } from './climate-plan';
import { FIRE_AND_RESCUE } from './fire-and-rescue';
import { BEST_VALUE } from './best-value';
import { COUNCIL_RESOLUTIONS } from './council-resolutions';
import { NUMBERS_AND_DATES } from './numbers-and-dates';
import { PARISH_CLERK } from './parish-clerk';
import { SCHOOL_IMPROVEMENT } from './school-improvement';
import { WHAT_STATUSES_SAY } from './what-statuses-say';
import { NOTES } from './notes';
import { OTHER_COLUMNS } from './other-columns';
import { OWN_KEYS } from './own-keys';
import { PARTS_AND_NUMBERS } from './parts-and-numbers';
import { WHICH_STATUS } from './which-status';

export const FIELD_CASES: readonly FieldCase[] = [
  ...OTHER_COLUMNS,
  ...WHICH_STATUS,
  ...OWN_KEYS,
  ...NOTES,
  ...PARTS_AND_NUMBERS,
  ...AUDIT_COMMITTEE,
  ...CLIMATE_PLAN,
  ...FIRE_AND_RESCUE,
  ...WHAT_STATUSES_SAY,
  ...SCHOOL_IMPROVEMENT,
  ...PARISH_CLERK,
  ...NUMBERS_AND_DATES,
  ...COUNCIL_RESOLUTIONS,
  ...BEST_VALUE,
];
