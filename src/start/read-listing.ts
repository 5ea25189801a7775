/**
 * A report's text to its recommendations. Nothing is invented: what stands in no recommendation is said line by line, so
 * that the person who pasted it sees what was made of it and can correct it.
 */
import { isListHeading, looksLikeHeading, saysTheme, themeName } from './read-headings';
import type { LeftOutLine, LeftOutReason, Listing, ListingDoubt } from './listing';
import { readPageLines, type TextLine } from './page-lines';
import { readMarker, type Marker, type MarkerStyle } from './read-marker';

/** The first that a text has is what its recommendations begin with; those after it are points within them. */
const STYLES: readonly MarkerStyle[] = ['word', 'letter', 'number', 'bullet', 'sub-letter'];

interface MarkedLine extends TextLine {
  readonly marker: Marker | null;
  /** Begins a recommendation. */
  readonly isTop: boolean;
}

interface OpenRecommendation {
  readonly reference: string;
  readonly theme: string | null;
  text: string;
}

/** @param text as pasted, any line ends; its order is kept */
export function readListing(text: string): Listing {
  const { lines, leftOut } = readPageLines(text);
  const marked = markLines(lines);
  const isMarked = marked.some(({ isTop }) => isTop);
  const read = isMarked ? readMarked(marked) : readUnmarked(lines);
  const { recommendations, doubts } = numberThrough(read.found, read.doubts);
  return {
    recommendations,
    leftOut: [...leftOut, ...read.leftOut].toSorted((a, b) => a.line - b.line),
    doubts,
  };
}

interface Read {
  readonly found: readonly OpenRecommendation[];
  readonly leftOut: readonly LeftOutLine[];
  readonly doubts: readonly ListingDoubt[];
}

/** Which lines begin a recommendation, and which are points of a list within one. */
function markLines(lines: readonly TextLine[]): MarkedLine[] {
  const markers = lines.map(({ text }) => readMarker(text));
  const style = STYLES.find((one) => markers.some((marker) => marker?.style === one));
  const isOfStyle = (marker: Marker | null): marker is Marker => marker !== null && marker.style === style;
  const numbers = markers.filter(isOfStyle);
  // Where there are whole numbers, "1.2" is a point of 1.
  const hasWhole = numbers.some(({ reference }) => !reference.includes('.'));
  const isPoint = ({ reference }: Marker): boolean => hasWhole && reference.includes('.');
  const first = numbers.find((marker) => !isPoint(marker));
  const used = new Set<string>();
  let inner: string | null = null;
  let hasHeading = false;
  return lines.map((line, at) => {
    const marker = markers[at] ?? null;
    if (!marker && (saysTheme(line.text) || (line.isApart && looksLikeHeading(line.text)))) hasHeading = true;
    const isTop = isOfStyle(marker) && !isPoint(marker) && (style !== 'number' || isTopNumber(marker));
    return { ...line, marker, isTop };
  });

  /** A list within a recommendation begins at 1 again, or has other signs after its numbers. */
  function isTopNumber({ reference, ending }: Marker): boolean {
    const couldBeInner = ending !== first?.ending || used.has(reference);
    if (couldBeInner && Number(reference) === 1 && used.size > 0 && !hasHeading) inner = ending;
    if (couldBeInner && ending === inner) return false;
    used.add(reference);
    inner = null;
    hasHeading = false;
    return true;
  }
}

function readMarked(lines: readonly MarkedLine[]): Read {
  const found: OpenRecommendation[] = [];
  const leftOut: LeftOutLine[] = [];
  const longest = Math.max(...lines.map(({ text }) => text.length));
  const lastTop = lines.findLastIndex(({ isTop }) => isTop);
  let theme: string | null = null;
  let open: OpenRecommendation | null = null;
  /** Where lines that are in no recommendation belong; null while one is open. */
  let outside: LeftOutReason | null = 'introduction';
  const leave = ({ text, line }: TextLine, reason: LeftOutReason): void =>
    void leftOut.push({ text, line, reason });

  lines.forEach((line, at) => {
    const { text, marker, isTop } = line;
    if (isTop && marker) {
      open = { reference: marker.reference, theme, text: marker.rest };
      found.push(open);
      outside = null;
      return;
    }
    const heading = headingAt(lines, at, at > lastTop);
    if (heading === 'theme') {
      theme = themeName(text);
      outside = 'introduction';
      return;
    }
    if (heading === 'list' || heading === 'end') {
      outside = heading === 'end' ? 'after' : 'introduction';
      return leave(line, heading === 'end' ? 'after' : 'heading');
    }
    if (open === null || outside !== null) return leave(line, outside ?? 'introduction');
    open.text = addLine(open.text, line, longest);
  });
  return { found, leftOut, doubts: [] };
}

/** What kind of heading a line is, by its looks and by where it stands; null where it is none. */
function headingAt(
  lines: readonly MarkedLine[],
  at: number,
  isAfterLast: boolean,
): 'theme' | 'list' | 'end' | null {
  const { text, marker, isApart } = lines[at] as MarkedLine;
  if (marker) return null;
  if (isListHeading(text)) return 'list';
  if (saysTheme(text)) return isAfterLast ? 'end' : 'theme';
  if (!looksLikeHeading(text)) return null;
  const before = lines[at - 1];
  const stands = isApart || before === undefined || /[.?!:;]$/.test(before.text);
  if (!stands) return null;
  if (isAfterLast) return isApart ? 'end' : null;
  // Right before a recommendation, or before another heading that is.
  const next = lines[at + 1];
  if (next?.isTop) return 'theme';
  return next && headingAt(lines, at + 1, false) !== null ? 'list' : null;
}

/** A line that only went on on the next one is joined; a paragraph or a point of a list stays a line of its own. */
function addLine(text: string, { text: added, marker, isApart }: MarkedLine, longest: number): string {
  if (text === '') return added;
  if (marker) return `${text}\n${marker.style === 'bullet' ? `• ${marker.rest}` : added}`;
  const hasEnded = /[.?!:;][)"”’']?$/.test(text);
  const goesOn = /^[\p{Ll}\d(]/u.test(added);
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  // The recommendation's own title, which is much shorter than a line could be.
  const isTitle = !hasEnded && !goesOn && !text.includes('\n') && lastLine.length < longest / 2;
  if ((isApart && (hasEnded || !goesOn)) || isTitle) return `${text}\n${added}`;
  // A word that was broken keeps its hyphen: nobody knows whether it has one.
  return /\p{L}-$/u.test(text) && goesOn ? text + added : `${text} ${added}`;
}

/** Nothing tells where a recommendation begins: paragraphs where there are some, otherwise lines. */
function readUnmarked(lines: readonly TextLine[]): Read {
  const found: OpenRecommendation[] = [];
  const leftOut: LeftOutLine[] = [];
  const by = lines.some(({ isApart }, at) => at > 0 && isApart) ? 'paragraph' : 'line';
  let theme: string | null = null;
  let open: OpenRecommendation | null = null;
  for (const { text, line, isApart } of lines) {
    if (isListHeading(text)) leftOut.push({ text, line, reason: 'heading' });
    else if (saysTheme(text)) theme = themeName(text);
    else if (open === null || isApart || by === 'line') found.push((open = { reference: '', theme, text }));
    else open.text += ` ${text}`;
  }
  return { found, leftOut, doubts: found.length === 0 ? [] : [{ code: 'not-numbered', by }] };
}

/** Where numbers are missing or repeated they are given anew, from the first to the last; otherwise they stay as printed. */
function numberThrough(
  found: readonly OpenRecommendation[],
  earlier: readonly ListingDoubt[],
): Pick<Listing, 'recommendations' | 'doubts'> {
  const doubts: ListingDoubt[] = [...earlier];
  const references = found.map(({ reference }) => reference);
  const repeated = [...new Set(references.filter((one, at) => one !== '' && references.indexOf(one) !== at))];
  const isUnnumbered = references.includes('');
  if (isUnnumbered && earlier.length === 0) doubts.push({ code: 'not-numbered', by: 'bullet' });
  if (repeated.length > 0) doubts.push({ code: 'numbered-through', repeated });
  const missing = missingNumbers(references);
  if (repeated.length === 0 && missing.length > 0) doubts.push({ code: 'missing', numbers: missing });
  const isRenumbered = isUnnumbered || repeated.length > 0;
  return {
    recommendations: found.map(({ reference, theme, text }, at) => ({
      reference: isRenumbered ? String(at + 1) : reference,
      text,
      theme,
    })),
    doubts,
  };
}

function missingNumbers(references: readonly string[]): number[] {
  const numbers = references.flatMap((one) =>
    /^[A-Z]*\d{1,3}$/.test(one) ? [Number(one.replace(/\D/g, ''))] : [],
  );
  if (numbers.length < references.length || numbers.length === 0) return [];
  const there = new Set(numbers);
  return Array.from({ length: Math.max(...numbers) }, (_, at) => at + 1).filter(
    (number) => !there.has(number),
  );
}
