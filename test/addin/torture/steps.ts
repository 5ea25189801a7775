/** One step of a sequence: an edit, something asked of a pane with or without trouble on the way, or Undo. All of it is plain data, so that a long sequence can be cut down to a short one. */
import fc from 'fast-check';
import type { ExcelCode } from '../../excel-host/wire/errors';
import type { FLAVOURS } from '../../excel-host/session/flavour';
import { edits, type Edit } from './people';
import { OWN_SHEET_NAMES, type SheetKind, type Wish } from './pane';

/** What goes wrong, or comes between, while a pane is at work. */
export type Trouble =
  | { readonly trouble: 'action fails'; readonly nth: number; readonly code: ExcelCode }
  | { readonly trouble: 'request fails'; readonly nth: number; readonly code: ExcelCode }
  /** Without a code the pane is closed before it hears of it. */
  | {
      readonly trouble: 'answer lost';
      readonly nth: number;
      readonly isDone: boolean;
      readonly code: ExcelCode | null;
    }
  | { readonly trouble: 'edit between'; readonly nth: number; readonly edit: Edit };

export type Step =
  | { readonly step: 'edit'; readonly edit: Edit }
  | { readonly step: 'ask'; readonly pane: 0 | 1; readonly wish: Wish; readonly trouble: Trouble | null }
  /** Both panes at the same time. */
  | { readonly step: 'ask both'; readonly wishes: readonly [Wish, Wish] }
  | { readonly step: 'undo'; readonly times: number; readonly namesStay: boolean };

export interface Sequence {
  readonly flavour: keyof typeof FLAVOURS;
  readonly inTable: boolean;
  /** The name of a sheet that the user has already, be it one of the product's. */
  readonly theirs: string;
  /** What the product has written before. */
  readonly written: readonly SheetKind[];
  readonly steps: readonly Step[];
}

/** The four that the product is offered to. */
export const OFFERED = ['windows', 'web', 'ltsc2021', 'mac'] as const satisfies (keyof typeof FLAVOURS)[];

/** Few enough that the same are written again and again; how whole each kind is, broken-off writes show. */
const KINDS = ['summary', 'checks', 'recommendations'] as const satisfies SheetKind[];
export const CODES = [
  ...(['GeneralException', 'InvalidOperation', 'UndoNotSupported', 'ItemNotFound', 'AccessDenied'] as const),
  ...(['InvalidOperationInCellEditMode', 'ItemAlreadyExists', 'ResponsePayloadSizeLimitExceeded'] as const),
] satisfies ExcelCode[];

const number = fc.nat({ max: 20 });
const wishes: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      which: fc.subarray([...KINDS], { minLength: 1, maxLength: 3 }),
      council: fc.constantFrom('', '', 'Amberford Borough Council'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'refresh' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sample' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fix' as const),
      from: number,
      most: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      status: number,
      lifecycle: fc.constantFrom('completed' as const, 'in-progress' as const, 'not-started' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undecide' as const), status: number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('accept' as const), finding: number }) },
);

const code = fc.constantFrom(...CODES);
const nthSync = fc.integer({ min: 1, max: 9 });
const troubles: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({
    trouble: fc.constant('action fails' as const),
    nth: fc.integer({ min: 1, max: 400 }),
    code,
  }),
  fc.record({ trouble: fc.constant('request fails' as const), nth: nthSync, code }),
  fc.record({
    trouble: fc.constant('answer lost' as const),
    nth: nthSync,
    isDone: fc.boolean(),
    code: fc.constantFrom(null, null, ...CODES),
  }),
  fc.record({ trouble: fc.constant('edit between' as const), nth: nthSync, edit: edits }),
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ step: fc.constant('edit' as const), edit: edits }) },
  {
    weight: 7,
    arbitrary: fc.record({
      step: fc.constant('ask' as const),
      pane: fc.constantFrom(0 as const, 1 as const),
      wish: wishes,
      trouble: fc.option(troubles, { freq: 2, nil: null }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ step: fc.constant('ask both' as const), wishes: fc.tuple(wishes, wishes) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step: fc.constant('undo' as const),
      times: fc.integer({ min: 1, max: 3 }),
      namesStay: fc.boolean(),
    }),
  },
);

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  flavour: fc.constantFrom(...OFFERED),
  inTable: fc.boolean(),
  written: fc.subarray([...KINDS]),
  theirs: fc.constantFrom('Notes', 'Notes', ...OWN_SHEET_NAMES),
  steps: fc.array(steps, { minLength: 3, maxLength: 16, size: 'max' }),
});
