/** Where one Excel differs from another: by what it was built for, and by its age. Each difference names where it is told of. */
import type { ExcelApiLevel } from '../hooks/requirement-sets';

/** "oj#5176" is issue 5176 of OfficeDev/office-js; "pr#5175" a change to its documentation, OfficeDev/office-js-docs-pr. */
export interface Flavour {
  readonly name: string;
  readonly excelApi: ExcelApiLevel;
  /** A sheet that an add-in makes empties the undo list (oj#6170, Excel 2507). */
  readonly addingSheetsEmptiesUndo: boolean;
  /** A group that is to be one undo step refuses a name with a comment (Microsoft's list of what cannot be undone on the web). */
  readonly groupRefusesNameComments: boolean;
  /** Without a printer Excel cannot set up a page (known of native Excel; no citable page). */
  readonly hasPrinter: boolean;
  /** An axis cannot be moved (oj#1688, iPad). */
  readonly movesAxes: boolean;
  /** Asking what a missing object holds is an error rather than one more missing object: neither is documented. */
  readonly refusesBeyondMissing: boolean;
}

const WINDOWS: Flavour = {
  name: 'Windows',
  excelApi: '1.20',
  addingSheetsEmptiesUndo: false,
  groupRefusesNameComments: false,
  hasPrinter: true,
  movesAxes: true,
  refusesBeyondMissing: false,
};

/** The four that the product is offered to, and two that it has to live with. */
export const FLAVOURS = {
  windows: WINDOWS,
  web: { ...WINDOWS, name: 'the web', groupRefusesNameComments: true },
  ltsc2021: { ...WINDOWS, name: 'LTSC 2021', excelApi: '1.14' },
  // The thread about added sheets names one build of Excel; it is taken up here so that one flavour has it.
  mac: { ...WINDOWS, name: 'Mac', addingSheetsEmptiesUndo: true },
  ipad: { ...WINDOWS, name: 'iPad', excelApi: '1.19', movesAxes: false },
  oldest: { ...WINDOWS, name: 'the oldest', excelApi: '1.9', refusesBeyondMissing: true },
} as const satisfies Record<string, Flavour>;

/** What an add-in writes can be taken back from ExcelApi 1.19 on (pr#5175); before, each write empties the undo list (pr#3751, oj#3788). */
const UNDO_SINCE = 19;
export const keepsUndo = ({ excelApi }: Flavour): boolean => Number(excelApi.slice(2)) >= UNDO_SINCE;
