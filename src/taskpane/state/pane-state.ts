/** What the pane shows, as one value: made by the reducer from what happened, and by nothing else. */
import type { DiscussFilter } from '../../app/filter-discussed';
import type { KeptSnapshot } from '../../app/keep-plan-snapshot';
import type { OpenedPlan } from '../../app/open-plan';
import type { PanePlace, PaneView } from '../../app/pane-requests';
import type { IsoDate } from '../../model/days/day';
import type { CellRef } from '../../model/grid';
import type { Problem } from '../../model/problem';
import type { SettingsEdit } from '../../settings/edits';
import type { Access, MendReceipt, Receipt } from '../../workbook/workbook';
import {
  afterReading,
  reduceChecks,
  START_OF_CHECKS,
  type ChecksEvent,
  type ChecksPlace,
} from './checks-place';

/** Work that Excel has been asked for; one at a time, the next waits. Nobody has asked for 'following', and nobody waits for it. */
export type Job =
  'opening' | 'refreshing' | 'following' | 'writing' | 'mending' | 'keeping' | 'snapshot' | 'inserting';

/** The outcome of the last thing the user did, until it is closed or another takes its place. */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'wrote';
      readonly receipt: Receipt;
      readonly errors: number;
      readonly again?: IsoDate;
    }
  | { readonly kind: 'mended'; readonly receipt: MendReceipt }
  | { readonly kind: 'inserted'; readonly what: 'sample' | 'started'; readonly receipt: Receipt }
  | ({ readonly kind: 'snapshot' } & KeptSnapshot)
  /** Decisions of which something has to be said: in conflict with a colleague's, or on a sheet of another name. */
  | { readonly kind: 'kept'; readonly receipt: Pick<Receipt, 'sheets' | 'conflicts'> }
  /** Decisions that the workbook could not take, and why. */
  | { readonly kind: 'held'; readonly problem: Problem }
  /** What was done, copied or handed over is said in these words. */
  | { readonly kind: 'said'; readonly text: string }
  /** The clipboard was refused: the text is there to select. */
  | { readonly kind: 'copy-by-hand'; readonly text: string; readonly label: string };

/** What the view *Discuss* lists. */
export const DISCUSS_LISTS = ['actions', 'questions', 'owners'] as const;
export type DiscussList = (typeof DISCUSS_LISTS)[number];

export interface PaneState {
  readonly view: PaneView;
  /** The day chosen since the pane opened; kept in the workbook with the next writing. Null: none. */
  readonly chosenDay: IsoDate | null;
  readonly opened: OpenedPlan | null;
  /** Why there is no plan on show. */
  readonly why: Problem | null;
  readonly access: Access | null;
  readonly job: Job | null;
  readonly notice: Notice | null;
  /** Excel has not answered for a while, whatever it was asked for. */
  readonly slow: boolean;
  /** Excel said that something changed since the plan was read. */
  readonly stale: boolean;
  /** Decisions that could not be kept in the workbook: they hold until the pane closes. */
  readonly held: readonly SettingsEdit[];
  /** Where the user is in the workbook, as far as it was told. */
  readonly selected: CellRef | null;
  /** What of the list to discuss is shown; null: all of it. */
  readonly discuss: DiscussFilter | null;
  readonly discussList: DiscussList;
  /** What is prepared before writing is open; anew, at the snapshot, each time that it is asked for. Null: closed. */
  readonly preparing: { readonly atSnapshot: boolean } | null;
  /** Where the user is among the problems. */
  readonly checks: ChecksPlace;
}

export type PaneEvent =
  | ChecksEvent
  | { readonly type: 'began'; readonly job: Job }
  | { readonly type: 'ended' }
  | { readonly type: 'shown'; readonly opened: OpenedPlan }
  | { readonly type: 'not-found'; readonly why: Problem }
  | { readonly type: 'access'; readonly access: Access }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'went-stale' }
  | { readonly type: 'selected'; readonly cell: CellRef }
  | { readonly type: 'discussing'; readonly filter: DiscussFilter }
  | { readonly type: 'slowed'; readonly slow: boolean }
  | { readonly type: 'held'; readonly edits: readonly SettingsEdit[] }
  | { readonly type: 'lists-discussed'; readonly list: DiscussList }
  | { readonly type: 'prepares'; readonly isOpen: boolean }
  | { readonly type: 'went'; readonly place: PanePlace }
  /** The user's choice of a day: a reading under way does not change it. */
  | { readonly type: 'chose-day'; readonly day: IsoDate | null };

/** A part of a view is that view with the part in hand. */
function atPlace(place: PanePlace): Partial<PaneState> & Pick<PaneState, 'view'> {
  if (place === 'questions') return { view: 'discuss', discussList: 'questions' };
  if (place === 'snapshot') return { view: 'position', preparing: { atSnapshot: true } };
  return { view: place };
}

export const startState = (place: PanePlace): PaneState => ({
  chosenDay: null,
  opened: null,
  why: null,
  access: null,
  job: null,
  notice: null,
  slow: false,
  stale: false,
  held: [],
  selected: null,
  discuss: null,
  discussList: 'actions',
  preparing: null,
  checks: START_OF_CHECKS,
  ...atPlace(place),
});

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'began':
      return { ...state, job: event.job };
    case 'ended':
      return { ...state, job: null };
    case 'shown':
      return {
        ...state,
        opened: event.opened,
        why: null,
        stale: false,
        checks: afterReading(state.checks, state.opened, event.opened),
      };
    case 'not-found':
      return { ...state, opened: null, why: event.why, stale: false };
    case 'access':
      return { ...state, access: event.access };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'went-stale':
      return { ...state, stale: state.opened !== null };
    case 'selected':
      return { ...state, selected: event.cell };
    case 'discussing':
      return { ...state, discuss: event.filter };
    case 'slowed':
      return { ...state, slow: event.slow };
    case 'held':
      return { ...state, held: event.edits };
    case 'chose-day':
      return { ...state, chosenDay: event.day };
    case 'lists-discussed':
      return { ...state, discussList: event.list };
    case 'prepares':
      return { ...state, preparing: event.isOpen ? { atSnapshot: false } : null };
    case 'went':
      return { ...state, ...atPlace(event.place) };
    case 'took-up':
    case 'arrived':
    case 'listed':
    case 'ordered':
      return { ...state, checks: reduceChecks(state.checks, event) };
  }
}
