/** The ways to put actions under recommendations, in words. */
import type { Grouping } from '../../model/decision';

/** How actions were put under recommendations: to stand after "Grouping:". */
export const GROUPING_REASONS: Readonly<Record<Grouping, string>> = {
  column: 'the recommendation stands in a column of its own',
  merged: 'the recommendation stands once, above blank or merged cells',
  'section-rows': 'the recommendation is a heading row above its actions',
  'reference-prefix': "the recommendation is what its actions' references have in common",
  'sheet-per-group': 'each recommendation has a sheet or a table of its own',
  none: 'no recommendations were found',
};

/** The same, as the summary's account of itself has it. */
export const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  column: 'By the recommendation named in each row',
  merged: 'By the recommendation whose merged cell stands beside them',
  'section-rows': 'By the heading row above them',
  'reference-prefix': 'By the beginning of their references',
  'sheet-per-group': 'By the sheet on which they stand',
  none: 'Not at all: the plan does not group its actions',
};
