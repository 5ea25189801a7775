/** The sample plans, and how each becomes the bytes of a workbook. */
import { makeWorkbook } from '../../test/make/workbook';
import type { MadeSheet } from '../../test/make/workbook';
import { asOfficersKeepIt } from './as-officers-keep-it/book';
import { corporatePeerChallenge } from './corporate-peer-challenge/book';
import { fixDate } from './fix-date';
import { withHeights } from './heights';
import { sixMonthCheckIn } from './six-month-check-in/book';
import { tenMonthReview } from './ten-month-review/book';

export interface Sample {
  /** File name in samples/. */
  readonly file: string;
  readonly title: string;
  /** When it was last saved. */
  readonly saved: string;
  readonly sheets: () => MadeSheet[];
}

export const SAMPLES: readonly Sample[] = [
  {
    file: 'corporate-peer-challenge.xlsx',
    title: 'Corporate peer challenge action plan',
    saved: '2024-09-05T09:00:00Z',
    sheets: corporatePeerChallenge,
  },
  {
    file: 'six-month-check-in.xlsx',
    title: 'Peer challenge six-month check-in',
    saved: '2025-03-31T16:00:00Z',
    sheets: sixMonthCheckIn,
  },
  {
    file: 'as-officers-keep-it.xlsx',
    title: 'CPC Action Plan v7 FINAL',
    saved: '2025-09-26T15:30:00Z',
    sheets: asOfficersKeepIt,
  },
  {
    file: 'ten-month-review.xlsx',
    title: 'Peer challenge ten-month progress review',
    saved: '2025-07-31T16:00:00Z',
    sheets: tenMonthReview,
  },
];

/** The same bytes every time. */
export async function buildSample({ sheets, title, saved }: Sample): Promise<Uint8Array> {
  return fixDate(await makeWorkbook(sheets().map(withHeights), { title }), saved);
}
