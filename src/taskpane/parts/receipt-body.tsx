/** What became of a write, a fix, a snapshot or a decision; fetched with what does it. */
import { Link } from '@fluentui/react-components';
import { cellAddress } from '../../model/address';
import {
  conflictSentence,
  LEFT_ALONE,
  missingSentence,
  mendedSentence,
  outOfDateSentence,
  RECEIPT_WORDS,
  renamedSentences,
  savedSentence,
  undoSentence,
  wroteSentence,
} from '#words/pane-receipts';
import { SNAPSHOT_WORDS } from '#words/pane-snapshot';
import { snapshotName } from '#words/sheets-history';
import type { MendReceipt, Receipt } from '../../workbook/workbook';
import type { Notice } from '../state/pane-state';
import { usePaneStore } from '../state/use-pane';
import { CellLink } from './cell-link';
import { isFirstKept, type ReceiptNotice } from './receipt-notice';
import { useSharedStyles } from './use-shared-styles';

export default function ReceiptBody({ notice }: { readonly notice: ReceiptNotice }) {
  switch (notice.kind) {
    case 'wrote':
      return <WroteBody {...notice} />;
    case 'inserted':
      return <InsertedBody {...notice} />;
    case 'snapshot':
      return <SnapshotBody {...notice} />;
    case 'mended':
      return <MendedBody receipt={notice.receipt} />;
    case 'kept':
      return (
        <>
          {isFirstKept(notice.receipt) && (
            <span>{RECEIPT_WORDS.firstKept(notice.receipt.sheets[0]?.name ?? '')}</span>
          )}
          <KeptBody receipt={notice.receipt} />
        </>
      );
  }
}

function WroteBody({ receipt, errors, again }: Extract<Notice, { kind: 'wrote' }>) {
  return (
    <>
      <span>
        {receipt.file === undefined
          ? `${wroteSentence(receipt.sheets)} ${undoSentence(receipt.undo)}`
          : savedSentence(receipt.sheets.length, receipt.file)}
      </span>
      {again !== undefined && <span>{RECEIPT_WORDS.again(again)}</span>}
      {errors > 0 && <span>{RECEIPT_WORDS.errors(errors)}</span>}
      {receipt.outOfDate.length > 0 && <span>{outOfDateSentence(receipt.outOfDate)}</span>}
      <KeptBody receipt={receipt} />
      <LeftAlone cells={receipt.leftAlone ?? []} />
      {receipt.split && <span>{RECEIPT_WORDS.split}</span>}
      {receipt.missing && receipt.missing.length > 0 && <span>{missingSentence(receipt.missing)}</span>}
      {receipt.file === undefined && <SheetLinks receipt={receipt} />}
    </>
  );
}

/** What somebody has to know of decisions that were kept: otherwise the figures say it. */
function KeptBody({ receipt }: { readonly receipt: Pick<Receipt, 'sheets' | 'conflicts'> }) {
  const sentences = [...renamedSentences(receipt.sheets), ...receipt.conflicts.map(conflictSentence)];
  return (
    <>
      {sentences.map((sentence, at) => (
        <span key={at}>{sentence}</span>
      ))}
    </>
  );
}

function SheetLinks({ receipt }: { readonly receipt: Receipt }) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  return (
    <span className={shared.row}>
      {receipt.sheets.map(({ name }) => (
        <Link
          key={name}
          as="button"
          aria-label={RECEIPT_WORDS.show(name)}
          onClick={() => void store.showSheet(name)}
        >
          {name}
        </Link>
      ))}
    </span>
  );
}

function InsertedBody({ what, receipt }: Extract<Notice, { kind: 'inserted' }>) {
  return (
    <span>
      {RECEIPT_WORDS.inserted[what](receipt.sheets[0]?.name ?? '')} {undoSentence(receipt.undo)}
    </span>
  );
}

function SnapshotBody({ receipt, snapshot }: Extract<Notice, { kind: 'snapshot' }>) {
  return (
    <>
      <span>
        {SNAPSHOT_WORDS.taken(snapshotName(snapshot), snapshot.actions.length)} {undoSentence(receipt.undo)}
      </span>
      <KeptBody receipt={receipt} />
      <SheetLinks receipt={receipt} />
    </>
  );
}

const toShow = ({ cell, replacement }: MendReceipt['mended'][number]) => ({
  address: cellAddress(cell.row, cell.column),
  text: replacement,
});

function MendedBody({ receipt: { mended, leftAlone, undo, row } }: { readonly receipt: MendReceipt }) {
  return (
    <>
      {row && <span>{RECEIPT_WORDS.newRow(row.row + 1)}</span>}
      <span>
        {mended.length === 0
          ? RECEIPT_WORDS.mendedNone
          : `${mendedSentence(mended.map(toShow))} ${undoSentence(undo)}`}
      </span>
      <LeftAlone cells={leftAlone} />
    </>
  );
}

function LeftAlone({ cells }: { readonly cells: MendReceipt['leftAlone'] }) {
  const shared = useSharedStyles();
  if (cells.length === 0) return null;
  return (
    <>
      <span>{RECEIPT_WORDS.leftAlone(cells.length)}</span>
      <ul className={shared.bullets}>
        {cells.slice(0, 5).map(({ mend: { cell }, reason }) => (
          <li key={`${cell.sheet}${cellAddress(cell.row, cell.column)}`}>
            <CellLink cell={cell} /> {LEFT_ALONE[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}
