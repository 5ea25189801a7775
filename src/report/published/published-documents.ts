/** The edition of a summary that may go on the web site: contents first, then one table a sheet, then notes; no checks and no places in the plan. */
import { PUBLISHED_WORDS } from '#words/published';
import { sheetTitle } from '#words/sheets';
import { planTitle } from '#words/plan-title';
import type { IsoDate } from '../../model/days/day';
import { text, type Cell } from '../cell';
import { headline, sentence, type SheetDocument } from '../document';
import { headlineOf } from '../position';
import { titleFacts, type ReportInput } from '../report-input';
import { table, type Table } from '../table';
import {
  publishedActions,
  publishedNotesTable,
  publishedRecommendations,
  publishedThemes,
} from './published-tables';

/** What only the council can say of its publication. */
export interface PublicationFacts {
  readonly contact: string | null;
  readonly nextUpdate: IsoDate | null;
  /** Names of owners are left out unless somebody asks for them. */
  readonly withOwners: boolean;
}

export interface PublishedDocument extends SheetDocument {
  readonly kind: 'published';
  readonly name: string;
}

export function publishedDocuments(input: ReportInput, facts: PublicationFacts): PublishedDocument[] {
  const { sheets, holds } = PUBLISHED_WORDS;
  const hasThemes = input.plan.themes.length > 0;
  const listed: readonly (readonly [name: string, holds: string, table: Table | null])[] = [
    [
      hasThemes ? sheets.themes : PUBLISHED_WORDS.wholePlanSheet,
      hasThemes ? holds.themes : PUBLISHED_WORDS.wholePlanHolds,
      publishedThemes(input),
    ],
    [sheets.recommendations, holds.recommendations, publishedRecommendations(input)],
    [sheets.actions, holds.actions, publishedActions(input, facts.withOwners)],
    [sheets.notes, holds.notes, publishedNotesTable(input)],
  ];
  const pages = listed.flatMap(([name, says, made]) => (made === null ? [] : [{ name, says, made }]));
  const document = (name: string, blocks: SheetDocument['blocks'], title: string): PublishedDocument => ({
    kind: 'published',
    name,
    title,
    grid: [],
    asAt: input.asAt,
    blocks,
  });
  const contents = table<(typeof pages)[number]>({
    name: 'PublishedContents',
    heading: PUBLISHED_WORDS.contents,
    isBare: true,
    columns: [
      { header: PUBLISHED_WORDS.sheet, width: 34, cell: ({ name }): Cell => linkTo(name) },
      { header: PUBLISHED_WORDS.contents, width: 90, cell: ({ says }) => text(says) },
    ],
    rows: pages,
  });
  const { contact, nextUpdate } = facts;
  return [
    document(
      sheets.contents,
      [
        headline(headlineOf(input)),
        ...(contact === null ? [] : [sentence(PUBLISHED_WORDS.contact(contact))]),
        ...(nextUpdate === null ? [] : [sentence(PUBLISHED_WORDS.nextUpdate(nextUpdate))]),
        sentence(PUBLISHED_WORDS.lead),
        contents,
      ],
      planTitle(titleFacts(input)),
    ),
    ...pages.map(({ name, made }) => document(name, [made], sheetTitle(name, titleFacts(input)))),
  ];
}

const linkTo = (sheet: string): Cell => ({ kind: 'link', text: sheet, to: { sheet, row: 0, column: 0 } });
