/** The tables of the documentation that are printed from the code's own tables. */
import { FINDING_CODES, FINDING_SEVERITY } from '../../src/check/finding';
import { HEADER_SYNONYMS } from '../../src/plan/find/header-synonyms';
import { COLUMN_SIGNALS, PLAN_SIGNALS } from '../../src/plan/find/signals';
import {
  CLAUSE_END_MARKS,
  CLAUSE_END_WORDS,
  HEDGES,
  NUMBERED_HEDGES,
  PHRASE_TABLE,
  TURNERS,
} from '../../src/plan/status/vocabulary';
import type { ColumnRole } from '../../src/plan/terms';
import { findingGroupTitle, whatToDoAboutGroup, whyItMatters } from '../../src/words/en/findings';
import { LIFECYCLE_LABELS, ROLE_LABELS } from '../../src/words/en/labels';
import { reasonSentence } from '../../src/words/en/reasons';

const cell = (text: string | number): string => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** A Markdown table. */
function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const phrases = (): string =>
  [
    table(
      ['class', 'alone it counts as', 'phrases'],
      PHRASE_TABLE.filter(({ lifecycle }) => lifecycle !== 'unknown').map(
        ({ class: name, lifecycle, basis, phrases: list }) => [
          name,
          basis === 'assumed'
            ? `${LIFECYCLE_LABELS[lifecycle].toLowerCase()}, assumed`
            : LIFECYCLE_LABELS[lifecycle].toLowerCase(),
          list.join(', '),
        ],
      ),
    ),
    '',
    `Words that turn a phrase round: ${listWords([...TURNERS.negation, ...TURNERS.future])}, and any ending in \`n't\`; after it, ${listWords(TURNERS.after)}.`,
    '',
    `Words that take something back: ${listWords(HEDGES)}, and with a number after them ${listWords(NUMBERED_HEDGES)}.`,
    '',
    `What ends a clause: ${listWords([...CLAUSE_END_MARKS, ...CLAUSE_END_WORDS])}.`,
  ].join('\n');

const listWords = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const findings = (): string =>
  table(
    ['code', 'severity', 'what is wrong', 'why it matters', 'what to do'],
    FINDING_CODES.map((code) => [
      `\`${code}\``,
      FINDING_SEVERITY[code],
      findingGroupTitle(code, 2),
      whyItMatters(code),
      whatToDoAboutGroup(code),
    ]),
  );

const headers = (): string =>
  table(
    ['column', 'recognised by (score where it is below 1)'],
    (Object.keys(HEADER_SYNONYMS) as ColumnRole[]).map((role) => [
      ROLE_LABELS[role],
      HEADER_SYNONYMS[role]
        .map(([phrase, score]) => (score === 1 ? phrase : `${phrase} (${score})`))
        .join(', '),
    ]),
  );

const signals = (): string =>
  [
    ...[
      ['What speaks for or against a column', COLUMN_SIGNALS] as const,
      ['What speaks for or against a candidate', PLAN_SIGNALS] as const,
    ].flatMap(([title, table_]) => [
      table(
        [title, 'weight'],
        Object.entries(table_).map(([signal, weight]) => [
          `${reasonSentence({ signal, weight, facts: {} })} (\`${signal}\`)`,
          weight,
        ]),
      ),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd();

const TABLES: Readonly<Record<string, () => string>> = { phrases, findings, headers, signals };

/** The page with every marked table printed anew. Throws for a mark without a table. */
export function printTables(page: string): string {
  return page.replace(/<!-- table:([\w-]+) -->[\s\S]*?<!-- \/table:\1 -->/g, (_whole, name: string) => {
    const print = TABLES[name];
    if (!print) throw new Error(`There is no table "${name}" to print.`);
    return `<!-- table:${name} -->\n${print()}\n<!-- /table:${name} -->`;
  });
}
