/** The outcome of the last thing that was done, until it is closed; announced as it appears. */
import { lazy, Suspense, type ReactNode } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { NOTICE_WORDS, WRITE_WORDS } from '#words/pane';
import type { Notice } from '../state/pane-state';
import { focusPanel } from '../state/show-view';
import { usePaneState, usePaneStore } from '../state/use-pane';
import { isFirstKept } from './receipt-notice';

const ReceiptBody = lazy(() => import(/* webpackChunkName: "writing" */ './receipt-body'));

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: '8px', paddingBottom: '8px' },
  body: { display: 'flex', flexDirection: 'column', gap: '4px', whiteSpace: 'normal' },
  copy: { width: '100%', minHeight: '96px', boxSizing: 'border-box', font: 'inherit', resize: 'vertical' },
});

const INTENTS: Readonly<Record<Notice['kind'], MessageBarIntent>> = {
  problem: 'error',
  wrote: 'success',
  mended: 'success',
  inserted: 'success',
  snapshot: 'success',
  kept: 'info',
  held: 'warning',
  said: 'success',
  'copy-by-hand': 'info',
};

/** Something went otherwise than it was meant to. */
const intentOf = (notice: Notice): MessageBarIntent =>
  notice.kind === 'kept' && (notice.receipt.conflicts.length > 0 || !isFirstKept(notice.receipt))
    ? 'warning'
    : INTENTS[notice.kind];

/** The region stands there always, so that what appears in it is read out. */
export function NoticeBar() {
  const notice = usePaneState((state) => state.notice);
  return <div role="status">{notice && <NoticeMessage notice={notice} />}</div>;
}

function NoticeMessage({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const store = usePaneStore();
  const close = () => {
    store.dismiss();
    focusPanel();
  };
  return (
    <MessageBar className={styles.bar} layout="multiline" intent={intentOf(notice)}>
      <MessageBarBody className={styles.body}>
        <NoticeBody notice={notice} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={NOTICE_WORDS.close}
            onClick={close}
          />
        }
      />
    </MessageBar>
  );
}

function NoticeBody({ notice }: { readonly notice: Notice }): ReactNode {
  const styles = useStyles();
  const { words } = usePaneStore().host;
  switch (notice.kind) {
    case 'problem':
      return <span>{words.problem(notice.problem)}</span>;
    case 'held':
      return (
        <span>
          {words.held} {words.problem(notice.problem)}
        </span>
      );
    case 'kept':
    case 'wrote':
    case 'inserted':
    case 'snapshot':
    case 'mended':
      return (
        <Suspense>
          <ReceiptBody notice={notice} />
        </Suspense>
      );
    case 'said':
      return <span>{notice.text}</span>;
    case 'copy-by-hand':
      return (
        <>
          <span>{WRITE_WORDS.copyByHand}</span>
          <textarea
            className={styles.copy}
            readOnly
            aria-label={notice.label}
            value={notice.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      );
  }
}
