/** The lines of a copied document without what its pages put around them: page numbers, running headers, contents, footnotes, bookmarks. */
import type { LeftOutLine } from './listing';
import { readMarker } from './read-marker';

export interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** A blank line, or the end of a page, stands above it. */
  readonly isApart: boolean;
}

export interface PageLines {
  readonly lines: readonly TextLine[];
  readonly leftOut: readonly LeftOutLine[];
}

const LINE_ENDS = /\r\n|[\r\n\v\f\u2028\u2029]/;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** What Word leaves where a reference led nowhere, and what other programs make of its bookmarks. */
const BOOKMARKS =
  /Error! (?:Bookmark|Reference source) not (?:defined|found)\.?|\[bookmark: ?[^\]]{0,60}\]|\b_(?:Toc|Hlk|Ref)\d{4,12}\b/g;
const RAISED = '[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]';
const HAS_RAISED = new RegExp(RAISED);
/** A number raised, or in square brackets, right after a word. */
const NOTE_MARKS = new RegExp(`(\\S)(?:${RAISED}{1,3}|\\[\\d{1,2}\\])`, 'g');
const NOTE = new RegExp(`^(?:${RAISED}{1,3}|\\[\\d{1,2}\\])\\s*\\S`);
const CONTENTS_END = /[.…] ?\d{1,3}$/;
const CONTENTS_DOTS = /(?:\. ?){3}\.|…{2}/;
const PAGE_NUMBER =
  /^(?:[-–—|] ?)?(?:page|p\.?)? ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—])?$|^\d{1,4} ?\| ?p ?a ?g ?e$|^page ?\| ?\d{1,4}$/i;
const MARKING = /^(?:official|confidential|restricted)(?:\s*[-–—:]\s*sensitive)?$/i;
/** Headings that are alike on purpose. */
const NO_RUNNING_HEADER = /^(?:theme|section|part|priority|area|recommendation)\b|:$/i;
const HEADER_LOOKS = /^[\p{Lu}\d].*[^.;,:?!]$/u;
/** So often a line has to stand there to be one that every page bears. */
const RUNNING = 3;
const LONGEST_RUNNING = 90;

/** "1<tab>Text", a row of a table: as good as "1. Text". */
const NUMBER_IN_A_CELL = /^(\s*\(?\d{1,3}(?:\.\d{1,3})*)[.):]?\t+(?=\S)/;

function tidy(raw: string): string {
  return raw
    .replace(UNSEEN, '')
    .replace(NUMBER_IN_A_CELL, '$1. ')
    .replace(BOOKMARKS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the number of the page, which differs. */
const runningText = (text: string): string => text.replace(/^\d{1,4} ?\|| ?\|? ?\d{1,4}$/g, '').trim();

function runningHeaders(texts: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, { count: number; readonly spellings: Set<string> }>();
  for (const text of texts) {
    const key = runningText(text);
    // The last words of a sentence can be the same several times as well.
    const isOwn =
      NO_RUNNING_HEADER.test(text) || !HEADER_LOOKS.test(withoutNoteMarks(text)) || readMarker(text) !== null;
    if (key === '' || key.length > LONGEST_RUNNING || isOwn) continue;
    const seen = times.get(key) ?? { count: 0, spellings: new Set() };
    seen.count += 1;
    times.set(key, seen);
    seen.spellings.add(text);
  }
  // Twice is enough where each time another number stands beside it.
  const isRunning = ({ count, spellings }: { count: number; spellings: ReadonlySet<string> }): boolean =>
    count >= RUNNING || spellings.size > 1;
  return new Set([...times].flatMap(([key, seen]) => (isRunning(seen) ? [key] : [])));
}

/** Numbers alone on their lines are those of a list where they run from 1 on, each with a text below it; otherwise they are of pages. */
function areOfAList(texts: readonly string[]): boolean {
  const alone = texts.flatMap((text, at) => (/^\d{1,3}$/.test(text) ? [{ number: Number(text), at }] : []));
  return (
    alone.length >= 2 &&
    alone.every(({ number }, index) => number === index + 1) &&
    alone.every(({ at }) => /\p{L}/u.test(texts[at + 1] ?? ''))
  );
}

export function readPageLines(text: string): PageLines {
  const texts = text.split(LINE_ENDS).map(tidy);
  const running = runningHeaders(texts);
  const isListed = areOfAList(texts.filter((one) => one !== ''));
  const lines: TextLine[] = [];
  const leftOut: LeftOutLine[] = [];
  let isApart = true;
  let inNote = false;
  texts.forEach((one, index) => {
    const line = index + 1;
    const leave = (reason: LeftOutLine['reason']): void => void leftOut.push({ text: one, line, reason });
    if (one === '') {
      isApart = true;
      inNote = false;
      return;
    }
    const isAlone = /^\d{1,3}$/.test(one);
    if (isAlone && isListed) {
      lines.push({ text: `${one}.`, line, isApart });
      isApart = false;
      return;
    }
    if (PAGE_NUMBER.test(one) || MARKING.test(one) || running.has(runningText(one))) {
      isApart = true;
      inNote = false;
      return leave('page');
    }
    if (CONTENTS_END.test(one) && CONTENTS_DOTS.test(one)) return leave('contents');
    if (NOTE.test(one)) {
      inNote = true;
      return leave('footnote');
    }
    if (inNote && !readMarker(one)) return leave('footnote');
    inNote = false;
    lines.push({ text: withoutNoteMarks(one), line, isApart });
    isApart = false;
    return;
  });
  return { lines, leftOut };
}

const UNIT = /(?:^|[^\p{L}\d])(?:[cmk]?m|ft|\d{1,4})$/iu;

/** Square metres stay: a raised number belongs to a note where it follows a longer word or the end of a sentence. */
function withoutNoteMarks(text: string): string {
  if (!HAS_RAISED.test(text) && !text.includes('[')) return text;
  return text.replace(NOTE_MARKS, (whole, before: string, at: number) => {
    const isUnit = HAS_RAISED.test(whole) && UNIT.test(text.slice(Math.max(0, at - 5), at + 1));
    return isUnit ? whole : before;
  });
}
