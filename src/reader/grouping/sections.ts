/** The headings of a plan and how deep each stands: themes above recommendations, recommendations above actions. */
import { onOneLine } from '../../model/level-text';
import { textAt } from '../../model/grid';
import type { Part } from '../locate/located';
import { columnOf } from '../table/block';
import { isDateOrVersion, namesAMeeting } from '../text/part-names';
import { looksLikeReference, referenceOfText } from '../text/reference-text';
import { isBare } from '../rows/row-facts';
import { partNames } from './part-called';
import { HEADING, isTotalOf } from '../text/row-words';
import { maySort, namesAPost, sortingAmong } from '../text/sorting-heading';

/** What a title of the whole sheet speaks of. */
const TITLE = /\b(plan|tracker|programme|report|appendix|annex|update|review|list|log|strategy)\b/i;

/** A heading row, or the name of a part where a plan has several. */
export interface Section {
  /** Index of the part. */
  readonly part: number;
  /** Grid row; null for the part as a whole. */
  readonly row: number | null;
  readonly column: number;
  readonly text: string;
  /** It names nothing: a part called by a date or version, a heading that only sorts what stands below it. */
  readonly namesNothing: boolean;
  /** 0 is the outermost. */
  readonly level: number;
}

interface Found {
  readonly part: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Kind of words or numbering it begins with: "theme", "n.n", "AA n"; "" for none. */
  readonly form: string;
}

/** What kind of heading a text is, by its first word or the form of its number. */
function formOf(text: string): string {
  const word = HEADING.exec(text)?.[1]?.toLowerCase();
  if (word) return word;
  const lead = /^(\p{L}[\p{L} ]{2,28}):/u.exec(text)?.[1];
  if (lead) return `${lead.toLowerCase()}:`;
  const found = referenceOfText(text);
  return found ? found.reference.replace(/[A-Z]+/gi, 'A').replace(/\d+/g, 'n') : '';
}

/** The column before those with a header, where a heading has its number there: "R1 | Make the budget plain". */
function numberBefore({ block: { grid, labels } }: Part, row: number): number[] {
  const column = (labels[0]?.column ?? 0) - 1;
  const text = column < 0 ? '' : onOneLine(textAt(grid, row, column));
  return looksLikeReference(text) || referenceOfText(text) !== null ? [column] : [];
}

function headingAt(part: Part, index: number, row: number): Found {
  const { grid, labels } = part.block;
  const { followUp, statuses, reference, main } = part.columns;
  const cells = [...numberBefore(part, row), ...labels.map(({ column }) => column)]
    .map((column) => ({ column, text: onOneLine(textAt(grid, row, column)) }))
    .filter((cell) => cell.text !== '');
  // A parent has an owner, a date or a status of its own beside its name, and not one text in all cells.
  const beside = [...followUp, ...statuses];
  const isParent = !isBare(grid, row, part.columns) && cells.some((cell) => cell.text !== cells[0]?.text);
  const named = cells.filter(({ column }) => column === reference || column === main);
  const lead = named.length > 0 ? named : cells.filter(({ column }) => !beside.includes(column)).slice(0, 1);
  // "Overall: Amber" beside the name of a heading is none of it.
  const own = isParent ? lead : cells.filter(({ text }, at) => at === 0 || !isTotalOf(text));
  const texts = [...new Set(own.map((cell) => cell.text))];
  const column = own[0]?.column ?? null;
  const text = texts.join(': ').replace(LIST_MARK, '$1:');
  return { part: index, row, column: column ?? labels[0]?.column ?? 0, text, form: formOf(text) };
}

/** "Peer challenge: action plan" begins as "Finance: what we will do" does, and is no heading where no other is like it. */
const isLikeNoOther = ({ form }: Found, part: Part): boolean =>
  form === '' ||
  (form.endsWith(':') &&
    !part.rows.kinds.some(
      (kind, at) => kind === 'heading' && headingAt(part, 0, part.rows.top + at).form.endsWith(':'),
    ));

/**
 * Rows above the first header that are headings of its first group: where the header is repeated after headings, as many
 * as stand above its repeats.
 */
function headingsAbove(part: Part, index: number): Found[] {
  const { kinds } = part.rows;
  let repeats = 0;
  let headed = 0;
  let most = 0;
  kinds.forEach((kind, at) => {
    if (kind !== 'header') return;
    repeats++;
    let run = 0;
    for (let up = at - 1; kinds[up] === 'heading' || kinds[up] === 'blank'; up--) {
      if (kinds[up] === 'heading') run++;
    }
    if (run > 0) headed++;
    most = Math.max(most, run);
  });
  if (headed * 2 < repeats) return [];
  const found: Found[] = [];
  for (let row = part.block.headerTop - 1; row >= 0 && found.length < most; row--) {
    const heading = headingAt(part, index, row);
    if (heading.text === '') {
      if (found.length > 0) break;
      continue;
    }
    const isTitle = heading.text === part.title && isLikeNoOther(heading, part) && TITLE.test(heading.text);
    if (isTitle || heading.text === part.lastUpdated) break;
    found.unshift(heading);
  }
  return found;
}

/** "2." in a cell before the text. */
const LIST_MARK = /^(\d{1,3})\.:/;

/** Runs of headings with no action between them, in order. */
function runsOf(parts: readonly Part[]): Found[][] {
  const runs: Found[][] = [];
  parts.forEach((part, index) => {
    let run: Found[] = headingsAbove(part, index);
    if (run.length > 0) runs.push(run);
    let open = run.length > 0;
    part.rows.kinds.forEach((kind, at) => {
      if (kind === 'heading') {
        if (!open) runs.push((run = []));
        open = true;
        run.push(headingAt(part, index, part.rows.top + at));
      } else if (kind === 'action' || kind === 'recommendation') open = false;
    });
  });
  return runs;
}

/** Depth counted from the innermost, 0: by form where headings of one form never stand under each other, else by place in the run. */
function depthsOf(runs: readonly Found[][]): Map<Found, number> {
  const depths = new Map<Found, number>();
  const plainFirst = runs[0]?.length === 1;
  const most = runs.reduce(
    (max, run) => Math.max(max, new Set(run.map(({ form, column }) => `${form}|${column}`)).size),
    1,
  );
  const place = new Map<string, number>();
  for (const run of runs) {
    let depth = 0;
    for (let at = run.length - 1; at >= 0; at--) {
      const heading = run[at];
      const below = run[at + 1];
      if (!heading) continue;
      if (below) {
        const alike = heading.form === below.form && heading.column === below.column;
        const sameForm = heading.form !== '' && heading.form === below.form;
        // Two alike under each other: an empty one and the next, unless the plan begins with a pair of levels.
        if (!(sameForm || (alike && (most > 1 || plainFirst)))) depth++;
      }
      depths.set(heading, depth);
      const key = `${heading.form}|${heading.column}`;
      if (heading.form !== '') place.set(key, Math.max(place.get(key) ?? 0, depth));
    }
  }
  // A heading of a known form stands as deep as its fellows, also where it is alone in its run.
  for (const heading of depths.keys()) {
    const known = place.get(`${heading.form}|${heading.column}`);
    if (known !== undefined) depths.set(heading, known);
  }
  return depths;
}

/** The same; where most runs end with what sorts, as the first does below a name, all that sorts stands innermost. */
function depthsBySorting(runs: readonly Found[][], isPost: (text: string) => boolean): Map<Found, number> {
  const ends = runs.flatMap((run) => run.at(-1)?.text ?? []);
  const isSorting = sortingAmong(ends.filter((text) => !isPost(text)));
  const sorts = ({ text }: Found): boolean => isSorting(text) || isPost(text);
  const [outer, inner] = runs[0]?.slice(-2) ?? [];
  const sorted = runs.filter((run) => run.slice(-1).some(sorts)).length;
  if (!outer || !inner || sorts(outer) || !sorts(inner) || sorted * 2 <= runs.length) return depthsOf(runs);
  const naming = runs.map((run) => run.filter((one) => !sorts(one))).filter(({ length }) => length > 0);
  const sorting = runs.flatMap((run) => run.filter(sorts));
  return new Map([
    ...[...depthsOf(naming)].map(([one, depth]): [Found, number] => [one, depth + 1]),
    ...sorting.map((one): [Found, number] => [one, 0]),
  ]);
}

const namesRecommendations = (parts: readonly Part[]): boolean =>
  parts.some(
    ({ block }) =>
      columnOf(block, 'recommendation') !== null || columnOf(block, 'recommendationReference') !== null,
  );

/** Every heading of the plan in order, with its level. */
export function readSections(parts: readonly Part[]): { sections: Section[]; levels: number } {
  const runs = runsOf(parts);
  const hasOwners = parts.some(({ block }) => columnOf(block, 'owner') !== null);
  const isPost = (text: string): boolean => !hasOwners && namesAPost(text);
  const depths = depthsBySorting(runs, isPost);
  // The depths of headings that name something, from the innermost: not those that all only sort the actions.
  const naming = new Set(
    [...depths].flatMap(([{ text }, depth]) => (maySort(text) || isPost(text) ? [] : [depth])),
  );
  const kept = [...naming].sort((a, b) => a - b);
  if (!namesRecommendations(parts)) {
    const isOfMeetings = (level: number | undefined): boolean =>
      [...depths].every(([{ text }, depth]) => depth !== level || namesAMeeting(text));
    while (kept.length > 0 && isOfMeetings(kept[0])) kept.shift();
  }
  const inner = kept.length;
  const sections = [...depths].map(([{ part, row, column, text }, depth]) => {
    const namesNothing = !kept.includes(depth);
    return {
      part,
      row,
      column,
      text,
      namesNothing,
      // One that names nothing stands below all that are outside it.
      level: namesNothing ? kept.filter((one) => one > depth).length : inner - 1 - kept.indexOf(depth),
    };
  });
  if (parts.length < 2) return { sections: sections.sort(byPlace), levels: inner };
  const called = partNames(withoutHeadings(parts, sections));
  const isSorting = sortingAmong(called.filter((text) => !isDateOrVersion(text)));
  const names = called.map((text, index) => ({
    part: index,
    row: null,
    column: parts[index]?.block.labels[0]?.column ?? 0,
    text,
    namesNothing: isDateOrVersion(text) || isSorting(text),
    level: 0,
  }));
  const deeper = sections.map((section) => ({ ...section, level: section.level + 1 }));
  return { sections: [...names, ...deeper].sort(byPlace), levels: inner + 1 };
}

/** The name of a part stands above all its rows. */
const byPlace = (a: Section, b: Section): number => a.part - b.part || (a.row ?? -1) - (b.row ?? -1);

/** True of a heading that stands below a row, so that the row is not under it. */
export const isBelow = (section: Section, part: number, row: number): boolean =>
  section.part > part || (section.part === part && section.row !== null && section.row > row);

/** A line above a part that is a heading of its rows names no part. */
const withoutHeadings = (
  parts: readonly Part[],
  headings: readonly Pick<Found, 'part' | 'row' | 'text'>[],
): Part[] =>
  parts.map((part, index) => {
    const above = headings.filter((one) => one.part === index && one.row < part.block.headerTop);
    const texts = new Set(above.map(({ text }) => text));
    return { ...part, lines: part.lines.filter((line) => !texts.has(line)) };
  });
