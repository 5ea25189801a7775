/** Where everything begins: a place to drop plans on, what became of them, and what happens to the data. */
import { useRef, useState, type ChangeEvent } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Busy } from '../../taskpane/parts/busy';
import { DocumentTable24Regular, LockClosed20Regular } from '@fluentui/react-icons';
import { PRODUCT_VERSION } from '../../app/version';
import { ABOUT_WORDS } from '#words/pane';
import { PAGE_WORDS } from '#words/page';
import { PAGE_START_WORDS } from '#words/start';
import { pageProblemSentence } from '#words/page-problems';
import type { Desk, DeskState } from '../state/desk';
import { saveFile } from '../host/save-file';
import { PlanList } from './plan-list';
import StartPlan from '../../taskpane/start/start-plan';
import type { SummaryBook } from '../../render/sheet-plan';
import { writeSummaryBytes } from '../../workbook/file/write/write-bytes';
import { SAVED_NAMES } from '#words/file-names';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
    boxSizing: 'border-box',
    minHeight: '100vh',
    maxWidth: '860px',
    margin: '0 auto',
    padding: '32px 16px 16px',
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0, fontSize: '28px', lineHeight: '36px', fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '4px 0 0', fontSize: '16px', lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  main: { display: 'flex', flexDirection: 'column', gap: '16px', flexGrow: 1 },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    padding: '40px 16px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  small: { padding: '16px' },
  drop: { margin: 0, fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
  privacy: { display: 'flex', gap: '8px', alignItems: 'flex-start', margin: 0 },
  icon: { flexShrink: 0 },
  begin: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: 0 },
  messages: { display: 'flex', flexDirection: 'column', gap: '8px' },
  wrap: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  reading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  foot: { fontSize: '12px', color: tokens.colorNeutralForeground2 },
});

interface StartProps {
  readonly desk: Desk;
  readonly state: DeskState;
}

export function StartPage({ desk, state }: StartProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{PAGE_WORDS.name}</h1>
        <p className={styles.lead}>{PAGE_WORDS.lead}</p>
      </header>
      <main className={styles.main}>
        <DropZone desk={desk} />
        <Beginning />
        <p className={styles.privacy}>
          <LockClosed20Regular className={styles.icon} aria-hidden />
          {PAGE_WORDS.privacy}
        </p>
        <Messages desk={desk} state={state} />
        {state.plans.length > 0 && <PlanList desk={desk} state={state} />}
      </main>
      <footer className={styles.foot}>{ABOUT_WORDS.version(PRODUCT_VERSION)}</footer>
    </div>
  );
}

async function savePlan(book: SummaryBook): Promise<string> {
  saveFile(SAVED_NAMES.started, await writeSummaryBytes(book));
  return PAGE_START_WORDS.saved(SAVED_NAMES.started);
}

/** For those who have a report and no plan yet. What has been pasted stays while it is closed. */
function Beginning() {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const open = (): void => {
    setOpen(true);
    setWasOpen(true);
  };
  return (
    <>
      {!isOpen && (
        <p className={styles.begin}>
          {PAGE_WORDS.noPlanYet} <Button onClick={open}>{PAGE_START_WORDS.open}</Button>
        </p>
      )}
      {wasOpen && (
        <div hidden={!isOpen}>
          <StartPlan
            label={PAGE_START_WORDS.save}
            write={savePlan}
            problemWords={pageProblemSentence}
            onClose={() => setOpen(false)}
          />
        </div>
      )}
    </>
  );
}

/** The page itself takes what is dropped, wherever that is. */
function DropZone({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again.
    currentTarget.value = '';
    if (files.length > 0) void desk.open(files);
  };
  return (
    <div className={styles.zone}>
      <DocumentTable24Regular aria-hidden />
      <h2 className={styles.drop}>{PAGE_WORDS.drop}</h2>
      <p className={styles.hint}>{PAGE_WORDS.dropHint}</p>
      <div className={styles.ways}>
        <input ref={input} type="file" multiple hidden accept=".xlsx,.xlsm" onChange={choose} />
        <Button appearance="primary" size="large" onClick={() => input.current?.click()}>
          {PAGE_WORDS.choose}
        </Button>
        <Button size="large" onClick={() => void desk.openSample()}>
          {PAGE_WORDS.sample}
        </Button>
      </div>
    </div>
  );
}

/** The region stands there always, so that what appears in it is read out. */
function Messages({ desk, state: { reading, refused } }: StartProps) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.messages}>
      {reading && (
        <div className={styles.reading}>
          <Busy label={PAGE_WORDS.reading(reading.name)} />
          {reading.all > 1 && <span>{PAGE_WORDS.readingSome(reading.done, reading.all)}</span>}
          <Button size="small" onClick={() => desk.cancel()}>
            {PAGE_WORDS.cancel}
          </Button>
        </div>
      )}
      {refused.map(({ id, problem }) => (
        <MessageBar key={id} intent="error" layout="multiline">
          <MessageBarBody className={styles.wrap}>{pageProblemSentence(problem)}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
