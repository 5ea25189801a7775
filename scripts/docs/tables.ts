/** The tables of the documentation that are printed from the code's own tables. */
import { FINDING_CODES, FINDING_SEVERITY } from '../../src/check/finding';
import { HEADER_SYNONYMS } from '../../src/reader/table/header-synonyms';
import {
  CLAUSE_END_MARKS,
  CLAUSE_END_WORDS,
  BETWEEN,
  DIRECT_HEDGES,
  EARLY,
  HEDGES,
  LEADING_HEDGES,
  NEAR_HEDGES,
  NUMBERED_HEDGES,
  PHRASE_TABLE,
  TURNERS,
} from '../../src/reader/status/vocabulary';
import type { ColumnRole } from '../../src/model/terms';
import { findingGroupTitle, whatToDoAboutGroup, whyItMatters } from '#words/findings';
import { LIFECYCLE_LABELS } from '#words/labels';
import { ROLE_LABELS } from '#words/row-labels';
import { layoutSections, oddShapeSections, shapesList } from './layouts/print-layouts';
import { markdownTable as table } from './markdown';
import { limitsTable, signalTables } from './signal-tables';
import { findingTests, roomTests, ruleTests } from './where-tested';

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
    `Words that take something back: ${listWords(HEDGES)}, in their own clause alone ${listWords(NEAR_HEDGES)}, and with a number after them ${listWords(NUMBERED_HEDGES)}, right before a phrase of what is done ${listWords(LEADING_HEDGES)}; right before what they take back ${listWords(DIRECT_HEDGES)}, and ${listWords(EARLY)} before a phase or stage. Between may stand ${listWords(BETWEEN)}.`,
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

const TABLES: Readonly<Record<string, () => string | Promise<string>>> = {
  phrases,
  findings,
  headers,
  signals: signalTables,
  limits: limitsTable,
  layouts: layoutSections,
  'odd-shapes': oddShapeSections,
  shapes: shapesList,
  'tests-of-rules': ruleTests,
  'tests-of-findings': findingTests,
  'tests-of-rooms': roomTests,
};

const MARKED = /<!-- table:([\w-]+) -->[\s\S]*?<!-- \/table:\1 -->/g;

/** The page with every marked table printed anew. Throws for a mark without a table. */
export async function printTables(page: string): Promise<string> {
  const printed = new Map<string, string>();
  for (const [, name = ''] of page.matchAll(MARKED)) {
    const print = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
    if (!print) throw new Error(`There is no table "${name}" to print.`);
    printed.set(name, await print());
  }
  return page.replace(
    MARKED,
    (_whole, name: string) => `<!-- table:${name} -->\n${printed.get(name) ?? ''}\n<!-- /table:${name} -->`,
  );
}
