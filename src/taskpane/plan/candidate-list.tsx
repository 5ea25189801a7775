/** What else in the workbook looks like a plan, with the reasons for and against. */
import { Button, makeStyles } from '@fluentui/react-components';
import { chooseCandidate } from '../../edit/place-plan';
import type { Candidate } from '../../model/decision';
import { PLAN_WORDS } from '#words/pane-views';
import { reasonSentence } from '#words/reasons';
import { Disclosure } from '../parts/disclosure';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { focusPanel } from '../state/show-view';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';

const STEP = 8;

const useStyles = makeStyles({ item: { padding: '4px 0' } });

const nameOf = ({ sheets, table, range }: Candidate): string => PLAN_WORDS.candidate(sheets, table, range);

export function CandidateList() {
  const shared = useSharedStyles();
  const { plan } = useOpened();
  const others = plan.decision.candidates.slice(1);
  return (
    <section className={shared.card}>
      <h2 className={shared.heading}>{PLAN_WORDS.candidates}</h2>
      {others.length === 0 && <p className={shared.quiet}>{PLAN_WORDS.noCandidates}</p>}
      <ShowSome items={others} step={STEP}>
        {(shown) => (
          <ul className={shared.list}>
            {shown.map((candidate) => (
              <CandidateItem key={nameOf(candidate)} candidate={candidate} />
            ))}
          </ul>
        )}
      </ShowSome>
    </section>
  );
}

function CandidateItem({ candidate }: { readonly candidate: Candidate }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const name = nameOf(candidate);
  return (
    <li className={styles.item}>
      <div className={shared.spread}>
        <span className={shared.text}>{name}</span>
        <Button
          size="small"
          aria-label={PLAN_WORDS.useLabel(name)}
          disabledFocusable={job !== null}
          onClick={() => {
            focusPanel();
            void store.keep((settings) => chooseCandidate(settings, candidate));
          }}
        >
          {PLAN_WORDS.use}
        </Button>
      </div>
      <Disclosure flush summary={<span className={shared.quiet}>{PLAN_WORDS.forAndAgainst}</span>}>
        {() => (
          <ul className={shared.bullets}>
            {candidate.reasons.map((reason) => (
              <li key={reason.signal}>{reasonSentence(reason)}</li>
            ))}
          </ul>
        )}
      </Disclosure>
    </li>
  );
}
