/** Questions for challenge: what would be asked of this plan, each with the rule that asks it and the cells behind it. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { planQuestions } from '../../app/plan-questions';
import type { Question } from '../../challenge/ask-questions';
import { hasOneSheet } from '../../model/plan-sheets';
import { DISCUSS_WORDS } from '#words/pane-discuss';
import { QUESTIONS_WORDS, questionSentence, questionsText, ruleSentence } from '#words/sheets-questions';
import { nameOf } from '../heading/plan-heading';
import { CellLink } from '../parts/cell-link';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneStore } from '../state/use-pane';

/** Cells of one question at first. */
const STEP = 8;

const useStyles = makeStyles({
  questions: { display: 'flex', flexDirection: 'column', gap: '8px' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '0 8px' },
  copy: { flexShrink: 0, minWidth: 'auto' },
});

export function QuestionsList() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const opened = useOpened();
  const questions = planQuestions(opened);
  const { length } = questions;
  const hasPast = opened.history.snapshots.some(({ day }) => day < opened.asAt);
  const copy = () =>
    void store.copying.text(questionsText(nameOf(opened), opened.asAt, questions), {
      copied: DISCUSS_WORDS.questionsCopied(length),
      label: DISCUSS_WORDS.copyQuestions,
    });
  return (
    <div className={shared.stack}>
      <div className={shared.spread}>
        <div role="status" className={shared.grow}>
          <h2 className={shared.heading}>{DISCUSS_WORDS.questions(length)}</h2>
        </div>
        {length > 0 && (
          <Button className={styles.copy} size="small" icon={<Copy16Regular />} onClick={copy}>
            {DISCUSS_WORDS.copy(length)}
          </Button>
        )}
      </div>
      <p className={shared.quiet}>
        {length === 0 ? QUESTIONS_WORDS.none : QUESTIONS_WORDS.intro}{' '}
        {!hasPast && QUESTIONS_WORDS.withoutHistory}
      </p>
      <ul className={mergeClasses(shared.list, styles.questions)}>
        {questions.map((question, index) => (
          <QuestionCard key={question.rule} question={question} number={index + 1} />
        ))}
      </ul>
    </div>
  );
}

function QuestionCard({ question, number }: { readonly question: Question; readonly number: number }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { plan } = useOpened();
  const withSheet = !hasOneSheet(plan);
  return (
    <li className={shared.card}>
      <h3 className={shared.heading}>{questionSentence(question, number)}</h3>
      <p className={shared.quiet}>{ruleSentence(question)}</p>
      <ShowSome items={question.at} step={STEP}>
        {(some) => (
          <div className={styles.cells}>
            {some.map(({ cell, text }) => (
              <CellLink
                key={`${cell.sheet} ${cell.row} ${cell.column}`}
                cell={cell}
                about={text}
                withSheet={withSheet}
              />
            ))}
          </div>
        )}
      </ShowSome>
    </li>
  );
}
