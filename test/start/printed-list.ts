/** Lists of recommendations as reports print them, made at random: what was meant, and the text that a person would copy. */
import fc from 'fast-check';

interface MeantRecommendation {
  readonly reference: string;
  readonly theme: string | null;
  readonly text: string;
}
export interface PrintedList {
  readonly meant: readonly MeantRecommendation[];
  readonly printed: string;
}

const VERBS = [
  'Agree',
  'Publish',
  'Review',
  'Strengthen',
  'Set out',
  'Bring forward',
  'Invest in',
  'Clarify',
];
const THINGS = [
  'the council plan',
  'scrutiny',
  'a savings programme',
  'member training',
  'the capital programme',
];
const ENDS = [
  'so that residents can follow it',
  'before the next budget',
  'with partners and staff',
  'by March 2027',
];
const SECOND = [
  'Report on it each quarter.',
  'Members should see the result.',
  'Start with the 12 largest services.',
];
const THEMES = [
  'Local priorities and outcomes',
  'Financial resilience',
  'Governance and culture',
  'Capacity for improvement',
];

const sentence = fc
  .record({
    verb: fc.constantFrom(...VERBS),
    thing: fc.constantFrom(...THINGS),
    end: fc.constantFrom(...ENDS),
  })
  .map(({ verb, thing, end }) => `${verb} ${thing} ${end}.`);
const text = fc
  .record({
    first: sentence,
    second: fc.option(fc.constantFrom(...SECOND)),
    points: fc.array(sentence, { maxLength: 2 }),
  })
  .map(({ first, second, points }) => ({ body: second === null ? first : `${first} ${second}`, points }));

/** How one list is laid out, all its recommendations alike. */
const layout = fc.record({
  mark: fc.constantFrom(
    (n: string) => `${n}. `,
    (n: string) => `${n}) `,
    (n: string) => `(${n}) `,
    (n: string) => `${n}\t`,
    (n: string) => `R${n} `,
    (n: string) => `R${n}: `,
    (n: string) => `Recommendation ${n} - `,
    (n: string) => `Recommendation ${n}: `,
    (n: string) => `Recommendation ${n}\n`,
  ),
  point: fc.constantFrom('• ', '- ', 'o '),
  hasBlankLines: fc.boolean(),
  /** Characters of a line; null: a line a paragraph. */
  width: fc.constantFrom(null, 60, 72, 90),
  heading: fc.constantFrom<(theme: string, at: number) => string>(
    (theme) => theme,
    (theme, at) => `Theme ${at + 1}: ${theme}`,
    (theme) => `${theme} – recommendations:`,
  ),
  hasFootnotes: fc.boolean(),
  hasPages: fc.boolean(),
  before: fc.constantFrom(
    '',
    'Key recommendations\n\n',
    'The following are the recommendations of the peer team to the council:\n\n',
  ),
  eol: fc.constantFrom('\n', '\r\n'),
});

function wrapAt(line: string, width: number | null): string {
  if (width === null) return line;
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const printedAs = (
  groups: readonly { theme: string | null; items: readonly { body: string; points: readonly string[] }[] }[],
  order: readonly number[],
  shape: typeof layout extends fc.Arbitrary<infer Shape> ? Shape : never,
): PrintedList => {
  const meant: MeantRecommendation[] = [];
  // One alone cannot be told from a heading.
  const hasPages = shape.hasPages && order.length >= 4;
  const blocks: string[] = [];
  let next = 0;
  groups.forEach(({ theme, items }, group) => {
    if (theme !== null) blocks.push(shape.heading(theme, group));
    for (const { body, points } of items) {
      const number = String(order[next] ?? next + 1);
      next += 1;
      const mark = shape.mark(number);
      const marked = mark.includes('\n')
        ? mark + wrapAt(body, shape.width)
        : wrapAt(mark + body, shape.width);
      const noted = shape.hasFootnotes && next % 2 === 1 ? marked.replace(/\.$/, '.\u00B9') : marked;
      blocks.push([noted, ...points.map((one) => wrapAt(shape.point + one, shape.width))].join('\n'));
      if (hasPages && next % 2 === 0) blocks.push(`Exampleshire peer challenge report ${next}`);
      const name = theme === null ? null : shape.heading(theme, group).replace(/ – recommendations:$/, '');
      meant.push({
        reference: mark.startsWith('R') && !mark.startsWith('Rec') ? `R${number}` : number,
        theme: name,
        text: [body, ...points.map((one) => `• ${one}`)].join('\n'),
      });
    }
  });
  const printed = shape.before + blocks.join(shape.hasBlankLines ? '\n\n' : '\n');
  return { meant, printed: printed.replaceAll('\n', shape.eol) };
};

/** Numbers run through the themes, but the themes stand out of their order, as in progress reviews. */
export const printedList: fc.Arbitrary<PrintedList> = fc
  .record({
    themes: fc.shuffledSubarray(THEMES, { minLength: 1 }),
    isThemed: fc.boolean(),
    items: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    shape: layout,
    seed: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ themes, isThemed, items, shape, seed }) => {
    const groups = isThemed
      ? themes.map((theme, at) => ({ theme, items: items[at] ?? [] }))
      : [{ theme: null, items: items.flat() }];
    const count = groups.reduce((sum, group) => sum + group.items.length, 0);
    const turned = isThemed ? seed % count : 0;
    const order = Array.from({ length: count }, (_, at) => ((at + turned) % count) + 1);
    return printedAs(groups, order, shape);
  });
