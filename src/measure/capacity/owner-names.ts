/** Names of owners as they count: two spellings are one owner only where the user has said so, and are pointed out where nobody has. */
import { groupBy } from '../../model/group-by';

export type NameOf = (owner: string) => string;

/** @param same pairs as they are typed, "J Smith = John Smith": what stands left counts as what stands right */
export function ownerNames(same: readonly string[]): NameOf {
  const names = new Map<string, string>();
  for (const pair of same) {
    const [from, to, ...more] = pair.split('=').map((name) => name.trim());
    if (from && to && more.length === 0) names.set(from.toLowerCase(), to);
  }
  const nameOf = (owner: string, steps: number): string => {
    const to = names.get(owner.trim().toLowerCase());
    // A circle of names is one that somebody typed: it ends where it has gone round.
    return to === undefined || steps > names.size ? owner : nameOf(to, steps + 1);
  };
  return (owner) => nameOf(owner, 0);
}

const wordsOf = (owner: string): string[] =>
  owner
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');

/** Shorter words differ by a letter and are others: "A" and "B", "Kay" and "Ray". */
const LONG_WORD = 5;
/** A cell that is longer holds no name. */
const LONGEST = 80;

/** What two spellings of one name share: the same words in any order, or all but one letter of a long word. */
function keysOf(owner: string): string[] {
  const words = wordsOf(owner);
  const keys = [`words ${words.toSorted().join(' ')}`];
  words.forEach((word, at) => {
    if (word.length < LONG_WORD || /\p{N}/u.test(word)) return;
    for (let letter = 0; letter <= word.length; letter += 1) {
      // Without the letter: what was left out of one of the two, or is another in it.
      const without = word.slice(0, letter) + word.slice(letter + 1);
      keys.push(`${at} ${[...words.slice(0, at), without, ...words.slice(at + 1)].join(' ')}`);
    }
  });
  return keys;
}

/** @returns pairs that may be one owner spelt two ways, each once, in the order given */
export function likeOwners(owners: readonly string[]): (readonly [string, string])[] {
  const named = owners.filter((owner) => owner !== '' && owner.length <= LONGEST);
  const keyed = named.flatMap((owner) => [...new Set(keysOf(owner))].map((key) => ({ owner, key })));
  const pairs = new Map<string, readonly [string, string]>();
  for (const group of groupBy(keyed, ({ key }) => key).values()) {
    const [first, ...others] = group;
    for (const other of others)
      if (first && other.owner !== first.owner)
        pairs.set(JSON.stringify([first.owner, other.owner]), [first.owner, other.owner]);
  }
  return [...pairs.values()];
}
