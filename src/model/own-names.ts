/** The closed list of what is ours in a workbook: the sheets that this product writes, the tables on each, their marks. */

/** A sheet is known by what it is; its name is the one wanted, of which a variant may have been taken. */
export const OWN_SHEETS = {
  summary: {
    name: 'RAG Summary',
    tables: ['RagSummaryPlan', 'RagSummaryRecommendations'],
  },
  members: { name: 'For members', tables: ['RagMembersRecommendations'] },
  recommendations: { name: 'By recommendation', tables: ['RagRecommendationActions'] },
  statement: { name: 'Position statement', tables: ['RagStatementRecommendations'] },
  discuss: {
    name: 'Actions to discuss',
    tables: [
      'RagDiscussReasons',
      'RagDiscussFirst',
      'RagDiscussActions',
      'RagDiscussSoon',
      'RagDiscussNotYetDue',
    ],
  },
  owners: { name: 'By owner', tables: ['RagOwnerFigures'] },
  capacity: {
    name: 'Capacity and time',
    tables: ['RagCapacityQuarters', 'RagCapacityOwners', 'RagCapacityDivided', 'RagCapacityNames'],
  },
  changes: {
    name: 'What changed',
    tables: [
      'RagChangesTrend',
      'RagChangesCounts',
      'RagChangesLifecycles',
      'RagChangesRatings',
      'RagChangesRecommendations',
      'RagChangesActions',
    ],
  },
  actions: { name: 'Actions', tables: ['RagActionList'] },
  checks: { name: 'Checks', tables: ['RagChecksSeverities', 'RagChecksKinds', 'RagChecksFindings'] },
  method: {
    name: 'How this was worked out',
    tables: [
      'RagMethodStatuses',
      'RagMethodFigures',
      'RagMethodCounts',
      'RagMethodAdjusted',
      'RagMethodExcluded',
      'RagMethodRules',
      'RagMethodByRule',
      'RagMethodDiffering',
      'RagMethodColumns',
      'RagMethodParts',
      'RagMethodFacts',
    ],
  },
  smart: { name: 'SMART check', tables: ['RagSmartAsks', 'RagSmartActions'] },
  questions: { name: 'Questions for challenge', tables: ['RagQuestionsCells'] },
  settings: { name: 'RAG settings', tables: ['RagStatusMap', 'RagPlanSettings', 'RagRatingRules'] },
  history: { name: 'RAG History', tables: ['RagHistory'] },
  /** Of the edition for the web site, which is a file of its own; its sheets are named after what they hold. */
  published: {
    name: 'Contents',
    tables: [
      'PublishedContents',
      'PublishedThemes',
      'PublishedRecommendations',
      'PublishedActions',
      'PublishedNotes',
    ],
  },
  /** About many plans, in a file of its own as well. */
  portfolio: {
    name: 'Portfolio',
    tables: ['PortfolioTotals', 'PortfolioPlans', 'PortfolioAlike', 'PortfolioActions'],
  },
  sample: { name: 'Sample action plan', tables: ['SampleActionPlan'] },
  plan: { name: 'Action plan', tables: ['StartedActionPlan'] },
  tidy: { name: 'Tidy plan', tables: ['TidyActionPlan'] },
  key: { name: 'Key', tables: ['StartedPlanStatuses', 'StartedPlanRatings', 'TidyPlanKey'] },
  beside: { name: 'Beside the plan', tables: ['TidyPlanBeside'] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly tables: readonly string[] }>>;

export type SheetKind = keyof typeof OWN_SHEETS;
export const SHEET_KINDS = Object.keys(OWN_SHEETS) as readonly SheetKind[];
export type OwnTable = (typeof OWN_SHEETS)[SheetKind]['tables'][number];

/** Plans like any other once they are there, with their keys: the council's own from then on, and read as such. */
const COUNCILS_KINDS = ['sample', 'plan', 'tidy', 'key', 'beside'] as const satisfies readonly SheetKind[];
export type CouncilsKind = (typeof COUNCILS_KINDS)[number];
export const isCouncils = (kind: SheetKind): kind is CouncilsKind =>
  COUNCILS_KINDS.some((own) => own === kind);

/** Sheets that people may change by hand and that are read back: what stands in their tables is carried over, never made anew. */
const KEPT_KINDS = ['settings', 'history'] as const satisfies readonly SheetKind[];
export type KeptKind = (typeof KEPT_KINDS)[number];
export const isKept = (kind: SheetKind): kind is KeptKind => KEPT_KINDS.some((kept) => kept === kind);

/** Sheets of a file that is ours as a whole, and never stand in the workbook of a plan. */
const APART_KINDS = ['published', 'portfolio'] as const satisfies readonly SheetKind[];
type ApartKind = (typeof APART_KINDS)[number];
const isApart = (kind: SheetKind): kind is ApartKind => APART_KINDS.some((apart) => apart === kind);

/** Sheets that are made anew each time, in the order of their tabs. */
export type SummaryKind = Exclude<SheetKind, KeptKind | CouncilsKind | ApartKind>;
const isSummary = (kind: SheetKind): kind is SummaryKind =>
  !isKept(kind) && !isCouncils(kind) && !isApart(kind);
export const SUMMARY_KINDS: readonly SummaryKind[] = SHEET_KINDS.filter(isSummary);

/** Written only where somebody has asked for them; the workbook remembers it. */
const ON_REQUEST: readonly SheetKind[] = ['members', 'statement', 'capacity', 'smart', 'questions'];
export const isOnRequest = (kind: SheetKind): boolean => ON_REQUEST.includes(kind);
/** Those that are written where nobody has said which. */
export const USUAL_KINDS = SUMMARY_KINDS.filter((kind) => !isOnRequest(kind));
export const REQUESTED_KINDS = SUMMARY_KINDS.filter(isOnRequest);

/** The recount on one counts the rows of the other: formulas that had lost their table would say "#REF!". */
const TOGETHER: readonly SheetKind[] = ['actions', 'method'];

/** What is written with this one and goes with it, itself included. */
export const companionsOf = (kind: SheetKind): readonly SheetKind[] =>
  TOGETHER.includes(kind) ? TOGETHER : [kind];

const KIND_OF_TABLE: ReadonlyMap<string, SheetKind> = new Map(
  SHEET_KINDS.flatMap((kind) => OWN_SHEETS[kind].tables.map((table) => [table.toLowerCase(), kind] as const)),
);

/** Where a name is taken ours goes on as "RagStatusMap_2", and Excel names the table of a copied sheet "RagStatusMap3". */
const NUMBERED = /^(.+?)_?\d{1,4}$/;

/** "RagStatusMap_2" is a table of the settings. Null for any name that is not in the list, however it begins. */
export function kindOfTable(name: string): SheetKind | null {
  const lower = name.toLowerCase();
  return KIND_OF_TABLE.get(lower) ?? KIND_OF_TABLE.get(lower.replace(NUMBERED, '$1')) ?? null;
}

/** True for "RagStatusMap" and for "RagStatusMap_2" where "RagStatusMap" is asked for. */
export const isTable = (name: string, wanted: OwnTable): boolean =>
  name.toLowerCase() === wanted.toLowerCase() ||
  NUMBERED.exec(name.toLowerCase())?.[1] === wanted.toLowerCase();

/** "RAG Summary", "RAG Summary (2)", ...: the names that are tried for one sheet. */
export const nameVariant = (name: string, number: number): string =>
  number === 1 ? name : `${name} (${number})`;

/** The first of these names that no sheet has. @param taken names of sheets in lower case */
export function freeVariant(name: string, taken: ReadonlySet<string>): number {
  let number = 1;
  while (taken.has(nameVariant(name, number).toLowerCase())) number++;
  return number;
}

/** "RAG Summary (2)" is the second variant of "RAG Summary"; null where it is none. */
export function variantOf(name: string, wanted: string): number | null {
  const number = Number(/ \((\d{1,4})\)$/.exec(name)?.[1] ?? 1);
  return nameVariant(wanted, number).toLowerCase() === name.toLowerCase() ? number : null;
}
