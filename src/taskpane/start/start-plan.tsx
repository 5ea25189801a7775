/** A plan out of a report: its recommendations are pasted, what was read of them is seen, and a plan is made of them. */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { asProblem } from '../../app/as-problem';
import { startPlan } from '../../app/start-plan';
import { groupBy } from '../../model/group-by';
import type { Problem } from '../../model/problem';
import type { SummaryBook } from '../../render/sheet-plan';
import { STARTED_EXTRAS, type StartedExtra } from '../../render/sheet/started-plan';
import type { Listing } from '../../start/listing';
import { readListing } from '../../start/read-listing';
import { doubtSentence, LEFT_OUT_WORDS, listingSentence, NO_THEME, START_WORDS } from '#words/start';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  text: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '160px',
    padding: '8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
  },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  council: { maxWidth: '420px' },
  read: { maxHeight: '360px', overflowY: 'auto', padding: '0 4px' },
  theme: { margin: '12px 0 4px', fontSize: '14px', fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  item: { display: 'grid', gridTemplateColumns: '56px 1fr', gap: '8px' },
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  reference: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  said: { margin: 0 },
  left: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, auto) 1fr',
    gap: '2px 12px',
    margin: '8px 0 0',
    fontSize: '12px',
  },
  cell: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const NOTHING: readonly StartedExtra[] = [];

interface StartPlanProps {
  /** What the button says that makes the plan. */
  readonly label: string;
  /** Where the plan goes; gives back what is to be said of it, null where that is said elsewhere. */
  readonly write: (book: SummaryBook) => Promise<string | null>;
  readonly problemWords: (problem: Problem) => string;
  readonly onClose: () => void;
}

export default function StartPlan({ label, write, problemWords, onClose }: StartPlanProps) {
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState('');
  const [council, setCouncil] = useState('');
  const [extras, setExtras] = useState(NOTHING);
  const [outcome, setOutcome] = useState<Problem | string | null>(null);
  const listing = useMemo(() => readListing(text), [text]);
  const isEmpty = listing.recommendations.length === 0;
  const paste = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => paste.current?.focus(), []);

  async function make(): Promise<void> {
    try {
      const chosen = STARTED_EXTRAS.filter((extra) => extras.includes(extra));
      const named = council.trim() === '' ? null : council.trim();
      const book = startPlan({ listing, title: null, council: named, extras: chosen });
      setOutcome(await write(book));
    } catch (error) {
      setOutcome(asProblem(error));
    }
  }
  const choose = (extra: StartedExtra, isWanted: boolean): void =>
    setExtras(isWanted ? [...extras, extra] : extras.filter((one) => one !== extra));

  return (
    <section className={styles.form} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {START_WORDS.title}
      </h2>
      <div>
        <label htmlFor={`${id}-text`}>{START_WORDS.paste}</label>
        <textarea
          ref={paste}
          id={`${id}-text`}
          className={styles.text}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setOutcome(null);
          }}
        />
        <p id={`${id}-hint`} className={styles.said}>
          {START_WORDS.hint}
        </p>
      </div>
      <div role="status">
        {text.trim() !== '' && (
          <p className={styles.said}>{isEmpty ? START_WORDS.none : listingSentence(listing)}</p>
        )}
      </div>
      {!isEmpty && <ReadList listing={listing} />}
      <Field className={styles.council} label={START_WORDS.council}>
        <Input value={council} onChange={(_, { value }) => setCouncil(value)} />
      </Field>
      <div role="group" aria-label={START_WORDS.extras} className={styles.choices}>
        {STARTED_EXTRAS.map((extra) => (
          <Checkbox
            key={extra}
            label={START_WORDS.extra[extra]}
            checked={extras.includes(extra)}
            onChange={(_, { checked }) => choose(extra, checked === true)}
          />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isEmpty} onClick={() => void make()}>
          {label}
        </Button>
        <Button onClick={onClose}>{START_WORDS.close}</Button>
      </div>
      <div role="status">
        {outcome !== null && (
          <MessageBar intent={typeof outcome === 'string' ? 'success' : 'error'} layout="multiline">
            <MessageBarBody>{typeof outcome === 'string' ? outcome : problemWords(outcome)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </section>
  );
}

/** What was read, in the order of the text; what is in no recommendation; what to look at. */
function ReadList({ listing: { recommendations, leftOut, doubts } }: { readonly listing: Listing }) {
  const styles = useStyles();
  const byTheme = [...groupBy(recommendations, ({ theme }) => theme ?? '')];
  const isThemed = byTheme.some(([theme]) => theme !== '');
  return (
    <>
      {doubts.map((doubt) => (
        <MessageBar key={doubt.code} intent="warning" layout="multiline">
          <MessageBarBody>{doubtSentence(doubt)}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.read} tabIndex={0} role="region" aria-label={START_WORDS.read}>
        {byTheme.map(([theme, within]) => (
          <div key={theme}>
            {isThemed && <h3 className={styles.theme}>{theme || NO_THEME}</h3>}
            <ul className={styles.list}>
              {within.map(({ reference, text }, at) => (
                <li key={at} className={styles.item}>
                  <span className={styles.reference}>{reference}</span>
                  <span className={styles.words}>{text}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {leftOut.length > 0 && (
        <details>
          <summary>{START_WORDS.leftOut(leftOut.length)}</summary>
          <div className={styles.left}>
            {leftOut.map(({ line, reason, text }) => [
              <span key={`${line}-line`}>{START_WORDS.line(line)}</span>,
              <span key={`${line}-reason`}>{LEFT_OUT_WORDS[reason]}</span>,
              <span key={`${line}-text`} className={styles.cell}>
                {text}
              </span>,
            ])}
          </div>
        </details>
      )}
    </>
  );
}
