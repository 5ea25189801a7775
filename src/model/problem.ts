/** The few kinds of error a person can meet, each with the facts that its sentence needs; the words are in src/words. */
import type { LookedAt } from './decision';
import type { IsoDate } from './days/day';
import type { NoFacts } from './no-facts';

interface NamedFile {
  /** Name without its folder. */
  readonly file: string;
}
interface FileAtPath extends NamedFile {
  readonly path: string;
}
/** What Excel or the system calls it; "" where it has no code. */
interface Coded {
  readonly code: string;
}
interface Choice {
  readonly name: string;
  /** Those that there are. */
  readonly names: readonly string[];
}
interface SnapshotName {
  readonly day: IsoDate;
  readonly label: string;
}

/** What a workbook can have too many of. */
export type Counted = 'sheets' | 'cells' | 'area' | 'elements' | 'treeElements' | 'places';

export interface ProblemFacts {
  'file-not-found': FileAtPath;
  'file-unreadable': FileAtPath & Coded;
  'not-a-workbook': NamedFile & { readonly found: 'empty' | 'folder' | 'xlsb' | 'zip' | 'other' };
  'old-excel-format': NamedFile;
  'open-document-format': NamedFile;
  csv: NamedFile;
  'password-protected': NamedFile;
  damaged: NamedFile & { readonly part?: string };
  'too-large': NamedFile &
    (
      | { readonly counted: Counted; readonly limit: number }
      | { readonly megabytes: number; readonly limit: number }
      | { readonly megabytes: number; readonly ratio: number }
    );
  /** `sheets` is how many were looked at; `file` is not known of a workbook that was never saved. */
  'no-plan': Partial<NamedFile> & { readonly sheets: number; readonly lookedAt: readonly LookedAt[] };
  'no-such-sheet': Choice;
  'no-such-table': Choice;
  'no-stated-day': NoFacts;
  'map-unreadable': UnreadableMap;
  'no-workbooks': NamedFile;
  /** In the text from which a plan was to be begun. */
  'no-recommendations': NoFacts;
  /** Asked of several plans. */
  'one-plan-only': { readonly option: string };
  'out-exists': FileAtPath;
  'out-is-plan': FileAtPath;
  'out-unwritable': FileAtPath & Coded;
  /** A copy of this workbook with anything changed would not be what it is; `wanted` is how its name has to end. */
  'no-copy': NamedFile &
    (
      | { readonly reason: 'signed' | 'strict' | 'macros-signed' | 'structure' }
      | { readonly reason: 'ending'; readonly wanted: string }
    );
  'out-twice': FileAtPath;
  /** Sheets of ours that stay. */
  'nothing-of-ours': NamedFile & { readonly kept: readonly string[] };
  'read-only': Partial<Coded>;
  /** Without a sheet it is the structure of the workbook. */
  protected: { readonly sheet?: string };
  'plan-moved': Partial<Coded> & { readonly sheet?: string };
  'history-unreadable': { readonly sheet: string; readonly cell: string; readonly header: string };
  /** There is one of that day. */
  'snapshot-exists': { readonly day: IsoDate; readonly label: string };
  /** `asked` is a label or a day; the others are those that there are, none where there is no history. */
  'no-such-snapshot': { readonly asked: string; readonly snapshots: readonly SnapshotName[] };
  'settings-unreadable': { readonly sheet: string; readonly cell: string; readonly header: string };
  'host-too-old': Partial<Coded> & { readonly needs?: string };
  'host-failed': Coded;
  'host-busy': Partial<Coded>;
  /** `fault` is the name of the error. */
  'own-fault': { readonly fault: string };
  'part-missing': { readonly fault: string };
}

/** A --map file: not there, no JSON, or something in it at `where` ("" is the whole of it) that may not stand there. */
export type UnreadableMap =
  | (NamedFile & { readonly reason: 'not-found' })
  | { readonly reason: 'not-json' }
  | {
      readonly reason: 'wrong-type' | 'wrong-value' | 'unknown-key';
      /** "statusMap[0].lifecycle" */
      readonly where: string;
      /** What stands there, shortened; "" where it is missing. */
      readonly found: string;
      /** What may stand there. */
      readonly wanted: readonly string[];
    };

export type ProblemKind = keyof ProblemFacts;

class ProblemOfKind<Kind extends ProblemKind> extends Error {
  constructor(
    readonly kind: Kind,
    readonly facts: ProblemFacts[Kind],
    options?: { cause?: unknown },
  ) {
    super(kind, options);
    this.name = 'Problem';
  }
}

/** Something the user has to know and can act on. A bug is never thrown as one: where it surfaces, it is said as 'own-fault'. */
export type Problem<Kind extends ProblemKind = ProblemKind> = { [K in Kind]: ProblemOfKind<K> }[Kind];

/** The same class as a value: what it makes, and what `instanceof` finds, is told apart by its kind. */
export const Problem = ProblemOfKind as {
  new <Kind extends ProblemKind>(
    kind: Kind,
    facts: ProblemFacts[Kind],
    options?: { cause?: unknown },
  ): Problem<Kind>;
  readonly prototype: Problem;
};
