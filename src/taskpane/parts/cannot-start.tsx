/** Stands in place of the pane where there is no Excel, or one that is too old: what is needed. */
import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { Problem } from '../../model/problem';
import { START_WORDS } from '#words/pane';
import { paneProblemSentence } from '#words/live-problems';
import { themeFor } from '../theme';

const useStyles = makeStyles({
  page: { minHeight: '100vh', padding: '14px', boxSizing: 'border-box' },
  body: { whiteSpace: 'normal' },
});

interface CannotStartProps {
  readonly problem: Problem;
  readonly dark: boolean;
}

export function CannotStart({ problem, dark }: CannotStartProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(dark)} className={styles.page}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{START_WORDS.title}</MessageBarTitle>
          {paneProblemSentence(problem)} {problem.kind === 'host-too-old' && START_WORDS.needs}
        </MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
