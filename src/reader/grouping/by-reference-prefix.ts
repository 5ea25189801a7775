/** The recommendation is what its actions' references have in common: 3.1 and 3.2 stand under 3. */
import { cellRef } from '../../model/grid';
import { namesAMeeting } from '../text/part-names';
import { levelReference, referenceOfText } from '../text/reference-text';
import { isBelow } from './sections';
import { nameLikeAction, type Layout, type Placing, type RowToPlace, type Shape } from './shape';

declare module '../../model/decision' {
  interface Groupings {
    'reference-prefix': true;
  }
}

/** Share of actions with a reference of several parts that makes it a grouping. */
const MOSTLY = 0.6;
/** Most groups an action may have on average for references to be a grouping inside sections. */
const GROUPED = 0.7;

interface Prefixes {
  /** Most actions have one. */
  readonly isMost: boolean;
  /** Some section of the innermost level has actions of several, which have several actions each. */
  readonly severalInSection: boolean;
  /** All actions have the same letters before their number: CPC-1, CPC-2. They name the plan, and no recommendation. */
  readonly oneOfLetters: boolean;
  /** They are numbers of minutes or meetings: 25/01 and 26/01 are of no recommendation 25, and 01.05 and 02.05 are both of May. */
  readonly ofMeetings: boolean;
  /** Some call themselves the recommendation's: R1.1. */
  readonly ofRecommendations: boolean;
  /** Most begin with the number of the heading they stand under, which calls itself more than a theme: 1.2.1 under "Priority action 1". */
  readonly ofHeadings: boolean;
}

/** A year before a stroke, alone or after letters or a number: "25", "AUD/25", "2026", "BOD 100/25". */
const YEAR = /^(?:[a-z]{1,5}[-/ ]?)?(?:\d{1,3}\/)?(?:20)?(?:1[5-9]|2\d|3\d)$/;
/** A number and a month, or a year: 04.05, 45/26. */
const OF_A_DATE = /(?<!\d)\d{1,2}[./-](?:0[2-9]|1[0-2])$|\d\/(?:1[5-9]|2\d|3\d)$/;
/** One of them at least: 1.10 and 1.11 are of the first recommendation, and 01.06 may be kept as 1.06. */
const PLAINLY_DATED = /\d\d[./-]\d\d$|\/\d\d$/;
/** R25 is a recommendation, whatever it looks like. */
const RECOMMENDED = /^r(?:ec)?[^a-z]/;

/** What a heading calls a recommendation, whatever else it may call a theme. */
const ASKED = /rec|action|objective|priority|aim|improvement/;

/** The number of a heading that names a recommendation by it; none of those that begins so. */
function numberOf(heading: string): string {
  const found = referenceOfText(heading);
  return found && ASKED.test(found.lead) ? `${levelReference(found.reference)}.` : ' ';
}

function prefixesOf({ rows, sections, levels }: Layout): Prefixes {
  let actions = 0;
  let having = 0;
  let several = false;
  let years = true;
  let dated = true;
  let plainly = false;
  let asked = false;
  let groups = 0;
  let under = new Set<string>();
  let next = 0;
  let number = ' ';
  let agree = 0;
  const all = new Set<string>();
  for (const { kind, part, row, prefix, reference } of rows) {
    while (next < sections.length) {
      const section = sections[next];
      if (!section || isBelow(section, part, row)) break;
      under = new Set();
      if (section.level === levels - 1) number = numberOf(section.text);
      next++;
    }
    if (kind !== 'action') continue;
    actions++;
    if (prefix === null) continue;
    having++;
    const own = reference?.text ?? '';
    years &&= YEAR.test(prefix.key) && !own.includes('.');
    dated &&= OF_A_DATE.test(own);
    plainly ||= PLAINLY_DATED.test(own);
    asked ||= RECOMMENDED.test(prefix.key);
    if (levelReference(own).startsWith(number)) agree++;
    all.add(prefix.key);
    if (!under.has(prefix.key)) groups++;
    under.add(prefix.key);
    if (under.size > 1) several = true;
  }
  const [first = '', ...others] = all;
  return {
    isMost: having > 0 && having >= actions * MOSTLY,
    severalInSection: several && groups <= having * GROUPED,
    oneOfLetters: having > 1 && others.length === 0 && !/\d/.test(first),
    ofMeetings: !asked && (years || (dated && plainly)),
    ofRecommendations: asked,
    ofHeadings: agree * 5 >= actions * 4,
  };
}

function fits(layout: Layout): boolean {
  if (layout.rows.some(({ kind }) => kind === 'recommendation')) return true;
  const { isMost, severalInSection, oneOfLetters, ofMeetings, ofRecommendations, ofHeadings } =
    prefixesOf(layout);
  if (!isMost || oneOfLetters || ofMeetings) return false;
  // What is numbered by the meeting has that meeting in common, and no recommendation.
  if (
    !ofRecommendations &&
    layout.sections.some(({ row, text, namesNothing }) => row !== null && namesNothing && namesAMeeting(text))
  )
    return false;
  return layout.levels === 0 || (severalInSection && !ofHeadings);
}

function place({ part: { block, columns }, row: { row, reference, prefix } }: RowToPlace): Placing {
  if (prefix === null) return { kind: 'none' };
  const cell = reference?.cell ?? cellRef(block.grid, row, columns.main);
  return { kind: 'named', naming: { reference: prefix.text, text: '', cell } };
}

export const BY_REFERENCE_PREFIX: Shape = { fits, namedBy: 'references', nameRow: nameLikeAction, place };
