/** Whatever stands in a cell, reading it takes work in step with its length. */
import { checkPlan, locatePlan, readPlan } from '../make/at-once';
import { countListed } from '../../src/reader/actions/cell-notes';
import { countOwners } from '../../src/check/check-owners';
import { planSummaryBook } from '../../src/render/summary-book';
import { measurePlan } from '../../src/measure/measure-plan';
import { datePartsOf } from '../../src/model/days/date-format';
import { readDateForm, readYearless } from '../../src/model/days/date-forms';
import { cleanText, readDateText } from '../../src/model/days/read-date-text';
import { readPeriod } from '../../src/reader/table/read-period';
import { listInHeader, matchHeader, readHeaderWords } from '../../src/reader/table/match-header';
import { labelNamed } from '../../src/reader/table/name-label';
import { statedDayOf } from '../../src/reader/locate/stated-day';
import { withoutBrackets } from '../../src/reader/text/without-brackets';
import { isKeyText } from '../../src/reader/text/key-text';
import { readKeyText } from '../../src/reader/key/read-key-lines';
import { readRuleWords } from '../../src/reader/text/rule-words';
import {
  looksLikeReference,
  levelReference,
  prefixOf,
  referenceOfText,
} from '../../src/reader/text/reference-text';
import * as rowWords from '../../src/reader/text/row-words';
import { splitOwnerAndDate } from '../../src/reader/text/split-owner-date';
import { NO_SETTINGS } from '../../src/model/settings';
import { coloursIn, readBareColour } from '../../src/model/status/colours';
import { levelStatus } from '../../src/model/status/status-text';
import { readWords } from '../../src/reader/status/read-words';
import { readListing } from '../../src/start/read-listing';
import { suggestStatus } from '../../src/reader/status/suggest';
import { makeGrid } from '../make/grid';
import { steepText, type Reader } from './growth';
import { commonTexts } from './hostile-texts';

/** Beyond the lengths at which some readers call a text a remark, and stop. */
const LENGTHS = { short: [4096], long: [100_000] };
const KNOWN = ['Completed', 'In progress', 'Not started'];
const READERS: Readonly<Record<string, Reader>> = {
  matchHeader,
  readHeaderWords,
  listInHeader,
  withoutBrackets,
  readDateText,
  cleanText,
  readDateForm,
  readYearless,
  readPeriod,
  datePartsOf,
  splitOwnerAndDate,
  readWords,
  levelStatus,
  readBareColour,
  coloursIn,
  suggestStatus: (text) => suggestStatus(text, KNOWN),
  referenceOfText,
  looksLikeReference,
  prefixOf,
  levelReference,
  readKeyText,
  readRuleWords,
  readListing,
  isKeyText,
  saysWhenUpdated: rowWords.saysWhenUpdated,
  statedDayOf: (text) => statedDayOf([text]),
  labelNamed: (text) => labelNamed([{ column: 0, text, spannedFrom: null, row: 0 }], 'Status', 0),
  countListed,
  countOwners,
};

test.each(Object.entries(READERS))('%s takes twice the text with about twice the work', (_name, read) => {
  expect(steepText(read, commonTexts(), LENGTHS)).toBeNull();
});

const HEADER = [
  'Ref',
  'Recommendation',
  'Action',
  'Owner',
  'Due',
  'Status',
  'Update',
  'Impact',
  'Next steps',
];
const ROWS = ['1', '2', '3', '4'].map((number) => [
  ...[
    number,
    `Recommendation ${number}: publish the register`,
    `Publish register ${number}`,
    'Head of Place',
  ],
  ...['31/03/2025', 'In progress', 'A first draft was shared.', 'Residents can see it.', 'Print it.'],
]);

/** A whole plan, from the grid to the summary sheets, with the text as title, as a header and all along a row. */
const planWith: Reader = (text) => {
  const title = [text, ...HEADER.map(() => null)];
  const [first = [], ...others] = ROWS.map((row) => [...row, 'Yes']);
  const grids = [makeGrid([title, [...HEADER, text], first, [...HEADER.map(() => text), text], ...others])];
  const plan = readPlan(grids, locatePlan(grids, NO_SETTINGS), NO_SETTINGS);
  const findings = checkPlan(plan, { asAt: '2025-06-30', settings: NO_SETTINGS });
  const source = { fileName: 'plan.xlsx', council: null, planName: null };
  const measures = measurePlan(plan);
  return planSummaryBook({ plan, measures, findings, asAt: '2025-06-30', source, version: '0' });
};

test('a plan with long texts in all places is read, checked and laid out with work in step', () => {
  const texts = commonTexts().filter(({ before, after }) => before === '' && after !== '');
  expect(steepText(planWith, texts, { short: [4096], long: [] })).toBeNull();
});
