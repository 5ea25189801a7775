// Lint settings that keep the pure parts of src/ from the clock, the locale, the time zone and the host.

import { noReactAlone } from './drawing.mjs';
import { noMarkup, noRunningOfText } from './injection.mjs';
import { officeRules } from './office.mjs';

const CLOCK = 'The core never reads the clock: the as-at date comes in from outside.';
const LOCALE = 'The core never reads the locale: compare code points, write figures by hand.';
const ZONE = 'The core knows days, not the time zone of a machine: use the UTC form.';

const HOST_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'globalThis', 'self'],
  ...['process', 'require', 'Buffer', 'performance', 'crypto', 'Intl'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame'],
];

/** Only src/workbook/excel and the two starts of the add-in name them. */
const EXCEL = ['Excel', 'Office', 'OfficeExtension'];

/** Nothing leaves the workbook: no part of the product has a use for these. */
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const excelTypes = {
  selector: `TSQualifiedName[left.name=/^(${EXCEL.join('|')})$/]`,
  message: 'Only src/workbook/excel names Excel or Office.',
};

/** What cannot be seen from outside cannot be held: dependency-cruiser reads only names that are written out. */
const namelessImport = {
  selector: "ImportExpression[source.type!='Literal']",
  message: 'An import names its file in plain quotation marks.',
};

export const anywhereRules = {
  ...noRunningOfText,
  'no-restricted-globals': ['error', ...NETWORK],
  'no-restricted-syntax': ['error', namelessImport, ...noMarkup, ...noReactAlone],
};

/** Where Office.js is spoken. */
export const excelRules = {
  'no-restricted-syntax': ['error', namelessImport, ...noMarkup, ...noReactAlone, ...officeRules],
};

export const noExcelRules = {
  ...noRunningOfText,
  'no-restricted-globals': ['error', ...NETWORK, ...EXCEL],
  'no-restricted-syntax': ['error', excelTypes, namelessImport, ...noMarkup, ...noReactAlone],
};

export const pureRules = {
  ...noRunningOfText,
  'no-restricted-globals': ['error', ...NETWORK, ...EXCEL, ...HOST_GLOBALS],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: CLOCK },
    { object: 'Math', property: 'random', message: 'The same plan gives the same figures.' },
  ],
  'no-restricted-syntax': [
    'error',
    excelTypes,
    namelessImport,
    ...noMarkup,
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
    { selector: "CallExpression[callee.name='Date']", message: CLOCK },
    { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: ZONE },
    {
      selector: 'MemberExpression[property.name=/^[gs]et(Date|Day|Month|FullYear|Hours|TimezoneOffset)$/]',
      message: ZONE,
    },
    { selector: 'MemberExpression[property.name=/^(toLocale|localeCompare)/]', message: LOCALE },
  ],
};
