/** Findings about owners: none, or more than one in a cell. */
import { remember } from '../model/remember';
import type { Finding } from './finding';
import { saysNothing } from '../model/says-nothing';
import { findingAt, findingOfPlan, findInScope, missingColumn, type Check } from './make-finding';

type OwnerCode = 'owner-missing' | 'owner-several' | 'owner-column-missing';

export const checkOwners: Check<OwnerCode> = (plan, context) => {
  if (plan.columns.owner === undefined) {
    return missingColumn('owner', context, findingOfPlan('owner-column-missing', plan, {}));
  }
  const count = remember(countOwners);
  const isNobody = remember(saysNothing);
  return findInScope(plan, ({ owner, index }): Finding<OwnerCode> | null => {
    if (!owner) return null;
    const details = { value: owner.text, action: index };
    if (isNobody(owner.text)) return findingAt('owner-missing', owner.cell, {}, details);
    const owners = count(owner.text);
    return owners > 1 ? findingAt('owner-several', owner.cell, { owners }, details) : null;
  });
};

/** Words that begin or end the name of a post: "and" between two such is between two owners. */
const POST =
  'heads?|directors?|chief|chair|leaders?|deputy|assistant|cabinet|portfolio|managers?|officers?|executive|lead|leads|' +
  'monitoring|section|s151|ceo|mayor|councillors?|cllrs?|members?|team|board|committee|partners?|all';
const BEGINS_POST = new RegExp(
  `^(?:the )?(?:${POST}|strategic|corporate|service|group|senior|principal)\\b`,
  'i',
);
const ENDS_POST = new RegExp(`\\b(?:${POST})$`, 'i');
const INITIALS = /^[A-Z]{2,4}$/;
/** "A Smith", "J. O'Neill": a full first name cannot be told from the name of a service. */
const PERSON = /^\p{Lu}(?:\. ?| )\p{Lu}[\p{L}'’-]+$/u;
const areBoth = (pattern: RegExp, left: string, right: string): boolean =>
  pattern.test(left) && pattern.test(right);
/** A line that ends so goes on in the next. */
const GOES_ON = /(?:\b(?:of|and|for|the|to|in)|[&,-])$/i;

/** Owners named in one cell. "Head of Policy and Performance" is one; "Leader and Chief Executive" are two. */
export function countOwners(text: string): number {
  const lines = text
    .split(/[\r\n]/)
    .map((line) => line.replace(/^[\s•*-]+/, '').trim())
    .filter((line) => !saysNothing(line))
    // A wrapped line is no new owner.
    .reduce<string[]>((joined, line) => {
      const last = joined.at(-1);
      if (last !== undefined && (GOES_ON.test(last) || /^(?:\p{Ll}|[&(])/u.test(line))) {
        joined[joined.length - 1] = `${last} ${line}`;
      } else joined.push(line);
      return joined;
    }, []);
  return lines
    .flatMap((line) => line.replaceAll(/\band\/or\b/gi, '/').split(/[;/|]/))
    .filter((part) => !saysNothing(part))
    .reduce((sum, part) => sum + countJoined(part.trim()), 0);
}

/** Owners joined by "and", "&" or a comma, which also stand inside the names of posts. */
function countJoined(part: string): number {
  const pieces = part.split(/ (?:and|&) |, /i).map((piece) => piece.trim());
  let owners = 1;
  for (let at = 1; at < pieces.length; at += 1) {
    const left = pieces[at - 1] ?? '';
    const right = pieces[at] ?? '';
    const areNames = [INITIALS, PERSON, ENDS_POST].some((pattern) => areBoth(pattern, left, right));
    if (areNames || BEGINS_POST.test(right)) owners += 1;
  }
  return owners;
}
