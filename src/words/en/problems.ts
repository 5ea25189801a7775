/** What a person is told when something cannot be done: what happened and what to do, in one sentence. */
import type { Counted, Problem, ProblemFacts, ProblemKind } from '../../model/problem';
import { formatCount } from '../format';
import { LIVE_SENTENCES, named, noPlan, whichSnapshot } from './live-problems';
import { lookedAtList } from './looked-at';
import { quote } from './phrases';

const start = ({ file }: { readonly file: string }): string => named(file, 'This file');
/** What the file turned out to be, by the code of the file room. */
const NOT_A_WORKBOOK: Readonly<Record<ProblemFacts['not-a-workbook']['found'], string>> = {
  empty: 'is empty',
  folder: 'is a folder',
  xlsb: 'is a binary workbook (.xlsb), which cannot be read',
  zip: 'is not an Excel workbook',
  other: 'is not an Excel workbook',
};

/** Why a file cannot be written, by the system's code and those of the file room: of the system's only some are told apart. */
const NOT_WRITABLE: Readonly<Record<string, string>> = {
  ENAMETOOLONG: 'cannot be written, because its name is too long: choose a shorter one',
  ENOSPC: 'cannot be written, because no space is left: make room, or choose another folder',
  EISDIR: 'is a folder: name a file in it',
  ENOTDIR: 'is a file: of several plans, name a folder for the summaries',

  dangling: 'is a link to a file that is not there: choose another name, or mend the link',
};

/** Every kind has its sentence: the type holds it. */
const SENTENCES: { readonly [Kind in ProblemKind]: (facts: ProblemFacts[Kind]) => string } = {
  ...LIVE_SENTENCES,
  'no-plan': (facts) => noPlan(facts, lookedAtList(facts.lookedAt)),
  'file-not-found': ({ file }) =>
    `There is no file ${named(file, 'of that name')}: check its name and folder.`,
  'file-unreadable': (facts) =>
    `${start(facts)} cannot be opened: check that you may read it and that no other program has locked it.`,
  'not-a-workbook': (facts) =>
    `${start(facts)} ${NOT_A_WORKBOOK[facts.found]}: choose a file that was saved as .xlsx or .xlsm.`,
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
  'no-stated-day': () =>
    'The plan does not say for which day it speaks: give the day itself, for example --as-at 2025-03-31.',
  'map-unreadable': mapUnreadable,
  'no-workbooks': ({ file }) =>
    `There is no workbook (.xlsx or .xlsm) in the folder ${quote(file, 120)}: name another folder, or the workbooks themselves.`,
  'one-plan-only': ({ option }) =>
    `Several plans are named, and ${option} is about one: name one plan, or leave ${option} out.`,
  'out-exists': ({ file }) =>
    `There is already a file ${named(file, 'of that name')}: choose another name, or add --force to replace it.`,
  'out-is-plan': ({ file }) =>
    `${named(file, 'The file to write')} is the plan itself, which is never written to: choose another name for the summary.`,
  'out-unwritable': ({ file, code }) =>
    `${named(file, 'The summary')} ${NOT_WRITABLE[code] ?? 'cannot be written: check that the folder exists, that you may write to it, and that the file is not open in Excel'}.`,
  'no-copy': (facts) => noCopySentence(facts, COPY_INSTEAD),
  'out-twice': ({ file }) =>
    `${named(file, 'The file to write')} is named twice: choose another name for each file to write.`,
  'nothing-of-ours': ({ file, kept }) =>
    kept.length === 0
      ? `There is no summary sheet in ${named(file, 'this workbook')} that RAG Action Plan wrote: choose a copy that was made with --into.`
      : `Somebody has written on ${kept.map((name) => quote(name, 120)).join(', ')} in ${named(file, 'this workbook')}, or has a formula that names it, so nothing was taken out: take out by hand what is not needed.`,
  'snapshot-exists': (facts) =>
    `${whichSnapshot(facts)}: choose another day with --as-at, or add --replace to put this one in its place.`,
  'no-such-snapshot': ({ asked, snapshots }) =>
    snapshots.length === 0
      ? 'This workbook holds no snapshot to compare with: take one with ragplan snapshot, or name two workbooks.'
      : `There is no snapshot ${quote(asked)} in this workbook: choose one of ${snapshots.map(({ day, label }) => `${day}${label === '' ? '' : ` (${label})`}`).join(', ')}.`,
};

/** What a workbook has too many of. */
const COUNTED: Readonly<Record<Counted, string>> = {
  sheets: 'sheets',
  cells: 'cells',
  area: 'cells from the first to the last of its sheets',
  elements: 'elements in its sheets, texts and styles',
  treeElements: 'names, relations and tables',
  places: 'merged cells, lists and conditional formats',
};

/** What is too large about a workbook; what to do depends on who says it. */
export function whyTooLarge(facts: ProblemFacts['too-large']): string {
  if ('counted' in facts)
    return `${start(facts)} has more than ${formatCount(facts.limit)} ${COUNTED[facts.counted]}, the most that is read`;
  if ('ratio' in facts)
    return `${start(facts)} unpacks to more than ${facts.ratio} times its size, which is not usual for a workbook`;
  return `${start(facts)} is larger when unpacked than the limit of ${facts.limit} MB`;
}

function tooLarge(facts: ProblemFacts['too-large']): string {
  if ('ratio' in facts) return `${whyTooLarge(facts)}: if you trust it, raise --max-ratio.`;
  const option = 'counted' in facts ? '--max-counts' : '--max-unpacked';
  return `${whyTooLarge(facts)}: if you trust it, raise ${option}, or remove sheets that are not needed.`;
}

type NoCopyReason = ProblemFacts['no-copy']['reason'];
/** Why no copy is made, by the code of the file room; a wrong ending is the command line's alone. */
const NO_COPY: Readonly<Record<Exclude<NoCopyReason, 'ending'>, string>> = {
  signed: 'carries a digital signature, which any change would break',
  strict: 'is in the strict form of the format, to which no sheets are added',
  'macros-signed': 'has signed macros, whose signature a new sheet would break',
  structure: 'has a protected structure, so that no sheet is to be added or taken out',
};
const COPY_INSTEAD: typeof NO_COPY = {
  signed: 'take the signature off in Excel first, or use --out',
  strict: 'save it in Excel as an Excel Workbook (.xlsx) first, or use --out',
  'macros-signed': 'use --out to write a workbook of its own',
  structure: 'ask whoever protected it, or add --force',
};

/** @param instead what to do, by the same codes */
export function noCopySentence(facts: ProblemFacts['no-copy'], instead: typeof NO_COPY): string {
  return facts.reason === 'ending'
    ? `A copy of ${named(facts.file, 'this file')} that does not end in ${facts.wanted} would not open in Excel: choose a name that ends so.`
    : `${start(facts)} ${NO_COPY[facts.reason]}: ${instead[facts.reason]}.`;
}

function mapUnreadable(facts: ProblemFacts['map-unreadable']): string {
  if (facts.reason === 'not-found') {
    return `There is no file ${named(facts.file, 'the map')} that can be read for --map: check its name and folder.`;
  }
  if (facts.reason === 'not-json') {
    return 'The map is not JSON: look for a missing comma, bracket or quotation mark.';
  }
  const { reason, where, found } = facts;
  const wanted = facts.wanted.join(', ');
  const at = where === '' ? 'the file' : where;
  return reason === 'unknown-key'
    ? `The map has a name that is not known, ${quote(at)}: use one of ${wanted}.`
    : `The map cannot be used: ${at} is ${named(found, 'missing')} and should be ${wanted}.`;
}

/** One sentence: what happened, and after the colon what to do. */
export const problemSentence = <Kind extends ProblemKind>({ kind, facts }: Problem<Kind>): string =>
  SENTENCES[kind](facts);
