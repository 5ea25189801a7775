/** What a ribbon button asks of the pane, kept until the pane listens: both live in one page of the shared runtime. */
import type { IsoDate } from '../model/days/day';
import type { Problem } from '../model/problem';
import type { Receipt } from '../workbook/workbook';

export const PANE_VIEWS = ['position', 'checks', 'discuss', 'statuses', 'plan'] as const;
export type PaneView = (typeof PANE_VIEWS)[number];

/** Where a button may lead: to a view, or to a part of one. */
const PANE_PLACES = [...PANE_VIEWS, 'questions', 'snapshot'] as const;
export type PanePlace = (typeof PANE_PLACES)[number];

export type PaneRequest =
  | { readonly kind: 'view'; readonly view: PanePlace }
  /** The summaries were written from the ribbon. */
  | {
      readonly kind: 'wrote';
      readonly receipt: Receipt;
      readonly errors: number;
      /** The day of the last summary, where this one was written for it again. */
      readonly again?: IsoDate;
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

let waiting: PaneRequest[] = [];
let listener: ((request: PaneRequest) => void) | null = null;

export function requestOfPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting.push(request);
}

/** Hears the requests that waited, then every new one. Returns how to stop listening. */
export function listenToRequests(hear: (request: PaneRequest) => void): () => void {
  listener = hear;
  const missed = waiting;
  waiting = [];
  for (const request of missed) hear(request);
  return () => {
    if (listener === hear) listener = null;
  };
}

/** "checks" where a page's address ends in "?view=checks"; the position where it names no place. */
export function placeInAddress(search: string): PanePlace {
  const asked = new URLSearchParams(search).get('view');
  return PANE_PLACES.find((place) => place === asked) ?? 'position';
}
