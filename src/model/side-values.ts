/** What short values of columns beside the plan's own mean: business as usual or change, lead or influence or partner, now or not. */

export type Work = 'usual' | 'change';
export type Part = 'lead' | 'influence' | 'partner';
export type Turn = 'now' | 'not-now';

/** Whole values, levelled; a value that is none of them says nothing. */
const WORK: Readonly<Record<Work, readonly string[]>> = {
  usual: ['bau', 'business as usual', 'usual', 'day to day', 'day job', 'core', 'core business', 'routine'],
  change: [
    'change',
    'change work',
    'project',
    'transformation',
    'improvement',
    'programme',
    'new',
    'new work',
  ],
};
const PART: Readonly<Record<Part, readonly string[]>> = {
  lead: ['lead', 'leads', 'leading', 'we lead', 'council leads', 'council lead', 'deliver', 'control'],
  influence: ['influence', 'influences', 'influencing', 'influencer', 'we influence', 'enable', 'advocate'],
  partner: ['partner', 'partners', 'partnering', 'partnership', 'in partnership', 'we partner', 'joint'],
};
const TURN: Readonly<Record<Turn, readonly string[]>> = {
  now: ['now', 'do now', 'first', 'immediate', 'immediately'],
  'not-now': ['not now', 'not yet', 'later', 'next', 'do later', 'do next', 'future', 'parked'],
};

const level = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

function classOf<Name extends string>(
  table: Readonly<Record<Name, readonly string[]>>,
  text: string,
): Name | null {
  const value = level(text);
  return (Object.keys(table) as Name[]).find((name) => table[name].includes(value)) ?? null;
}

/** Under a header that asks "BAU?" yes is business as usual. */
const asksUsual = (header: string): boolean =>
  /^(is (it|this) )?(bau|business as usual)$/.test(level(header).replace(/ (y n|yes no)$/, ''));

export function workOf(text: string, header: string): Work | null {
  if (asksUsual(header)) {
    const answer = level(text);
    if (['yes', 'y', 'true'].includes(answer)) return 'usual';
    if (['no', 'n', 'false'].includes(answer)) return 'change';
  }
  return classOf(WORK, text);
}
export const partOf = (text: string): Part | null => classOf(PART, text);
export const turnOf = (text: string): Turn | null => classOf(TURN, text);
