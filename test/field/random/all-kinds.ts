/** Every kind of plan that is made at random, for what has to hold of all of them. */
import { ANSWERS } from './answers';
import { AROUND_THE_PLAN } from './around-the-plan';
import { CALLED_OTHERWISE } from './called-otherwise';
import { COLUMN_NAMES } from './column-names';
import { COLUMNS_OF_OTHERS } from './columns-of-others';
import { CROSSED } from './crossed';
import { DRAWN_OVER_TIME } from './drawn-over-time';
import { EXPLAINED_CODES } from './explained-codes';
import { FIGURES_BELOW } from './figures-below';
import { FORMS_OF_RECOMMENDATIONS } from './forms-of-recommendations';
import { FIELDS_OF_WORK } from './fields-of-work';
import { KEYS } from './keys';
import { LINES_AMONG_ACTIONS } from './lines-among-actions';
import { LINES_UNDER_HEADINGS } from './lines-under-headings';
import { MOVED_DATES } from './moved-dates';
import { NOTES_AS_STATUSES } from './notes-as-statuses';
import { NUMBERED_OTHERWISE } from './numbered-otherwise';
import { NEARLY_OTHERS } from './nearly-others';
import { NUMBERED_ROWS } from './numbered-rows';
import { PAGES_AND_NUMBERS } from './pages-and-numbers';
import { PACES_BESIDE } from './paces-beside';
import { PARTS } from './parts';
import { PLAIN_ENGLISH } from './plain-english';
import { RATED_GROUPS } from './rated-groups';
import { RATINGS_OF_OTHERS } from './ratings-of-others';
import { ROLLED_UP } from './rolled-up';
import { ROWS } from './rows';
import { ROWS_BESIDE_ACTIONS } from './rows-beside-actions';
import { SAID_ONCE } from './said-once';
import { SEVERAL_ACTIONS_A_ROW } from './several-actions-a-row';
import { SEVERAL_COLUMNS } from './several-columns';
import { SEVERAL_RECOMMENDATIONS } from './several-recommendations';
import { SORTED } from './sorted';
import { SPACED } from './spaced';
import { STAGE_KINDS } from './stages';
import { STEPS_AND_NUMBERS } from './steps-and-numbers';
import type { TrialKind } from './trial';
import { TWO_COLUMNS } from './two-columns';
import { UNKNOWN_WORDS } from './unknown-words';
import { VERSION_KINDS } from './versions';
import { WHO_AND_WHEN } from './who-and-when';
import { WORDINGS } from './wordings';

export const KINDS_OF_THE_FIELD: readonly TrialKind[] = [
  ...PARTS,
  ...KEYS,
  ...TWO_COLUMNS,
  ...NOTES_AS_STATUSES,
  ...ROWS,
  ...STAGE_KINDS,
  ...VERSION_KINDS,
  ...WHO_AND_WHEN,
];

/** Found by making workbooks like none before. */
export const FRESH_KINDS: readonly TrialKind[] = [
  ...COLUMN_NAMES,
  ...NUMBERED_OTHERWISE,
  ...ANSWERS,
  ...EXPLAINED_CODES,
  ...MOVED_DATES,
  ...PLAIN_ENGLISH,
  ...RATED_GROUPS,
  ...SEVERAL_COLUMNS,
  ...SEVERAL_ACTIONS_A_ROW,
  ...SAID_ONCE,
  ...ROLLED_UP,
  ...ROWS_BESIDE_ACTIONS,
  ...SEVERAL_RECOMMENDATIONS,
  ...SORTED,
  ...SPACED,
  ...AROUND_THE_PLAN,
  ...RATINGS_OF_OTHERS,
  ...CALLED_OTHERWISE,
  ...UNKNOWN_WORDS,
  ...FIELDS_OF_WORK,
  ...NUMBERED_ROWS,
  ...WORDINGS,
  ...LINES_AMONG_ACTIONS,
  ...DRAWN_OVER_TIME,
  ...STEPS_AND_NUMBERS,
  ...NEARLY_OTHERS,
  ...LINES_UNDER_HEADINGS,
  ...COLUMNS_OF_OTHERS,
  ...PAGES_AND_NUMBERS,
  ...PACES_BESIDE,
  ...FIGURES_BELOW,
  ...FORMS_OF_RECOMMENDATIONS,
  ...CROSSED,
];
