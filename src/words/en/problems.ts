/** What a person is told when something cannot be done: what happened and what to do, in one sentence. */
import type { Problem, ProblemKind } from '../../model/problem';
import { formatCount } from '../format';
import { lookedAtList } from './looked-at';
import { countOf, quote } from './phrases';

type Facts = Problem['facts'];
type Say = (facts: Facts) => string;

const given = (facts: Facts, name: string): string => (Object.hasOwn(facts, name) ? String(facts[name]) : '');

/** `"plan.xlsx"`, or what to call it where the name is not known. */
const named = (facts: Facts, name: string, otherwise: string): string => {
  const value = given(facts, name);
  return value === '' ? otherwise : quote(value, 120);
};
const start = (facts: Facts, otherwise = 'This file'): string => named(facts, 'file', otherwise);
/** The names to choose from, as the reader lists them. */
const choices = (facts: Facts, what: string): string => {
  const names = given(facts, 'names');
  return names === '' ? `check the name of the ${what}` : `choose one of ${names}`;
};

/** What the file turned out to be, by the code of the file room. */
const NOT_A_WORKBOOK: Readonly<Record<string, string>> = {
  empty: 'is empty',
  folder: 'is a folder',
  xlsb: 'is a binary workbook (.xlsb), which cannot be read',
};

/** Why a file cannot be written, by the system's code and those of the file room. */
const NOT_WRITABLE: Readonly<Record<string, string>> = {
  ENAMETOOLONG: 'cannot be written, because its name is too long: choose a shorter one',
  ENOSPC: 'cannot be written, because no space is left: make room, or choose another folder',
  EISDIR: 'is a folder: name a file in it',
  dangling: 'is a link to a file that is not there: choose another name, or mend the link',
};

const SENTENCES: Readonly<Record<ProblemKind, Say>> = {
  'file-not-found': (facts) =>
    `There is no file ${named(facts, 'file', 'of that name')}: check its name and folder.`,
  'file-unreadable': (facts) =>
    `${start(facts)} cannot be opened: check that you may read it and that no other program has locked it.`,
  'not-a-workbook': (facts) =>
    `${start(facts)} ${NOT_A_WORKBOOK[given(facts, 'found')] ?? 'is not an Excel workbook'}: choose a file that was saved as .xlsx or .xlsm.`,
  'old-excel-format': (facts) =>
    `${start(facts)} is in the format of Excel before 2007 (.xls): open it in Excel and save it as an Excel Workbook (.xlsx).`,
  'open-document-format': (facts) =>
    `${start(facts)} is an OpenDocument spreadsheet (.ods): open it and save it as an Excel Workbook (.xlsx).`,
  csv: (facts) =>
    `${start(facts)} is a text file (.csv), which has no colours and no sheets: open it in Excel and save it as an Excel Workbook (.xlsx).`,
  'password-protected': (facts) =>
    `${start(facts)} is protected with a password: open it in Excel and save a copy without one.`,
  damaged: (facts) =>
    `${start(facts)} is damaged and cannot be read to the end: open it in Excel, let Excel repair it, and save it again.`,
  'too-large': tooLarge,
  'no-plan': noPlan,
  'no-such-sheet': (facts) =>
    `There is no sheet ${named(facts, 'name', 'of that name')} in this workbook: ${choices(facts, 'sheet')}.`,
  'no-such-table': (facts) =>
    `There is no table ${named(facts, 'name', 'of that name')} in this workbook: ${choices(facts, 'table')}.`,
  'no-stated-day': () =>
    'The plan does not say for which day it speaks: give the day itself, for example --as-at 2025-03-31.',
  'map-unreadable': mapUnreadable,
  'out-exists': (facts) =>
    `There is already a file ${named(facts, 'file', 'of that name')}: choose another name, or add --force to replace it.`,
  'out-is-plan': (facts) =>
    `${start(facts, 'The file to write')} is the plan itself, which is never written to: choose another name for the summary.`,
  'out-unwritable': (facts) =>
    `${start(facts, 'The summary')} ${NOT_WRITABLE[given(facts, 'code')] ?? 'cannot be written: check that the folder exists, that you may write to it, and that the file is not open in Excel'}.`,
  'read-only': () =>
    'This workbook is open for reading only, so nothing was written: save a copy, or ask for permission to edit, and try again.',
  protected: (facts) => {
    const sheet = given(facts, 'sheet');
    return sheet === ''
      ? 'The structure of this workbook is protected, so nothing was written: take the protection off under Review, and try again.'
      : `The sheet ${quote(sheet)} is protected, so nothing was written: take the protection off under Review, and try again.`;
  },
  'plan-moved': () =>
    'The plan has changed since it was read, so nothing was written: refresh, look at the figures, and try again.',
  'settings-unreadable': (facts) =>
    `The table at ${given(facts, 'cell') || 'the top'} of the sheet ${named(facts, 'sheet', 'RAG settings')} has lost its header ${named(facts, 'header', 'of a column')}, so nothing was written there: put the header back, and decide again.`,
  'host-too-old': (facts) => {
    const needs = given(facts, 'needs');
    return `This version of Excel is too old for the add-in${needs === '' ? '' : ` (it needs ${needs})`}: update Excel, or use Excel on the web.`;
  },
  'host-failed': (facts) => {
    const code = given(facts, 'code');
    return `Excel could not do this${code === '' ? '' : ` (${code})`}: try again, and if it happens once more, close the workbook and open it again.`;
  },
  'host-busy': () =>
    'Excel is busy and has not answered: if a cell is being edited, press Enter or Esc; otherwise wait until it has finished calculating.',
  'own-fault': (facts) =>
    `RAG Action Plan has made a mistake of its own${given(facts, 'fault') === '' ? '' : ` (${given(facts, 'fault')})`}, and Excel is not to blame: look at what was done last, close this pane and open it again, and if it happens once more, report it under Help.`,
  'part-missing': () =>
    'A part of RAG Action Plan could not be fetched: check the connection, close this pane and open it again.',
  option: (facts) => {
    const said = given(facts, 'message');
    if (said !== '') return `${said.replace(/(?<![.\s])[.\s]+$/, '')}: see --help.`;
    return `The option ${named(facts, 'option', 'given')} cannot be used like that: see --help.`;
  },
};

/** What a workbook has too many of, by the file room's name for it. */
const COUNTED: Readonly<Record<string, string>> = {
  sheets: 'sheets',
  cells: 'cells',
  area: 'cells from the first to the last of its sheets',
  elements: 'elements in its sheets, texts and styles',
  treeElements: 'names, relations and tables',
  places: 'merged cells, lists and conditional formats',
};

function tooLarge(facts: Facts): string {
  const ratio = given(facts, 'ratio');
  const limit = given(facts, 'limit');
  const counted = COUNTED[given(facts, 'counted')];
  if (counted !== undefined) {
    return `${start(facts)} has more than ${formatCount(Number(limit))} ${counted}, the most that is read: if you trust it, raise --max-counts, or remove sheets that are not needed.`;
  }
  if (ratio !== '') {
    return `${start(facts)} unpacks to more than ${ratio} times its size, which is not usual for a workbook: if you trust it, raise --max-ratio.`;
  }
  const most = limit === '' ? 'the limit' : `the limit of ${limit} MB`;
  return `${start(facts)} is larger when unpacked than ${most}: if you trust it, raise --max-unpacked, or remove sheets that are not needed.`;
}

function noPlan(facts: Facts): string {
  const count = Number(given(facts, 'sheets'));
  const looked = count > 0 ? ` (${countOf(count, 'sheet')} looked at)` : '';
  const found = lookedAtList(given(facts, 'lookedAt'));
  return (
    `No action plan could be found in ${named(facts, 'file', 'this workbook')}${looked}${found === '' ? '' : `; ${found}`}: ` +
    'a plan is a table with a row of headers, a column of actions or recommendations, and usually one of statuses; ' +
    'if there is one, name its sheet.'
  );
}

function mapUnreadable(facts: Facts): string {
  const file = named(facts, 'file', 'the map');
  const at = given(facts, 'where') || 'the file';
  const wanted = given(facts, 'wanted');
  switch (given(facts, 'reason')) {
    case 'not-found':
      return `There is no file ${file} that can be read for --map: check its name and folder.`;
    case 'not-json':
      return `The map is not JSON: look for a missing comma, bracket or quotation mark${facts['file'] ? ` in ${file}` : ''}.`;
    case 'unknown-key':
      return `The map has a name that is not known, ${quote(at)}: use one of ${wanted}.`;
    default:
      return `The map cannot be used: ${at} is ${named(facts, 'found', 'missing')} and should be ${wanted || 'as the documentation says'}.`;
  }
}

/** One sentence: what happened, and after the colon what to do. */
export const problemSentence = ({ kind, facts }: Problem): string => SENTENCES[kind](facts);
