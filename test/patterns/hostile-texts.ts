/** Texts that would make a pattern go back again and again: what it looks for, many times over, and then what it does not expect. */
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { Pattern } from './pattern';

/** A text of any length: the beginning once, the repeated part as often as it takes, the end once. */
export interface HostileText {
  readonly before: string;
  readonly repeated: string;
  readonly after: string;
}

export const textOf = ({ before, repeated, after }: HostileText, length: number): string =>
  before + repeated.repeat(Math.ceil(length / repeated.length)).slice(0, length) + after;

/** What people, machines and mischief put many times into a cell. */
const FAMILIES = [
  ...[
    '(',
    ')',
    '[',
    '{',
    '((a))',
    '(a',
    '.',
    '. ',
    '...a',
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '1',
    '1.',
    '1/',
    '12 ',
    'a',
    'A',
    'a ',
  ],
  ...[
    'a1',
    'a.',
    '-',
    ' -',
    '–',
    ',',
    ', ',
    ':',
    ';',
    '/',
    "'",
    '"',
    '""',
    '<',
    '<a ',
    '&',
    '*',
    '#',
    '%',
    '1%',
    '_',
    '\\',
    '=',
    '?',
  ],
  ...[
    'é',
    '😀',
    '\ud83d',
    '\u200d',
    '\u0000',
    'a b-c. (d) 1/2, "e" ',
    'March 2025 ',
    'no ',
    'not ',
    'to be ',
    '31/03/2025 ',
  ],
];
/** Around it: nothing, or what few patterns know; a sign that keeps V8 from ruling out at once all that is not Latin. */
const BEGINNINGS = ['', 'a'];
const ENDS = ['', '☃\n'];
const FOR_A_SET = [...' a1.-(A)_/\n,:;"<>=#%&\'é~\u0001\u200d\ud83d', '😀', '\ufffe'];

/** One character that a set of characters takes. */
function memberOf(raw: string, flags: string): string {
  const only = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
  return FOR_A_SET.find((one) => only.test(one)) ?? /[^\\[\]^-]/.exec(raw)?.[0] ?? 'a';
}

class Samples {
  readonly characters = new Set<string>();
  readonly repeated = new Set<string>();
  readonly begun = new Map<string, string>();

  constructor(private readonly flags: string) {}

  /** The shortest text of a node, once through what it repeats; notes what it repeats, and what stands before that. */
  of(node: AST.Node, before: string): string {
    switch (node.type) {
      case 'Character':
        return this.noted(String.fromCodePoint(node.value));
      case 'CharacterClass':
      case 'CharacterSet':
        if (node.type === 'CharacterClass') for (const part of node.elements) this.of(part, before);
        return this.noted(memberOf(node.raw, this.flags));
      case 'CharacterClassRange':
        return this.noted(String.fromCodePoint(node.min.value));
      case 'Quantifier': {
        const once = this.of(node.element, before);
        if (once !== '') {
          this.repeated.add(once).add(before + once);
          this.begun.set(before, once);
        }
        return once.repeat(Math.max(node.min, 1));
      }
      case 'Alternative':
        return node.elements.reduce((text, element) => text + this.of(element, before + text), '');
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
      case 'Assertion': {
        if (!('alternatives' in node)) return '';
        const texts = node.alternatives.map((alternative) => this.of(alternative, before));
        for (const text of texts) if (text !== '' && text.length < 40) this.repeated.add(text);
        return node.type === 'Assertion' ? '' : (texts[0] ?? '');
      }
      default:
        return '';
    }
  }

  private noted(character: string): string {
    this.characters.add(character);
    return character;
  }
}

/** Pairs of so many characters; a pattern seldom has more that differ in kind. */
const PAIRED = 5;

const around = (before: string, repeated: string): HostileText[] =>
  ENDS.map((after) => ({ before, repeated, after }));
const begunAnyhow = (repeated: string): HostileText[] =>
  BEGINNINGS.flatMap((before) => around(before, repeated));

/** The common families, for a reader whose patterns are not known. */
export const commonTexts = (): readonly HostileText[] => FAMILIES.flatMap(begunAnyhow);

/** The common families, and mixtures of what the pattern itself is made of. */
export function hostileTexts({ source, flags }: Pattern): readonly HostileText[] {
  const parser = new RegExpParser();
  const samples = new Samples(flags);
  const whole = samples.of(parser.parsePattern(source, 0, source.length, flags.includes('u')), '');
  const own = [...samples.characters];
  const paired = own.slice(0, PAIRED);
  const pairs = paired.flatMap((one) => paired.map((other) => one + other));
  const repeated = new Set([...FAMILIES, ...own, ...pairs, ...samples.repeated, whole]);
  repeated.delete('');
  return [
    ...[...repeated].flatMap(begunAnyhow),
    ...[...samples.begun].flatMap(([before, part]) => around(before, part)),
  ];
}
