/** The foot of the window, where messages stay in view wherever one is: what was done, what is so, what waits to be kept. */
import { createPortal } from 'react-dom';
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useInSight } from '../state/kept-view';
import { NoticeBar } from './notice-bar';
import { StandingNotes } from './standing-notes';
import { Waiting } from './waiting';

const WAITS_ID = 'ragplan-waits';

const useStyles = makeStyles({
  dock: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    maxHeight: '45vh',
    overflowY: 'auto',
    margin: '0 -14px',
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `0 -1px 0 ${tokens.colorNeutralStroke2}`,
    // Enlarged to 200% there is no room to spare: then it scrolls like the rest.
    '@media (max-height: 300px)': { position: 'static', maxHeight: 'none' },
  },
  /** The regions stand there always and take no room while they are empty. */
  messages: {
    display: 'flex',
    flexDirection: 'column',
    padding: '0 14px',
    '> * > *': { marginTop: '4px', marginBottom: '4px' },
  },
});

export function Dock() {
  const styles = useStyles();
  return (
    <div className={styles.dock}>
      <div className={styles.messages}>
        <Waiting />
        <NoticeBar />
        <StandingNotes />
      </div>
      <div id={WAITS_ID} />
    </div>
  );
}

/** Something of a view that has to stay in view too: below the messages, so that neither covers the other. It goes with its view. */
export function InDock({ children }: { readonly children: ReactNode }) {
  const isInSight = useInSight();
  const place = document.getElementById(WAITS_ID);
  if (!isInSight) return null;
  return place === null ? children : createPortal(children, place);
}
