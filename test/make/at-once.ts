/** The stages of an assessment without a break, for whoever has no page to keep awake. */
import { checkSliced } from '../../src/check/check-plan';
import type { Finding } from '../../src/check/finding';
import type { Plan } from '../../src/model/plan';
import { atOnce } from '../../src/model/slices';
import { locateSliced, readSliced, type Located } from '../../src/reader/read-plan';

export const locatePlan = (...given: Parameters<typeof locateSliced>): Located =>
  atOnce(locateSliced(...given));
export const readPlan = (...given: Parameters<typeof readSliced>): Plan => atOnce(readSliced(...given));
export const checkPlan = (...given: Parameters<typeof checkSliced>): Finding[] =>
  atOnce(checkSliced(...given));
